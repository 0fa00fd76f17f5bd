package cotejo.serving.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import cotejo.casework.desk.Desks;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Role;
import cotejo.casework.port.View;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.browser.Browser.Look;
import cotejo.serving.door.Reach;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A room that several people have accounts for, in a browser.
class PeopleJourneysTest extends Journeys {
    private static final String PASSWORD = "a heron over the lagoon";

    private static void signIn(Page page, String name, String password) {
        page.fill("[name=name]", name);
        page.fill("[name=password]", password);
        page.click("form.people button");
    }

    private Page fresh(Running room, Look look, String locale) {
        BrowserContext context = browser().fresh(look, locale, true);
        context.setDefaultTimeout(WAIT);
        context.setDefaultNavigationTimeout(WAIT);
        Page page = context.newPage();
        page.navigate(room.address().resolve("/ledger").toString());
        return page;
    }

    @Test
    void fromTheFirstPasswordToADecisionInOnesOwnName() throws Exception {
        try (Accounts accounts = Desks.accounts(held().folder());
                Running room = ReadingRoom.start(held(), Reach.alone(0), accounts, null)) {
            String first = accounts.add("ana", "Ana Ruiz", Role.ADMINISTRATOR).password();
            Page ana = fresh(room, Look.DESKTOP, "en-GB");
            signIn(ana, "ana", "not it");
            assertTrue(ana.locator("[role=alert]").innerText().contains("do not belong together"));
            signIn(ana, "ana", first);
            ana.fill("[name=old]", first);
            ana.fill("[name=new]", PASSWORD);
            ana.fill("[name=again]", PASSWORD);
            ana.locator("form.people button").click();
            ana.waitForSelector("[role=status]");
            // She lets a reader in, who looks and does not decide.
            ana.navigate(room.address().resolve("/accounts").toString());
            ana.locator("form.people [name=name]").fill("cleo");
            ana.locator("form.people [name=shown]").fill("Cleo Paz");
            ana.locator("form.people button").click();
            String hers = ana.locator(".secret").innerText();
            Page cleo = fresh(room, Look.PHONE, "es-MX");
            signIn(cleo, "cleo", hers);
            cleo.fill("[name=old]", hers);
            cleo.fill("[name=new]", PASSWORD);
            cleo.fill("[name=again]", PASSWORD);
            cleo.locator("form.people button").click();
            cleo.waitForSelector("[role=status]");
            cleo.navigate(room.address().resolve("/review/next").toString());
            assertEquals(0, cleo.locator("form.judge").count());
            // And decides herself.
            ana.navigate(room.address().resolve("/review/next").toString());
            assertEquals(0, ana.locator("[name=author]").count());
            String before = ana.url();
            ana.keyboard().press("a");
            ana.waitForURL(url -> !url.equals(before));
            assertEquals("Ana Ruiz", held().decisions().getFirst().author());
            ana.navigate(room.address().resolve("/audit?who=cleo").toString());
            assertTrue(ana.locator("table.audit").innerText().contains("GET /review/next"));
        }
    }

    @Test
    void theirPagesAreAccessible() throws Exception {
        try (Accounts accounts = Desks.accounts(held().folder());
                Running room = ReadingRoom.start(held(), Reach.alone(0), accounts, null)) {
            String first = accounts.add("ana", "Ana Ruiz", Role.ADMINISTRATOR).password();
            accounts.change("ana", first, PASSWORD);
            accounts.issue("ana", "export", 3);
            accounts.add("ben", "Ben Ortiz", Role.READER);
            List<String> found = new ArrayList<>();
            for (Look look : Look.values()) {
                Page page = fresh(room, look, "en-GB");
                Browser.violations(page).forEach(each -> found.add(look + " sign-in: " + each));
                signIn(page, "ana", "wrong");
                Browser.violations(page).forEach(each -> found.add(look + " sign-in refused: " + each));
                signIn(page, "ana", PASSWORD);
                for (String path : List.of("/account", "/accounts", "/audit", "/audit?who=ben", "/ledger")) {
                    page.navigate(room.address().resolve(path).toString());
                    Browser.violations(page).forEach(each -> found.add(look + " " + path + ": " + each));
                    boolean wide = (Boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
                    if (wide) {
                        found.add(look + " " + path + " is wider than the window");
                    }
                    if (look == Look.DESKTOP) {
                        Browser.unseenFocus(page).forEach(each -> found.add(path + ": focus is not seen on " + each));
                    }
                }
            }
            assertEquals(List.of(), found, () -> String.join("\n", found));
            assertEquals(List.of(), held().decisions());
            assertTrue(held().figures(View.DECIDED).size() > 1);
        }
    }
}
