package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Lan at Ma Lâm's desk misheard Mrs Bảy, whose child's birth she received. */
@RoomTest
@Import(FoldedRow.class)
class CorrectionTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    FoldedRow row;

    private Visitor lan;
    private String code = "";
    private String dossier = "";

    @BeforeEach
    void aBirthIsReceived() {
        lan = visitor("lan.malam");
        code = lan.receivedBirth();
        dossier = "/dossiers/" + code;
    }

    @Test
    void theFormShowsWhatStandsAndThePageWhatStoodBefore() {
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/corrections");
        assertThat(lan.get(dossier + "/corrections"))
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "value=\"260123456\"", "papers[1].count");
        assertThat(correct("requester.name", "Nguyễn Thị Bẩy", "reason", "Gõ sai dấu"))
                .hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Chủ hồ sơ – Họ tên: “Nguyễn Thị Bảy” → “Nguyễn Thị Bẩy”")
                .contains("Lý do: Gõ sai dấu")
                .doesNotContain("Họ tên: “Nguyễn Thị Bẩy” →");
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    @Test
    void aSearchFollowsTheNewNameAndNumber() {
        correct("requester.name", "Trần Thị Mận", "requester.identifier", "260 999 888", "reason", "Lấy nhầm giấy");
        assertThat(lan.get("/dossiers?q=tran thi man")).bodyText().contains(code);
        assertThat(lan.get("/dossiers?q=260999888")).bodyText().contains(code);
        assertThat(lan.get("/dossiers?q=nguyen thi bay")).bodyText().doesNotContain(code);
        assertThat(lan.get("/dossiers?q=260123456")).bodyText().doesNotContain(code);
        assertThat(lan.get(dossier)).bodyText().contains("Trần Thị Mận");
    }

    @Test
    void aPhoneIsAddedAndTakenAwayAgain() {
        correct("requester.phone", "0623 865 002", "reason", "Thiếu điện thoại");
        assertThat(lan.get(dossier)).bodyText().contains("Điện thoại: “để trống” → “0623865002”");
        correct("requester.phone", "", "reason", "Số của người khác");
        assertThat(lan.get(dossier)).bodyText().contains("Điện thoại: “0623865002” → “để trống”");
    }

    @Test
    void whoWasLeftOutIsWrittenInAndWhoShouldNotStandThereIsTakenOut() {
        assertThat(correct(nephew("Lê Văn Chín", "260 555 444"))).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().contains("Người được ủy quyền – Họ tên: “để trống” → “Lê Văn Chín”");
        assertThat(lan.get("/dossiers?q=le van chin")).bodyText().contains(code);
        assertThat(correct(nephew("", ""))).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().contains("Người được ủy quyền – Họ tên: “Lê Văn Chín” → “để trống”");
        assertThat(lan.get("/dossiers?q=le van chin")).bodyText().doesNotContain(code);
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    @Test
    void whoIsWrittenInHasANameAndANumberAndNobodyIsNoOne() {
        assertThat(correct(nephew("Lê Văn Chín", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi số giấy tờ của người được ủy quyền", "value=\"Lê Văn Chín\"");
        assertThat(correct(nephew("", " "))).hasStatus(422).bodyText().contains("Chưa sửa chỗ nào");
    }

    @Test
    void aStrangeReasonIsCalledAReason() {
        assertThat(correct("requester.name", "Nguyễn Thị Bẩy", "reason", "<b>Gõ sai</b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Lý do có ký tự lạ")
                .doesNotContain("Ghi chú có ký tự lạ");
    }

    private static String[] nephew(String name, String identifier) {
        return new String[] {
            "authorised.name",
            name,
            "authorised.identifier",
            identifier,
            "authorised.phone",
            "",
            "authorised.email",
            "",
            "authorised.address",
            "",
            "reason",
            "Cháu đi thay"
        };
    }

    @Test
    void thePapersOfTheReceiptAreCountedAnew() {
        assertThat(correct("papers[2].kind", "COPY", "papers[2].count", "2", "reason", "Là bản sao"))
                .hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Đính chính giấy tờ:", "Bản chính × 1 → Bản sao × 2", "Đính chính: giấy tờ đã nhận.");
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    @Test
    void whatIsWrongIsSaidByItsFieldAndNothingTypedIsLost() {
        var refused = correct(
                "requester.name",
                "B@y",
                "requester.identifier",
                "12",
                "requester.phone",
                "abc",
                "requester.email",
                "x",
                "requester.address",
                "<Ma Lâm>",
                "reason",
                "");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Tên có ký tự không dùng", "Số giấy tờ không đúng", "Số điện thoại không đúng")
                .contains("Địa chỉ thư điện tử không đúng", "Địa chỉ có ký tự lạ", "Chưa ghi lý do.")
                .contains("value=\"B@y\"", "value=\"abc\"", "id=\"requester.name-error\"");
        assertThat(correct("papers[1].count", "0", "papers[2].kind", "CLAY", "reason", "Đếm lại"))
                .hasStatus(422)
                .bodyText()
                .contains("Số lượng phải từ 1 đến 999.", "Không có loại bản này.", "Đếm lại");
        assertThat(correct("reason", "Không sửa gì")).hasStatus(422).bodyText().contains("Chưa sửa chỗ nào");
        assertThat(correct("requester.name", "", "requester.identifier", "", "reason", "Bỏ trống"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi họ tên", "Chưa ghi số giấy tờ / mã số của chủ hồ sơ");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("Đính chính:");
    }

    @Test
    void twoClerksAndTwoClicks() {
        var first = form("requester.name", "Nguyễn Thị Bẩy", "reason", "Gõ sai dấu");
        var second = form("requester.name", "Nguyễn Thị Bây", "reason", "Nghe nhầm");
        assertThat(lan.post(dossier + "/corrections", first)).hasStatus(303);
        assertThat(lan.post(dossier + "/corrections", first)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().containsOnlyOnce("Gõ sai dấu");
        assertThat(lan.post(dossier + "/corrections", second))
                .hasStatus(409)
                .bodyText()
                .contains("Nghe nhầm", "Nguyễn Thị Bây", "Đính chính");
    }

    @Test
    void onlyTheDeskThatReceivedAndOnlyUntilTheDossierIsClosed() {
        assertThat(visitor("lien.hamtri").get(dossier + "/corrections")).hasStatus(404);
        assertThat(visitor("thao.malam").get(dossier + "/corrections")).hasStatus(403);
        var withdrawal = Visitor.hidden(lan.get(dossier + "/withdrawal"));
        withdrawal.add("reason", "Gia đình xin rút");
        withdrawal.add("confirmed", "true");
        lan.post(dossier + "/withdrawal", withdrawal);
        assertThat(lan.get(dossier)).bodyText().doesNotContain("href=\"" + dossier + "/corrections\"");
        assertThat(correct("requester.name", "Nguyễn Thị Bẩy", "reason", "Gõ sai dấu"))
                .hasStatus(422)
                .bodyText()
                .contains("đã được người dân rút");
    }

    @Test
    void aSystemSendsOnlyWhatChanges() {
        assertThat(api("lan.malam", "{\"reason\":\"x\"}")).hasStatus(400);
        assertThat(api("lan.malam", "{\"version\":1,\"reason\":\"Sai tên\",\"submitter\":{\"name\":\"Ai\"}}"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi số giấy tờ của người nộp thay");
        assertThat(api("lien.hamtri", "{\"version\":1,\"reason\":\"Sai tên\"}")).hasStatus(404);
        var body = "{\"version\":1,\"reason\":\"Sai tên\",\"requester\":{\"name\":\"Nguyễn Thị Bẩy\"}}";
        assertThat(api("lan.malam", body)).hasStatusOk().bodyText().contains("\"version\":2");
        assertThat(api("lan.malam", body)).hasStatus(409);
        assertThat(lan.get(dossier)).bodyText().contains("Nguyễn Thị Bẩy", "260123456");
    }

    private MvcTestResult api(String username, String body) {
        return web.post()
                .uri("/api/v1" + dossier + "/corrections")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow())
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult correct(String... typed) {
        return lan.post(dossier + "/corrections", form(typed));
    }

    private MultiValueMap<String, String> form(String... typed) {
        var form = Visitor.hidden(lan.get(dossier + "/corrections"));
        for (int i = 0; i < typed.length; i += 2) form.add(typed[i], typed[i + 1]);
        return form;
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
