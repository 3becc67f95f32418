package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.town.RoomTest;

/** Lan fills in the form of a birth while her session ends. */
@RoomTest
class SessionEndedTest {

    private static final String FORM = "/counter/HTB.H1";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private final Map<String, Cookie> jar = new LinkedHashMap<>(Map.of("none", new Cookie("none", "yet")));

    @BeforeEach
    void lanSignsIn() throws Exception {
        assertThat(signIn(hidden(get("/sign-in")), "lan.malam")).hasStatus(303);
    }

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() throws Exception {
        var typed = birth();
        jar.remove("motcua");
        var ended = post(FORM, typed);
        assertThat(ended).hasStatus(401).bodyText().contains("Những gì đã nhập vẫn được giữ", "id=\"password\"");
        assertThat(dossiers()).isZero();

        var again = signIn(hidden(ended), "lan.malam");
        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .contains("Gửi tiếp những gì đã nhập", "action=\"" + FORM + "\"", "Nguyễn Thị Lan");
        var kept = hidden(again);
        assertThat(without(kept, "_csrf")).isEqualTo(without(typed, "_csrf"));
        assertThat(post(FORM, kept)).hasStatus(303).hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(post(FORM, kept)).hasStatus(303).hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(dossiers()).isOne();
    }

    @Test
    void aWrongPasswordKeepsItToo() throws Exception {
        var typed = birth();
        jar.remove("motcua");
        var form = hidden(post(FORM, typed));
        form.add("username", "lan.malam");
        form.add("password", "sai mật khẩu");
        var wrong = post("/sign-in", form);
        assertThat(wrong).hasStatus(422).bodyText().contains("chưa đúng", "Những gì đã nhập vẫn được giữ");
        assertThat(without(hidden(signIn(hidden(wrong), "lan.malam")), "_csrf")).isEqualTo(without(typed, "_csrf"));
    }

    @Test
    void whoSignedInElsewhereMeanwhileIsNotAskedForThePasswordAgain() throws Exception {
        var typed = birth();
        jar.remove("motcua");
        var ended = hidden(post(FORM, typed));
        signIn(hidden(get("/sign-in")), "lan.malam");
        var stale = post(FORM, typed);
        assertThat(stale).hasStatus(403).bodyText().contains("Gửi tiếp những gì đã nhập", "Nguyễn Thị Lan");
        assertThat(signIn(ended, "lan.malam")).hasStatus(403).bodyText().contains("Gửi tiếp những gì đã nhập");
        assertThat(post(FORM, hidden(stale))).hasStatus(303);
    }

    @Test
    void anotherPersonIsNamedAndMayDoOnlyWhatTheirPostAllows() throws Exception {
        var typed = birth();
        jar.remove("motcua");
        var again = signIn(hidden(post(FORM, typed)), "ky.malam");
        assertThat(again).hasStatusOk().bodyText().contains("Dương Đình Kỳ").doesNotContain("Nguyễn Thị Lan");
        assertThat(dossiers()).isZero();
        assertThat(post(FORM, hidden(again))).hasStatus(403);
        assertThat(dossiers()).isZero();
    }

    @Test
    void nothingIsKeptOfAFormOfAnotherSite() throws Exception {
        var typed = birth();
        jar.remove("motcua");
        for (var site : List.of("cross-site", "same-site", "none"))
            assertThat(send(FORM, typed, "Sec-Fetch-Site", site))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Bảy");
        for (var origin : List.of("null", "https://evil.example", "http://localhost:1", "https://localhost"))
            assertThat(send(FORM, typed, "Origin", origin))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Bảy");
        assertThat(send(FORM, typed, "Origin", "http://localhost"))
                .hasStatus(401)
                .bodyText()
                .contains("Nguyễn Thị Bảy");
    }

    @Test
    void neitherAPasswordNorAnUnknownAddressIsKept() throws Exception {
        var fields = new LinkedMultiValueMap<>(Map.of("current", List.of("bí mật 1"), "fresh", List.of("bí mật 2")));
        jar.remove("motcua");
        assertThat(post("/me/password", fields)).hasStatus(403).bodyText().doesNotContain("bí mật");
        for (var address :
                List.of("//evil.example/x", "https://evil.example", "/nowhere", "/api/v1/dossiers", "/error")) {
            var form = hidden(get("/sign-in"));
            form.add("keptFor", address);
            form.add("kept.a", "b");
            assertThat(signIn(form, "lan.malam")).as(address).hasStatus(303);
            jar.remove("motcua");
        }
    }

    @Test
    void whatWasTypedIsNeverMarkup() throws Exception {
        var typed = birth();
        typed.set("requester.name", "\"><script>alert(1)</script>");
        typed.set("\"><b id=x>", "Dòng một\r\nDòng hai");
        jar.remove("motcua");
        var ended = post(FORM, typed);
        var again = signIn(hidden(ended), "lan.malam");
        assertThat(ended).bodyText().doesNotContain("<script>alert", "<b id=x>");
        assertThat(again).bodyText().doesNotContain("<script>alert", "<b id=x>");
        assertThat(without(hidden(again), "_csrf")).isEqualTo(without(typed, "_csrf"));
    }

    @Test
    void tooMuchToBeSentAgainIsSaidToBeLost() {
        jar.remove("motcua");
        assertThat(web.post()
                        .uri(FORM)
                        .with(csrf())
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("note", "ế".repeat(60_000)))
                .hasStatus(401)
                .bodyText()
                .contains("không giữ lại được")
                .doesNotContain("ếế");
    }

    @Test
    void aPartOfAPageLeavesTheFormAroundItAlone() {
        assertThat(web.post().uri(FORM + "/promise").with(csrf()).header("HX-Request", "true"))
                .hasStatus(401)
                .doesNotContainHeader("HX-Redirect");
    }

    private MultiValueMap<String, String> birth() throws Exception {
        var form = hidden(get(FORM));
        form.keySet().retainAll(List.of("_csrf", "onceKey"));
        form.add("desk", "HTB.01/MC");
        form.add("channel", "IN_PERSON");
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("requester.identifier", "260123456");
        form.add("papers[to-khai].original", "1");
        form.add("papers[chung-sinh].original", "1");
        return form;
    }

    private long dossiers() {
        return sql.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }

    private MvcTestResult signIn(MultiValueMap<String, String> form, String username) {
        form.add("username", username);
        form.add("password", "motcua-2011");
        return post("/sign-in", form);
    }

    private MvcTestResult get(String path) {
        return kept(web.get().uri(path).cookie(cookies()).exchange());
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return send(path, form, "Sec-Fetch-Site", "same-origin");
    }

    private MvcTestResult send(String path, MultiValueMap<String, String> form, String header, String value) {
        return kept(web.post()
                .uri(path)
                .cookie(cookies())
                .header(header, value)
                .params(form)
                .exchange());
    }

    private Cookie[] cookies() {
        return jar.values().toArray(Cookie[]::new);
    }

    private MvcTestResult kept(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) jar.put(cookie.getName(), cookie);
        return result;
    }

    private static MultiValueMap<String, String> without(MultiValueMap<String, String> form, String name) {
        var rest = new LinkedMultiValueMap<>(form);
        rest.remove(name);
        return rest;
    }

    private static MultiValueMap<String, String> hidden(MvcTestResult page) throws Exception {
        var html = page.getResponse().getContentAsString();
        return fields(html.substring(html.indexOf("<main")));
    }

    private static MultiValueMap<String, String> fields(String html) {
        var form = new LinkedMultiValueMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(it -> form.add(HtmlUtils.htmlUnescape(it.group(1)), HtmlUtils.htmlUnescape(it.group(2))));
        return form;
    }
}
