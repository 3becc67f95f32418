package vn.motcua.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Applications;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Resolution;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Ma Lâm gives out what its chairman signed for Hường, whose birth certificate had an error. */
@RoomTest
@PlantsAFault
class ReturnTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester web;

    @Autowired
    LegalClock clock;

    @Autowired
    Town town;

    private DossierCode code;

    @BeforeEach
    void aResultAtMaLam() {
        code = granted(dossiers.accept(Applications.correction(catalogue, town), town.officer("lan.malam")))
                .code();
        documents.record(
                code,
                List.of(new PaperLine("khai-sinh", "Bản chính giấy khai sinh", PaperKind.ORIGINAL, 1, false)),
                town.officer("lan.malam"));
        var decision = new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        granted(dossiers.resolve(
                code, new Resolution(Outcome.GRANTED, decision), town.officer("hung.malam"), clock.instant()));
    }

    @Test
    void aResultIsGivenOutOnceAndASecondClerkIsTold() {
        var version = dossiers.get(code).version();
        var body =
                "{\"version\": %d, \"collectorName\": \"Đặng Văn Sơn\", \"capacity\": \"FAMILY\"}".formatted(version);
        assertThat(giveOut("lan.malam", "{\"collectorName\": \"x\"}")).hasStatus(400);
        assertThat(giveOut("lan.malam", "{\"version\": %d}".formatted(version))).hasStatus(422);
        assertThat(giveOut("lien.hamtri", body)).hasStatus(404);
        assertThat(giveOut("lan.malam", body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(10);
        assertThat(giveOut("minh.malam", body)).hasStatus(409).bodyText().contains("Nguyễn Thị Lan");
    }

    @Test
    void theDeskSeesWhatIsGivenOutAndToWhom() {
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("/dossiers/" + code + "/return");
        assertThat(lan.get("/dossiers/" + code + "/return"))
                .bodyText()
                .contains("260123456", "15/QĐ-UBND", "Bản chính người dân đã nộp", "Bản chính giấy khai sinh × 1");
    }

    private MvcTestResult giveOut(String username, String body) {
        return web.post()
                .uri("/api/v1/dossiers/" + code + "/returns")
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
