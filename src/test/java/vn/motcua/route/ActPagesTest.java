package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Ways;

/** What pages say after an act, and after one that was refused. */
@RoomTest
@Import({Errand.class, Offers.class})
class ActPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Test
    void aSendBackWithoutReasonStaysOpenAtItsFieldWithTheNoteTyped() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on");
        var thao = new WorkBrowser(web, "thao.malam");
        var path = "/steps/" + errand.step(code).value();
        assertThat(thao.get(path)).bodyText().contains("formaction=\"" + path + "/send-back\"");
        assertThat(thao.post(path + "/send-back", "reason", "  ", "note", "Sai năm sinh", "to", ""))
                .hasStatus(422)
                .bodyText()
                .contains("<details class=\"panel\" open>", "Sai năm sinh", "href=\"#reason\"")
                .containsPattern("<textarea [^>]*id=\"reason\"[^>]*aria-invalid=\"true\"")
                .contains("id=\"reason-error\"");
    }

    @Test
    void aRefusedCompletionOpensNoOtherAct() {
        var code = errand.brought("S1");
        errand.goes(code, "lan.malam pass-on");
        var hanh = new WorkBrowser(web, "hanh.malam");
        var path = "/steps/" + errand.step(code).value();
        hanh.get(path);
        assertThat(hanh.post(path + "/completion", "outcome", "propose-refusal", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#note\"", "id=\"send-back-reason\"")
                .doesNotContain("<details class=\"panel\" open>");
    }

    @Test
    void theNoteIsCalledNeededOnlyByTheOutcomesThatNeedIt() {
        var code = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/steps/" + errand.step(code).value())).bodyText().doesNotContain("Bắt buộc khi");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign");
        var quynh = new WorkBrowser(web, "quynh.huyen");
        assertThat(quynh.get("/steps/" + errand.step(code).value()))
                .bodyText()
                .contains("Bắt buộc khi chọn “Đề nghị từ chối”.");
    }

    @Test
    void afterEachActThePageSaysWhereTheDossierIs() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        assertThat(new WorkBrowser(web, "thao.malam").get("/worklist?done=" + code))
                .bodyText()
                .contains("đã xong bước “Kiểm tra, lập phiếu chuyển lên huyện”", "chờ tiếp nhận")
                .containsPattern("Hồ sơ đã gửi sang [^<]*huyện Hàm Thuận Bắc");
        errand.goes(code, Ways.H7.subList(2, Ways.H7.size() - 2));
        assertThat(new WorkBrowser(web, "xuan.huyen").get("/worklist?done=" + code))
                .bodyText()
                .contains("Số 1/", "chờ tiếp nhận");
        errand.goes(code, Ways.H7.subList(Ways.H7.size() - 2, Ways.H7.size()));
        assertThat(new WorkBrowser(web, "lan.malam").get("/worklist?done=" + code))
                .bodyText()
                .contains("Hồ sơ đã có kết quả.");
    }

    @Test
    void anotherAgencyIsToldNothingAboutADossier() {
        var code = errand.brought("H7");
        assertThat(new WorkBrowser(web, "lien.hamtri").get("/worklist?done=" + code))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/dossiers/" + code, "Bước tiếp theo");
    }

    @Test
    void theListOpensOnWhatIsInHandWhenNothingWaits() {
        var code = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        lan.get("/steps/" + errand.step(code).value());
        lan.post("/steps/" + errand.step(code).value() + "/claim");
        assertThat(lan.get("/worklist"))
                .bodyText()
                .contains("href=\"/worklist?tab=MINE\" aria-current=\"page\"", code.value());
        errand.brought("H1");
        assertThat(lan.get("/worklist")).bodyText().contains("href=\"/worklist?tab=WAITING\" aria-current=\"page\"");
    }

    @Test
    void theFirstStepDoneCountsAndOneSentBackCountsNoMore() {
        var code = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("Đã xong 0 trên 9 bước");
        errand.goes(code, "lan.malam pass-on");
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("Đã xong 1 trên 9 bước");
        var thao = new WorkBrowser(web, "thao.malam");
        var path = "/steps/" + errand.step(code).value();
        thao.get(path);
        assertThat(thao.post(path + "/send-back", "reason", "Thiếu tờ khai")).hasStatus(303);
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("Đã xong 0 trên 9 bước");
        errand.goes(code, Ways.H7);
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("Đã xong 9 trên 9 bước");
    }

    @Test
    void oneDayIsNotDaysInEnglish() {
        errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/worklist?lang=en"))
                .bodyText()
                .contains("1 hour left")
                .doesNotContain("1 hours");
    }
}
