package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.slips.CustodyQuery.StepRow;

/** Form 06 counts how often a dossier goes from hand to hand, not how many steps one hand makes of it. */
class ControlRowsTest {

    private static final Instant MORNING = Instant.parse("2011-07-01T00:30:00Z");
    private static final Instant DUE = Instant.parse("2011-07-06T10:30:00Z");

    @Test
    void fromTheDeskToAnOfficerIsAHandOver() {
        assertThat(people(done("MC", "lan"), done("VHXH", "hanh"))).containsExactly("lan → hanh");
    }

    @Test
    void theNextStepOfTheSameOfficerIsNone() {
        assertThat(people(done("VHXH", "hanh"), done("VHXH", "hanh"), open("VHXH", null)))
                .isEmpty();
    }

    @Test
    void fromOneOfficerOfADivisionToAnotherIsOne() {
        assertThat(people(done("TP", "nhung"), done("TP", "quynh"), open("LD", null)))
                .containsExactly("nhung → quynh", "quynh → ");
    }

    private static List<String> people(StepRow... steps) {
        return ControlRows.of(List.of(steps), new Plain()).stream()
                .map(it -> it.from().person() + " → " + it.to().person())
                .toList();
    }

    private static StepRow done(String unit, String holder) {
        return new StepRow("PROCESS", "HTB.01", unit, holder, MORNING, DUE, MORNING, "submit");
    }

    private static StepRow open(String unit, @Nullable String holder) {
        return new StepRow("PROCESS", "HTB.01", unit, holder, MORNING, DUE, null, null);
    }

    private static final class Plain implements ControlRows.Names {

        @Override
        public String unit(String unit, String agency) {
            return unit;
        }

        @Override
        public String officer(String username) {
            return username;
        }

        @Override
        public String act(String outcome) {
            return outcome;
        }
    }
}
