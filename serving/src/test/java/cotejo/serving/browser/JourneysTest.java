package cotejo.serving.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.browser.Browser.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What people do in the room, in a real browser: by keyboard, in both languages, without scripts, at both widths.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {
    private static final int PAPERS = 24;
    /// In milliseconds.
    private static final int WAIT = 15_000;

    @TempDir
    Path temporary;

    private @Nullable Browser browser;
    private int cases;
    private @Nullable Case opened;
    private @Nullable Running room;

    @BeforeAll
    void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    void endIt() {
        if (browser != null) {
            browser.close();
        }
    }

    /// Each journey has a case of its own, open to be read as `cotejo serve` opens it.
    @BeforeEach
    void openTheRoom() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("papers-" + cases++));
        List<Path> papers = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            papers.add(Files.writeString(
                    folder.resolve("paper-" + i + ".txt"),
                    "Paper number " + i + "\n\nIn 2010, " + (1_600 + 37 * i) + " rangers deserted, the office said.\n"
                            + "\nNobody asked the rangers of paper " + i + " themselves.\n"));
        }
        papers.add(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nno more of it"));
        Path held = temporary.resolve("freedonia-" + cases);
        try (Case made = Case.open(held, Mode.CREATE, new RangersReader())) {
            made.add(papers, AddOptions.NONE, Progress.NONE);
            made.settle();
        }
        opened = Case.open(held, Mode.READ, new RangersReader());
        room = ReadingRoom.start(opened, 0);
    }

    @AfterEach
    void closeTheRoom() {
        Objects.requireNonNull(room).close();
        Objects.requireNonNull(opened).close();
    }

    private Page enter(Look look, String locale, boolean scripts) {
        BrowserContext fresh = Objects.requireNonNull(browser).fresh(look, locale, scripts);
        fresh.setDefaultTimeout(WAIT);
        fresh.setDefaultNavigationTimeout(WAIT);
        Page page = fresh.newPage();
        page.navigate(Objects.requireNonNull(room).address().toString());
        return page;
    }

    private Page enter() {
        return enter(Look.DESKTOP, "en-GB", true);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + Objects.requireNonNull(room).port() + path;
    }

    private Case held() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void fromTheFirstPageToADisputedLine() {
        Page page = enter();
        page.locator(".glance a[href*='standing=differ']").click();
        page.locator(".ledger .what a").first().click();
        assertTrue(
                page.locator("h1").innerText().contains("Desertions"),
                page.locator("h1").innerText());
        assertTrue(page.locator(".strip .fig").count() >= PAPERS);
    }

    @Test
    void fromASearchToThePassage() {
        Page page = enter();
        page.navigate(at("/search"));
        page.keyboard().press("/");
        page.keyboard().type("asked \"paper 7\"");
        page.keyboard().press("Enter");
        page.waitForURL("**q=asked**");
        Locator hit = page.locator(".hits .where a");
        assertEquals(1, hit.count());
        assertEquals(List.of("asked", "paper 7"), page.locator(".hits mark").allInnerTexts());
        hit.click();
        assertTrue(page.locator("#at").innerText().startsWith("Nobody asked the rangers of paper 7"));
        assertTrue(page.locator("#at").boundingBox().y < 900, "the passage is in sight");
    }

    @Test
    void twentyFiguresAreReviewedByKeyboardAlone() {
        Page page = enter();
        page.navigate(at("/review"));
        page.keyboard().press("j");
        page.waitForURL("**/document/**");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            assertTrue(seen.add(page.locator(".chosen .said").first().innerText()), page.url());
            String before = page.url();
            page.keyboard().press(i % 5 == 4 ? "r" : i % 5 == 3 ? "u" : "a");
            page.waitForURL(url -> !url.equals(before) && url.contains("/document/"));
        }
        assertEquals(20, held().decisions().size());
        assertEquals(20, seen.size());
        // Begun again it goes on with the first that was left open.
        page.navigate(at("/review/next"));
        assertTrue(
                page.locator(".queue").innerText().startsWith("4 of "),
                page.locator(".queue").innerText());
        page.keyboard().press("k");
        page.waitForURL("**review=2**");
        assertTrue(page.locator(".decided").innerText().contains("accepted"));
    }

    @Test
    void oneIsCorrectedTheLedgerFollowsAndItIsTakenBack() {
        Page page = enter();
        page.navigate(at("/review/next"));
        page.keyboard().press("c");
        assertEquals("facet", page.evaluate("document.activeElement.name"));
        page.keyboard().press("Tab");
        page.keyboard().type("99123");
        page.keyboard().press("Enter");
        page.waitForURL("**review=1**");
        page.navigate(at("/ledger"));
        assertTrue(page.locator(".ledger").innerText().contains("99,123"));
        page.navigate(at("/ledger?view=machine"));
        assertTrue(!page.locator(".ledger").innerText().contains("99,123"));
        page.navigate(at("/decisions"));
        page.locator(".undo summary").click();
        page.locator(".undo button").click();
        page.waitForURL("**/decisions");
        page.navigate(at("/ledger"));
        assertTrue(!page.locator(".ledger").innerText().contains("99,123"));
        assertEquals(2, held().decisions().size());
    }

    @Test
    void aFolderWithABrokenFileInItIsAdded() throws Exception {
        Path more = Files.createDirectory(temporary.resolve("more-" + cases));
        Files.writeString(more.resolve("one.txt"), "In 2010, 77123 rangers deserted, the office said.\n");
        Files.writeString(more.resolve("two.txt"), "Nothing was counted here.\n");
        Files.writeString(more.resolve("torn.pdf"), "%PDF-1.7\nnothing more of this");
        Page page = enter();
        page.locator("a[href='/add']").first().click();
        page.locator("textarea[name=paths]").fill(more.toString());
        page.locator("form:has(textarea) button").click();
        page.locator(".added").waitFor();
        assertEquals(
                "3 inputs = 2 read + 1 damaged",
                page.locator(".added .lead").innerText().strip());
        assertTrue(page.locator(".added").innerText().contains("torn.pdf"));
        page.navigate(at("/ledger"));
        assertTrue(page.locator(".ledger").innerText().contains("77,123"));
    }

    @Test
    void filesAreSent() throws Exception {
        Page page = enter();
        page.navigate(at("/add"));
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("sent.txt", "text/plain", "In 2010, 88123 rangers deserted.".getBytes(UTF_8)),
            new FilePayload("sent.txt", "text/plain", "In 2010, 88124 rangers deserted.".getBytes(UTF_8))
        });
        page.locator("form:has(input[type=file]) button").click();
        page.locator(".added").waitFor();
        assertEquals(
                "2 inputs = 2 read", page.locator(".added .lead").innerText().strip());
        assertEquals(
                List.of("sent (2).txt", "sent.txt"),
                held().inputs().stream()
                        .map(Input::path)
                        .filter(path -> path.startsWith("received "))
                        .map(path -> path.substring(path.indexOf('/') + 1))
                        .sorted()
                        .toList());
    }

    @Test
    void withoutScriptsFilesAreSentAsWell() {
        Page page = enter(Look.PHONE, "es-MX", false);
        page.navigate(at("/add"));
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("sent.txt", "text/plain", "In 2010, 88123 rangers deserted.".getBytes(UTF_8)));
        page.locator("form:has(input[type=file]) button").click();
        page.locator(".added").waitFor();
        assertEquals(
                "1 entrada = 1 leído", page.locator(".added .lead").innerText().strip());
    }

    @Test
    void aCopyIsReadBesideWhatItWasCopiedFrom() throws Exception {
        String story =
                "The office of the rangers said that from the first of March to the last of May some 121 rangers of "
                        + "the northern region left their posts without leave, and that nobody had been tried for it by the "
                        + "end of the year, since the court had not met for want of judges.\n\n"
                        + "A clerk of the same office added that the list of names was kept in two copies, one of which had been "
                        + "lost when the river rose in autumn; the other, he said, lay in a chest under the stairs, where anybody "
                        + "who asked politely could read it between ten and noon on a working day.\n";
        Path folder = Files.createDirectory(temporary.resolve("copies-" + cases));
        Path first = Files.writeString(folder.resolve("first.txt"), story);
        Path second = Files.writeString(folder.resolve("second.txt"), story.replace("121", "125"));
        Page page = enter();
        page.navigate(at("/add"));
        page.locator("textarea[name=paths]").fill(first + "\n" + second);
        page.locator("form:has(textarea) button").click();
        page.locator(".added").waitFor();
        page.navigate(at("/findings?kind=copy"));
        page.locator("main a[href^='/finding/']").first().click();
        page.locator("a[href^='/compare']").click();
        List<String> both = page.locator(".facing .digit").allInnerTexts();
        assertEquals(List.of("121", "125"), both.stream().sorted().toList());
        page.locator(".changes a").click();
        assertTrue(page.url().endsWith("#row-0"), page.url());
        assertEquals(List.of(), Browser.violations(page));
    }

    @Test
    void aSearchIsSavedFoundAgainAndLeftOut() {
        Page page = enter();
        page.navigate(at("/search?q=value:%3E2000&for=figures&order=greatest"));
        page.locator(".keep summary").click();
        page.locator(".keep input[name=name]").fill("large ones");
        page.locator(".keep button").click();
        page.navigate(at("/search"));
        page.locator(".kept summary").click();
        page.locator(".kept a").click();
        page.waitForURL("**order=greatest**");
        assertTrue(page.locator(".hits li").count() > 0);
        page.locator(".kept summary").click();
        page.locator(".kept button").click();
        page.waitForURL("**/search");
        assertEquals(0, page.locator(".kept").count());
    }

    @Test
    void manyAreDecidedAboutAtOnceAndTakenBack() {
        Page page = enter();
        page.navigate(at("/review?q=value:%3E2000"));
        page.locator("a[href^='/review/bulk']").click();
        int found = page.locator(".ticked li").count();
        assertTrue(found > 3, "found " + found);
        page.locator(".ticked input").first().uncheck();
        page.locator("input[name=reason]").fill("read in print");
        assertEquals(List.of(), Browser.violations(page));
        page.locator("button[value=accept]").click();
        page.locator(".allwell").waitFor();
        assertEquals(found - 1, held().decisions().size());
        page.locator("form[action^='/review/bulk/undo'] button").click();
        page.locator(".allwell").waitFor();
        assertTrue(page.locator(".allwell").innerText().contains("taken back"));
        assertEquals(2 * (found - 1), held().decisions().size());
        assertEquals(0, held().stacks().judged().size());
    }

    @Test
    void twoFiguresAreCalledOfOneOrigin() {
        Page page = enter();
        page.navigate(at("/review/next"));
        page.keyboard().press("s");
        assertEquals("other", page.evaluate("document.activeElement.name"));
        page.locator("button[value=same]").click();
        page.waitForURL("**review=1**");
        assertEquals("same", held().decisions().getFirst().decision().kind());
    }

    @Test
    void theSameInSpanish() {
        Page page = enter(Look.DESKTOP, "es-MX", true);
        assertEquals("es-MX", page.locator("html").getAttribute("lang"));
        page.navigate(at("/search"));
        page.locator("input[type=search]").fill("valor:>2000 medida:desertions");
        page.keyboard().press("Enter");
        page.waitForURL("**q=valor**");
        assertTrue(page.locator(".found").innerText().contains("cifras"));
        page.navigate(at("/review"));
        page.keyboard().press("j");
        page.waitForURL("**/document/**");
        page.keyboard().press("a");
        page.waitForURL("**review=1**");
        assertEquals(1, held().decisions().size());
        assertEquals(
                "vista en la sala de lectura", held().decisions().getFirst().reason());
    }

    @Test
    void withoutScripts() {
        Page page = enter(Look.PHONE, "en-GB", false);
        page.navigate(at("/review"));
        page.locator("a.go").click();
        page.locator("button[value=accept]").click();
        page.waitForURL("**review=1**");
        page.locator("summary[data-key=n]").click();
        page.locator("input[name=text]").fill("seen in print");
        page.locator("button[value=note]").click();
        page.waitForURL("**review=2**");
        assertEquals(2, held().decisions().size());
    }

    @Test
    void keysAreShownAndDoNotDisturbTyping() {
        Page page = enter();
        page.navigate(at("/review/next"));
        page.keyboard().press("?");
        assertTrue((Boolean) page.evaluate("document.documentElement.classList.contains('keys-shown')"));
        page.locator("input[name=reason]").click();
        page.keyboard().type("a rare jar");
        assertEquals("a rare jar", page.locator("input[name=reason]").inputValue());
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.waitForURL("**review=1**");
        assertEquals("a rare jar", held().decisions().getFirst().reason());
    }

    @Test
    void everyPageIsAccessible() {
        String line = held().ledger(View.DECIDED).getFirst().id();
        String finding = held().findings(View.DECIDED).getFirst().id();
        var claim = held().figures(View.DECIDED).getFirst();
        List<String> paths = List.of(
                "/",
                "/ledger",
                "/ledger?measure=desertions&order=review&q=%28",
                "/matrix",
                "/findings",
                "/findings?q=rangers",
                "/finding/" + finding,
                "/line/" + line,
                "/search",
                "/search?q=rangers",
                "/search?q=value:%3E2000&for=figures",
                "/search?q=nothing:here",
                "/review",
                "/search?for=findings&q=rangers",
                "/search?for=documents&q=paper",
                "/draft",
                "/report",
                "/report?lines=" + line,
                "/documents",
                "/documents?order=newest&q=paper",
                "/decisions?standing=in_force",
                "/document/" + claim.source().sha256(),
                "/document/" + claim.source().sha256() + "?figure=" + claim.id().id() + "&review=0",
                "/compare?one=" + claim.source().sha256() + "&other="
                        + held().figures(View.DECIDED).getLast().source().sha256(),
                "/add",
                "/inputs",
                "/decisions",
                "/nothing");
        List<String> found = new ArrayList<>();
        for (Look look : Look.values()) {
            Page page = enter(look, "en-GB", true);
            page.navigate(at("/review/next"));
            String before = page.url();
            page.keyboard().press("a");
            page.waitForURL(url -> !url.equals(before) && url.contains("/document/"));
            for (String path : paths) {
                page.navigate(at(path));
                Browser.violations(page).forEach(each -> found.add(look + " " + path + ": " + each));
                boolean wide = (Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
                if (wide) {
                    found.add(look + " " + path + " is wider than the window");
                }
                Browser.shifts(page).forEach(each -> found.add(look + " " + path + " moves: " + each));
                if (look == Look.DESKTOP) {
                    Browser.unseenFocus(page).forEach(each -> found.add(path + ": focus is not seen on " + each));
                }
            }
        }
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }
}
