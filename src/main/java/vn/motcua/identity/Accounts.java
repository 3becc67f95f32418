package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;

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

    /** The officer with all posts held or stood in for on that day; empty for an unknown or closed account. */
    public Optional<Actor> actor(String username, LocalDate on) {
        return table.find(username).filter(AccountTable.Row::isOpen).map(row -> actor(row, on));
    }

    /** Who holds that role in that unit on that day: the people a step may be given to. */
    public List<Account> holders(String unit, String role, LocalDate on) {
        return assignments.holders(unit, role, on);
    }

    /** Somebody's post. {@code otherwise}: has a post on the other day, here or elsewhere. */
    public record Incumbent(String username, String name, String unit, String role, boolean otherwise) {}

    /** Everybody with a post in those units on the one day, and whether they have any on the other. */
    public List<Incumbent> incumbents(Collection<String> units, LocalDate on, LocalDate other) {
        return assignments.incumbents(units, on, other);
    }

    /** What a role is called. Unknown code: throws. */
    public String role(String code) {
        return roles.role(code).name();
    }

    /** The roles whose posts may do that. */
    public List<String> rolesThatMay(String permission) {
        return roles.permissions().stream()
                .filter(it -> it.code().equals(permission))
                .flatMap(it -> it.roles().stream())
                .sorted()
                .toList();
    }

    /** All roles, by code, in the reader's words. */
    public Map<String, String> roleNames() {
        var names = new LinkedHashMap<String, String>();
        roles.roles().forEach(it -> names.put(it.code(), it.name()));
        return names;
    }

    /** Whether nobody can sign in with it any more. */
    public boolean isClosed(String username) {
        return table.find(username).filter(AccountTable.Row::isOpen).isEmpty();
    }

    private Duty duty(AssignmentTable.Falling it) {
        if (it.papers() != null) return roles.signing(it.post(), it.papers());
        return it.insteadOf() == null
                ? roles.duty(it.post())
                : roles.duty(it.post()).insteadOf(it.insteadOf());
    }

    private Actor actor(AccountTable.Row row, LocalDate on) {
        var duties = assignments.fallingTo(row.username(), on).stream()
                .map(this::duty)
                .toList();
        return new Actor(row.username(), row.name(), duties);
    }
}
