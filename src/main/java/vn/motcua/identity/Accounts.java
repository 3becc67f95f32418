package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;

/** Accounts and the posts they hold, on any legal date. */
@Service
public class Accounts {

    private final AccountTable table;
    private final AssignmentTable assignments;
    private final RoleBook roles;

    Accounts(AccountTable table, AssignmentTable assignments, RoleBook roles) {
        this.table = table;
        this.assignments = assignments;
        this.roles = roles;
    }

    /** Also a closed account: what it did keeps its name. */
    public Optional<Account> find(String username) {
        return table.find(username).map(AccountTable.Row::account);
    }

    /** The officer with all posts held on that day; empty for an unknown or closed account. */
    public Optional<Actor> actor(String username, LocalDate on) {
        return table.find(username).filter(AccountTable.Row::isOpen).map(row -> actor(row, on));
    }

    /** Who holds that role in that unit on that day: the people a step may be given to. */
    public List<Account> holders(String unit, String role, LocalDate on) {
        return assignments.holders(unit, role, on);
    }

    private Actor actor(AccountTable.Row row, LocalDate on) {
        var duties =
                assignments.heldBy(row.username(), on).stream().map(roles::duty).toList();
        return new Actor(row.username(), row.name(), duties);
    }
}
