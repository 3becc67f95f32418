package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

/** The pages of work as officers get them, in plain HTML. */
@RoomTest
@Import({Errand.class, Offers.class})
class WorkScreensTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Test
    void aNewDossierWaitsAtTheDeskAndMovesOn() {
        var code = errand.brought("H7");
        var step = errand.step(code).value();
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/worklist"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "Nguyễn Văn An", "Chuyển hồ sơ", "còn 1 giờ", "/steps/" + step);
        assertThat(lan.get("/steps/" + step)).hasStatusOk().bodyText().contains("Hoàn thành bước", "value=\"pass-on\"");
        assertThat(lan.post("/steps/" + step + "/claim")).hasStatus(303).hasRedirectedUrl("/steps/" + step);
        assertThat(lan.get("/worklist?tab=MINE")).bodyText().contains(code.value());
        lan.get("/steps/" + step);
        assertThat(lan.post("/steps/" + step + "/completion", "outcome", "pass-on"))
                .hasStatus(303)
                .hasRedirectedUrl("/worklist?done=" + code);
        assertThat(lan.get("/worklist?done=" + code))
                .bodyText()
                .contains("đã xong bước “Chuyển hồ sơ”", "Bước tiếp theo: Kiểm tra, lập phiếu chuyển lên huyện");
        assertThat(errand.open(code).place().step()).isEqualTo("officer");
    }

    @Test
    void theNextOfficerReadsWhatTheOneBeforeWroteAndWhoAsksForWhat() {
        var code = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        var path = "/steps/" + errand.step(code).value();
        lan.get(path);
        lan.post(path + "/completion", "outcome", "pass-on", "note", "Xem kỹ năm sinh");
        var thao = new WorkBrowser(web, "thao.malam");
        assertThat(thao.get("/steps/" + errand.step(code).value()))
                .hasStatusOk()
                .bodyText()
                .contains("Bước trước", "Xem kỹ năm sinh", "Nguyễn Thị Lan")
                .contains("Người nộp hồ sơ", "260123456", "Thành phần hồ sơ");
        assertThat(thao.get("/dossiers/" + code))
                .bodyText()
                .contains("Xong bước “Chuyển hồ sơ”: Chuyển hồ sơ", "/dossiers/" + code + "/slips/06.pdf")
                .doesNotContain("/result.pdf");
    }

    @Test
    void whoComesSecondKeepsTheWordsTyped() {
        var code = errand.brought("H7");
        var step = errand.step(code).value();
        var minh = new WorkBrowser(web, "minh.malam");
        minh.get("/steps/" + step);
        errand.goes(code, "lan.malam pass-on");
        assertThat(minh.post("/steps/" + step + "/completion", "outcome", "pass-on", "note", "Đã xem kỹ"))
                .hasStatus(409)
                .bodyText()
                .contains("Nguyễn Thị Lan", "Đã xem kỹ");
    }

    @Test
    void whoComesSecondToACouncilKeepsEvenUnfinishedMinutes() {
        var code = errand.brought("S1");
        errand.goes(code, "lan.malam pass-on", "hanh.malam submit");
        var step = errand.step(code).value();
        var hanh = new WorkBrowser(web, "hanh.malam");
        var again = new WorkBrowser(web, "hanh.malam");
        hanh.get("/steps/" + step);
        again.get("/steps/" + step);
        assertThat(hanh.post("/steps/" + step + "/completion", minutes("Đạt"))).hasStatus(303);
        assertThat(again.post("/steps/" + step + "/completion", "outcome", "pass", "participants", "Hội Phụ nữ"))
                .hasStatus(409)
                .bodyText()
                .contains("Hội Phụ nữ", "href=\"/dossiers/" + code + "\"");
    }

    @Test
    void aMissingNoteIsAskedForOnItsField() {
        var code = errand.brought("S1");
        errand.goes(code, "lan.malam pass-on");
        var step = errand.step(code).value();
        var hanh = new WorkBrowser(web, "hanh.malam");
        hanh.get("/steps/" + step);
        assertThat(hanh.post("/steps/" + step + "/completion", "outcome", "propose-refusal"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#note\"");
    }

    @Test
    void aCouncilsMinutesAreTypedInTheirFields() {
        var code = errand.brought("S1");
        errand.goes(code, "lan.malam pass-on", "hanh.malam submit");
        var step = errand.step(code).value();
        var hanh = new WorkBrowser(web, "hanh.malam");
        assertThat(hanh.get("/steps/" + step)).bodyText().contains("name=\"participants\"");
        var path = "/steps/" + step + "/completion";
        assertThat(hanh.post(path, minutes(""))).hasStatus(422);
        assertThat(hanh.post(path, minutes("Đạt"))).hasStatus(303);
        assertThat(errand.open(code).place().kind()).isEqualTo("POSTING");
    }

    private static String[] minutes(String conclusion) {
        return new String[] {"outcome", "pass", "heldOn", "2011-07-01", "participants", "MTTQ", "conclusion", conclusion
        };
    }

    @Test
    void aLeaderApprovesSeveralAtOnceAndSeesWhichFailed() {
        var first = errand.brought("H1");
        var second = errand.brought("H1");
        for (var code : new vn.motcua.dossier.DossierCode[] {first, second})
            errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var open = errand.open(first);
        var hung = new WorkBrowser(web, "hung.malam");
        assertThat(hung.get("/worklist")).bodyText().contains(first.value(), second.value(), "Duyệt các hồ sơ");
        assertThat(hung.post("/worklist/approvals", "steps", open.id() + ":0", "steps", "999999:0"))
                .hasStatusOk()
                .bodyText()
                .contains(first.value(), "Xong 1 trên 2");
    }

    @Test
    void whoChoosesNothingIsToldSo() {
        errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        for (var path : new String[] {"/worklist/claims", "/worklist/approvals", "/handovers/acceptances"}) {
            lan.get("/worklist");
            assertThat(lan.post(path))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Bạn chưa chọn hồ sơ nào")
                    .doesNotContain("Xong 0 trên 0");
        }
    }

    @Test
    void whatIsOnTheWaySaysWhereItWasSentAndSinceWhen() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        assertThat(new WorkBrowser(web, "thao.malam").get("/worklist?tab=SENT"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value())
                .contains("Gửi đến Bộ phận tiếp nhận và trả kết quả, UBND huyện Hàm Thuận Bắc từ 07:30 01/07/2011")
                .doesNotContain("chưa ai nhận");
    }

    @Test
    void aDeclineWithoutReasonIsAskedForOneBesideItsOffer() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var mai = new WorkBrowser(web, "mai.huyen");
        mai.get("/handovers");
        assertThat(mai.post("/handovers/" + errand.offer(code).value() + "/decline", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "id=\"reason\"", "id=\"reason-error\"");
    }

    @Test
    void aReasonThatIsTooLongComesBackToBeCut() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var mai = new WorkBrowser(web, "mai.huyen");
        mai.get("/handovers");
        var reason = "Thiếu giấy khai sinh. ".repeat(100);
        assertThat(mai.post("/handovers/" + errand.offer(code).value() + "/decline", "reason", reason))
                .hasStatus(422)
                .bodyText()
                .contains(">Thiếu giấy khai sinh. Thiếu");
    }

    @Test
    void whoDeclinesWhatWasTakenBackKeepsTheReasonTyped() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var path = "/handovers/" + errand.offer(code).value();
        var mai = new WorkBrowser(web, "mai.huyen");
        mai.get("/handovers");
        var thao = new WorkBrowser(web, "thao.malam");
        thao.get("/handovers?direction=OUT");
        assertThat(thao.post(path + "/take-back", "reason", "Gửi nhầm")).hasStatus(303);
        assertThat(mai.post(path + "/decline", "reason", "Thiếu giấy khai sinh"))
                .hasStatus(409)
                .bodyText()
                .contains("Võ Thị Thảo", "Thiếu giấy khai sinh", "href=\"/dossiers/" + code + "\"");
    }

    @Test
    void aReassignmentWithoutReasonStaysOpenAtItsField() {
        var code = errand.brought("H7");
        var step = errand.step(code).value();
        var hoa = new WorkBrowser(web, "hoa.malam");
        hoa.get("/steps/" + step);
        assertThat(hoa.post("/steps/" + step + "/reassignment", "to", "lan.malam", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "id=\"reason\"", "id=\"reason-error\"", "<details class=\"panel\" open>");
    }

    @Test
    void theDistrictAcceptsFromItsInbox() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var mai = new WorkBrowser(web, "mai.huyen");
        assertThat(mai.get("/handovers"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "Tiếp nhận tại huyện")
                .contains("Công chức tư pháp – hộ tịch, UBND thị trấn Ma Lâm")
                .doesNotContain("HTB.01/TP");
        assertThat(mai.post(
                        "/handovers/acceptances",
                        "offers",
                        Long.toString(errand.offer(code).value())))
                .hasStatus(303)
                .hasRedirectedUrl("/handovers?direction=IN&done=" + code);
        assertThat(mai.get("/handovers?direction=IN&done=" + code))
                .bodyText()
                .contains("Đã ghi nhận trả lời cho hồ sơ");
        assertThat(errand.open(code).place().agency()).isEqualTo("HTB");
        assertThat(mai.get("/dossiers/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Quá trình xử lý", "Chuyển giữa các cơ quan");
    }
}
