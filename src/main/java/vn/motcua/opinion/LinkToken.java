package vn.motcua.opinion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a link carries: for which request, until when, 32 random bytes, and a signature over all three. Only the
 * SHA-256 of the bytes is kept, so whoever reads the database can answer for nobody. Pure.
 */
record LinkToken(long request, Instant expires, String secret) {

    static final int BYTES = 32;

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,18})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");

    static LinkToken of(long request, Instant expires, byte[] random) {
        return new LinkToken(request, Instant.ofEpochSecond(expires.getEpochSecond()), base64(random));
    }

    String text(LinkKey key) {
        return signed() + "." + base64(key.sign(signed()));
    }

    /** Empty for anything that this key has not signed. */
    static Optional<LinkToken> read(String text, LinkKey key) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var token = new LinkToken(
                Long.parseLong(parts.group(1)), Instant.ofEpochSecond(Long.parseLong(parts.group(2))), parts.group(3));
        var signature = base64(key.sign(token.signed()));
        return MessageDigest.isEqual(ascii(signature), ascii(parts.group(4))) ? Optional.of(token) : Optional.empty();
    }

    /** What is kept of the secret, in hex. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ascii(secret)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed() {
        return request + "." + expires.getEpochSecond() + "." + secret;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "LinkToken[" + request + "]"; // the secret is written nowhere
    }
}
