package vn.motcua.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void aRefusalIsPassedOnUnchanged() {
        Decision<Integer> no = Decision.refused(Refusal.of("fees.void.other-day"));

        assertThat(no.map(amount -> amount + 1)).isEqualTo(no);
    }

    @Test
    void aGrantLeadsToTheNextDecision() {
        assertThat(Decision.granted(2).then(it -> Decision.granted(it * 3))).isEqualTo(Decision.granted(6));
    }

    @Test
    void aRefusalWithoutAReasonCannotExist() {
        assertThatThrownBy(() -> new Refused<String>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRightHeldAtMaLamOpensNothingAtTheDistrict() {
        var lan = new Actor(
                "lan.malam",
                "Nguyễn Thị Lan",
                List.of(new Duty("HTB.01", "HTB.01/MC", "RECEPTIONIST", Set.of("FEE_TAKE"))));

        assertThat(lan.mayAt("FEE_TAKE", "HTB.01")).isTrue();
        assertThat(lan.mayAt("FEE_TAKE", "HTB")).isFalse();
    }
}
