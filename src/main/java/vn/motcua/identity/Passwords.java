package vn.motcua.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Refusal;

/**
 * Argon2id with 19 MiB and two passes. An account that does not exist costs the same time as one that does. Typed
 * letters are brought to one form (NFC), since keyboards write Vietnamese in two.
 */
@Component
class Passwords {

    static final int LENGTH_MIN = 10;
    static final int LENGTH_MAX = 128;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int CHECKS_AT_ONCE_MAX = 8;

    /** Of a password that nobody knows, with the same cost as every other. */
    static final String OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$z0cCW3V9/IA2t3AKvX2M4g$3P8dTVLTNrUYUvhkGAHTJGCy+gARPE6MxWErbfC2PaE";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE_MAX, true);

    String hash(String password) {
        return alone(() -> encode(oneForm(password)));
    }

    boolean matches(String password, @Nullable String hash) {
        var known = hash == null ? OF_NOBODY : hash;
        var same = alone(() -> encoder.matches(oneForm(password), known));
        return same && hash != null;
    }

    /** Why a new password is not taken; long ones are good, rules about signs are not. */
    Optional<Refusal> weakness(String username, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < LENGTH_MIN) return Optional.of(Refusal.of("identity.password.too-short", LENGTH_MIN));
        if (length > LENGTH_MAX) return Optional.of(Refusal.of("identity.password.too-long", LENGTH_MAX));
        return password.toLowerCase(Locale.ROOT).contains(username)
                ? Optional.of(Refusal.of("identity.password.has-username"))
                : Optional.empty();
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("no hash");
        return hash;
    }

    private static String oneForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T alone(java.util.function.Supplier<T> check) {
        checks.acquireUninterruptibly();
        try {
            return check.get();
        } finally {
            checks.release();
        }
    }
}
