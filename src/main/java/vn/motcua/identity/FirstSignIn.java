package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * A new account begins without a password: its officer sets one with a code that an administrator hands over on paper.
 * A code works once and for seven days of the system clock; only its SHA-256 is kept, and a new one ends the old.
 */
@Service
public class FirstSignIn {

    static final Duration LIFETIME = Duration.ofDays(7);
    private static final int LETTERS = 16;
    private static final int GROUP = 4;
    /** No letter that is read as another. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private final AccountTable accounts;
    private final SetupCodeTable codes;
    private final People people;
    private final Passwords passwords;
    private final InstantSource systemClock = InstantSource.system();
    private final SecureRandom random = new SecureRandom();

    FirstSignIn(AccountTable accounts, SetupCodeTable codes, People people, Passwords passwords) {
        this.accounts = accounts;
        this.codes = codes;
        this.people = people;
        this.passwords = passwords;
    }

    record Typed(String username, String code, String fresh, String repeated) {}

    /** A new code, shown this once; whoever is signed in with the account is signed out. */
    @Transactional
    public String code(String username) {
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        codes.put(username, hash(code.toString()), systemClock.instant().plus(LIFETIME));
        people.signOutEverywhere(username);
        return code.toString();
    }

    /** Granted: who is signed in. Which of name and code was wrong is not said. */
    @Transactional
    public Decision<SignedIn> set(Typed typed) {
        var username = typed.username().strip().toLowerCase(Locale.ROOT);
        var weakness = weakness(username, typed);
        if (weakness.isPresent()) return Decision.refused(weakness.get());
        var row = Account.isUsername(username) ? accounts.find(username) : Optional.<AccountTable.Row>empty();
        var open = row.filter(AccountTable.Row::isOpen).isPresent();
        if (!open || !codes.use(username, hash(typed.code()), systemClock.instant()))
            return Decision.refused(Refusal.of("identity.first.wrong").on("code"));
        accounts.changePassword(username, passwords.hash(typed.fresh()));
        return Decision.granted(new SignedIn(username, people.signOutEverywhere(username)));
    }

    private Optional<Refusal> weakness(String username, Typed typed) {
        if (!typed.fresh().equals(typed.repeated()))
            return Optional.of(Refusal.of("identity.password.not-repeated").on("repeated"));
        if (username.isEmpty())
            return Optional.of(Refusal.of("identity.first.wrong").on("code"));
        return passwords.weakness(username, typed.fresh()).map(it -> it.on("fresh"));
    }

    private static String hash(String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Tokens.sha256(plain.getBytes(StandardCharsets.UTF_8));
    }
}
