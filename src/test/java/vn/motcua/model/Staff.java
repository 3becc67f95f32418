package vn.motcua.model;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.platform.Csv;

/**
 * Who works where in the pilot and may do what, read from the data files without the classes of identity and
 * organisation. Of the seventeen communes Ma Lâm and its neighbour Hàm Trí are enough.
 */
record Staff(List<Post> posts, Map<String, String> names, Map<String, Set<String>> roles, List<Unit> units) {

    private static final List<String> AGENCIES = List.of("HTB.01", "HTB.02", "HTB", "HTBT", "SLD");
    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);

    record Post(String who, String unit, String role, LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    record Unit(String code, String agency, String kind) {}

    static Staff read() {
        var accounts = Csv.read("demo/accounts.csv");
        var posts = accounts.stream()
                .filter(it -> !it.getField("to").isEmpty() && AGENCIES.contains(agency(it.getField("unit"))))
                .map(it -> new Post(
                        it.getField("username"),
                        it.getField("unit"),
                        it.getField("role"),
                        LocalDate.parse(it.getField("from")),
                        LocalDate.parse(it.getField("to"))))
                .toList();
        var names = accounts.stream()
                .collect(toMap(it -> it.getField("username"), it -> it.getField("name"), (first, same) -> first));
        var roles = Csv.read("identity/permissions.csv").stream()
                .collect(toMap(
                        it -> it.getField("permission"),
                        it -> Set.of(it.getField("roles").split(" "))));
        var units = Csv.read("organisation/units.csv").stream()
                .filter(it -> !LocalDate.parse(it.getField("valid_from")).isAfter(PILOT))
                .map(it -> new Unit(it.getField("code"), it.getField("agency"), it.getField("kind")))
                .distinct()
                .toList();
        return new Staff(posts, names, roles, units);
    }

    static String agency(String unit) {
        return unit.substring(0, unit.indexOf('/'));
    }

    /** The agency that a leg names, for a dossier received at {@code receiving}. */
    static String agency(String selector, String receiving) {
        return switch (selector) {
            case "RECEIVING" -> receiving;
            case "PARENT" -> receiving.replaceFirst("\\.\\d+$", "");
            default -> selector.replaceFirst("^NAMED:", "");
        };
    }

    String unit(String agency, String kind) {
        return units.stream()
                .filter(it -> it.agency().equals(agency) && it.kind().equals(kind))
                .map(Unit::code)
                .findFirst()
                .orElseThrow();
    }

    String name(String who) {
        return names.getOrDefault(who, who);
    }

    List<String> everyone(LocalDate day) {
        return on(day).map(Post::who).distinct().toList();
    }

    List<String> of(String agency, LocalDate day) {
        return on(day).filter(it -> agency(it.unit()).equals(agency))
                .map(Post::who)
                .distinct()
                .toList();
    }

    List<String> holders(String unit, String role, LocalDate day) {
        return on(day).filter(it -> it.unit().equals(unit) && it.role().equals(role))
                .map(Post::who)
                .toList();
    }

    /** Who may do that in that unit. */
    List<String> able(String permission, String unit, LocalDate day) {
        return on(day).filter(it -> it.unit().equals(unit) && may(it.role(), permission))
                .map(Post::who)
                .distinct()
                .toList();
    }

    boolean may(String who, String permission, String unit, LocalDate day) {
        return able(permission, unit, day).contains(who);
    }

    boolean mayAt(String who, String permission, String agency, LocalDate day) {
        return of(day, who).anyMatch(it -> agency(it.unit()).equals(agency) && may(it.role(), permission));
    }

    private boolean may(String role, String permission) {
        return roles.get(permission).contains(role);
    }

    private Stream<Post> of(LocalDate day, String who) {
        return on(day).filter(it -> it.who().equals(who));
    }

    private Stream<Post> on(LocalDate day) {
        return posts.stream().filter(it -> it.holds(day));
    }
}
