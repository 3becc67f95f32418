package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every page that the main job does not pass, wide and on a phone: none needs to be pushed sideways, none has
 * a barrier for anybody ({@link Browser#barriers}), and what goes wrong is said in words.
 */
final class Tour {

    private static final int PHONE = 360;
    private static final int STOPS = 30;
    private static final String UNSEEN = """
        () => { const it = document.activeElement, look = getComputedStyle(it);
                return it === document.body || look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2
                    ? null : it.outerHTML.slice(0, 120) }\
        """;
    private static final int FORM_TOO_LARGE = 600 * 1024;

    private static final List<String> FOR_ALL = List.of(
            "/",
            "/lookup",
            "/lookup?code=HTB.01-110701-9999",
            "/lookup?code=x",
            "/procedures",
            "/procedures?q=khong+co",
            "/procedures/HTB.H7",
            "/procedures/HTB.S1/posting-sheet",
            "/calendar",
            "/calendar?year=2030&lang=en",
            "/sign-in?lang=vi",
            "/nowhere");
    private static final Map<String, List<String>> FOR_OFFICERS = Map.of(
            "lan.malam",
            List.of(
                    "/me",
                    "/counter",
                    "/counter/HTB.H9",
                    "/counter/HTB.L2/refusal",
                    "/worklist?tab=SENT",
                    "/worklist?tab=LATE",
                    "/worklist?tab=AWAITING",
                    "/worklist?tab=DONE",
                    "/dossiers",
                    "/dossiers?q=khong+co",
                    "/dossiers?receivedFrom=2010-10-14&receivedTo=2015-05-14&procedure=C1",
                    "/handovers",
                    "/handovers?direction=OUT",
                    "/fees",
                    "/roles"),
            "hoa.malam",
            List.of("/worklist?tab=UNIT"),
            "hung.malam",
            List.of(
                    "/overview/steps?procedure=H7",
                    "/overview/partners",
                    "/overview/desks",
                    "/overview/rows?list=received",
                    "/overview"),
            "bich.huyen",
            List.of("/catalogue", "/policies", "/roles"),
            "quang.huyen",
            List.of("/accounts", "/agencies", "/roles", "/counter"));

    private final Browser browser;
    private final Set<String> tooWide = new LinkedHashSet<>();

    Tour(Browser browser) {
        this.browser = browser;
    }

    void ofEverything(String code) {
        for (var path : FOR_ALL) look(browser.citizen(), path);
        FOR_OFFICERS.forEach((officer, paths) -> paths.forEach(path -> look(browser.officer(officer), path)));
        charts();
        catalogue();
        fee(code);
        assertThat(tooWide).as("pages wider than a phone").isEmpty();
    }

    /** What nobody fills in on purpose: every error stands beside its field, and all that was typed is still there. */
    void ofMistakes() {
        var lan = browser.open(browser.officer("lan.malam"), "/counter/HTB.H7");
        lan.fill("[id='requester.name']", "Nguyễn Văn An");
        lan.fill("[id='requester.identifier']", "12");
        lan.fill("#note", "Con đường dài");
        lan.click("button[accesskey='s']");
        lan.waitForSelector(".problems");
        narrow(browser.look(lan));
        assertThat(lan.locator(".field-error").count()).isPositive();
        assertThat(lan.inputValue("[id='requester.name']")).isEqualTo("Nguyễn Văn An");
        assertThat(lan.inputValue("#note")).isEqualTo("Con đường dài");
        var large = lan.request()
                .post(
                        lan.url().replaceAll("(https?://[^/]+).*", "$1/sign-in"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(("username=" + "a".repeat(FORM_TOO_LARGE)).getBytes(StandardCharsets.UTF_8)));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("quá lớn");
    }

    /** By keyboard alone one sees at every stop where one is, from the first link to the button that accepts. */
    void byKeyboard() {
        var lan = browser.open(browser.officer("lan.malam"), "/counter/HTB.H7");
        var unseen = new LinkedHashSet<String>();
        for (var stop = 0; stop < STOPS; stop++) {
            lan.keyboard().press("Tab");
            if (lan.evaluate(UNSEEN) instanceof String where) unseen.add(where);
        }
        assertThat(unseen).as("stops that do not show the focus").isEmpty();
    }

    /** What a page says is a chart is drawn, and the browser has nothing to complain of. */
    private void charts() {
        var hung = browser.officer("hung.malam");
        var complaints = new LinkedHashSet<String>();
        hung.onConsoleMessage(it -> {
            if (it.type().equals("error")) complaints.add(it.text());
        });
        browser.open(hung, "/overview");
        assertThat(hung.locator("figure[data-chart] canvas").count())
                .isEqualTo(hung.locator("figure[data-chart]").count());
        assertThat(complaints).isEmpty();
    }

    private void catalogue() {
        var bich = browser.open(browser.officer("bich.huyen"), "/catalogue?q=tro+cap");
        bich.locator("main table a").first().click();
        narrow(browser.look(bich));
    }

    private void fee(String code) {
        var hoa = browser.open(browser.officer("hoa.malam"), "/dossiers/" + code);
        hoa.locator("a[href^='/fees/']").first().click();
        narrow(browser.look(hoa));
        look(hoa, hoa.url().replaceAll(".*(/fees/[0-9]+).*", "$1") + "/voiding");
        narrow(hoa);
    }

    private void look(Page window, String path) {
        narrow(browser.open(window, path));
    }

    private void narrow(Page window) {
        var wide = window.viewportSize();
        window.setViewportSize(PHONE, wide.height);
        var sideways = window.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!"0".equals(String.valueOf(sideways))) tooWide.add(window.url() + " by " + sideways);
        window.setViewportSize(wide.width, wide.height);
    }
}
