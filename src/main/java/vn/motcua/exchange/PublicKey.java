package vn.motcua.exchange;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.time.Instant;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** A key with the time in which it signs; the end is the first instant at which it does not. */
record PublicKey(ECKey key, Instant validFrom, Instant validTo) {

    private static final int LENGTH_MAX = 2_000;
    private static final int KID_LENGTH_MAX = 100;

    String kid() {
        return key.getKeyID();
    }

    boolean isValid(Instant now) {
        return !now.isBefore(validFrom) && now.isBefore(validTo);
    }

    /** A public EC key on P-256 with its id, as JSON. A private one is not even looked at. */
    static Decision<ECKey> parse(String json) {
        try {
            if (json.length() > LENGTH_MAX) return bad();
            var key = ECKey.parse(json);
            var kid = key.getKeyID();
            if (key.isPrivate())
                return Decision.refused(Refusal.of("exchange.key.private").on("key"));
            if (!Curve.P_256.equals(key.getCurve()) || kid == null || kid.isBlank() || kid.length() > KID_LENGTH_MAX)
                return bad();
            return Decision.granted(key);
        } catch (ParseException | RuntimeException unreadable) {
            return bad();
        }
    }

    static ECKey known(String json) {
        try {
            return ECKey.parse(json);
        } catch (ParseException impossible) {
            throw new IllegalStateException("a key that was readable once", impossible);
        }
    }

    private static Decision<ECKey> bad() {
        return Decision.refused(Refusal.of("exchange.key.bad").on("key"));
    }
}
