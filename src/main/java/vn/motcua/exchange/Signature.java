package vn.motcua.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A detached JWS (RFC 7515, appendix F) over the very bytes of a message: ES256, with the key's id and the moment of
 * signing, which every attempt makes anew. Pure.
 */
record Signature(String kid, Instant signedAt, JWSObject parts) {

    static final String HEADER = "X-JWS-Signature";

    /** Older or from the future by more than this, a message may be a replay: the sender signs it again. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final String MOMENT = "iat";
    private static final int LENGTH_MAX = 2_000;

    static String of(byte[] body, ECKey key, Instant now) {
        var head = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .criticalParams(Set.of(MOMENT))
                .customParam(MOMENT, now.getEpochSecond())
                .build();
        try {
            var jws = new JWSObject(head, new Payload(body));
            jws.sign(new ECDSASigner(key));
            return jws.serialize(true);
        } catch (JOSEException broken) {
            throw new IllegalStateException("a message could not be signed", broken);
        }
    }

    /** Empty when it is none, or of another kind than ours. */
    static Optional<Signature> read(@Nullable String header, byte[] body) {
        if (header == null || header.length() > LENGTH_MAX) return Optional.empty();
        try {
            var jws = JWSObject.parse(header, new Payload(body));
            var head = jws.getHeader();
            var ours = JWSAlgorithm.ES256.equals(head.getAlgorithm())
                    && head.getKeyID() != null
                    && Set.of(MOMENT).equals(head.getCriticalParams())
                    && head.isBase64URLEncodePayload();
            if (!ours || !(head.getCustomParam(MOMENT) instanceof Number moment)) return Optional.empty();
            return Optional.of(new Signature(head.getKeyID(), Instant.ofEpochSecond(moment.longValue()), jws));
        } catch (ParseException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean isFresh(Instant now) {
        return Duration.between(signedAt, now).abs().compareTo(FRESH) <= 0;
    }

    boolean isBy(ECKey key) {
        try {
            return parts.verify(new ECDSAVerifier(key.toECPublicKey(), Set.of(MOMENT)));
        } catch (JOSEException | RuntimeException broken) {
            return false;
        }
    }
}
