package cotejo.serving.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import cotejo.casework.port.Input;
import cotejo.serving.browser.Browser.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents that are added in the browser, and what can be done with them then.
class AddingJourneysTest extends Journeys {
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
}
