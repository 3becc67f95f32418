package vn.motcua.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bearer tokens of the API: 32 random bytes, valid for eight hours of the system clock, or until the account is closed
 * or signs out everywhere. Only their SHA-256 is kept.
 */
@Service
public class Tokens {

    static final Duration LIFETIME = Duration.ofHours(8);
    private static final int BYTES = 32;

    private final AccountTable accounts;
    private final TokenTable table;
    private final InstantSource systemClock = InstantSource.system();
    private final SecureRandom random = new SecureRandom();

    Tokens(AccountTable accounts, TokenTable table) {
        this.accounts = accounts;
        this.table = table;
    }

    /** A new token, shown this once; empty for an unknown or closed account. */
    @Transactional
    public Optional<String> issue(String username) {
        var row = accounts.find(username).filter(AccountTable.Row::isOpen);
        if (row.isEmpty()) return Optional.empty();
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        var now = systemClock.instant();
        table.dropExpired(now);
        table.add(sha256(secret), row.get().signedIn(), now.plus(LIFETIME));
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    Optional<SignedIn> holder(String token) {
        return decoded(token).flatMap(secret -> table.holder(sha256(secret), systemClock.instant()));
    }

    /** This token opens nothing any more. */
    @Transactional
    public void revoke(String token) {
        decoded(token).ifPresent(secret -> table.revoke(sha256(secret), systemClock.instant()));
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token)).filter(it -> it.length == BYTES);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** In hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
