package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.identity.Tokens;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Nhung heads the district's justice division; Quỳnh is its specialist. */
@RoomTest
@Import({Errand.class, Offers.class})
class AssigningTest {

    private static final int STATEMENTS_MAX = 9;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Timeline timeline;

    @Autowired
    Tokens tokens;

    @Autowired
    DataSource dataSource;

    private DossierCode code;

    @BeforeEach
    void aDossierThatNhungIsToAssign() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
    }

    @Test
    void theHeadChoosesTheSpecialistOnThePageAndIsToldSo() {
        var nhung = new WorkBrowser(web, "nhung.huyen");
        var path = "/steps/" + errand.step(code).value();
        assertThat(nhung.get(path))
                .bodyText()
                .contains("Giao bước tiếp theo cho", "<option value=\"quynh.huyen\">Trịnh Như Quỳnh");
        assertThat(nhung.post(path + "/completion", "outcome", "assign", "to", "quynh.huyen"))
                .hasStatus(303);
        assertThat(errand.open(code).isHeldBy(town.officer("quynh.huyen"))).isTrue();
        assertThat(nhung.get("/worklist?done=" + code))
                .bodyText()
                .contains("đã xong bước “Phân công thụ lý”: Phân công.", "giao cho Trịnh Như Quỳnh");
    }

    @Test
    void whoIsChosenStandsInTheOneFactOfTheAct() {
        var before = timeline.of(code).size();
        assign("quynh.huyen");
        var facts = timeline.of(code);
        assertThat(facts).hasSize(before + 1);
        assertThat(facts.getLast().kind()).isEqualTo("route.step-completed");
        assertThat(facts.getLast().body().toString()).contains("quynh.huyen");
    }

    @Test
    void whoIsNotOfThePostIsRefusedAtTheFieldAndTheNoteStays() {
        assertThat(key(assign("mai.huyen"))).isEqualTo("route.reassign.not-of-post");
        var nhung = new WorkBrowser(web, "nhung.huyen");
        var path = "/steps/" + errand.step(code).value();
        nhung.get(path);
        assertThat(nhung.post(path + "/completion", "outcome", "assign", "to", "mai.huyen", "note", "Làm gấp"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#to\"", "id=\"to\"", "id=\"to-error\"", "Làm gấp");
        assertThat(errand.open(code).place().step()).isEqualTo("assign");
    }

    @Test
    void nobodyChosenLeavesItToThePost() {
        assertThat(assign(null)).isInstanceOf(Granted.class);
        assertThat(errand.open(code).hold()).isNull();
    }

    @Test
    void onlyAHeadOfTheNextUnitChooses() {
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit");
        assertThat(key(complete("agree", "vinh.huyen", "nhung.huyen"))).isEqualTo("route.complete.not-your-unit");
        var other = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/steps/" + errand.step(other).value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Giao bước tiếp theo cho");
    }

    @Test
    void whatGoesToAnotherAgencyIsGivenByItsOwnHead() {
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit", "nhung.huyen agree", "vinh.huyen approve");
        assertThat(key(complete("number", "lan.malam", "xuan.huyen"))).isEqualTo("route.complete.not-your-unit");
    }

    @Test
    void aProgramChoosesTheSameWay() {
        var answer = web.post()
                .uri("/api/v1/tasks/" + errand.step(code).value() + "/completion")
                .header("Authorization", "Bearer " + tokens.issue("nhung.huyen").orElseThrow())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outcome\":\"assign\",\"version\":0,\"to\":\"quynh.huyen\"}")
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(errand.open(code).isHeldBy(town.officer("quynh.huyen"))).isTrue();
    }

    @Test
    void choosingStaysInTheBudget() {
        var open = errand.open(code);
        var nhung = town.officer("nhung.huyen");
        var wish = new Routes.Completion("assign", null, "quynh.huyen");
        var sent = Recorded.statements(
                dataSource, () -> routes.complete(new StepId(open.id()), open.version(), wish, nhung));
        assertThat(sent).hasSizeBetween(1, STATEMENTS_MAX);
    }

    private Decision<DossierCode> assign(@Nullable String to) {
        return complete("assign", to, "nhung.huyen");
    }

    private Decision<DossierCode> complete(String outcome, @Nullable String to, String officer) {
        var open = errand.open(code);
        var wish = new Routes.Completion(outcome, null, to);
        return routes.complete(new StepId(open.id()), open.version(), wish, town.officer(officer));
    }

    private static String key(Decision<?> decision) {
        return ((Refused<?>) decision).reasons().getFirst().key();
    }
}
