package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.identity.Tokens;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Mrs Bảy dies, or sells, while her dossier lies at Ma Lâm. */
@RoomTest
@Import({FoldedRow.class, Errand.class, Offers.class})
class ReplacementTest {

    private static final String[] HEIR = {
        "ground",
        "DEATH",
        "paper",
        "DEATH_CERTIFICATE",
        "number",
        "15/2011",
        "date",
        "2011-06-28",
        "requester.name",
        "Trần Văn Tám",
        "requester.identifier",
        "260777888",
        "reason",
        "Con trai xin đứng tên"
    };

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    FoldedRow row;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

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
    void theHeirGoesOnAndTheDeadRequesterIsStillKnown() {
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/replacements");
        assertThat(send((Object) HEIR)).hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Trần Văn Tám", "Chủ hồ sơ trước đây", "Nguyễn Thị Bảy")
                .contains("Đến 01/07/2011: chủ hồ sơ trước qua đời. Giấy chứng tử số 15/2011 ngày 28/06/2011.")
                .contains("Thay chủ hồ sơ: “Nguyễn Thị Bảy” → “Trần Văn Tám” (chủ hồ sơ trước qua đời)")
                .contains("Con trai xin đứng tên");
        for (var words : new String[] {"tran van tam", "260777888", "nguyen thi bay", "260123456"})
            assertThat(lan.get("/dossiers?q=" + words)).bodyText().contains(code);
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    @Test
    void theHeirGetsAKeyOfHisOwnAndTheFormerOneOpensNothing() {
        var former = dossiers.lookupKey(new DossierCode(code)).orElseThrow();
        send((Object) HEIR);
        var key = dossiers.lookupKey(new DossierCode(code)).orElseThrow();
        assertThat(dossiers.opens(new DossierCode(code), key)).isTrue();
        assertThat(dossiers.opens(new DossierCode(code), former)).isFalse();
    }

    @Test
    void nobodyGoesOnWithWhatIsStoppedForGood() {
        var hung = visitor("hung.malam");
        var stop = Visitor.hidden(hung.get(dossier + "/stop"));
        stop.add("ground", "DUPLICATE");
        stop.add("reason", "Trùng hồ sơ");
        stop.add("confirmed", "true");
        assertThat(hung.post(dossier + "/stop", stop)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().doesNotContain("href=\"" + dossier + "/replacements");
        assertThat(send((Object) HEIR)).hasStatus(422).bodyText().contains("đã dừng giải quyết");
    }

    @Test
    void aCorrectionOfTheHeirKeepsTheDeadRequesterFindable() {
        send((Object) HEIR);
        var form = Visitor.hidden(lan.get(dossier + "/corrections"));
        form.add("requester.name", "Nguyễn Văn Tâm");
        form.add("reason", "Nghe nhầm họ");
        assertThat(lan.post(dossier + "/corrections", form)).hasStatus(303);
        for (var words : new String[] {"nguyen van tam", "nguyen thi bay", "bay"})
            assertThat(lan.get("/dossiers?q=" + words)).bodyText().contains(code);
        assertThat(lan.get("/dossiers?q=tran van tam")).bodyText().doesNotContain(code);
    }

    @Test
    void anOwnerSellsWhileTheCitizenIsToPay() {
        code = errand.brought("L5").value();
        dossier = "/dossiers/" + code;
        var owed = Visitor.hidden(lan.get(dossier + "/obligations"));
        owed.add("reason", "Thông báo số 3/TB");
        lan.post(dossier + "/obligations", owed);
        assertThat(send(HEIR, "ground", "TRANSFER", "paper", "CONTRACT")).hasStatus(303);
        assertThat(send(
                        HEIR,
                        "ground",
                        "TRANSFER",
                        "paper",
                        "CONTRACT",
                        "requester.name",
                        "Lê Thị Chín",
                        "requester.identifier",
                        "260555444"))
                .hasStatus(303);
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Yêu cầu thực hiện nghĩa vụ tài chính", "“Trần Văn Tám” → “Lê Thị Chín”");
        row.isWhatTheFactsFoldTo(new DossierCode(code));
    }

    @Test
    void aDeathCertificateProvesNoTransferAndTheFormSaysSoBefore() {
        assertThat(lan.get(dossier + "/replacements")).bodyText().contains("paper-hint", "chuyển quyền: Hợp đồng");
        assertThat(send(HEIR, "ground", "TRANSFER", "paper", "DEATH_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("không chứng minh được lý do thay đã chọn", "id=\"paper-error\"");
    }

    @Test
    void whatIsMissingIsSaidByItsFieldAndNothingTypedIsLost() {
        assertThat(send("requester.name", "Trần Văn Tám", "requester.identifier", "26", "date", "2011-02-31"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn vì sao thay", "Chưa chọn giấy tờ", "Chưa ghi số giấy tờ chứng minh.")
                .contains("hoặc ngày không đúng", "Số giấy tờ không đúng", "Chưa ghi lý do.")
                .contains("value=\"Trần Văn Tám\"", "id=\"ground-error\"");
        assertThat(send(HEIR, "date", "2011-07-02", "number", "x".repeat(51)))
                .hasStatus(422)
                .bodyText()
                .contains("không được ở sau hôm nay", "dài quá 50 ký tự");
        assertThat(send(HEIR, "requester.name", "Nguyễn Thị Bảy", "requester.identifier", "260123456"))
                .hasStatus(422)
                .bodyText()
                .contains("Người này đang là chủ hồ sơ.");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("Chủ hồ sơ trước đây");
    }

    @Test
    void twoClerksAndTwoClicks() {
        var first = form((Object) HEIR);
        var second = form(HEIR, "reason", "Vợ xin đứng tên");
        assertThat(lan.post(dossier + "/replacements", first)).hasStatus(303);
        assertThat(lan.post(dossier + "/replacements", first)).hasStatus(303);
        assertThat(lan.get(dossier)).bodyText().containsOnlyOnce("Con trai xin đứng tên");
        assertThat(lan.post(dossier + "/replacements", second))
                .hasStatus(409)
                .bodyText()
                .contains("Vợ xin đứng tên", "Thay chủ hồ sơ");
    }

    @Test
    void onlyTheDeskThatReceivedAndOnlyUntilTheDossierIsClosed() {
        assertThat(visitor("lien.hamtri").get(dossier + "/replacements")).hasStatus(404);
        assertThat(visitor("thao.malam").get(dossier + "/replacements")).hasStatus(403);
        var withdrawal = Visitor.hidden(lan.get(dossier + "/withdrawal"));
        withdrawal.add("reason", "Gia đình xin rút");
        withdrawal.add("confirmed", "true");
        lan.post(dossier + "/withdrawal", withdrawal);
        assertThat(send((Object) HEIR)).hasStatus(422).bodyText().contains("đã được người dân rút");
    }

    @Test
    void aSystemReplacesAndTheReceiptNamesTheNewRequester() {
        assertThat(api("lan.malam", "{\"reason\":\"x\"}")).hasStatus(400);
        var body = """
                {"version":1,"reason":"Sang tên","ground":"TRANSFER","paper":"CONTRACT","number":"7",
                 "date":"2011-06-30",
                 "kind":"ORGANISATION","requester":{"name":"Công ty Thanh Long","identifier":"3400123456"}}
                """;
        assertThat(api("lien.hamtri", body)).hasStatus(404);
        assertThat(api("lan.malam", body)).hasStatusOk().bodyText().contains("\"version\":2");
        assertThat(api("lan.malam", body)).hasStatus(409);
        assertThat(lan.get(dossier)).bodyText().contains("Công ty Thanh Long", "3400123456", "Tổ chức");
    }

    private MvcTestResult api(String username, String body) {
        return web.post()
                .uri("/api/v1" + dossier + "/replacements")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow())
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult send(Object... typed) {
        return lan.post(dossier + "/replacements", form(typed));
    }

    /** What is named last counts. */
    private MultiValueMap<String, String> form(Object... typed) {
        var form = Visitor.hidden(lan.get(dossier + "/replacements"));
        var words = Stream.of(typed)
                .flatMap(it -> it instanceof String[] many ? Stream.of(many) : Stream.of(it.toString()))
                .toList();
        for (int i = 0; i < words.size(); i += 2) form.set(words.get(i), words.get(i + 1));
        return form;
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
