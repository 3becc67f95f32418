package vn.motcua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Mark;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Measure;

/** Each formula of the index with numbers worked out by hand; ten points for every part. */
class ScoreRulesTest {

    private static final Scheme TEN = scheme();
    private static final Counts SUMMER = new Counts(Map.of(
            Measure.EARLY, 5L,
            Measure.ON_TIME, 3L,
            Measure.WAITING, 1L,
            Measure.STOPPED, 1L,
            Measure.OVERDUE, 4L,
            Measure.OPEN_LATE, 2L,
            Measure.OPEN_IN_TIME, 7L,
            Measure.RECEIVED_IN_PERSON, 23L));

    @Test
    void tenOfSixteenAreInTime() {
        assertThat(points(Part.ON_TIME, with(SUMMER))).isEqualTo("6.25"); // (5+3+1+1) / (10 + 4 + 2)
        assertThat(lost(Part.ON_TIME, with(SUMMER))).isEqualTo("3.75");
    }

    @Test
    void whoNeedsTwiceTheTimeAllowedGetsHalfThePoints() {
        assertThat(points(Part.DURATION, spans(3000, 1500))).isEqualTo("5.00");
        assertThat(points(Part.DURATION, spans(1000, 1500))).as("capped").isEqualTo("10.00");
        assertThat(lost(Part.DURATION, spans(1000, 1500))).isEqualTo("0.00");
        assertThat(points(Part.DURATION, spans(0, 0))).isEqualTo("–");
    }

    @Test
    void nineteenOfTwentyOneProceduresAreComplete() {
        var facts = new Facts(
                Counts.NONE, Facts.Spans.NONE, new Facts.Offer(21, 19), Facts.Papers.NONE, Facts.Ratings.NONE);
        assertThat(points(Part.COMPLETE, facts)).isEqualTo("9.05"); // 190/21 = 9.0476…
    }

    @Test
    void oneOfThreeCameWithoutPaper() {
        var facts = new Facts(
                Counts.NONE, Facts.Spans.NONE, new Facts.Offer(0, 0), new Facts.Papers(3, 1), Facts.Ratings.NONE);
        assertThat(points(Part.DIGITISED, facts)).isEqualTo("3.33");
    }

    @Test
    void sevenOfEightAreSatisfiedAndOneOfTwoWithTheAnswer() {
        var facts = rated(new Facts.Ratings(8, 7, 2, 1, false));
        assertThat(points(Part.HANDLING, facts)).isEqualTo("8.75");
        assertThat(points(Part.ANSWERS, facts)).isEqualTo("5.00");
        assertThat(points(Part.HANDLING, rated(new Facts.Ratings(4, 4, 0, 0, true))))
                .as("too few of a sensitive procedure")
                .isEqualTo("–");
    }

    @Test
    void ofNothingThereIsNoShareAndNoPointIsLost() {
        for (var it : ScoreRules.of(Facts.NONE, TEN).parts()) {
            assertThat(it.points()).as(it.part().name()).isEmpty();
            assertThat(it.lost()).isEmpty();
        }
        var sum = ScoreRules.of(Facts.NONE, TEN).sum();
        assertThat(sum.of()).isEqualTo(BigDecimal.ZERO);
        assertThat(sum.percent()).isEmpty();
    }

    @Test
    void whatCannotBeKnownIsInNoSum() {
        var score = ScoreRules.of(with(SUMMER), TEN);
        assertThat(score.sum().points()).isEqualByComparingTo("6.25");
        assertThat(score.sum().of()).as("of ten, not of a hundred and sixty").isEqualByComparingTo("10");
        assertThat(score.sum().percent()).hasValue(new BigDecimal("62.5"));
        assertThat(score.sum(Block.PROGRESS).of()).isEqualByComparingTo("10");
        assertThat(score.max(Block.PROGRESS)).isEqualByComparingTo("20");
        for (var part : Part.values())
            if (!part.known)
                assertThat(score.parts().get(part.ordinal()).ratio())
                        .as(part.name())
                        .isNull();
    }

    @Test
    void whereMostIsLostStandsFirstAndWhatIsUnknownLast() {
        var facts = new Facts(
                SUMMER,
                new Facts.Spans(BigDecimal.valueOf(100), BigDecimal.valueOf(90)),
                new Facts.Offer(10, 1),
                Facts.Papers.NONE,
                Facts.Ratings.NONE);
        assertThat(ScoreRules.of(facts, TEN).byLoss().stream()
                        .map(PartScore::part)
                        .limit(3))
                .containsExactly(Part.COMPLETE, Part.ON_TIME, Part.DURATION); // 9, 3.75 and 1 lost
    }

    private static Facts with(Counts handled) {
        return new Facts(handled, Facts.Spans.NONE, new Facts.Offer(0, 0), Facts.Papers.NONE, Facts.Ratings.NONE);
    }

    private static Facts spans(long used, long allowed) {
        var spans = new Facts.Spans(BigDecimal.valueOf(used), BigDecimal.valueOf(allowed));
        return new Facts(Counts.NONE, spans, new Facts.Offer(0, 0), Facts.Papers.NONE, Facts.Ratings.NONE);
    }

    private static Facts rated(Facts.Ratings ratings) {
        return new Facts(Counts.NONE, Facts.Spans.NONE, new Facts.Offer(0, 0), Facts.Papers.NONE, ratings);
    }

    private static String points(Part part, Facts facts) {
        return ScoreRules.of(facts, TEN)
                .parts()
                .get(part.ordinal())
                .points()
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }

    private static String lost(Part part, Facts facts) {
        return ScoreRules.of(facts, TEN)
                .parts()
                .get(part.ordinal())
                .lost()
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }

    private static Scheme scheme() {
        var maxima = new EnumMap<Part, BigDecimal>(Part.class);
        Arrays.stream(Part.values()).forEach(it -> maxima.put(it, BigDecimal.TEN));
        return new Scheme(LocalDate.of(2011, 1, 1), "thử", Mark.ILLUSTRATIVE, null, maxima);
    }
}
