package vn.motcua.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/**
 * Which parts of a bundle a citizen has chosen, as the variant of a dossier: their keys in the order of the version,
 * joined by {@code +}. The date promised is that of the longest. Pure.
 */
public final class Bundle {

    private static final String AND = "+";
    private static final int PARTS_MIN = 2;

    private Bundle() {}

    /** The keys in a variant; of a dossier that is no bundle none. */
    public static Set<String> parts(@Nullable String variant) {
        return variant == null ? Set.of() : Set.of(variant.split("\\+"));
    }

    /** Of those parts, and the required ones whether named or not; what the version does not know stands at the end. */
    public static String variant(ProcedureVersion version, Collection<String> chosen) {
        var known = version.contents().parts().stream()
                .filter(it -> it.required() || chosen.contains(it.key()))
                .map(Part::key);
        var unknown = chosen.stream().filter(it -> !isKnown(version, it));
        return Stream.concat(known, unknown).collect(joining(AND));
    }

    /** As many parts as may be chosen together: the first of those that exclude each other. */
    public static String widest(ProcedureVersion version) {
        var groups = new HashSet<String>();
        return version.contents().parts().stream()
                .filter(it -> it.oneOf() == null || groups.add(it.oneOf()))
                .map(Part::key)
                .collect(joining(AND));
    }

    /** Of the chosen parts those of which the law grants only one; empty where none exclude each other. */
    public static List<Part> excluding(ProcedureVersion version, Collection<String> chosen) {
        return version.contents().parts().stream()
                .filter(it -> it.oneOf() != null && chosen.contains(it.key()))
                .collect(groupingBy(it -> Objects.requireNonNull(it.oneOf())))
                .values()
                .stream()
                .filter(it -> it.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether that leg is opened for what was chosen. */
    public static boolean isOpened(LegTemplate leg, @Nullable String variant) {
        var part = leg.branch() == null ? null : leg.branch().part();
        return part == null || parts(variant).contains(part);
    }

    /** What the result of that leg answers: its part; a leg that is always there the required one; else itself. */
    public static String asked(ProcedureVersion version, String leg) {
        var template = version.route().leg(leg);
        var chosen = template.branch() == null ? null : template.branch().part();
        return version.contents().parts().stream()
                .filter(it -> chosen == null ? it.required() : it.key().equals(chosen))
                .map(Part::name)
                .findFirst()
                .orElseGet(() -> template.result() == null
                        ? version.name()
                        : template.result().name());
    }

    /** Whether this is a choice of at least two known parts with all that are required, written as it should be. */
    static boolean isLawful(ProcedureVersion version, String variant) {
        var keys = List.of(variant.split("\\+"));
        return keys.size() >= PARTS_MIN
                && excluding(version, keys).isEmpty()
                && keys.stream().allMatch(it -> isKnown(version, it))
                && variant.equals(variant(version, keys));
    }

    /** As a variant with a name and a limit of its own; empty for what is no lawful choice. */
    static Optional<ProcedureCase> of(ProcedureVersion version, @Nullable String variant) {
        if (variant == null || !isLawful(version, variant)) return Optional.empty();
        var keys = parts(variant);
        var chosen = version.contents().parts().stream()
                .filter(it -> keys.contains(it.key()))
                .toList();
        var longest = chosen.stream()
                .map(Part::limit)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(Bundle::minutes))
                .orElse(null);
        return Optional.of(
                new ProcedureCase(variant, chosen.stream().map(Part::name).collect(joining("; ")), longest));
    }

    private static long minutes(TimeLimit limit) {
        return TimeProof.allowed(limit).minutes();
    }

    private static boolean isKnown(ProcedureVersion version, String part) {
        return version.contents().parts().stream().anyMatch(it -> it.key().equals(part));
    }
}
