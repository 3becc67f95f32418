package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.town.Visitor.hidden;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Lan fills in the form of a birth while her session ends. */
@RoomTest
class SessionEndedTest {

    private static final String FORM = "/counter/HTB.H1";

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private Visitor browser;

    @BeforeEach
    void lanSignsIn() {
        browser = new Visitor(web);
        assertThat(browser.signIn("lan.malam")).hasStatus(303);
    }

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() {
        var typed = browser.birth();
        browser.loseSession();
        var ended = browser.post(FORM, typed);
        assertThat(ended).hasStatus(401).bodyText().contains("Những gì đã nhập vẫn được giữ", "id=\"password\"");
        assertThat(dossiers()).isZero();

        var again = browser.signIn(hidden(ended), "lan.malam");
        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .contains("Gửi tiếp những gì đã nhập", "action=\"" + FORM + "\"", "Nguyễn Thị Lan");
        var kept = hidden(again);
        assertThat(without(kept, "_csrf")).isEqualTo(without(typed, "_csrf"));
        assertThat(browser.post(FORM, kept)).hasStatus(303).hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(browser.post(FORM, kept)).hasStatus(303).hasRedirectedUrl("/counter/receipts/HTB.01-110701-0001");
        assertThat(dossiers()).isOne();
    }

    @Test
    void aWrongPasswordKeepsItToo() {
        var typed = browser.birth();
        browser.loseSession();
        var form = hidden(browser.post(FORM, typed));
        form.add("username", "lan.malam");
        form.add("password", "sai mật khẩu");
        var wrong = browser.post("/sign-in", form);
        assertThat(wrong).hasStatus(422).bodyText().contains("chưa đúng", "Những gì đã nhập vẫn được giữ");
        assertThat(without(hidden(browser.signIn(hidden(wrong), "lan.malam")), "_csrf"))
                .isEqualTo(without(typed, "_csrf"));
    }

    @Test
    void whoSignedInElsewhereMeanwhileIsNotAskedForThePasswordAgain() {
        var typed = browser.birth();
        browser.loseSession();
        var ended = hidden(browser.post(FORM, typed));
        browser.signIn("lan.malam");
        var stale = browser.post(FORM, typed);
        assertThat(stale).hasStatus(403).bodyText().contains("Gửi tiếp những gì đã nhập", "Nguyễn Thị Lan");
        assertThat(browser.signIn(ended, "lan.malam")).hasStatus(403).bodyText().contains("Gửi tiếp những gì đã nhập");
        assertThat(browser.post(FORM, hidden(stale))).hasStatus(303);
    }

    @Test
    void anotherPersonIsNamedAndMayDoOnlyWhatTheirPostAllows() {
        var typed = browser.birth();
        browser.loseSession();
        var again = browser.signIn(hidden(browser.post(FORM, typed)), "ky.malam");
        assertThat(again).hasStatusOk().bodyText().contains("Dương Đình Kỳ").doesNotContain("Nguyễn Thị Lan");
        assertThat(dossiers()).isZero();
        assertThat(browser.post(FORM, hidden(again))).hasStatus(403);
        assertThat(dossiers()).isZero();
    }

    @Test
    void nothingIsKeptOfAFormOfAnotherSite() {
        var typed = browser.birth();
        browser.loseSession();
        for (var site : List.of("cross-site", "same-site", "none"))
            assertThat(browser.post(FORM, typed, "Sec-Fetch-Site", site))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Bảy");
        for (var origin : List.of("null", "https://evil.example", "http://localhost:1", "https://localhost"))
            assertThat(browser.post(FORM, typed, "Origin", origin))
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Bảy");
        assertThat(browser.post(FORM, typed, "Origin", "http://localhost"))
                .hasStatus(401)
                .bodyText()
                .contains("Nguyễn Thị Bảy");
    }

    @Test
    void neitherAPasswordNorAnUnknownAddressIsKept() {
        var fields = new LinkedMultiValueMap<>(Map.of("current", List.of("bí mật 1"), "fresh", List.of("bí mật 2")));
        browser.loseSession();
        assertThat(browser.post("/me/password", fields))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("bí mật");
        for (var address :
                List.of("//evil.example/x", "https://evil.example", "/nowhere", "/api/v1/dossiers", "/error")) {
            var form = hidden(browser.get("/sign-in"));
            form.add("keptFor", address);
            form.add("kept.a", "b");
            assertThat(browser.signIn(form, "lan.malam")).as(address).hasStatus(303);
            browser.loseSession();
        }
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        var typed = browser.birth();
        typed.set("requester.name", "\"><script>alert(1)</script>");
        typed.set("\"><b id=x>", "Dòng một\r\nDòng hai");
        browser.loseSession();
        var ended = browser.post(FORM, typed);
        var again = browser.signIn(hidden(ended), "lan.malam");
        assertThat(ended).bodyText().doesNotContain("<script>alert", "<b id=x>");
        assertThat(again).bodyText().doesNotContain("<script>alert", "<b id=x>");
        assertThat(without(hidden(again), "_csrf")).isEqualTo(without(typed, "_csrf"));
    }

    @Test
    void tooMuchToBeSentAgainIsSaidToBeLost() {
        browser.loseSession();
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

    private long dossiers() {
        return sql.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }

    private static MultiValueMap<String, String> without(MultiValueMap<String, String> form, String name) {
        var rest = new LinkedMultiValueMap<>(form);
        rest.remove(name);
        return rest;
    }
}
