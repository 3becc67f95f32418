package vn.motcua.kernel;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an officer with the posts held at this moment. Authority is always a pair of permission and agency, so
 * that a right held at one agency never opens a door at another.
 */
public record Actor(String username, String name, List<Duty> duties) {

    /** What happens by itself when its time has come; it holds no post and no account. */
    public static final Actor SYSTEM = new Actor("system", "Hệ thống", List.of());

    public Actor {
        duties = List.copyOf(duties);
    }

    /** The same officer with no right but that one: what is written says by whose. */
    public Actor using(String permission) {
        return new Actor(
                username,
                name,
                duties.stream()
                        .filter(duty -> duty.permissions().contains(permission))
                        .toList());
    }

    public boolean may(String permission) {
        return duties.stream().anyMatch(duty -> duty.permissions().contains(permission));
    }

    public boolean mayAt(String permission, String agency) {
        return agenciesWhere(permission).contains(agency);
    }

    /** The agencies at which this actor holds a post with the permission. */
    public List<String> agenciesWhere(String permission) {
        return duties.stream()
                .filter(duty -> duty.permissions().contains(permission))
                .map(Duty::agency)
                .distinct()
                .toList();
    }

    /** The units in which this actor holds a post with the permission. */
    public List<String> unitsWhere(String permission) {
        return duties.stream()
                .filter(duty -> duty.permissions().contains(permission))
                .map(Duty::unit)
                .distinct()
                .toList();
    }

    public boolean holds(String unit, String role) {
        return duties.stream().anyMatch(duty -> duty.is(unit, role));
    }

    /** Whether this actor stands in for that absent officer in that post. */
    public boolean standsInFor(String absent, String unit, String role) {
        return duties.stream().anyMatch(duty -> duty.is(unit, role) && absent.equals(duty.insteadOf()));
    }

    /** Those for whom this actor stands in, by name. */
    public List<String> standsInFor() {
        return duties.stream()
                .map(Duty::insteadOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The absent officer whose post it is; null when this actor holds it, too. */
    public @Nullable String insteadOf(String unit, String role) {
        return insteadOf(duty -> duty.is(unit, role));
    }

    /** The absent officer by whose right this actor acts at an agency; null when by a right of the actor's own. */
    public @Nullable String insteadOf(Predicate<Duty> right) {
        var rights = duties.stream().filter(right).toList();
        return rights.stream().anyMatch(duty -> duty.insteadOf() == null)
                ? null
                : rights.stream().map(Duty::insteadOf).findFirst().orElse(null);
    }
}
