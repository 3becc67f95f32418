package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A birth registered at Ma Lâm, whose parents think again, and whose leader has to stop it. */
@RoomTest
@Import({Errand.class, Offers.class})
class ActsOnADossierTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private Visitor lan;
    private String dossier = "";

    @BeforeEach
    void aBirthIsReceived() {
        lan = visitor("lan.malam");
        dossier = "/dossiers/" + lan.receivedBirth();
    }

    @Test
    void theCitizenWithdrawsAtTheDeskThatReceived() {
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/withdrawal");
        assertThat(send(lan, "withdrawal", "")).hasStatus(422).bodyText().contains("Chưa ghi lý do.");
        assertThat(send(lan, "withdrawal", "Gia đình xin rút để bổ sung tên cha"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"confirmed\"", "của Nguyễn Thị Bảy sẽ khép lại", "Gia đình xin rút để bổ sung tên cha");
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/withdrawal");
        assertThat(confirmed(lan, "withdrawal", "Gia đình xin rút để bổ sung tên cha"))
                .hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains(
                        "đã rút</span>",
                        "Công dân yêu cầu rút hồ sơ",
                        "Người dân rút hồ sơ. Gia đình xin rút để bổ sung tên cha");
        assertThat(lan.get("/dossiers")).hasStatusOk().bodyText().contains(dossier);
        assertThat(lan.get("/dossiers?q=bay&status=WITHDRAWN_BY_CITIZEN"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier);
        assertThat(lan.get("/lookup?code=" + dossier.substring("/dossiers/".length())))
                .bodyText()
                .contains("Công dân yêu cầu rút hồ sơ")
                .doesNotContain("<progress");
        assertThat(lan.get(dossier + "/withdrawal")).bodyText().contains("đã được người dân rút");
    }

    @Test
    void onceTheCertificateIsNumberedItIsTooLateToWithdraw() {
        var code = new DossierCode(dossier.substring("/dossiers/".length()));
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "hung.malam approve");
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/withdrawal");
        errand.goes(code, "nga.malam number");
        assertThat(confirmed(lan, "withdrawal", "Gia đình xin rút"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có kết quả số", "Gia đình xin rút");
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Đang xử lý", "đã có kết quả số")
                .doesNotContain("Gia đình xin rút", "href=\"" + dossier + "/withdrawal");
    }

    @Test
    void norIsAnythingStoppedOrAskedForOnceItIsNumbered() {
        var code = new DossierCode(dossier.substring("/dossiers/".length()));
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "hung.malam approve", "nga.malam number");
        var hung = visitor("hung.malam");
        assertThat(confirmed(hung, "stop", "Trùng hồ sơ nộp tuần trước", "ground", "DUPLICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có kết quả số");
        assertThat(hung.get(dossier))
                .bodyText()
                .contains("Đang xử lý")
                .doesNotContain("href=\"" + dossier + "/stop", "Dừng xử lý");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("href=\"" + dossier + "/supplement-requests");
        assertThat(lan.get(dossier + "/supplement-requests")).bodyText().contains("đã có kết quả số");
    }

    @Test
    void theDraftOfAnApologyNamesWhoHasTheStep() {
        var code = new DossierCode(dossier.substring("/dossiers/".length()));
        errand.goes(code, "lan.malam pass-on");
        var hung = visitor("hung.malam");
        assertThat(hung.get(dossier + "/reappointments")).bodyText().doesNotContain("Võ Thị Thảo");
        errand.claimed(code, "thao.malam");
        assertThat(hung.get(dossier + "/reappointments")).bodyText().contains("do Võ Thị Thảo, Công chức tư pháp");
    }

    @Test
    void aLeaderStopsWithAGroundAndTheDeskDoesNot() {
        assertThat(lan.get(dossier)).bodyText().doesNotContain(dossier + "/stop");
        var hung = visitor("hung.malam");
        assertThat(send(hung, "stop", "Trùng hồ sơ nộp tuần trước"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn căn cứ.", "Trùng hồ sơ nộp tuần trước");
        assertThat(hung.get(dossier + "/stop")).bodyText().contains("không cho giải quyết tiếp sau khi dừng");
        assertThat(confirmed(hung, "stop", "Trùng hồ sơ nộp tuần trước", "ground", "DUPLICATE"))
                .hasStatus(303);
        assertThat(hung.get(dossier)).bodyText().contains("Dừng xử lý", "trùng hồ sơ khác", "hồ sơ đã khép lại");
        assertThat(hung.get(dossier)).bodyText().doesNotContain(dossier + "/continuation");
        assertThat(hung.get(dossier)).bodyText().contains("vì cơ quan dừng giải quyết hồ sơ");
        for (var officer : List.of("hung.malam", "lan.malam", "thao.malam"))
            assertThat(visitor(officer).get("/worklist?tab=STANDING"))
                    .as("what %s waits with", officer)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(dossier);
        assertThat(send(hung, "continuation", "Không còn trùng")).hasStatus(422);
    }

    @Test
    void anApologyIsReadAgainBeforeItPromisesAnotherDay() {
        var hung = visitor("hung.malam");
        assertThat(send(hung, "reappointments", "Sổ hộ tịch đang kiểm tra"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn ngày hẹn lại.");
        assertThat(send(hung, "reappointments", "Sổ hộ tịch đang kiểm tra", "day", "2011-07-08"))
                .hasStatus(422)
                .bodyText()
                .contains("được đánh số để gửi Nguyễn Thị Bảy", "id=\"confirmed\"")
                .doesNotContain("không hoàn tác được");
        assertThat(confirmed(hung, "reappointments", "Sổ hộ tịch đang kiểm tra", "day", "2011-07-08"))
                .hasStatus(303);
    }

    /** Under today's land law what was stopped may go on. */
    @Test
    void aStopThatMayGoOnIsNotCalledTheEnd() {
        town.itIs("2025-08-04T08:00");
        dossier = "/dossiers/" + errand.broughtToHamThuan("L5");
        var hai = visitor("hai.hamthuan");
        assertThat(send(hai, "stop", "Tòa án đang giải quyết", "ground", "DISPUTE"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"confirmed\"")
                .doesNotContain("không hoàn tác được");
        assertThat(confirmed(hai, "stop", "Tòa án đang giải quyết", "ground", "DISPUTE"))
                .hasStatus(303);
        var law = "giải quyết tiếp theo Nghị định 101/2024/NĐ-CP Điều 19 khoản 2";
        assertThat(hai.get(dossier))
                .bodyText()
                .contains("chưa có, hồ sơ đang dừng giải quyết và có thể được " + law, dossier + "/continuation")
                .doesNotContain("đã khép lại", "Không có kết quả để trả");
        var code = dossier.substring("/dossiers/".length());
        assertThat(hai.get("/lookup?code=" + code))
                .bodyText()
                .contains("Hồ sơ đang dừng giải quyết.", "<progress")
                .doesNotContain("không còn được giải quyết");
        assertThat(web.get().uri("/api/v1/lookup/" + code))
                .bodyJson()
                .extractingPath("$.mayGoOnBy")
                .isEqualTo("Nghị định 101/2024/NĐ-CP Điều 19 khoản 2");
    }

    @Test
    void aClickSentTwiceIsDoneOnce() {
        var form = Visitor.hidden(lan.get(dossier + "/withdrawal"));
        form.add("reason", "Gia đình xin rút");
        form.add("confirmed", "true");
        assertThat(lan.post(dossier + "/withdrawal", form)).hasStatus(303);
        assertThat(lan.post(dossier + "/withdrawal", form)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().containsOnlyOnce("Người dân rút hồ sơ. Gia đình xin rút");
    }

    @Test
    void whoComesSecondIsToldWhatTheFirstDid() {
        var hung = visitor("hung.malam");
        var seen = Visitor.hidden(hung.get(dossier + "/stop"));
        confirmed(lan, "withdrawal", "Gia đình xin rút");
        seen.add("ground", "DUPLICATE");
        seen.add("confirmed", "true");
        seen.add("reason", "Trùng hồ sơ");
        assertThat(hung.post(dossier + "/stop", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Trùng hồ sơ", "Nguyễn Thị Lan", "vì người dân rút hồ sơ");
    }

    @Test
    void aBirthKnowsNoPauseAndSaysSo() {
        assertThat(visitor("thao.malam").get(dossier))
                .bodyText()
                .contains("không có căn cứ nào để dừng tính thời gian")
                .doesNotContain("href=\"" + dossier + "/pauses");
    }

    @Test
    void whereNothingIsOwedNobodyIsToldToPay() {
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Thủ tục này không thu phí")
                .doesNotContain("href=\"" + dossier + "/obligations");
        assertThat(send(lan, "obligations", "Thông báo số 3/TB"))
                .hasStatus(422)
                .bodyText()
                .contains("Thủ tục này không thu phí");
    }

    private MvcTestResult confirmed(Visitor who, String act, String reason, String... more) {
        return send(
                who,
                act,
                reason,
                Stream.concat(Stream.of(more), Stream.of("confirmed", "true")).toArray(String[]::new));
    }

    private MvcTestResult send(Visitor who, String act, String reason, String... more) {
        var form = Visitor.hidden(who.get(dossier + "/" + act));
        form.add("reason", reason);
        for (int i = 0; i < more.length; i += 2) form.add(more[i], more[i + 1]);
        return who.post(dossier + "/" + act, form);
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
