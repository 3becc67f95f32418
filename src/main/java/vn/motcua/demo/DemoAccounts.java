package vn.motcua.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Delegation;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.HeldPost.Rank;
import vn.motcua.identity.HeldPost.Title;
import vn.motcua.identity.People;
import vn.motcua.identity.Post;
import vn.motcua.identity.SignedPaper;
import vn.motcua.identity.SigningForm;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Csv;
import vn.motcua.platform.LegalClock;

/**
 * The people of the demonstration, of both eras, all with one known password: never in production. Written through the
 * front door of {@code identity}; a later start adds who is missing and leaves the others as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("motcua.demo")
class DemoAccounts implements ApplicationRunner {

    /** Also printed by {@code bin/start}. */
    static final String PASSWORD = "motcua-2011";

    private static final String BASIS = "Phân công giả định của bản trình diễn";
    private static final String BY_TOKEN_ONLY = "INTEGRATION";

    private final Accounts accounts;
    private final People people;
    private final Delegations delegations;
    private final LegalClock clock;
    private final TransactionOperations transaction;
    private final Supplier<String> passwordHash;
    private final Map<String, Title> titles;

    DemoAccounts(
            Accounts accounts,
            People people,
            Delegations delegations,
            LegalClock clock,
            TransactionOperations transaction,
            @Value("${motcua.demo-password:" + PASSWORD + "}") String password) {
        this.accounts = accounts;
        this.people = people;
        this.delegations = delegations;
        this.clock = clock;
        this.titles = Csv.read("demo/titles.csv").stream()
                .collect(Collectors.toMap(
                        it -> it.getField("username") + " " + it.getField("unit"),
                        it -> new Title(Rank.valueOf(it.getField("rank")), it.getField("title"))));
        this.transaction = transaction;
        // One slow hash for all of them, and none when all are there.
        this.passwordHash = SingletonSupplier.of(() -> people.hash(password));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            Csv.read("demo/accounts.csv").forEach(this::write);
            Csv.read("demo/delegations.csv").forEach(this::delegate);
        });
    }

    private void write(NamedCsvRecord row) {
        var account = new Account(row.getField("username"), row.getField("name"));
        var post = new Post(
                row.getField("unit"),
                row.getField("role"),
                LocalDate.parse(row.getField("from")),
                row.getField("to").isEmpty() ? null : LocalDate.parse(row.getField("to")),
                BASIS);
        if (accounts.find(account.username()).isEmpty()) {
            people.enrol(account, post.role().equals(BY_TOKEN_ONLY) ? null : passwordHash.get());
        }
        var title = titles.get(account.username() + " " + post.unit());
        people.appoint(account.username(), post, post.role().equals("APPROVER") ? title : null);
    }

    private void delegate(NamedCsvRecord row) {
        var until = row.getField("until");
        delegations.write(new Delegation(
                0,
                SigningForm.valueOf(row.getField("form")),
                new Delegation.Place(row.getField("agency"), row.getField("unit")),
                accounts.find(row.getField("delegator")).orElseThrow(),
                accounts.find(row.getField("delegate")).orElseThrow(),
                new Delegation.Titles(row.getField("principal"), row.getField("title")),
                new Delegation.Scope(Set.of(SignedPaper.Kind.values()), null, null),
                new Delegation.Term(
                        LocalDate.parse(row.getField("from")), until.isEmpty() ? null : LocalDate.parse(until), BASIS),
                new Delegation.Entered(Actor.SYSTEM.username(), clock.instant(), null)));
    }
}
