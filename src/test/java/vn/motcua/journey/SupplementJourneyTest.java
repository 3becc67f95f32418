package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At Ma Lâm a paper turns out to be missing: Thảo proposes, Lan asks, Mr An brings it. Wide and on a phone. */
@Tag("journey")
class SupplementJourneyTest {

    private static final int PHONE = 360;

    @TempDir
    Path folder;

    private final Set<String> tooWide = new LinkedHashSet<>();

    @Test
    void whatIsMissingIsProposedAskedForAndBrought() {
        try (var server = new RunningMotCua(folder)) {
            server.announce();
            try (var browser = new Browser(server)) {
                var dossier = "/dossiers/" + accept(browser);
                propose(browser, dossier);
                send(browser, dossier);
                receive(browser, dossier);
                assertThat(browser.barriers()).isEmpty();
                assertThat(tooWide).isEmpty();
            }
        }
    }

    private void propose(Browser browser, String dossier) {
        var thao = look(browser, browser.open(browser.officer("thao.malam"), dossier + "/supplement-proposals"));
        thao.selectOption("[name='items[1].component']", "khai-sinh");
        thao.fill("[name='items[1].what']", "Nộp bản chính giấy khai sinh, bản đã nộp là bản sao");
        thao.fill("#reason", "Giấy khai sinh là bản sao");
        thao.click("button[name='more']");
        assertThat(look(browser, thao).locator("[name='items[6].what']").count())
                .isEqualTo(1);
        thao.click("form[action$='supplement-proposals'] button.btn:not([name])");
        assertThat(look(browser, thao).locator(".field-error").count()).isEqualTo(1);
        browser.picture(thao, "supplement-refused");
        thao.fill("[name='items[1].basis']", "Nghị định 158/2005/NĐ-CP, Điều 38 khoản 1");
        thao.click("form[action$='supplement-proposals'] button.btn:not([name])");
        assertThat(look(browser, thao).content()).contains("chờ một cửa gửi");
    }

    private void send(Browser browser, String dossier) {
        var lan = look(browser, browser.open(browser.officer("lan.malam"), "/supplements"));
        browser.picture(lan, "supplement-desk");
        lan.locator("main a[href^='" + dossier + "']").click();
        browser.picture(look(browser, lan), "supplement-send");
        lan.fill("#phone", "0252 3865 001");
        lan.click("form[action$='supplement-requests'] button.btn");
        assertThat(look(browser, lan).content()).contains("chờ người dân");
        browser.picture(lan, "supplement-panel");
        look(browser, browser.open(lan, "/supplements"));
    }

    private void receive(Browser browser, String dossier) {
        var lan = look(browser, browser.open(browser.officer("lan.malam"), dossier + "/supplements"));
        browser.picture(lan, "supplement-answer");
        lan.selectOption("[name='items[1].kind']", "ORIGINAL");
        lan.fill("[name='items[1].count']", "1");
        lan.click("form[action$='supplements'] button");
        assertThat(look(browser, lan).content()).contains("đã bổ sung đủ");
    }

    private static String accept(Browser browser) {
        var lan = browser.open(browser.officer("lan.malam"), "/counter/HTB.H7");
        lan.fill("[id='requester.name']", "Nguyễn Văn An");
        lan.fill("[id='requester.identifier']", "260123456");
        lan.fill("[name='papers[to-khai].original']", "1");
        lan.fill("[name='papers[khai-sinh].original']", "1");
        lan.fill("[name='papers[chung-minh].copy']", "1");
        lan.check("[name='papers[cmnd].shown']");
        lan.check("[id='fee.taken']");
        lan.click("button[accesskey='s']");
        lan.waitForURL("**/counter/receipts/**");
        return lan.locator(".receipt h1 .code").textContent();
    }

    private Page look(Browser browser, Page window) {
        browser.look(window);
        var wide = window.viewportSize();
        window.setViewportSize(PHONE, wide.height);
        var sideways = window.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!"0".equals(String.valueOf(sideways))) tooWide.add(window.url() + " by " + sideways);
        window.setViewportSize(wide.width, wide.height);
        return window;
    }
}
