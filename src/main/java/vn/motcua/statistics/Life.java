package vn.motcua.statistics;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as statistics see it: where and when it was received, the stretch in which it is handled now or was last,
 * and the spells for which it was away or late before. All legal time.
 */
record Life(String code, Origin origin, Stretch stretch, List<Spell> spells, boolean isCounted) {

    record Origin(String agency, long procedure, String channel, Instant receivedAt) {}

    /**
     * {@code since}: from when that due moment holds; {@code dueAt}: none while the clock stands still; {@code left}:
     * none while it is handled.
     */
    record Stretch(
            Instant since,
            @Nullable Instant dueAt,
            @Nullable Left left) {

        /** What was late keeps being it until the moment that changes it; none: it never came to that. */
        @Nullable
        Instant lateFrom() {
            if (dueAt == null) return null;
            var late = dueAt.isBefore(since) ? since : dueAt;
            return left == null || left.at().isAfter(late) ? late : null;
        }
    }

    record Left(Exit how, Instant at) {}

    /** {@code LATE} or the name of an {@link Exit}. */
    record Spell(String kind, Instant from, Instant to) {
        static final String LATE = "LATE";
    }

    Life {
        spells = List.copyOf(spells);
    }

    /** The times it had left and came back, in their order. */
    List<Spell> away() {
        return spells.stream().filter(it -> !it.kind().equals(Spell.LATE)).toList();
    }

    Life with(Stretch next) {
        return new Life(code, origin, next, spells, isCounted);
    }

    /** The same with what is over now. */
    Life with(Stretch next, Stream<Spell> over) {
        return new Life(code, origin, next, Stream.concat(spells.stream(), over).toList(), isCounted);
    }

    Life counted(boolean counts) {
        return new Life(code, origin, stretch, spells, counts);
    }
}
