package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.refused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Mark;

/** What nine answers come to. */
class RatingRulesTest {

    private final Scales scales = new Scales();
    private final Scale pilot = scales.on(LocalDate.of(2011, 7, 1));

    @Test
    void whatTheLawNamesIsTheLawsOnlyFromItsDay() {
        assertThat(pilot.key()).isEqualTo("PILOT");
        assertThat(pilot.mark()).isEqualTo(Mark.ILLUSTRATIVE);
        assertThat(scales.on(LocalDate.of(2019, 1, 5)).key()).isEqualTo("PILOT");
        var now = scales.on(LocalDate.of(2019, 1, 6));
        assertThat(now.mark()).isEqualTo(Mark.VERIFIED);
        assertThat(now.indices()).hasSize(9).allMatch(it -> it.mark() == Mark.VERIFIED && it.best() == 2);
    }

    @Test
    void sevenAnswersOfTwoAreFourteenOfFourteen() {
        var given = granted(RatingRules.read(pilot, Collected.all(2), " Cảm ơn "));
        assertThat(given.total()).isEqualTo(14);
        assertThat(RatingRules.possible(pilot, given)).isEqualTo(14);
        assertThat(given.remark()).isEqualTo("Cảm ơn");
        assertThat(pilot.isSatisfied(14, 14)).isTrue();
    }

    @Test
    void whoGivesTwoThirdsIsSatisfiedAndWhoGivesLessIsNot() {
        assertThat(pilot.isSatisfied(12, 18)).isTrue();
        assertThat(pilot.isSatisfied(11, 18)).isFalse();
        assertThat(pilot.isSatisfied(10, 14)).as("10/14 is more than 12/18").isTrue();
        assertThat(pilot.isSatisfied(9, 14)).as("9/14 is less").isFalse();
    }

    @Test
    void whatConcernsEverybodyIsAnsweredWithPointsThereAre() {
        assertThat(refused(RatingRules.read(pilot, Map.of(), ""))).hasSize(7).containsOnly("rating.not-answered");
        var typed = Collected.all(2);
        typed.put("mark-3", "3");
        assertThat(refused(RatingRules.read(pilot, typed, ""))).containsExactly("rating.not-answered");
        assertThat(refused(RatingRules.read(pilot, Collected.all(1), "x".repeat(1001))))
                .containsExactly("rating.remark-long");
    }
}
