package cotejo.serving.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The system's Chromium, driven by Playwright.
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String AXE = read("/axe.min.js");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Where there is none, the test is left out with a word; but not where everything has to be tested.
    static Browser start() {
        Path program = program();
        if (program == null) {
            String word = "NOT TESTED: pages in a browser. There is no " + String.join(", ", NAMES)
                    + " on the PATH; on Debian: apt-get install chromium";
            System.err.println(word);
            if (System.getenv("CI") != null) {
                throw new AssertionError(word);
            }
            Assumptions.abort(word);
            throw new AssertionError("aborted");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox"))));
    }

    private static @Nullable Path program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /// How somebody looks at the room.
    enum Look {
        DESKTOP(1280, 900, ColorScheme.LIGHT),
        DESKTOP_DARK(1280, 900, ColorScheme.DARK),
        PHONE(390, 844, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    /// A browser that nobody has used yet.
    ///
    /// @param scripts whether it runs scripts at all
    BrowserContext fresh(Look look, String locale, boolean scripts) {
        return browser.newContext(options(look, locale)
                .setJavaScriptEnabled(scripts)
                // For axe alone, which is put into the page; the room's own policy is tested elsewhere.
                .setBypassCSP(true));
    }

    /// A browser as people have it, which heeds the room's policy.
    BrowserContext strict() {
        return browser.newContext(options(Look.DESKTOP, "en-GB"));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Look look, String locale) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.scheme)
                .setLocale(locale);
    }

    /// What axe finds wrong with a page by WCAG 2.2, A and AA, one line each.
    // What a script returns comes as maps and lists of anything.
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE);
        Map<String, Object> found = (Map<String, Object>) Objects.requireNonNull(page.evaluate("""
                () => axe.run(document, {resultTypes: ["violations"], runOnly: {type: "tag",
                    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}})
                """));
        return ((List<Map<String, Object>>) Objects.requireNonNull(found.get("violations")))
                .stream()
                        .map(each -> each.get("id") + ": " + each.get("help") + " "
                                + ((List<Map<String, Object>>) Objects.requireNonNull(each.get("nodes")))
                                        .stream()
                                                .limit(3)
                                                .map(node -> String.valueOf(node.get("html")))
                                                .toList())
                        .toList();
    }

    /// What moved on a page while it was laid out, without anybody doing anything. Less than a thousandth, which is a
    /// hair on a
    /// page that is painted while it still comes, is nothing.
    static List<String> shifts(Page page) {
        return lines(page.evaluate("""
                () => new Promise((done) => {
                    const seen = [];
                    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
                        if (!entry.hadRecentInput && entry.value >= 0.001) { seen.push(entry.value.toFixed(4)); }
                    })).observe({type: "layout-shift", buffered: true});
                    setTimeout(() => done(seen), 60);
                })
                """));
    }

    /// What can be reached by keyboard and does not show that it was: the first dozen things on the page are gone
    /// through by Tab.
    static List<String> unseenFocus(Page page) {
        page.evaluate("document.activeElement.blur()");
        List<String> unseen = new java.util.ArrayList<>();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            unseen.addAll(lines(page.evaluate("""
                    () => {
                        const at = document.activeElement;
                        if (!at || at === document.body) { return []; }
                        const style = getComputedStyle(at);
                        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
                        return outlined ? [] : [at.outerHTML.slice(0, 120)];
                    }
                    """)));
        }
        return unseen;
    }

    private static List<String> lines(@Nullable Object told) {
        return told instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
