package cotejo.serving.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.Role;
import cotejo.casework.people.Roll;
import cotejo.casework.port.View;
import cotejo.serving.Wire;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody with an account meets.
class SigningInTest {
    private Peopled people;

    @BeforeEach
    void openTheRoom(@TempDir Path folder) throws Exception {
        people = Peopled.in(folder, null);
    }

    @AfterEach
    void closeTheRoom() {
        people.close();
    }

    private static void assertStatus(int status, String answer) {
        assertEquals(
                status,
                Wire.status(answer).orElse(0),
                () -> answer.lines().findFirst().orElse("nothing"));
    }

    @Test
    void whoSignsInComesWhereHeWantedTo() throws Exception {
        String turned = people.nobody().get("/line/x?lang=es");
        assertStatus(303, turned);
        assertTrue(turned.contains("Location: /sign-in?to=%2Fline%2Fx%3Flang%3Des"), turned);
        Peopled.Visitor ana = people.signedIn("ana");
        String ledger = ana.get("/ledger");
        assertStatus(200, ledger);
        assertTrue(ledger.contains("Ana Ruiz"), ledger);
        assertStatus(200, ana.get("/account"));
        assertStatus(200, ana.get("/accounts"));
        assertStatus(200, ana.get("/audit"));
        assertStatus(303, ana.post("/sign-out", ""));
        assertStatus(303, ana.get("/ledger"));
    }

    @Test
    void aPasswordThatAnotherHasSeenOpensNothingButItsChange() throws Exception {
        String first = people.accounts.reset("ben").password();
        Peopled.Visitor ben = people.nobody();
        assertTrue(ben.signIn("ben", first).contains("Location: /ledger"));
        assertTrue(ben.get("/ledger").contains("Location: /account"));
        assertTrue(ben.post("/decide", "kind=accept").contains("Location: /account"));
        assertStatus(200, ben.post("/account", "old=" + first + "&new=short&again=short"));
        assertTrue(ben.get("/ledger").contains("Location: /account"), "nothing was changed by a short one");
        assertStatus(200, ben.post("/account", "old=" + first + "&new=quite+another+one&again=quite+another+one"));
        assertStatus(200, ben.get("/ledger"));
    }

    @Test
    void decisionsBearTheNameOfTheAccountAndNoOther() throws Exception {
        String figure = people.opened.figures(View.DECIDED).getFirst().id().id();
        Peopled.Visitor ben = people.signedIn("ben");
        assertFalse(ben.get("/document/"
                        + people.opened
                                .figures(View.DECIDED)
                                .getFirst()
                                .source()
                                .sha256() + "?figure=" + figure)
                .contains("name=\"author\""));
        assertStatus(303, ben.post("/decide", "kind=accept&figure=" + figure + "&author=Ana+Ruiz&reason=as+printed"));
        assertEquals("Ben Ortiz", people.opened.decisions().getFirst().author());
    }

    @Test
    void whoeverIsShutOutOrGivenAnotherRoleIsSoAtOnce() throws Exception {
        Peopled.Visitor ben = people.signedIn("ben");
        assertStatus(200, ben.get("/add"));
        people.accounts.role("ben", Role.READER);
        assertStatus(303, ben.get("/add"));
        ben = people.signedIn("ben");
        assertStatus(403, ben.get("/add"));
        people.accounts.close("ben");
        assertStatus(303, ben.get("/ledger"));
        assertTrue(people.nobody().signIn("ben", Peopled.PASSWORD).contains("Location: /sign-in?wrong"));
        people.accounts.reopen("ben");
        people.signedIn("ben");
    }

    @Test
    void aTokenDoesWhatItsAccountMayUntilItIsRevoked() throws Exception {
        Peopled.Visitor ben = people.signedIn("ben");
        String made = ben.post("/account/token", "label=export&days=30");
        Matcher secret = Pattern.compile("class=\"secret\">([^<]+)<").matcher(made);
        assertTrue(secret.find(), made);
        String token = "Authorization: Bearer " + secret.group(1) + "\r\n";
        assertStatus(200, people.wire.answer(people.wire.get("/api/v1/lines", token)));
        String figure = people.opened.figures(View.DECIDED).getFirst().id().id();
        String body = "{\"kind\":\"accept\",\"figure\":\"" + figure + "\",\"reason\":\"as printed\"}";
        assertStatus(201, people.wire.answer(people.wire.post("/api/v1/decisions", token, body)));
        assertEquals("Ben Ortiz", people.opened.decisions().getFirst().author());
        Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(ben.get("/account"));
        assertTrue(id.find());
        assertStatus(303, ben.post("/account/revoke", "id=" + id.group(1)));
        assertStatus(401, people.wire.answer(people.wire.get("/api/v1/lines", token)));
    }

    @Test
    void anAdministratorMakesAccountsInTheRoom() throws Exception {
        Peopled.Visitor ana = people.signedIn("ana");
        String made = ana.post("/accounts", "name=Eva&shown=Eva+Sol&role=reviewer");
        Matcher secret = Pattern.compile("class=\"secret\">([^<]+)<").matcher(made);
        assertTrue(secret.find(), made);
        assertTrue(people.nobody().signIn("EVA", secret.group(1)).contains("Location: /ledger"));
        assertStatus(303, ana.post("/accounts/change", "name=eva&what=reader"));
        assertEquals(
                Role.READER,
                Objects.requireNonNull(people.accounts.named("eva")).role());
        assertStatus(200, ana.post("/accounts/change", "name=eva&what=reset"));
        assertStatus(303, ana.post("/accounts/change", "name=eva&what=close"));
        assertStatus(409, ana.post("/accounts/change", "name=ana&what=close"));
        assertStatus(409, ana.post("/accounts", "name=eva&shown=Other"));
        assertStatus(409, ana.post("/accounts", "name=new&shown=ana+RUIZ"));
    }

    @Test
    void whatEachReadAndChangedIsLogged() throws Exception {
        Peopled.Visitor cleo = people.signedIn("cleo");
        cleo.get("/search?q=rangers");
        cleo.post("/decide", "kind=accept");
        people.nobody().get("/ledger");
        people.nobody().signIn("cleo", "wrong");
        people.nobody().signIn("hunter2 typed in the wrong place", "wrong");
        List<String> log = people.accounts.log(Roll.Asked.ALL, 0, 100).stream()
                .map(SigningInTest::told)
                .toList();
        assertTrue(log.contains("cleo signed in 200"), log.toString());
        assertTrue(log.contains("cleo GET /search?q=rangers 200"), log.toString());
        assertTrue(log.contains("cleo POST /decide 403"), log.toString());
        assertTrue(log.contains(" GET /ledger 303"), log.toString());
        assertTrue(log.contains("cleo sign-in refused 401"), log.toString());
        assertFalse(log.toString().contains("hunter2"), "what is no name may be a password");
        List<AuditEntry> hers = people.accounts.log(new Roll.Asked("cleo", "/search", null), 0, 10);
        assertEquals(1, hers.size());
        String page = people.signedIn("ana").get("/audit?who=cleo&what=/search");
        assertTrue(page.contains("GET /search?q=rangers"), page);
    }

    private static String told(AuditEntry entry) {
        return entry.who() + " " + entry.deed() + " " + entry.status();
    }

    @Test
    void noWordsHideWhatWasDone() throws Exception {
        Peopled.Visitor ana = people.signedIn("ana");
        ana.post("/accounts/change?x=" + "A".repeat(2_000), "name=cleo&what=reviewer");
        ana.get("/%6cedger?x=" + "B".repeat(2_000));
        List<String> log = people.accounts.log(new Roll.Asked("ana", "", null), 0, 100).stream()
                .map(AuditEntry::deed)
                .toList();
        assertTrue(
                log.stream().anyMatch(deed -> deed.startsWith("POST /accounts/change name=cleo what=reviewer?x=A")),
                log.toString());
        assertTrue(log.stream().anyMatch(deed -> deed.startsWith("GET /ledger?x=B")), log.toString());
    }

    /// Nothing that is typed between two guesses makes them be forgotten.
    @Test
    void guessesAreCountedWhateverComesBetween() throws Exception {
        Peopled.Visitor ben = people.signedIn("ben");
        String answer = "";
        for (int i = 0; i < 7; i++) {
            answer = ben.post("/account", "old=guess&new=quite+another+one&again=quite+another+one");
            ben.post("/account", "old=guess&new=short&again=short");
        }
        assertTrue(answer.contains("Too many attempts"), answer);
    }

    @Test
    void whoeverFailsTooOftenWaits() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertTrue(people.nobody().signIn("ben", "wrong " + i).contains("Location: /sign-in?wrong"));
        }
        assertTrue(people.nobody().signIn("ben", Peopled.PASSWORD).contains("Location: /sign-in?wait"));
        people.signedIn("cleo");
    }

    @Test
    void theSessionIsAnotherOneAfterSigningIn() throws Exception {
        Peopled.Visitor ben = people.nobody();
        ben.keep("cotejo-session", "0123456789ABCDEF0123456789ABCDEF");
        ben.signIn("ben", Peopled.PASSWORD);
        assertNotEquals("0123456789ABCDEF0123456789ABCDEF", ben.session());
        String before = ben.session();
        ben.post(
                "/account",
                "old=" + Peopled.encoded(Peopled.PASSWORD) + "&new=quite+another+one&again=quite+another+one");
        assertNotEquals(before, ben.session());
        Peopled.Visitor thief = people.nobody();
        thief.keep("cotejo-session", before);
        assertStatus(303, thief.get("/ledger"));
    }

    @Test
    void healthIsOpenAndMetricsAreNot() throws Exception {
        assertTrue(people.nobody().get("/health").endsWith("{\"status\":\"up\"}\n"));
        assertStatus(303, people.nobody().get("/metrics"));
        Peopled.Visitor ana = people.signedIn("ana");
        ana.get("/metrics");
        ana.get("/ledger");
        String told = ana.get("/metrics");
        assertTrue(told.contains("cotejo_requests_seconds_count{page=\"/ledger\",status=\"200\"} 1"), told);
        assertTrue(told.contains("jvm_memory_used_bytes"), told);
    }
}
