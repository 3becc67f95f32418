package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.identity.Absences;
import vn.motcua.identity.As;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Chị Lan nghỉ phép, Minh làm thay; Thảo of civil status is away and Lộc, who is none, stands in. */
@RoomTest
@Import({Errand.class, Offers.class})
class StandingInTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 7, 4);
    private static final LocalDate LAST = LocalDate.of(2011, 7, 8);

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Absences absences;

    @Autowired
    Timeline timeline;

    @Autowired
    MockMvcTester mvc;

    @Test
    void minhSeesAndEndsWhatLanHoldsWhileSheIsAway() {
        var code = heldByLan();
        entered("lan.malam", "minh.malam", "lan.malam");
        assertThat(worklist("minh.malam")).bodyText().doesNotContain(code.value());
        town.itIs("2011-07-04T08:00");
        assertThat(worklist("minh.malam")).bodyText().contains(code.value(), "Thay Nguyễn Thị Lan");
        errand.goes(code, "minh.malam pass-on");
        assertThat(mvc.get().uri("/dossiers/" + code).with(As.officer("hoa.malam")))
                .bodyText()
                .contains("Trần Văn Minh (thay Nguyễn Thị Lan)");
    }

    @Test
    void theTimelineSaysForWhomMinhActed() {
        var code = heldByLan();
        entered("lan.malam", "minh.malam", "lan.malam");
        town.itIs("2011-07-04T08:00");
        errand.claimed(code, "minh.malam");
        errand.goes(code, "minh.malam pass-on");
        var last = timeline.of(code).stream()
                .filter(it -> it.kind().equals("route.step-completed"))
                .findFirst()
                .orElseThrow();
        assertThat(last.actor()).isEqualTo("minh.malam");
        assertThat(last.body()).containsEntry("insteadOf", "lan.malam");
    }

    @Test
    void whatWaitsForAPostNobodyElseHoldsIsTakenInTheNameOfWhoIsAway() {
        entered("hoa.malam", "minh.malam", "hoa.malam");
        town.itIs("2011-07-04T08:00");
        var minh = town.officer("minh.malam");
        assertThat(minh.holds("HTB.01/MC", "DESK_HEAD")).isTrue();
        assertThat(minh.insteadOf("HTB.01/MC", "DESK_HEAD")).isEqualTo("hoa.malam");
        assertThat(minh.insteadOf("HTB.01/MC", "RECEPTIONIST")).isNull();
        assertThat(minh.using("DOSSIER_BACKDATE").insteadOf(it -> it.agency().equals("HTB.01")))
                .isEqualTo("hoa.malam");
    }

    @Test
    void theRightEndsByItselfAndTheWorkIsLansAgain() {
        var code = heldByLan();
        entered("lan.malam", "minh.malam", "lan.malam");
        town.itIs("2011-07-09T08:00");
        assertThat(worklist("minh.malam")).bodyText().doesNotContain("Thay Nguyễn Thị Lan");
        assertThat(refused(routes.release(errand.step(code), town.officer("minh.malam"))))
                .isEqualTo("route.release.not-yours");
        errand.goes(code, "lan.malam pass-on");
    }

    @Test
    void whoIsBackEarlyTakesTheRightBackAtOnce() {
        heldByLan();
        var id = entered("lan.malam", "minh.malam", "hoa.malam");
        town.itIs("2011-07-05T08:00");
        assertThat(worklist("minh.malam")).bodyText().contains("Thay Nguyễn Thị Lan");
        assertThat(mvc.post()
                        .uri("/absences/" + id + "/end")
                        .with(As.officer("lan.malam"))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(worklist("minh.malam")).bodyText().doesNotContain("Thay Nguyễn Thị Lan");
        assertThat(refused(absences.end(id, town.officer("lan.malam")))).isEqualTo("identity.absence.over");
    }

    @Test
    void nobodyIsAwayTwiceStandsInWhileAwayOrLeavesWhileStandingIn() {
        entered("lan.malam", "minh.malam", "lan.malam");
        assertThat(why("lan.malam", "hoa.malam", "lan.malam")).isEqualTo("identity.absence.twice");
        assertThat(why("hoa.malam", "lan.malam", "hoa.malam")).isEqualTo("identity.absence.deputy-away");
        assertThat(why("minh.malam", "hoa.malam", "minh.malam")).isEqualTo("identity.absence.stands-in");
        assertThat(why("hoa.malam", "hoa.malam", "hoa.malam")).isEqualTo("identity.absence.self");
        assertThat(why("hoa.malam", "mai.huyen", "hoa.malam")).isEqualTo("identity.absence.deputy-no-post");
        assertThat(why("hoa.malam", "nobody", "hoa.malam")).isEqualTo("identity.absence.no-deputy");
    }

    @Test
    void aProgramIsNeverAwayNorStandsIn() {
        assertThat(mvc.get().uri("/absences").with(As.officer("quang.huyen")))
                .hasStatusOk()
                .bodyText()
                .contains("mai.huyen")
                .doesNotContain("ketnoi.huyen");
        var wish = new Absences.Wish("mai.huyen", "HTB", "ketnoi.huyen", FIRST, LAST, "Nghỉ phép");
        assertThat(refused(absences.enter(wish, town.officer("mai.huyen"))))
                .isEqualTo("identity.absence.deputy-no-post");
    }

    @Test
    void anotherAgencysOfficersAndOnesEqualsAreNotOnesBusiness() {
        assertThatThrownBy(() -> enter("mai.huyen", "HTB", "long.huyen", "hoa.malam"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enter("lan.malam", "HTB.01", "hoa.malam", "minh.malam"))
                .isInstanceOf(NotFound.class);
        assertThat(enter("thao.malam", "HTB.01", "loc.malam", "hung.malam")).isInstanceOf(Granted.class);
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        assertThat(mvc.post()
                        .uri("/absences")
                        .with(As.officer("lan.malam"))
                        .with(csrf())
                        .param("who", "lan.malam@HTB.01")
                        .param("deputy", "minh.malam")
                        .param("firstDay", "2011-02-30")
                        .param("lastDay", "2011-07-08")
                        .param("reason", "Nghỉ phép năm"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đúng", "value=\"Nghỉ phép năm\"", "value=\"2011-07-08\"");
    }

    private DossierCode heldByLan() {
        var code = errand.brought("H7");
        routes.claim(errand.step(code), town.officer("lan.malam"));
        return code;
    }

    private Decision<Long> enter(String who, String agency, String deputy, String by) {
        var wish = new Absences.Wish(who, agency, deputy, FIRST, LAST, "Nghỉ phép năm");
        return absences.enter(wish, town.officer(by));
    }

    private long entered(String who, String deputy, String by) {
        return switch (enter(who, "HTB.01", deputy, by)) {
            case Granted<Long>(var id) -> id;
            case Refused<Long>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private String why(String who, String deputy, String by) {
        return refused(enter(who, "HTB.01", deputy, by));
    }

    private static String refused(Decision<?> decision) {
        return decision instanceof Refused<?>(var reasons) ? reasons.getFirst().key() : "granted";
    }

    private MvcTestResult worklist(String username) {
        return mvc.get().uri("/worklist?tab=IN_HAND").with(As.officer(username)).exchange();
    }
}
