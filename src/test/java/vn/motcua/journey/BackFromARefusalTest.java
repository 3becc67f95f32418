package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a refusal officers reload, go back and forth: no browser asks anything, and what was typed is still there. */
@Tag("journey")
class BackFromARefusalTest {

    private static final String NAME = "[name='requester.name']";

    @TempDir
    Path folder;

    @Test
    void whatWasTypedStaysWhereItWasRefusedUntilItIsSent() {
        try (var server = new RunningMotCua(folder)) {
            server.announce();
            try (var browser = new Browser(server)) {
                var code = MainJobJourneyTest.accept(browser);
                corrects(browser, "/dossiers/" + code);
                MainJobJourneyTest.step(browser, "lan.malam", code, "pass-on");
                MainJobJourneyTest.step(browser, "thao.malam", code, "submit");
                declines(browser, code);
                entersAnAbsence(browser);
                Assertions.assertThat(browser.barriers()).isEmpty();
            }
        }
    }

    /** Without a reason at first. */
    private void corrects(Browser browser, String dossier) {
        var lan = browser.open(browser.officer("lan.malam"), dossier);
        lan.navigate(lan.url() + "/corrections");
        lan.fill(NAME, "Nguyễn Văn Ân");
        lan.click("form[action$='/corrections'] .btn-primary");
        isRefused(lan, "Nguyễn Văn Ân");
        lan.reload();
        isRefused(lan, "Nguyễn Văn Ân");
        lan.goBack();
        assertThat(lan).hasURL(Pattern.compile(dossier + "$"));
        lan.goForward();
        isRefused(browser.look(lan), "Nguyễn Văn Ân");
        lan.fill("[name='reason']", "Gõ sai dấu");
        lan.click("form[action$='/corrections'] .btn-primary");
        assertThat(lan).hasURL(Pattern.compile(dossier + "$"));
        lan.goBack();
        assertThat(lan.locator(".problems")).hasCount(0);
        assertThat(lan.locator("[name='reason']")).hasValue("");
        assertThat(lan.locator(NAME)).hasValue("Nguyễn Văn Ân");
    }

    private static void isRefused(Page window, String name) {
        assertThat(window.locator(".problems")).hasCount(1);
        assertThat(window.locator(NAME)).hasValue(name);
    }

    /** Without a reason; the form's own address is for sending only. */
    private static void declines(Browser browser, String code) {
        var mai = browser.open(browser.officer("mai.huyen"), "/handovers");
        var offer = mai.locator("section.panel", new Page.LocatorOptions().setHasText(code));
        offer.locator("summary").click();
        offer.locator("form[action$='/decline'] button").click();
        assertThat(mai.locator(".problems")).hasCount(1);
        assertThat(mai).hasURL(Pattern.compile("/handovers\\?kept="));
        mai.reload();
        assertThat(mai.locator(".problems")).hasCount(1);
    }

    private static void entersAnAbsence(Browser browser) {
        var mai = browser.open(browser.officer("mai.huyen"), "/absences");
        mai.fill("#reason", "Nghỉ ốm");
        mai.click("form[action='/absences'] .btn-primary");
        assertThat(mai.locator(".problems")).hasCount(1);
        mai.reload();
        assertThat(mai.locator("#reason")).hasValue("Nghỉ ốm");
    }
}
