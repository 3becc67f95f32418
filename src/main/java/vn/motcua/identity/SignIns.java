package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** Signing in by password. Runs on the system clock; the slow check of the password holds no transaction. */
@Service
class SignIns {

    private static final Duration TRIES_KEPT = Duration.ofDays(400);
    private static final int COOKIE_BYTES = 32;

    private final AccountTable accounts;
    private final SignInTable table;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final InstantSource systemClock;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    SignIns(AccountTable accounts, SignInTable table, Passwords passwords, PlatformTransactionManager transactions) {
        this(accounts, table, passwords, transactions, InstantSource.system());
    }

    SignIns(
            AccountTable accounts,
            SignInTable table,
            Passwords passwords,
            PlatformTransactionManager transactions,
            InstantSource systemClock) {
        this.accounts = accounts;
        this.table = table;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.systemClock = systemClock;
    }

    /** {@code deviceCookie} marks the browser as one that signed in. */
    record Welcome(SignedIn signedIn, String deviceCookie) {}

    /** Refused: wrong name or password (never which), or too many tries with the seconds to wait. */
    Decision<Welcome> enter(String typedName, String password, Place place) {
        var username =
                Normalizer.normalize(typedName, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return switch (within(() -> begin(username, place))) {
            case Refused<Long>(var reasons) -> new Refused<>(reasons);
            case Granted<Long>(var id) -> check(id, username, password, place);
        };
    }

    private Decision<Long> begin(String username, Place place) {
        var now = systemClock.instant();
        var device = device(place).filter(it -> belongsTo(it, username)).orElse(null);
        var attempt = new SignInTable.Try(
                Tokens.sha256(username.getBytes(StandardCharsets.UTF_8)), place.address(), device, now);
        table.queueUp(place.address());
        return table.throttle(attempt)
                .closedUntil(now)
                .map(until -> Decision.<Long>refused(tooMany(Duration.between(now, until))))
                .orElseGet(() -> Decision.granted(table.begin(attempt)));
    }

    private Decision<Welcome> check(long id, String username, String password, Place place) {
        var row = Account.isUsername(username) ? accounts.find(username) : Optional.<AccountTable.Row>empty();
        var right = passwords.matches(
                password, row.map(AccountTable.Row::passwordHash).orElse(null));
        if (!right || !row.get().isOpen()) return Decision.refused(Refusal.of("identity.sign-in.wrong"));
        return within(() -> welcome(id, row.get(), place));
    }

    private Decision<Welcome> welcome(long id, AccountTable.Row row, Place place) {
        var now = systemClock.instant();
        var cookie = device(place).filter(it -> belongsTo(it, row.username())).isPresent()
                ? String.valueOf(place.deviceCookie())
                : newCookie();
        table.succeeded(id);
        table.remember(Tokens.sha256(cookie.getBytes(StandardCharsets.US_ASCII)), row.username(), now);
        table.forgetBefore(now.minus(TRIES_KEPT));
        return Decision.granted(new Welcome(row.signedIn(), cookie));
    }

    private boolean belongsTo(String device, String username) {
        return table.ownerOf(device).filter(username::equals).isPresent();
    }

    private static Optional<String> device(Place place) {
        return Optional.ofNullable(place.deviceCookie())
                .map(cookie -> Tokens.sha256(cookie.getBytes(StandardCharsets.US_ASCII)));
    }

    private String newCookie() {
        var bytes = new byte[COOKIE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Refusal tooMany(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 120
                ? Refusal.of("identity.sign-in.wait-seconds", seconds)
                : Refusal.of("identity.sign-in.wait-minutes", (seconds + 59) / 60);
    }

    private <T> Decision<T> within(java.util.function.Supplier<Decision<T>> work) {
        var decision = transaction.execute(_ -> work.get());
        if (decision == null) throw new IllegalStateException("no decision");
        return decision;
    }
}
