package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Who looked at the birth that Ms Bảy brought to Ma Lâm, and who may know that. */
@RoomTest
class LooksTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Looks looks;

    @Autowired
    LookSweep sweep;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    private Visitor lan;
    private String code = "";

    @BeforeEach
    void msBayWasHere() {
        looks.flush(); // what other tests have left waiting
        lan = Visitor.signedIn(web, "lan.malam");
        code = lan.receivedBirth();
    }

    @Test
    void eachPageAnswerAndPaperOfADossierIsALook() {
        lan.get("/dossiers/" + code);
        lan.get("/dossiers/" + code + "/slips/01.pdf");
        lan.get("/dossiers/" + code + "/withdrawal");
        assertThat(web.get()
                        .uri("/api/v1/dossiers/" + code)
                        .header(
                                "Authorization",
                                "Bearer " + tokens.issue("thao.malam").orElseThrow()))
                .hasStatusOk();
        assertThat(seen())
                .containsExactly(
                        "lan.malam HTB.01 PAGE /dossiers/{code}",
                        "lan.malam HTB.01 PRINT /dossiers/{code}/slips/01.pdf",
                        "lan.malam HTB.01 PAGE /dossiers/{code}/withdrawal",
                        "thao.malam HTB.01 API /api/v1/dossiers/{code}");
    }

    @Test
    void thePageOfAStepShowsItsDossier() {
        var step = sql.sql("SELECT id FROM route.v_open_step WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
        assertThat(lan.get("/steps/" + step)).hasStatusOk();
        assertThat(seen()).containsExactly("lan.malam HTB.01 PAGE /steps/{id:[0-9]{1,18}}");
    }

    @Test
    void whatWasNotShownWasNotSeen() {
        Visitor.signedIn(web, "lien.hamtri").get("/dossiers/" + code);
        lan.get("/dossiers/HTB.01-110701-9999");
        lan.get("/dossiers/" + code + "/slips/05.pdf");
        new Visitor(web).get("/lookup?code=" + code);
        new Visitor(web).get("/lookup?code=" + code + "&key=AAAA-BBBB-CCCC");
        looks.flush();
        assertThat(seen()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsNotShown() {
        sql.sql("ALTER TABLE access.look ADD CONSTRAINT full_disk CHECK (who <> 'lan.malam') NOT VALID")
                .update();
        assertThat(lan.get("/dossiers/" + code).getResponse().getStatus()).isGreaterThanOrEqualTo(500);
    }

    @Test
    void aCitizenWithTheKeyIsWrittenALittleLater() {
        var key = dossiers.lookupKey(new DossierCode(code)).orElseThrow();
        assertThat(new Visitor(web).get("/lookup?code=" + code + "&key=" + key)).hasStatusOk();
        assertThat(seen()).isEmpty();
        looks.flush();
        assertThat(seen()).containsExactly("citizen HTB.01 KEY /lookup");
        looks.byKey(new DossierCode(code), "/ratings");
        looks.destroy();
        assertThat(seen()).hasSize(2);
    }

    @Test
    void whatWasSeenIsNeverChangedAndForgottenByWholeMonths() {
        lan.get("/dossiers/" + code);
        town.itIs("2013-07-31T23:00");
        sweep.forget();
        assertThat(seen()).hasSize(1);
        town.itIs("2013-08-01T00:00");
        sweep.forget();
        assertThat(seen()).isEmpty();
        lan = Visitor.signedIn(web, "lan.malam");
        lan.get("/dossiers/" + code);
        assertThatThrownBy(
                        () -> sql.sql("UPDATE access.look SET who = 'nobody'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never written anew");
    }

    @Test
    void theInspectorAndTheAdministratorReadItForTheirOwnScope() {
        lan.get("/dossiers/" + code);
        var report = "/reports/operational/access?period=2011-Q3";
        var quang = Visitor.signedIn(web, "quang.huyen");
        assertThat(quang.get("/reports"))
                .bodyText()
                .contains("Nhật ký truy cập")
                .doesNotContain("II.06a", "operational/officers");
        assertThat(quang.get(report + "&by=officer")).bodyText().contains("Nguyễn Thị Lan", "line=lan.malam\">1<");
        assertThat(quang.get("/reports/operational/access/rows?period=2011-Q3&by=officer&figure=looks&line=lan.malam"))
                .bodyText()
                .contains(code, "/dossiers/{code}", "xem trang");
        assertThat(quang.get("/reports/operational/officers?period=2011-Q3")).hasStatus(404);
        assertThat(quang.get("/reports/II.06a")).hasStatus(403);
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get(report)).as("who leads is no inspector").hasStatus(404);
        assertThat(hung.get("/reports")).bodyText().contains("II.06a").doesNotContain("Nhật ký truy cập");
    }

    private List<String> seen() {
        return sql.sql("""
            SELECT who || ' ' || agency || ' ' || way || ' ' || page FROM access.look
             WHERE code = :code ORDER BY id
            """).param("code", code).query(String.class).list();
    }
}
