package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ma Lâm and the district each with a Một Cửa of its own: a correction of civil status goes there and comes back with
 * its number, though the district's dies on the way.
 */
@Tag("journey")
class TwoTownsTest {

    private static final Duration NEWS_MAX = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @Test
    void aCorrectionGoesToTheDistrictsOwnSystemAndBack() throws Exception {
        // The district's legal clock starts first, so that nothing comes to it from the future.
        try (var district = new RunningMotCua(folder.resolve("huyen"))) {
            district.announce();
            try (var commune = new RunningMotCua(folder.resolve("xa"))) {
                commune.announce();
                try (var there = new Browser(district);
                        var here = new Browser(commune)) {
                    meet(here, there, commune, district);
                    var code = sent(here, there, district);
                    decided(there, code);
                    cameBack(here, there, code);
                    assertThat(here.barriers()).isEmpty();
                    assertThat(there.barriers()).isEmpty();
                }
                assertThat(commune.command("verify", "--all")).contains("OK ");
                assertThat(district.command("verify", "--all")).contains("OK ");
            }
        }
    }

    private static void meet(Browser here, Browser there, RunningMotCua commune, RunningMotCua district)
            throws IOException, InterruptedException {
        makesKey(here, "quang.huyen", "ma-lam");
        makesKey(there, "quang.huyen", "huyen-htb");
        knows(here, "quang.huyen", new Other("huyen-htb", "Huyện Hàm Thuận Bắc", district, "HTB"));
        knows(there, "quang.huyen", new Other("ma-lam", "Thị trấn Ma Lâm", commune, "HTB.01"));
    }

    private record Other(String name, String title, RunningMotCua server, String agencies) {}

    private static void makesKey(Browser browser, String admin, String name) {
        var window = browser.open(browser.officer(admin), "/partners");
        window.fill("#self", name);
        window.click("form[action='/exchange-keys'] button");
        window.waitForSelector("#own-keys ~ p code:text-is('" + name + "')");
    }

    private static void knows(Browser browser, String admin, Other other) throws IOException, InterruptedException {
        var window = browser.open(browser.officer(admin), "/partners");
        window.fill("#name", other.name());
        window.fill("#title", other.title());
        window.fill("#endpoint", other.server().uri("/api/v1/exchange/messages").toString());
        window.fill("#agencies", other.agencies());
        window.click("form[action='/partners'] button");
        window.check("#confirmed");
        window.click("form[action='/partners'] button");
        window.fill("#key", key(other.server()));
        window.click("form[action$='/keys'] button");
        window.locator("[role='alert']").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        browser.look(window);
        browser.picture(window, "partner");
    }

    private static String key(RunningMotCua server) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(server.uri("/api/v1/exchange/keys")).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body()).get("keys").get(0).toString();
    }

    private static String sent(Browser here, Browser there, RunningMotCua district) {
        var code = MainJobJourneyTest.accept(here);
        MainJobJourneyTest.step(here, "lan.malam", code, "pass-on");
        MainJobJourneyTest.step(here, "thao.malam", code, "submit");
        waitFor(() -> shows(there, "mai.huyen", "/handovers", code));
        district.killAndRestart(false);
        MainJobJourneyTest.takeOver(there, "mai.huyen", code);
        waitFor(() -> isHeldElsewhere(here, code));
        here.picture(here.officer("lan.malam"), "at-partners");
        return code;
    }

    private static void decided(Browser there, String code) {
        MainJobJourneyTest.step(there, "mai.huyen", code, "pass-on");
        MainJobJourneyTest.step(there, "nhung.huyen", code, "assign");
        MainJobJourneyTest.step(there, "quynh.huyen", code, "submit");
        MainJobJourneyTest.step(there, "nhung.huyen", code, "agree");
        MainJobJourneyTest.step(there, "vinh.huyen", code, "approve");
        MainJobJourneyTest.step(there, "xuan.huyen", code, "number");
    }

    private static void cameBack(Browser here, Browser there, String code) {
        waitFor(() -> shows(here, "lan.malam", "/handovers", code));
        assertThat(shows(here, "lan.malam", "/at-partners", code)).isFalse();
        MainJobJourneyTest.takeOver(here, "lan.malam", code);
        MainJobJourneyTest.step(here, "lan.malam", code, "receive");
        var dossier = here.open(here.officer("lan.malam"), "/dossiers/" + code);
        assertThat(dossier.locator("main").textContent()).contains("1/QĐ-UBND");
        waitFor(() -> page(there, "mai.huyen", "/dossiers/" + code).contains("Đã có kết quả"));
        assertThat(page(there, "mai.huyen", "/dossiers/" + code)).contains("1/QĐ-UBND");
        var partners = here.open(here.officer("quan.malam"), "/partners");
        here.picture(partners, "partners");
    }

    /** Accepted there, and not only on its way. */
    private static boolean isHeldElsewhere(Browser here, String code) {
        Page window = here.open(here.officer("lan.malam"), "/at-partners");
        return window.locator("#at-partners").allTextContents().toString().contains(code);
    }

    private static boolean shows(Browser browser, String officer, String path, String code) {
        return page(browser, officer, path).contains(code);
    }

    private static String page(Browser browser, String officer, String path) {
        Page window = browser.open(browser.officer(officer), path);
        return window.locator("main").textContent();
    }

    private static void waitFor(BooleanSupplier news) {
        var until = Instant.now().plus(NEWS_MAX);
        while (!news.getAsBoolean()) {
            assertThat(Instant.now()).as("no news").isBefore(until);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
