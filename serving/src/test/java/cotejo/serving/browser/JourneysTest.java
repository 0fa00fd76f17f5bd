package cotejo.serving.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cotejo.casework.port.View;
import cotejo.serving.browser.Browser.Look;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What people do in the room, in a real browser: by keyboard, in both languages, without scripts, at both widths.
class JourneysTest extends Journeys {
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
        page.locator("input[name=reason]").first().fill("read in print");
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
        page.locator("input[name=reason]").first().click();
        page.keyboard().type("a rare jar");
        assertEquals("a rare jar", page.locator("input[name=reason]").first().inputValue());
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
                "/document/" + claim.source().sha256() + "/source",
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
