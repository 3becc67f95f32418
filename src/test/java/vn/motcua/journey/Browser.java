package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headless Chromium with one window for each person. Every page looked at is checked by axe for WCAG 2.2 AA;
 * with {@code -Dmotcua.screenshots=true} pictures of some go to docs/screenshots, wide and narrow.
 */
final class Browser implements AutoCloseable {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private final RunningMotCua server;
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;
    private final Map<String, Page> windows = new HashMap<>();
    private final Set<String> barriers = new LinkedHashSet<>();

    Browser(RunningMotCua server) {
        this.server = server;
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The window of a citizen, who does not sign in. */
    Page citizen() {
        return windows.computeIfAbsent("", _ -> context().newPage());
    }

    /** The window of an officer, signed in. */
    Page officer(String username) {
        return windows.computeIfAbsent(username, this::signedIn);
    }

    Page open(Page window, String path) {
        window.navigate(server.uri(path).toString());
        return look(window);
    }

    /** Checks the page that is shown, once no answer is waited for: a form on its way is dimmed. */
    Page look(Page window) {
        window.waitForCondition(() -> window.locator(".htmx-request").count() == 0);
        for (var rule : axe(window).analyze().getViolations())
            for (var node : rule.getNodes())
                barriers.add(window.url().replaceAll(".*:\\d+", "") + ": " + rule.getId() + " " + node.getHtml());
        return window;
    }

    /** Our pages have no frames; the mode for those opens a window of its own each time. */
    private static AxeBuilder axe(Page window) {
        return new AxeBuilder(window).withTags(WCAG_22_AA).setLegacyMode(true);
    }

    void picture(Page window, String name) {
        if (!Boolean.getBoolean("motcua.screenshots")) return;
        for (var width : List.of(WIDE, NARROW)) {
            window.setViewportSize(width, width == WIDE ? 860 : 780);
            window.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("docs/screenshots", name + "-" + width + ".png")));
        }
        window.setViewportSize(WIDE, 860);
    }

    /** What keeps people out, over all pages looked at. */
    Set<String> barriers() {
        return barriers;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private Page signedIn(String username) {
        var window = context().newPage();
        open(window, "/sign-in");
        window.fill("#username", username);
        window.fill("#password", "motcua-2011");
        window.click("form[action='/sign-in'] button");
        assertThat(window.url()).as("signed in as " + username).doesNotContain("/sign-in");
        return window;
    }

    /** Without motion: a button half way between two colours would be too pale for axe, now and then. */
    private BrowserContext context() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(WIDE, 860)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
