package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes of a fact that are hashed and stored: RFC 8785 JSON of {@code {v,dossier,seq,at,recordedAt,actor,agency,
 * kind,body}}; times in UTC with six digits of a second; text in Unicode form C; whole numbers only, so that every
 * reader in every language writes the same digits. {@code v} fixes this format for ever.
 */
final class CanonicalFact {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final DateTimeFormatter UTC_MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    /** Beyond this a JSON number is not exact in every reader (RFC 8785 §3.2.2.3). */
    private static final long EXACT_MAX = (1L << 53) - 1;

    private CanonicalFact() {}

    static String text(Said said, long seq, Instant recordedAt, String kind, Map<String, ?> body) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("v", FORMAT);
        fact.put("dossier", said.code().value());
        fact.put("seq", seq);
        fact.put("at", utc(said.at()));
        fact.put("recordedAt", utc(recordedAt));
        fact.put("actor", said.actor());
        fact.put("agency", said.agency());
        fact.put("kind", kind);
        fact.put("body", body);
        return canonical(JSON.writeValueAsString(plain(fact)));
    }

    /** SHA-256 of the previous hash's bytes followed by the canonical bytes. */
    static String hash(String previousHash, String canonical) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(previousHash));
        return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the chain holds of a personal value. The salt keeps short numbers from being guessed. */
    static String commitment(String salt, String value) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(salt));
        return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads a stored fact. Text that is no JSON object throws. */
    static Map<String, Object> read(String canonical) {
        return JSON.readValue(canonical, OBJECT);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> body(String canonical) {
        return read(canonical).get("body") instanceof Map<?, ?> body ? (Map<String, Object>) body : Map.of();
    }

    static String utc(Instant at) {
        return UTC_MICROS.format(at);
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case String text -> nfc(text);
            case Integer number -> number;
            case Long number when Math.abs(number) <= EXACT_MAX -> number;
            case List<?> list -> list.stream().map(CanonicalFact::plain).toList();
            case Map<?, ?> map -> plain(map);
            default ->
                throw new IllegalArgumentException("a fact holds text and whole numbers, not " + value.getClass());
        };
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> plain.put(nfc((String) name), plain(value)));
        return plain;
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
