package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void percentIsFlooredToFive() {
        assertThat(Progress.percent(240, 1080)).isEqualTo(15);
        assertThat(Progress.percent(0, 480)).isZero();
    }

    @Test
    void aDossierIsNeverWholeBeforeItIsResolved() {
        assertThat(Progress.percent(1320, 0)).isEqualTo(95);
    }

    @Test
    void aRouteWithoutCountedMinutesHasDoneNothingYet() {
        assertThat(Progress.percent(0, 0)).isZero();
    }

    @Property
    void percentIsAStepOfFiveAndNeverGoesDownAsWorkIsDone(
            @ForAll @LongRange(max = 20_000) long done,
            @ForAll @LongRange(min = 1, max = 20_000) long left,
            @ForAll @LongRange(min = 1, max = 20_000) long more) {
        var before = Progress.percent(done, left);
        var after = Progress.percent(done + Math.min(more, left), left - Math.min(more, left));
        assertThat(before).isBetween(0, 95);
        assertThat(before % 5).isZero();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }
}
