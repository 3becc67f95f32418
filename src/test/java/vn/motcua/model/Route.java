package vn.motcua.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/**
 * A procedure of the pilot as the model reads it from the data files. Its stops stand in order of use: a way to a later
 * one goes on, a way to an earlier one sends back.
 */
record Route(
        String family,
        String level,
        Terms terms,
        Result result,
        Map<String, String> legs,
        List<Stop> stops,
        Map<String, String> papers,
        Map<String, Optional<TimeLimit>> cases,
        Set<String> grounds) {

    /** {@code fee} in đồng; {@code free}: never asked for at the counter. */
    record Terms(TimeLimit limit, @Nullable LocalTime cutoff, boolean free, long fee) {}

    record Result(String symbol, boolean numbered) {}

    record Stop(
            String key,
            String leg,
            String unit,
            String role,
            long minutes,
            boolean counts,
            String kind,
            @Nullable TimeLimit posted,
            List<Way> ways) {

        boolean is(String other) {
            return kind.equals(other);
        }

        Optional<Way> way(String outcome) {
            return ways.stream().filter(it -> it.key().equals(outcome)).findFirst();
        }
    }

    /** Exactly one of {@code next} and {@code end} is said. */
    record Way(String key, String next, String end, boolean needsNote) {}

    /** A paper that is always asked for; none of some procedures. */
    String paper() {
        return papers.keySet().stream().sorted().findFirst().orElse("");
    }

    Stop first() {
        return stops.getFirst();
    }

    Stop stop(String key) {
        return stops.get(index(key));
    }

    /** Whether the clock stands still while a dossier is there: its time does not count, and the law lists why. */
    boolean standsStill(Stop stop) {
        if (stop.counts()) return false;
        return stop.is("POSTING")
                ? grounds.contains("POSTING")
                : stop.unit().equals("TAX") && grounds.contains("TAX_DETERMINATION");
    }

    boolean goesBack(String from, String to) {
        return index(to) <= index(from);
    }

    /** Counted working minutes from the opening of this stop to the end, by the longest way on. */
    long left(String key) {
        var stop = stop(key);
        var rest = stop.ways().stream()
                .filter(it -> goesOn(key, it))
                .mapToLong(it -> left(it.next()))
                .max()
                .orElse(0);
        return rest + (stop.counts() ? stop.minutes() : 0);
    }

    /** How handling ends from here when each stop takes its first way on. */
    String end(String key) {
        var usual = stop(key).ways().stream()
                .filter(it -> !it.end().isEmpty() || goesOn(key, it))
                .findFirst()
                .orElseThrow();
        return usual.end().isEmpty() ? end(usual.next()) : usual.end();
    }

    TimeLimit limit(@Nullable String caseKey) {
        return caseKey == null
                ? terms.limit()
                : cases.getOrDefault(caseKey, Optional.empty()).orElse(terms.limit());
    }

    private boolean goesOn(String from, Way way) {
        return !way.next().isEmpty() && !goesBack(from, way.next());
    }

    private int index(String key) {
        for (int i = 0; i < stops.size(); i++) if (stops.get(i).key().equals(key)) return i;
        throw new IllegalArgumentException(family + " has no stop " + key);
    }
}
