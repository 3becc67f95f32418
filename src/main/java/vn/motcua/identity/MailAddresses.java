package vn.motcua.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.NotFound;

/**
 * Where officers get mail. Entered by an administrator who looks after the account, so that nobody has reports sent
 * outside; {@code motcua.mail-domains} narrows it to the office's own domains.
 */
@Service
public class MailAddresses {

    static final int LENGTH_MAX = 254;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final AccountTable table;
    private final Posts posts;
    private final List<String> domains;

    MailAddresses(AccountTable table, Posts posts, @Value("${motcua.mail-domains:}") String domains) {
        this.table = table;
        this.posts = posts;
        this.domains = Arrays.stream(domains.split(","))
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Empty: none was entered, or it is not one of the office's domains any more. */
    public Optional<String> of(String username) {
        return table.mail(username).filter(this::isOurs);
    }

    /** An account this administrator looks after; of others there is nothing to see. */
    Account see(String username, Actor by) {
        var own = posts.of(username);
        if (!posts.isWithin(own, posts.realm(by, AccountScreen.ADMIN))) throw new NotFound();
        return table.find(username)
                .filter(AccountTable.Row::isOpen)
                .map(AccountTable.Row::account)
                .orElseThrow(NotFound::new);
    }

    /** Nothing typed takes the address away. */
    @Transactional
    public Decision<String> enter(String username, String typed, Actor by) {
        var account = see(username, by);
        var mail = typed.strip();
        if (!mail.isEmpty()
                && (mail.length() > LENGTH_MAX || !SHAPE.matcher(mail).matches()))
            return Decision.refused(Refusal.of("identity.mail.shape").on("mail"));
        if (!mail.isEmpty() && !isOurs(mail))
            return Decision.refused(Refusal.of("identity.mail.domain", String.join(", ", domains))
                    .on("mail"));
        table.mail(username, mail.isEmpty() ? null : mail);
        return Decision.granted(account.username());
    }

    private boolean isOurs(String mail) {
        var domain = mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty() || domains.stream().anyMatch(it -> domain.equals(it) || domain.endsWith("." + it));
    }
}
