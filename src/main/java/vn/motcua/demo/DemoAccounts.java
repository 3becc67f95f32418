package vn.motcua.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.function.Supplier;
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
import vn.motcua.identity.People;
import vn.motcua.identity.Post;
import vn.motcua.platform.Csv;

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
    private final TransactionOperations transaction;
    private final Supplier<String> passwordHash;

    DemoAccounts(
            Accounts accounts,
            People people,
            TransactionOperations transaction,
            @Value("${motcua.demo-password:" + PASSWORD + "}") String password) {
        this.accounts = accounts;
        this.people = people;
        this.transaction = transaction;
        // One slow hash for all of them, and none when all are there.
        this.passwordHash = SingletonSupplier.of(() -> people.hash(password));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> Csv.read("demo/accounts.csv").forEach(this::write));
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
        people.appoint(account.username(), post);
    }
}
