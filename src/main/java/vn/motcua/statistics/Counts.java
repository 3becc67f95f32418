package vn.motcua.statistics;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many dossiers of each measure; what is not there is none. */
public record Counts(Map<Measure, Long> values) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        values = values.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public long of(Measure measure) {
        return values.getOrDefault(measure, 0L);
    }

    public long sum(Collection<Measure> measures) {
        return measures.stream().mapToLong(this::of).sum();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    public static Counts total(List<Counts> all) {
        var total = new EnumMap<Measure, Long>(Measure.class);
        all.forEach(it -> it.values().forEach((measure, n) -> total.merge(measure, n, Long::sum)));
        return new Counts(total);
    }
}
