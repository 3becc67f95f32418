package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.UnitKind;

class EndingTest {

    private final StepTemplate approval = H7.ROUTE.step("ky");
    private final StepTemplate council = new StepTemplate(
            "hop",
            "Hội đồng xét duyệt",
            "xa",
            UnitKind.SOCIAL,
            "COMMUNE_OFFICER",
            WorkingTime.ofHours(16),
            true,
            StepKind.COUNCIL,
            List.of(H7.on("dat", "niem-yet")));

    @Test
    void aStepEndsOnlyAsItsRouteAllows() {
        assertThat(reason(Ending.of(approval, "cap-so", null))).isEqualTo("route.complete.no-such-outcome");
    }

    @Test
    void aLeaderWhoReturnsADraftSaysWhy() {
        assertThat(reason(Ending.of(approval, "tra-lai", "  "))).isEqualTo("route.complete.note-needed");
        assertThat(Ending.of(approval, "tra-lai", "Thiếu căn cứ")).isInstanceOf(Granted.class);
    }

    @Test
    void aLeaderWhoSignsNeedNotComment() {
        assertThat(Ending.of(approval, "ky", null)).isInstanceOf(Granted.class);
    }

    @Test
    void aCouncilEndsWithItsMinutes() {
        assertThat(reason(Ending.of(council, "dat", "Đồng ý"))).isEqualTo("route.complete.minutes-needed");
        var minutes = new CouncilMinutes(LocalDate.of(2011, 7, 5), "Chủ tịch, MTTQ, 3 trưởng khu phố", "Đủ điều kiện");
        assertThat(Ending.of(council, "dat", minutes.text())).isInstanceOf(Granted.class);
    }

    @Test
    void minutesAreReadBackAsWritten() {
        var minutes = new CouncilMinutes(LocalDate.of(2011, 7, 5), "Chủ tịch\nMTTQ", "Đủ điều kiện\n7/7 phiếu");
        assertThat(CouncilMinutes.parse(minutes.text())).contains(minutes);
        assertThat(CouncilMinutes.parse("Ngày họp: 31/02/2011\nThành phần: A\nKết luận: B"))
                .isEmpty();
        assertThat(CouncilMinutes.parse("Ngày họp: 01/02/2011\nThành phần: A\nKết luận: "))
                .isEmpty();
    }

    @Test
    void aNoteOfAnyLengthIsNotANote() {
        assertThat(reason(Ending.of(approval, "ky", "x".repeat(2_001)))).isEqualTo("route.note.too-long");
    }

    private static String reason(Decision<?> decision) {
        return ((Refused<?>) decision).reasons().getFirst().key();
    }
}
