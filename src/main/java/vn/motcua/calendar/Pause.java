package vn.motcua.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A pause in local minutes, as it bears on one dossier: after its start, and one with those it overlaps or touches. */
record Pause(long from, long to, String reason) {

    static List<Pause> merged(List<ClockPause> pauses, long start) {
        if (pauses.isEmpty()) return List.of();
        var inOrder = pauses.stream()
                .map(pause -> of(pause, start))
                .filter(pause -> pause.from() < pause.to())
                .sorted(Comparator.comparingLong(Pause::from).thenComparingLong(Pause::to))
                .toList();
        var merged = new ArrayList<Pause>();
        for (var next : inOrder) {
            if (merged.isEmpty() || merged.getLast().to() < next.from()) merged.add(next);
            else merged.set(merged.size() - 1, merged.getLast().with(next));
        }
        return merged;
    }

    /** Those before that moment, as far as they are. */
    static List<Pause> until(long end, List<Pause> pauses) {
        return pauses.stream()
                .filter(it -> it.from() < end)
                .map(it -> new Pause(it.from(), Math.min(it.to(), end), it.reason()))
                .toList();
    }

    private static Pause of(ClockPause pause, long start) {
        return new Pause(Math.max(LocalMinute.of(pause.from()), start), LocalMinute.of(pause.to()), pause.reason());
    }

    private Pause with(Pause next) {
        var both = reason.equals(next.reason()) ? reason : reason + " · " + next.reason();
        return new Pause(from, Math.max(to, next.to()), both);
    }

    long days() {
        return Math.floorDiv(to, LocalMinute.PER_DAY) - Math.floorDiv(from, LocalMinute.PER_DAY);
    }
}
