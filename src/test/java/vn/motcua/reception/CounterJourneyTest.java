package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;

/** Lan at Ma Lâm's counter, in plain HTML. */
@RoomTest
class CounterJourneyTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|onceKey)\" value=\"([^\"]*)\"");

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Autowired
    MockMvcTester web;

    private final Map<String, Cookie> jar = new LinkedHashMap<>(Map.of("none", new Cookie("none", "yet")));

    @BeforeEach
    void lanSignsIn() throws Exception {
        var form = hidden(get("/sign-in"));
        form.add("username", "lan.malam");
        form.add("password", "motcua-2011");
        assertThat(post("/sign-in", form)).hasStatus(303);
    }

    @Test
    void searchNeedsNoDiacriticsAndASingleHitOpens() throws Exception {
        assertThat(get("/counter?q=khai sinh")).hasStatus(303).hasRedirectedUrl("/counter/HTB.H1");
        assertThat(get("/counter?q=cap")).hasStatusOk().bodyText().contains("HTB.S1");
        assertThat(get("/counter?q=khong co gi")).hasStatusOk().bodyText().contains("Không có thủ tục nào");
    }

    @Test
    void thePromiseStandsThereBeforeAnythingIsTypedButNoPaperIsCountedAndNoCashTaken() throws Exception {
        assertThat(get("/counter/HTB.B1"))
                .hasStatusOk()
                .bodyText()
                .contains("17:30 08/07/2011", "30.000 đ", "cần 1 bản chính")
                .containsPattern("name=\"papers\\[giay-de-nghi]\\.original\"\\s+value=\"\"")
                .doesNotContainPattern("id=\"fee.taken\"\\s+checked");
    }

    @Test
    void oneKeySaysThatAllPapersAreThereAndKeepsWhatWasTyped() throws Exception {
        var form = birth();
        form.add("papers[giay-de-nghi].original", "2");
        form.add("papers[other1].name", "Giấy giới thiệu");
        form.add("complete", "true");
        assertThat(post("/counter/HTB.B1/promise", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "value=\"Giấy giới thiệu\"")
                .containsPattern("name=\"papers\\[giay-de-nghi]\\.original\"\\s+value=\"2\"");
        assertThat(get("/counter/HTB.B1/promise")).hasStatus(303).hasRedirectedUrl("/counter/HTB.B1");
    }

    @Test
    void aFormSentTwiceIsOneDossier() throws Exception {
        var form = birth();
        assertThat(post("/counter/HTB.H1", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(post("/counter/HTB.H1", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(get("/counter/receipts/HTB.01-110701-0001"))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bảy", "/dossiers/HTB.01-110701-0001/slips/01.pdf", "Người tiếp theo");
        assertThat(get("/counter")).bodyText().contains("tiếp nhận 1 hồ sơ");
    }

    @Test
    void cashAndAReasonToTakeNoneAreNotBothMeant() throws Exception {
        var form = birth();
        form.addAll(papersOfACorrection());
        form.set("fee.taken", "true");
        form.set("fee.exemption", "Hộ nghèo");
        assertThat(post("/counter/HTB.H7", form)).hasStatus(422).bodyText().contains("Chỉ chọn một", "Hộ nghèo");
    }

    @Test
    void whoIsRefusedNeedNotBeTypedAgain() throws Exception {
        var form = birth();
        form.add("draft", "true");
        assertThat(post("/counter/HTB.H1/refusal", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "name=\"legalBasis\"");
    }

    @Test
    void everythingTheReceiptsPageLeadsToIsThere() throws Exception {
        var form = birth();
        form.addAll(papersOfACorrection());
        form.set("fee.taken", "true");
        assertThat(post("/counter/HTB.H7", form)).hasStatus(303);
        var page = get("/counter/receipts/HTB.01-110701-0001").getResponse().getContentAsString();
        var links =
                LINK.matcher(page.substring(page.indexOf("<main"))).results().map(it -> it.group(1));
        assertThat(links.filter(it -> it.startsWith("/")).toList())
                .contains("/dossiers/HTB.01-110701-0001/slips/01.pdf")
                .anyMatch(it -> it.matches("/fees/[0-9]+/receipt.pdf"))
                .allSatisfy(it -> assertThat(get(it)).hasStatusOk());
    }

    private static MultiValueMap<String, String> papersOfACorrection() {
        var papers = new LinkedMultiValueMap<String, String>();
        papers.add("papers[khai-sinh].original", "1");
        papers.add("papers[chung-minh].copy", "1");
        return papers;
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesTheField() throws Exception {
        var form = birth();
        form.set("requester.identifier", "12");
        form.set("papers[chung-sinh].original", "");
        assertThat(post("/counter/HTB.H1", form))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Nguyễn Thị Bảy\"", "href=\"#requester.identifier\"", "href=\"#papers.chung-sinh\"");
    }

    @Test
    void theDateIsReckonedWithoutSavingWithOrWithoutScript() throws Exception {
        var form = birth();
        assertThat(post("/counter/HTB.H1/promise", form))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "17:30 01/07/2011", "value=\"Nguyễn Thị Bảy\"");
        assertThat(web.post()
                        .uri("/counter/HTB.H1/promise")
                        .cookie(cookies())
                        .params(form)
                        .header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("17:30 01/07/2011")
                .doesNotContain("<html");
    }

    @Test
    void aRefusalToReceiveLeadsToItsSlip() throws Exception {
        var form = hidden(get("/counter/HTB.H1/refusal"));
        form.add("desk", "HTB.01/MC");
        form.add("applicant.name", "Lê Văn Tám");
        form.add("reason", "Không thuộc thẩm quyền");
        form.add("legalBasis", "NĐ 158/2005/NĐ-CP");
        assertThat(post("/counter/HTB.H1/refusal", form))
                .hasStatus(303)
                .hasRedirectedUrl("/counter/refusals/TN-HTB.01-110701-0001");
        assertThat(get("/counter/refusals/TN-HTB.01-110701-0001"))
                .bodyText()
                .contains("/receptions/TN-HTB.01-110701-0001/slips/03.pdf");
    }

    @Test
    void aRefusalToReceiveIsNotWrittenWithoutItsBasis() throws Exception {
        var form = hidden(get("/counter/HTB.H1/refusal"));
        form.add("applicant.name", "Lê Văn Tám");
        assertThat(post("/counter/HTB.H1/refusal", form))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#legalBasis\"", "value=\"Lê Văn Tám\"");
    }

    private MultiValueMap<String, String> birth() throws Exception {
        var form = hidden(get("/counter/HTB.H1"));
        form.add("desk", "HTB.01/MC");
        form.add("channel", "IN_PERSON");
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("requester.identifier", "260123456");
        form.add("papers[to-khai].original", "1");
        form.add("papers[chung-sinh].original", "1");
        return form;
    }

    private Cookie[] cookies() {
        return jar.values().toArray(Cookie[]::new);
    }

    private MvcTestResult get(String path) {
        return kept(web.get().uri(path).cookie(cookies()).exchange());
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return kept(web.post().uri(path).cookie(cookies()).params(form).exchange());
    }

    private MvcTestResult kept(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) jar.put(cookie.getName(), cookie);
        return result;
    }

    private static MultiValueMap<String, String> hidden(MvcTestResult page) throws Exception {
        var form = new LinkedMultiValueMap<String, String>();
        HIDDEN.matcher(page.getResponse().getContentAsString())
                .results()
                .forEach(it -> form.set(it.group(1), it.group(2)));
        return form;
    }
}
