package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A citizen's correction of a birth record: Ma Lâm, the district, Ma Lâm, in a browser, by nine officers. */
@Tag("journey")
class MainJobJourneyTest {

    private static final Pattern KEY = Pattern.compile("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4})+");

    @TempDir
    Path folder;

    @Test
    void aCorrectionGoesFromMaLamToTheDistrictAndBackAndIsHandedOver() throws Exception {
        try (var server = new RunningMotCua(folder)) {
            server.announce();
            assertThat(server.cookiesOfAVisitor()).isNotEmpty().noneMatch(it -> it.startsWith("motcua="));
            try (var browser = new Browser(server)) {
                var code = accept(browser);
                var key = key(browser, code);
                step(browser, "lan.malam", code, "pass-on");
                step(browser, "thao.malam", code, "submit");
                takeOver(browser, "mai.huyen", code);
                step(browser, "mai.huyen", code, "pass-on");
                step(browser, "nhung.huyen", code, "assign");
                step(browser, "quynh.huyen", code, "submit");
                step(browser, "nhung.huyen", code, "agree");
                step(browser, "vinh.huyen", code, "approve");
                step(browser, "xuan.huyen", code, "number");
                takeOver(browser, "lan.malam", code);
                step(browser, "lan.malam", code, "receive");
                handOver(browser, code);
                lookUp(browser, code, key);
                var tour = new Tour(browser);
                tour.byKeyboard();
                tour.ofMistakes();
                tour.ofEverything(code);
                assertThat(browser.barriers()).isEmpty();
            }
        }
    }

    static String accept(Browser browser) {
        var lan = browser.open(browser.officer("lan.malam"), "/counter");
        lan.fill("#q", "cai chinh");
        lan.locator("#results a[href='/counter/HTB.H7']").click();
        browser.look(lan);
        browser.picture(lan, "counter");
        lan.fill("[id='requester.name']", "Nguyễn Văn An");
        lan.fill("[id='requester.identifier']", "260123456");
        lan.fill("[name='papers[to-khai].original']", "1");
        lan.fill("[name='papers[khai-sinh].original']", "1");
        lan.fill("[name='papers[chung-minh].copy']", "1");
        lan.check("[name='papers[cmnd].shown']");
        lan.check("[id='fee.taken']");
        lan.click("button[accesskey='s']");
        lan.waitForURL("**/counter/receipts/**");
        browser.look(lan);
        browser.picture(lan, "receipt");
        return lan.locator(".receipt h1 .code").textContent();
    }

    private String key(Browser browser, String code) throws IOException, InterruptedException {
        var receipt = paper(browser.officer("lan.malam"), "/dossiers/" + code + "/slips/01.pdf");
        assertThat(receipt).contains(code, "Nguyễn Văn An");
        var key = KEY.matcher(receipt);
        assertThat(key.find()).as("a look-up key on " + receipt).isTrue();
        return key.group();
    }

    static void step(Browser browser, String officer, String code, String outcome) {
        var window = browser.open(browser.officer(officer), "/worklist");
        if (outcome.equals("assign")) browser.picture(window, "worklist");
        link(window, code).click();
        browser.look(window);
        if (outcome.equals("approve")) browser.picture(window, "step");
        window.click("button[name='outcome'][value='" + outcome + "']");
        assertThat(window.locator("[role='alert']").allTextContents()).isEmpty();
    }

    private static Locator link(Page window, String code) {
        var found = window.locator("#worklist a.code", new Page.LocatorOptions().setHasText(code));
        if (found.count() == 0) window.locator(".tabs a[href*='WAITING']").click();
        return found;
    }

    static void takeOver(Browser browser, String officer, String code) {
        var window = browser.open(browser.officer(officer), "/handovers");
        window.locator("section.panel", new Page.LocatorOptions().setHasText(code))
                .locator("button[name='offers']")
                .click();
        assertThat(window.locator("[role='alert']").allTextContents()).isEmpty();
    }

    private void handOver(Browser browser, String code) throws IOException, InterruptedException {
        var lan = browser.open(browser.officer("lan.malam"), "/dossiers/" + code);
        browser.picture(lan, "dossier");
        assertThat(paper(lan, "/dossiers/" + code + "/result.pdf")).contains("Nguyễn Văn An");
        browser.open(lan, "/dossiers/" + code + "/return");
        lan.fill("#collectorName", "Nguyễn Văn An");
        lan.fill("#collectorIdentifier", "260123456");
        lan.click("form[action$='/return'] button");
        browser.look(lan);
        assertThat(lan.locator("main").textContent()).contains(code);
    }

    private static void lookUp(Browser browser, String code, String key) {
        var citizen = browser.open(browser.citizen(), "/lookup");
        citizen.fill("#code", code);
        citizen.click("form[action='/lookup'] button");
        browser.look(citizen);
        assertThat(citizen.locator("main").textContent()).contains(code).doesNotContain("Nguyễn Văn An");
        citizen.fill("#code", code);
        citizen.fill("#key", key);
        citizen.click("form[action='/lookup'] button");
        browser.look(citizen);
        browser.picture(citizen, "lookup");
        assertThat(citizen.locator("ol.steps li").count()).isGreaterThanOrEqualTo(11);
    }

    private String paper(Page window, String path) throws IOException, InterruptedException {
        var origin = window.url().replaceAll("(https?://[^/]+).*", "$1");
        var answer = window.request().get(origin + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        var file = folder.resolve("paper.pdf");
        Files.write(file, answer.body());
        var text = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
        var words = new String(text.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        text.waitFor();
        return words;
    }
}
