package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Thảo at Ma Lâm's justice table and Lan at its desk, with Mrs Hường's correction. */
@RoomTest
@Import(Asking.class)
class SupplementPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Asking asking;

    @Autowired
    Tokens tokens;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private String dossier = "";

    @BeforeEach
    void aCorrectionIsReceived() {
        code = asking.correction("2011-07-01T07:30");
        dossier = "/dossiers/" + code;
    }

    @Test
    void thaoProposesAndLanFindsItSendsItAndTakesInWhatComes() {
        var thao = visitor("thao.malam");
        assertThat(thao.get(dossier)).bodyText().contains(dossier + "/supplement-proposals");
        var form = Visitor.hidden(thao.get(dossier + "/supplement-proposals"));
        fill(form, 1, "khai-sinh", "Nộp bản chính", "NĐ 158/2005, Điều 38");
        form.add("reason", "Thiếu giấy khai sinh");
        assertThat(thao.post(dossier + "/supplement-proposals", form)).hasStatus(303);
        assertThat(thao.get(dossier)).bodyText().contains("chờ một cửa gửi", "Thiếu giấy khai sinh");

        var lan = visitor("lan.malam");
        assertThat(lan.get("/supplements")).bodyText().contains(dossier + "/supplement-requests", "Võ Thị Thảo");
        var page = lan.get(dossier + "/supplement-requests");
        assertThat(page).bodyText().contains("Nộp bản chính", "NĐ 158/2005, Điều 38");
        var sent = Visitor.hidden(page);
        sent.add("contact", "Nguyễn Thị Lan");
        sent.add("phone", "0252 3865 001");
        assertThat(lan.post(dossier + "/supplement-requests", sent)).hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Yêu cầu bổ sung lần 1, phiếu số 1", "chờ người dân", dossier + "/supplements");
        assertThat(lan.get("/supplements")).bodyText().contains(dossier + "/supplements", "0 ngày");

        var answer = Visitor.hidden(lan.get(dossier + "/supplements"));
        answer.add("items[1].kind", "ORIGINAL");
        answer.add("items[1].count", "1");
        assertThat(lan.post(dossier + "/supplements", answer)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().contains("đã bổ sung đủ", "Bản chính × 1", "bổ sung ngày 01/07/2011");
    }

    @Test
    void aRefusedFormAndAFurtherRowLoseNoWord() {
        var lan = visitor("lan.malam");
        var form = Visitor.hidden(lan.get(dossier + "/supplement-requests"));
        fill(form, 1, "khai-sinh", "Nộp bản chính", "");
        fill(form, 3, "", "Ký lại tờ khai", "Thông tư 01/2008");
        form.add("reason", "Thiếu giấy");
        form.add("contact", "Lan");
        assertThat(lan.post(dossier + "/supplement-requests", form))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi căn cứ pháp lý.", "Nộp bản chính", "Ký lại tờ khai", "Thông tư 01/2008");
        form.add("more", "1");
        assertThat(lan.post(dossier + "/supplement-requests", form))
                .hasStatusOk()
                .bodyText()
                .contains("Nộp bản chính", "Ký lại tờ khai", "Thiếu giấy", "items[6].what");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("phiếu số");
    }

    @Test
    void aRequestSentTwiceIsSentOnce() {
        var lan = visitor("lan.malam");
        var form = Visitor.hidden(lan.get(dossier + "/supplement-requests"));
        fill(form, 1, "", "Ký lại tờ khai", "Thông tư 01/2008");
        form.add("reason", "Thiếu chữ ký");
        form.add("contact", "Lan");
        assertThat(lan.post(dossier + "/supplement-requests", form)).hasStatus(303);
        assertThat(lan.post(dossier + "/supplement-requests", form)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().containsOnlyOnce("phiếu số 1").doesNotContain("phiếu số 2");
    }

    @Test
    void whatWasDeclinedIsToldWithItsReason() {
        asking.propose(code, "thao.malam", Asking.CORRECTION);
        var lan = visitor("lan.malam");
        var form = Visitor.hidden(lan.get(dossier + "/supplement-requests"));
        form.remove("items[1].what");
        form.add("reason", "Tờ khai đã ký");
        assertThat(lan.post(dossier + "/supplement-declinations", form)).hasStatus(303);
        assertThat(visitor("thao.malam").get(dossier)).bodyText().contains("Tờ khai đã ký");
    }

    @Test
    void systemsAskAndAnswerTheSameWay() {
        var asked = api("supplement-requests", """
            {"version": 1, "reason": "Thiếu giấy khai sinh",
             "items": [{"component": "khai-sinh", "what": "Nộp bản chính", "basis": "NĐ 158/2005, Điều 38"}]}
            """);
        assertThat(asked).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo(5);
        assertThat(asked).bodyJson().doesNotHavePath("$.dueAt");
        assertThat(api("supplements", """
            {"version": 2, "items": [{"item": 1, "kind": "BANANA", "count": 1}]}
            """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("supplement.answer.no-kind");
        assertThat(api("supplements", """
            {"version": 2, "items": [{"item": 1, "kind": "COPY", "count": 2}]}
            """))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(3);
        assertThat(api("supplements", """
            {"version": 2, "items": [{"item": 1, "kind": "COPY", "count": 2}]}
            """)).hasStatus(409);
        assertThat(api("supplement-requests", "{}")).hasStatus(400);
    }

    private MvcTestResult api(String noun, String body) {
        return web.post()
                .uri("/api/v1" + dossier + "/" + noun)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue("lan.malam").orElseThrow())
                .content(body)
                .exchange();
    }

    private static void fill(MultiValueMap<String, String> form, int row, String paper, String what, String basis) {
        form.add("items[" + row + "].component", paper);
        form.add("items[" + row + "].what", what);
        form.add("items[" + row + "].basis", basis);
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
