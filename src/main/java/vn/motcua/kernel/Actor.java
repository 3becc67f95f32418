package vn.motcua.kernel;

import java.util.List;

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
        return duties.stream()
                .anyMatch(duty -> duty.unit().equals(unit) && duty.role().equals(role));
    }
}
