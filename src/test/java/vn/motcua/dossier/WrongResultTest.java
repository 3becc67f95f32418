package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

/** Which of the results of a birth with residence was wrong, where the police said nothing in time. */
class WrongResultTest {

    private static final ResultDocument CERTIFICATE =
            new ResultDocument("1/KS", LocalDate.of(2026, 3, 2), "XHT", "Lê Hoàng Hải");
    private static final Phase RESOLVED = new Phase.Resolved(
            Instant.parse("2026-03-05T02:00:00Z"),
            new Resolution(
                    Outcome.GRANTED,
                    null,
                    List.of(
                            new LegResult(1, "Giấy khai sinh", "XHT", Outcome.GRANTED, CERTIFICATE),
                            new LegResult(2, "Đăng ký thường trú", "CAX.HT", Outcome.GRANTED, null))));

    @Test
    void thePaperOfThatLegIsTheWrongOne() {
        assertThat(Incident.Wrong.of(RESOLVED, 1))
                .isInstanceOfSatisfying(
                        Granted.class,
                        it -> assertThat(it.value()).extracting("document").isEqualTo(CERTIFICATE));
    }

    @Test
    void whichItWasHasToBeSaid() {
        assertThat(refusal(null)).isEqualTo("dossier.reopen.which");
        assertThat(refusal(4)).isEqualTo("dossier.reopen.which");
    }

    /** Nobody has drafted it, so it cannot be drafted again. */
    @Test
    void whatAgreedBySilenceHasNoPaperThatCouldBeWrong() {
        assertThat(refusal(2)).isEqualTo("dossier.reopen.silent");
    }

    private static String refusal(@Nullable Integer leg) {
        return Incident.Wrong.of(RESOLVED, leg) instanceof Refused<?>(var reasons)
                ? reasons.getFirst().key()
                : "granted";
    }
}
