package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.PhaseName;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Recorded;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;
import vn.motcua.town.Ways;

/** A corrected entry lies at Ma Lâm's desk, numbered, and its citizen has still to pay: 6 to 9 of the table. */
@RoomTest
@Import({Errand.class, Offers.class, FoldedRow.class})
class PaidAtTheDeskTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Doing doing;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    @Autowired
    DataSource dataSource;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private Visitor lan;

    @BeforeEach
    void theResultComesBackToMaLam() {
        code = errand.brought("H7");
        errand.goes(code, Ways.H7.subList(0, Ways.H7.size() - 1).toArray(String[]::new));
        lan = Visitor.signedIn(web, "lan.malam");
        assertThat(send("obligations", "Thông báo lệ phí số 3/TB")).hasStatus(303);
    }

    @Test
    void proofOfPaymentEndsHandlingInOneAct() {
        assertThat(lan.get("/dossiers/" + code + "/discharges"))
                .bodyText()
                .contains("Kết quả đã có tại bộ phận một cửa");
        assertThat(send("discharges", "Biên lai số 12", "resultHere", "true")).hasStatus(303);
        assertThat(dossiers.get(code).state().phase()).isEqualTo(PhaseName.RESOLVED);
        assertThat(lan.get("/dossiers/" + code))
                .bodyText()
                .contains("Đã xử lý xong", "Biên lai số 12", "Đã nhận, chờ trả công dân");
        assertThat(lan.get("/dossiers/" + code + "/return")).hasStatusOk();
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void withoutThatTheStepOfReceivingIsStillToBeDone() {
        assertThat(send("discharges", "Biên lai số 12")).hasStatus(303);
        assertThat(dossiers.get(code).state().phase()).isEqualTo(PhaseName.IN_PROCESS);
    }

    @Test
    void aProofIsNamedAndWhatIsNotThereIsNotSaidToBeThere() {
        assertThat(send("discharges", " ", "resultHere", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do.");
        code = errand.brought("H7");
        assertThat(send("obligations", "Thông báo lệ phí số 4/TB")).hasStatus(303);
        assertThat(lan.get("/dossiers/" + code + "/discharges"))
                .bodyText()
                .doesNotContain("Kết quả đã có tại bộ phận một cửa");
        assertThat(send("discharges", "Biên lai số 13", "resultHere", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa về bộ phận một cửa");
        assertThat(dossiers.get(code).state().phase()).isEqualTo(PhaseName.OBLIGATION);
    }

    @Test
    void itSendsNineStatementsAtMost() {
        var card = dossiers.get(code);
        var form = new ActForm(card.version(), "Biên lai số 12", null, null, null, null, true, null);
        var officer = town.officer("lan.malam");
        Recorded.staysInTheBudget(
                dataSource,
                () -> assertThat(doing.act(Kind.DISCHARGE, card, form, officer)).isInstanceOf(Granted.class));
        assertThat(dossiers.get(code).state().phase()).isEqualTo(PhaseName.RESOLVED);
    }

    private MvcTestResult send(String act, String reason, String... more) {
        var path = "/dossiers/" + code + "/" + act;
        var form = Visitor.hidden(lan.get(path));
        form.add("reason", reason);
        for (int i = 0; i < more.length; i += 2) form.add(more[i], more[i + 1]);
        return lan.post(path, form);
    }
}
