package vn.motcua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Two corrections of Ma Lâm, one on its desk and one on the way to the district; Quân is the administrator. */
@RoomTest
@Import({Errand.class, Offers.class})
class NightsTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    NightSweep sweep;

    @Autowired
    Nights nights;

    @Autowired
    RunTable table;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DossierCode here = new DossierCode("HTB.01-110701-0001");
    private DossierCode onTheWay = here;

    @BeforeEach
    void twoDossiers() {
        here = errand.brought("H7");
        onTheWay = errand.brought("H7");
        errand.goes(onTheWay, "lan.malam pass-on", "thao.malam submit");
    }

    @Test
    void everyNightAllAreLookedAtOnceAndNothingIsWrong() {
        swept("2011-07-02T00:59");
        assertThat(table.last(1)).isEmpty();
        swept("2011-07-02T01:00");
        swept("2011-07-02T01:01");
        assertThat(table.last(2)).singleElement().satisfies(it -> {
            assertThat(it.night()).hasToString("2011-07-02");
            assertThat(it.dossiers()).isEqualTo(dossiers());
            assertThat(it.violations()).isZero();
            assertThat(it.finishedAt()).isNotNull();
        });
        assertThat(page("quan.malam", "/checks")).contains("không có gì sai");
        swept("2011-07-05T09:00");
        assertThat(table.last(3)).hasSize(2);
    }

    @Test
    void aRunThatWasBrokenOffGoesOnWhereItWasAndTwoNodesDoNotCountTwice() {
        town.itIs("2011-07-02T02:00");
        nights.begin();
        var node = nights.next().orElseThrow();
        var other = nights.next().orElseThrow();
        assertThat(nights.keep(node)).isTrue();
        assertThat(nights.keep(other)).isTrue();
        assertThat(table.last(1).getFirst().dossiers()).isEqualTo(dossiers());
        sweep.sweep();
        assertThat(table.last(1).getFirst().dossiers()).isEqualTo(dossiers());
        assertThat(table.unfinished()).isEmpty();
    }

    @Test
    @PlantsAFault
    void whatLiesInNoListIsFoundAndToldToTheAdministratorUntilRead() {
        lose(here);
        sql.sql("UPDATE interlink.handover SET answer = 'DECLINED', answered_at = offered_at, answered_by ="
                        + " 'mai.huyen', reason = 'thử' WHERE code = :code")
                .param("code", onTheWay.value())
                .update();
        swept("2011-07-02T03:00");
        var alarm = "Kiểm tra đêm 02/07/2011 thấy sai 2 chỗ.";
        assertThat(page("quan.malam", "/me")).contains(alarm);
        assertThat(page("lan.malam", "/me")).doesNotContain(alarm);
        var quan = Visitor.signedIn(web, "quan.malam");
        var page = quan.get("/checks");
        assertThat(page)
                .bodyText()
                .contains(
                        "open leg with 0 open steps: " + here,
                        "on the way to nobody: " + onTheWay,
                        "href=\"/dossiers/" + here + "\"");
        var run = table.last(1).getFirst().id();
        var form = Visitor.hidden(page);
        assertThat(quan.post("/checks/" + run + "/readings", form)).hasStatus(303);
        assertThat(page("quan.malam", "/me")).doesNotContain(alarm);
    }

    @Test
    void nobodyElseSeesThePage() {
        assertThat(Visitor.signedIn(web, "hoa.malam").get("/checks")).hasStatus(403);
    }

    private void swept(String moment) {
        town.itIs(moment);
        sweep.sweep();
    }

    private void lose(DossierCode code) {
        sql.sql("DELETE FROM route.step_open WHERE code = :code")
                .param("code", code.value())
                .update();
    }

    private long dossiers() {
        return sql.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }

    private String page(String username, String path) {
        return new String(
                Visitor.signedIn(web, username).get(path).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
