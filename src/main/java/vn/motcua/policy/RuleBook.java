package vn.motcua.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rules, proven as they are read: of every key the general ones follow each other from the first day on without gap
 * or overlap and without end; so do those special to a procedure, from their own first day on.
 */
final class RuleBook {

    /** Procedures of the catalogue are in force from this day, so no dossier is older. */
    static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    private final Map<PolicyKey, List<PolicyRule>> rules;

    RuleBook(List<PolicyRule> all) {
        rules = all.stream()
                .sorted(comparing(PolicyRule::procedure, nullsFirst(naturalOrder()))
                        .thenComparing(PolicyRule::from))
                .collect(groupingBy(PolicyRule::key, () -> new EnumMap<>(PolicyKey.class), toUnmodifiableList()));
        for (var key : PolicyKey.values()) prove(key);
    }

    /** The rule of that day, the special one first. A day before the first is a bug and throws. */
    PolicyRule rule(PolicyKey key, String procedureFamily, LocalDate on) {
        return find(key, procedureFamily, on)
                .or(() -> find(key, null, on))
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " on " + on));
    }

    /** The general rules of a key, the oldest first, then those of each procedure. */
    List<PolicyRule> rules(PolicyKey key) {
        return rules.getOrDefault(key, List.of());
    }

    private Optional<PolicyRule> find(PolicyKey key, @Nullable String procedure, LocalDate on) {
        return rules(key).stream()
                .filter(it -> Objects.equals(it.procedure(), procedure) && it.holds(on))
                .findFirst();
    }

    private void prove(PolicyKey key) {
        var lines = rules(key).stream().collect(groupingBy(it -> Optional.ofNullable(it.procedure())));
        var general = lines.getOrDefault(Optional.<String>empty(), List.of());
        if (general.isEmpty() || !general.getFirst().from().equals(FIRST_DAY))
            throw new IllegalStateException(key + " does not begin on " + FIRST_DAY);
        for (var line : lines.values()) {
            for (int i = 1; i < line.size(); i++)
                if (!line.get(i).from().equals(line.get(i - 1).to()))
                    throw new IllegalStateException(line.get(i) + " does not follow " + line.get(i - 1));
            if (line.getLast().to() != null) throw new IllegalStateException("nothing follows " + line.getLast());
        }
    }
}
