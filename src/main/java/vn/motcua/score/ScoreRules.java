package vn.motcua.score;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Measure;

/** The formulas of QĐ 766 as far as this system has what they count (one-stop.md §7.5). */
final class ScoreRules {

    /** Columns 8 and 9 of form II.06a. */
    private static final List<Measure> IN_TIME =
            List.of(Measure.EARLY, Measure.ON_TIME, Measure.WAITING, Measure.WITHDRAWN, Measure.STOPPED);

    /** What is finished late, and what is open and late: columns 10 and 13. */
    private static final List<Measure> LATE = List.of(Measure.OVERDUE, Measure.OPEN_LATE);

    private ScoreRules() {}

    static Score of(Facts facts, Scheme scheme) {
        return new Score(Arrays.stream(Part.values())
                .map(it -> new PartScore(it, scheme.max(it), ratio(it, facts)))
                .toList());
    }

    private static @Nullable Ratio ratio(Part part, Facts it) {
        return switch (part) {
            case COMPLETE -> Ratio.of(it.offer().complete(), it.offer().offered());
            case ON_TIME -> onTime(it.handled());
            // Whoever needs half the time allowed gets all points, as who needs all of it; who needs twice, half.
            case DURATION -> new Ratio(it.spans().allowed(), it.spans().used());
            case DIGITISED -> Ratio.of(it.papers().digitised(), it.papers().received());
            case ANSWERS -> rated(it, it.ratings().goodAnswers(), it.ratings().answers());
            case HANDLING -> rated(it, it.ratings().satisfied(), it.ratings().rated());
            case PUBLISHED_IN_TIME,
                    SYNCHRONISED,
                    ONLINE_PROCEDURES,
                    ONLINE_DOSSIERS,
                    PAYMENT_OFFERED,
                    PAYMENT_USED,
                    PAID_ONLINE,
                    E_RESULTS,
                    REUSED,
                    FEEDBACK_IN_TIME -> null;
        };
    }

    private static Ratio onTime(Counts handled) {
        var inTime = handled.sum(IN_TIME);
        return Ratio.of(inTime, inTime + handled.sum(LATE));
    }

    private static @Nullable Ratio rated(Facts it, long of, long from) {
        return it.ratings().few() ? null : Ratio.of(of, from);
    }
}
