package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lan goes back from a receipt: no browser asks whether to send the form once more, and no page is lost. */
@Tag("journey")
class BackFromAReceiptTest {

    @TempDir
    Path folder;

    @Test
    void afterAllPapersAndARefusedFormBackIsTheCounter() {
        try (var server = new RunningMotCua(folder)) {
            server.announce();
            try (var browser = new Browser(server)) {
                var lan = browser.open(browser.officer("lan.malam"), "/counter/HTB.H1");
                lan.fill("[name='requester.name']", "Nguyễn Thị Bảy");
                lan.click("button[name='complete']");
                var originals = lan.locator("[name='papers[to-khai].original']");
                lan.waitForCondition(() -> originals.inputValue().equals("1"));
                assertThat(lan.inputValue("[name='requester.name']")).isEqualTo("Nguyễn Thị Bảy");
                lan.click(".counter-submit .btn-primary");
                lan.waitForSelector(".problems");
                lan.fill("[name='requester.identifier']", "260123456");
                lan.click(".counter-submit .btn-primary");
                lan.waitForURL("**/counter/receipts/**");
                browser.look(lan);
                lan.goBack();
                lan.waitForSelector("form.counter-form");
                assertThat(lan.inputValue("[name='requester.name']")).isEmpty();
                lan.click("button[formaction$='/refusal']");
                lan.waitForSelector("[name='reason']");
                lan.fill("[name='reason']", "Không thuộc thẩm quyền");
                lan.click("button[name='back']");
                lan.waitForSelector("form.counter-form");
                assertThat(browser.barriers()).isEmpty();
            }
        }
    }
}
