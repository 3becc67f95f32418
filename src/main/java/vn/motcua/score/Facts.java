package vn.motcua.score;

import java.math.BigDecimal;
import vn.motcua.statistics.Counts;

/**
 * What is known of an agency in a period. {@code handled}: as form II.06a counts it; {@code spans}: of what has a
 * result; {@code offered} of which {@code complete}: procedures at the end of the period.
 */
record Facts(Counts handled, Spans spans, Offer offer, Papers papers, Ratings ratings) {

    static final Facts NONE = new Facts(Counts.NONE, Spans.NONE, new Offer(0, 0), Papers.NONE, Ratings.NONE);

    /** In seconds from receipt: until the result, and until it was due. */
    record Spans(BigDecimal used, BigDecimal allowed) {
        static final Spans NONE = new Spans(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    record Offer(long offered, long complete) {}

    record Papers(long received, long digitised) {
        static final Papers NONE = new Papers(0, 0);
    }

    /** {@code answers}: to complaints, as rated. {@code few}: too few to be told of a sensitive procedure. */
    record Ratings(long rated, long satisfied, long answers, long goodAnswers, boolean few) {
        static final Ratings NONE = new Ratings(0, 0, 0, 0, false);
    }
}
