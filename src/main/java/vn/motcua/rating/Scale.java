package vn.motcua.rating;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Mark;

/** What is asked from a day on. {@code satisfiedFrom}: of all points; {@code changeDays}: see {@link Ratings}. */
record Scale(String key, LocalDate since, int satisfiedFrom, int changeDays, Mark mark, List<Index> indices) {

    Scale {
        indices = List.copyOf(indices);
    }

    /** Questions that did not concern somebody count neither for nor against. */
    boolean isSatisfied(int points, int possible) {
        return points * best() >= satisfiedFrom * possible;
    }

    Instant changeableUntil(Instant given) {
        return given.plus(Duration.ofDays(changeDays));
    }

    private int best() {
        return indices.stream().mapToInt(Index::best).sum();
    }
}
