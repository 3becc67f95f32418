package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Lan at Ma Lâm's counter, in plain HTML. */
@RoomTest
class CounterJourneyTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Autowired
    MockMvcTester web;

    private Visitor browser;

    @BeforeEach
    void lanSignsIn() {
        browser = new Visitor(web);
        assertThat(browser.signIn("lan.malam")).hasStatus(303);
    }

    @Test
    void searchNeedsNoDiacriticsAndASingleHitOpens() {
        assertThat(browser.get("/counter?q=khai sinh")).hasStatus(303).hasRedirectedUrl("/counter/HTB.H1");
        assertThat(browser.get("/counter?q=cap")).hasStatusOk().bodyText().contains("HTB.S1");
        assertThat(browser.get("/counter?q=khong co gi"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có thủ tục nào");
    }

    @Test
    void thePromiseStandsThereBeforeAnythingIsTypedButNoPaperIsCountedAndNoCashTaken() {
        assertThat(Visitor.signedIn(web, "mai.huyen").get("/counter/HTB.B1"))
                .hasStatusOk()
                .bodyText()
                .contains("17:30 08/07/2011", "30.000 đ", "cần 1 bản chính")
                .containsPattern("name=\"papers\\[giay-de-nghi]\\.original\"\\s+value=\"\"")
                .doesNotContainPattern("id=\"fee.taken\"\\s+checked");
    }

    @Test
    void oneKeySaysThatAllPapersAreThereAndKeepsWhatWasTyped() {
        var mai = Visitor.signedIn(web, "mai.huyen");
        var form = browser.birth();
        form.set("_csrf", Visitor.hidden(mai.get("/counter/HTB.B1")).getFirst("_csrf"));
        form.add("papers[giay-de-nghi].original", "2");
        form.add("papers[other1].name", "Giấy giới thiệu");
        form.add("complete", "true");
        assertThat(mai.post("/counter/HTB.B1/promise", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "value=\"Giấy giới thiệu\"")
                .containsPattern("name=\"papers\\[giay-de-nghi]\\.original\"\\s+value=\"2\"");
        assertThat(mai.get("/counter/HTB.B1/promise")).hasStatus(303).hasRedirectedUrl("/counter/HTB.B1");
    }

    @Test
    void aFormSentTwiceIsOneDossier() {
        var form = browser.birth();
        assertThat(browser.post("/counter/HTB.H1", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(browser.post("/counter/HTB.H1", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(browser.get("/counter/receipts/HTB.01-110701-0001"))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bảy", "/dossiers/HTB.01-110701-0001/slips/01.pdf", "Người tiếp theo");
        assertThat(browser.get("/counter")).bodyText().contains("tiếp nhận 1 hồ sơ");
    }

    @Test
    void cashAndAReasonToTakeNoneAreNotBothMeant() {
        var form = browser.birth();
        form.addAll(papersOfACorrection());
        form.set("fee.taken", "true");
        form.set("fee.exemption", "Hộ nghèo");
        assertThat(browser.post("/counter/HTB.H7", form))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ chọn một", "Hộ nghèo");
    }

    @Test
    void whoIsRefusedNeedNotBeTypedAgain() {
        var form = browser.birth();
        form.add("draft", "true");
        assertThat(browser.post("/counter/HTB.H1/refusal", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "name=\"legalBasis\"");
    }

    @Test
    void theWayBackFromARefusalLosesNothing() {
        var form = browser.birth();
        form.add("draft", "true");
        var back = Visitor.hidden(browser.post("/counter/HTB.H1/refusal", form));
        back.add("applicant.name", "Nguyễn Thị Bảy Nhỏ");
        back.add("reason", "Chưa đủ giấy tờ");
        back.add("back", "true");
        assertThat(browser.post("/counter/HTB.H1/promise", back))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy Nhỏ\"", "name=\"reason\" value=\"Chưa đủ giấy tờ\"")
                .containsPattern("name=\"papers\\[chung-sinh]\\.original\"\\s+value=\"1\"");
    }

    @Test
    void everythingTheReceiptsPageLeadsToIsThere() throws Exception {
        var form = browser.birth();
        form.addAll(papersOfACorrection());
        form.set("fee.taken", "true");
        assertThat(browser.post("/counter/HTB.H7", form)).hasStatus(303);
        var page = browser.get("/counter/receipts/HTB.01-110701-0001")
                .getResponse()
                .getContentAsString();
        var links =
                LINK.matcher(page.substring(page.indexOf("<main"))).results().map(it -> it.group(1));
        assertThat(links.filter(it -> it.startsWith("/")).toList())
                .contains("/dossiers/HTB.01-110701-0001/slips/01.pdf")
                .anyMatch(it -> it.matches("/fees/[0-9]+/receipt.pdf"))
                .allSatisfy(it -> assertThat(browser.get(it)).hasStatusOk());
    }

    private static MultiValueMap<String, String> papersOfACorrection() {
        var papers = new LinkedMultiValueMap<String, String>();
        papers.add("papers[khai-sinh].original", "1");
        papers.add("papers[chung-minh].copy", "1");
        return papers;
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesTheField() {
        var form = browser.birth();
        form.set("requester.identifier", "12");
        form.set("papers[chung-sinh].original", "");
        assertThat(browser.post("/counter/HTB.H1", form))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "href=\"#requester.identifier\"", "href=\"#papers.chung-sinh\"");
    }

    @Test
    void theDateIsReckonedWithoutSavingWithOrWithoutScript() {
        var form = browser.birth();
        assertThat(browser.post("/counter/HTB.H1/promise", form))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "17:30 01/07/2011", "value=\"Nguyễn Thị Bảy\"");
        assertThat(browser.post("/counter/HTB.H1/promise", form, "HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("17:30 01/07/2011")
                .doesNotContain("<html");
    }

    @Test
    void aRefusalToReceiveLeadsToItsSlip() {
        var form = Visitor.hidden(browser.get("/counter/HTB.H1/refusal"));
        form.set("desk", "HTB.01/MC");
        form.add("applicant.name", "Lê Văn Tám");
        form.add("reason", "Không thuộc thẩm quyền");
        form.add("legalBasis", "NĐ 158/2005/NĐ-CP");
        assertThat(browser.post("/counter/HTB.H1/refusal", form))
                .hasStatus(422)
                .bodyText()
                .contains("Không tiếp nhận hồ sơ của Lê Văn Tám", "value=\"NĐ 158/2005/NĐ-CP\"");
        form.add("confirmed", "true");
        assertThat(browser.post("/counter/HTB.H1/refusal", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/refusals/TN-HTB.01-110701-0001");
        assertThat(browser.get("/counter/refusals/TN-HTB.01-110701-0001"))
                .bodyText()
                .contains("/receptions/TN-HTB.01-110701-0001/slips/03.pdf");
    }

    @Test
    void aRefusalToReceiveIsNotWrittenWithoutItsBasis() {
        var form = Visitor.hidden(browser.get("/counter/HTB.H1/refusal"));
        form.add("applicant.name", "Lê Văn Tám");
        assertThat(browser.post("/counter/HTB.H1/refusal", form))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#legalBasis\"", "value=\"Lê Văn Tám\"");
    }
}
