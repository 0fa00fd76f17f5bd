package cotejo.serving.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.people.Account;
import cotejo.casework.people.Token;
import cotejo.casework.port.View;
import cotejo.serving.Wire;
import cotejo.serving.people.Peopled.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What people try on a room they have accounts for, or none: to do what another may, in another's name, with what was
/// another's. Each attempt is refused and logged; afterwards case and accounts are as they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksOnManyTest {
    private static final Set<Integer> REFUSED = Set.of(303, 400, 401, 403, 404, 405, 409, 413, 415, 431);
    private static final String FORGED = "A".repeat(43);

    private Peopled people;
    private Visitor ana;
    private Visitor ben;
    private Visitor dora;
    private Visitor cleo;
    private String figure = "";

    @BeforeAll
    void openTheRoom(@TempDir Path folder) throws Exception {
        people = Peopled.in(folder, null);
        figure = people.opened.figures(View.DECIDED).getFirst().id().id();
        ana = people.signedIn("ana");
        ben = people.signedIn("ben");
        dora = people.signedIn("dora");
        cleo = people.signedIn("cleo");
        // What there is to be harmed.
        dora.post("/decide", "kind=accept&figure=" + figure + "&reason=as+printed");
        dora.post("/search/save", "name=mine&address=/search?q=rangers");
    }

    @AfterAll
    void closeTheRoom() {
        people.close();
    }

    /// @param never words that must not be in the answer
    private record Tried(String what, String answer, List<String> never) {}

    private final List<Tried> tried = new ArrayList<>();

    private void refused(String what, String answer, String... never) {
        tried.add(new Tried(what, answer, List.of(never)));
    }

    private String raw(String request) throws IOException {
        return people.wire.answer(request);
    }

    private void withoutAnAccount() throws IOException {
        for (String path : List.of(
                "/",
                "/ledger",
                "/search?q=a",
                "/add",
                "/accounts",
                "/audit",
                "/metrics",
                "/account",
                "/room.js",
                "/api/v1/lines",
                "/add/progress",
                "/api/v1/openapi.json")) {
            refused("nobody reads " + path, people.nobody().get(path), "rangers");
        }
        for (String path : List.of("/decide", "/add", "/draft", "/accounts", "/account/token", "/search/save")) {
            refused("nobody sends to " + path, people.nobody().post(path, "name=evil&kind=reject"));
        }
        for (String path : List.of(
                "/oauth2/authorization/provider",
                "/oauth2/authorization/",
                "/login/oauth2/code/x/y",
                "/login/oauth2/code/provider",
                "/sign-in?x=%zz",
                "/ledger?x=%zz",
                "/nothing",
                "/nothing?%zz=%zz")) {
            refused(
                    "nobody reads " + path,
                    people.nobody().get(path),
                    "rangers",
                    "<p class=\"case\"",
                    "Apache",
                    "Exception");
        }
        refused(
                "a password in a header",
                raw(people.wire.get("/", "Authorization: Basic YW5hOmFuYQ==\r\n")),
                "rangers");
        refused("a token of nobody", raw(people.wire.get("/api/v1/lines", "Authorization: Bearer " + FORGED + "\r\n")));
        refused("an empty token", raw(people.wire.get("/api/v1/lines", "Authorization: Bearer \r\n")));
        refused("a token in the address", raw(people.wire.get("/api/v1/lines?token=" + FORGED, "")));
        refused("the run's token, which there is none of", raw(people.wire.get("/?token=" + FORGED, "")));
    }

    private void byRole() throws IOException {
        for (String path : List.of("/decide", "/review/bulk", "/review/bulk/undo", "/add", "/add/retry", "/add/stop")) {
            refused(
                    "a reader sends to " + path,
                    cleo.post(path, "kind=reject&figure=" + figure + "&reason=evil&paths=/etc"));
        }
        for (String path : List.of("/accounts", "/accounts/change")) {
            for (Visitor visitor : List.of(ben, cleo)) {
                refused("who is no administrator sends to " + path, visitor.post(path, "name=cleo&what=administrator"));
            }
        }
        for (String path : List.of("/accounts", "/audit", "/metrics")) {
            refused("a reader reads " + path, cleo.get(path), "Dora", "jvm_");
            refused("a reviewer reads " + path, ben.get(path), "Cleo Paz", "jvm_");
        }
        for (String path : List.of("/add", "/review/bulk?q=a", "/add/progress")) {
            refused("a reader reads " + path, cleo.get(path));
        }
        refused("a reviewer adds what lies on the machine", ben.post("/add", "paths=/etc"));
        refused("a role chosen for oneself", cleo.post("/account", "role=administrator&old=x&new=x&again=y"));
        refused("the only administrator shut out", ana.post("/accounts/change", "name=ana&what=close"));
        refused("no role there is", ana.post("/accounts/change", "name=cleo&what=god"));
    }

    private void ofAnother() throws Exception {
        String decided = people.opened.decisions().getFirst().hash();
        refused("another's decision taken back", ben.post("/decide", "kind=retract&reason=evil&entry=" + decided));
        refused("another's decisions taken back at once", ben.post("/review/bulk/undo", "entry=" + decided));
        refused(
                "another's search left out",
                ben.post(
                        "/search/forget",
                        "id=" + people.opened.desk().searches().getFirst().id()));
        var issued = people.accounts.issue("dora", "hers", 1);
        refused(
                "another's token revoked",
                ben.post("/account/revoke", "id=" + issued.token().id()));
        var his = people.accounts.issue("ben", "his", 1);
        String token = "Authorization: Bearer " + his.secret() + "\r\n";
        refused(
                "a decision in another's name",
                raw(people.wire.post(
                        "/api/v1/decisions",
                        token,
                        "{\"kind\":\"reject\",\"figure\":\"" + figure
                                + "\",\"reason\":\"x\",\"author\":\"Ana Ruiz\"}")));
        refused(
                "another's decision taken back by a program",
                raw(people.wire.post(
                        "/api/v1/decisions",
                        token,
                        "{\"kind\":\"retract\",\"entry\":\"" + decided + "\",\"reason\":\"x\"}")));
        refused("a page for administrators by a token", raw(people.wire.get("/audit", token)));
        var hers = people.accounts.issue("cleo", "hers", 1);
        refused(
                "a decision by a reader's token",
                raw(people.wire.post(
                        "/api/v1/decisions",
                        "Authorization: Bearer " + hers.secret() + "\r\n",
                        "{\"kind\":\"reject\",\"figure\":\"" + figure + "\",\"reason\":\"x\"}")));
        var watch = people.accounts.issue("ana", "watch", 1);
        String watching = "Authorization: Bearer " + watch.secret() + "\r\n";
        assertTrue(raw(people.wire.get("/metrics", watching)).startsWith("HTTP/1.1 200"));
        for (String path : List.of("/account", "/account/token", "/accounts", "/accounts/change", "/sign-out")) {
            refused(
                    "an administrator's token sends to " + path,
                    raw(people.wire.post(path, watching, "name=ben&what=reset&label=x&days=300")));
        }
        refused("an administrator's token reads the accounts", raw(people.wire.get("/accounts", watching)), "Cleo Paz");
        people.accounts.revoke("ana", watch.token().id());
        people.accounts.revoke("ben", his.token().id());
        refused("a token that was revoked", raw(people.wire.get("/api/v1/lines", token)));
    }

    private void byForgedForms() throws IOException {
        String decision = "kind=reject&reason=evil&figure=" + figure;
        refused("a form without its secret", raw(people.wire.post("/decide", ben.cookies(), decision)));
        refused(
                "a form with a wrong secret",
                raw(people.wire.post("/decide", ben.cookies(), decision + "&form=" + FORGED)));
        refused(
                "a form with another's secret",
                raw(people.wire.post("/decide", ben.cookies(), decision + "&form=" + Peopled.encoded(dora.form()))));
        String secret = "&form=" + Peopled.encoded(ben.form());
        for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1:" + people.room.port())) {
            refused(
                    "a form of " + origin,
                    raw(people.wire.post("/decide", ben.cookies() + "Origin: " + origin + "\r\n", decision + secret)));
        }
        refused(
                "a decision by the API with a browser's session",
                raw(people.wire.post(
                        "/api/v1/decisions",
                        ben.cookies(),
                        "{\"kind\":\"reject\",\"figure\":\"" + figure + "\",\"reason\":\"x\"}")));
        refused("signing somebody out", raw(people.wire.post("/sign-out", ben.cookies(), "")));
        refused("signing somebody in elsewhere", raw(people.wire.post("/sign-in", "", "name=ben&password=x")));
        refused(
                "files sent to another page",
                raw(Wire.request(
                        "POST",
                        "/sign-in",
                        people.wire.host() + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 9\r\n",
                        "--x\r\n--x--")));
        refused(
                "files of nobody",
                raw(Wire.request(
                        "POST",
                        "/add",
                        people.wire.host()
                                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000000\r\n",
                        "--x\r\n")));
        refused("a form of megabytes", ben.post("/decide", "text=" + "a".repeat(2 << 20)));
    }

    private void bySession() throws IOException {
        Visitor left = people.signedIn("ben");
        String session = left.session();
        left.post("/sign-out", "");
        Visitor thief = people.nobody();
        thief.keep("cotejo-session", session);
        refused("a session that was left", thief.get("/ledger"), "rangers");
        thief.keep("cotejo-session", FORGED);
        refused("a session that never was", thief.get("/ledger"), "rangers");
        refused("a session in the address", raw(people.wire.get("/ledger;jsessionid=" + ben.session(), "")), "rangers");
        refused(
                "a session under another name",
                raw(people.wire.get("/", "Cookie: JSESSIONID=" + ben.session() + "\r\n")));
        Visitor fixed = people.nobody();
        fixed.keep("cotejo-session", "F".repeat(32));
        fixed.signIn("cleo", Peopled.PASSWORD);
        Visitor fixer = people.nobody();
        fixer.keep("cotejo-session", "F".repeat(32));
        refused("a session that was fixed before", fixer.get("/ledger"), "rangers");
    }

    private void ledElsewhere() throws IOException {
        for (String there : List.of(
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "%2f%2fevil.example",
                "/%0d%0aSet-Cookie:%20evil=1",
                "javascript:alert(1)")) {
            Visitor visitor = people.nobody();
            refused(
                    "signing in leads to " + there,
                    visitor.post(
                            "/sign-in", "name=cleo&password=" + Peopled.encoded(Peopled.PASSWORD) + "&to=" + there),
                    "Location: //",
                    "Location: /\\",
                    "Location: http",
                    "Location: javascript",
                    "\nSet-Cookie: evil");
        }
        String page = people.nobody().get("/sign-in?to=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertTrue(!page.contains("<script>alert"), page);
        for (String host : List.of("evil.example", "127.0.0.1:1", "localhost.evil.example:" + people.room.port())) {
            refused("host " + host, raw(Wire.request("GET", "/sign-in", "Host: " + host + "\r\n", "")));
        }
        refused(
                "another host by way of a proxy's header",
                raw(people.wire.get("/ledger", "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n")),
                "evil.example");
        for (String path : List.of(
                "/%2e%2e/%2e%2e/etc/passwd",
                "/document/..%2f..%2fdesk.db",
                "/desk.db",
                "//ledger",
                "/ledger%00",
                "/./accounts",
                "/x/../accounts",
                "/accounts/",
                "/ACCOUNTS",
                "/%61ccounts")) {
            refused("path " + path, raw(people.wire.get(path, cleo.cookies())), "Dora Lima", "SQLite");
        }
    }

    private void byTrying() throws IOException {
        String wrong = "old=guess&new=quite+another+one&again=quite+another+one";
        for (int i = 0; i < 8; i++) {
            refused("password " + i + " for one's own account", cleo.post("/account", wrong), "is changed");
            // A new one that cannot be takes no try back.
            cleo.post("/account", "old=guess&new=short&again=short");
        }
        for (int i = 0; i < 8; i++) {
            refused("password " + i + " for dora", people.nobody().signIn("dora", "guess " + i), "Location: /ledger");
        }
        refused("the right one after that", people.nobody().signIn("dora", Peopled.PASSWORD), "Location: /ledger");
        refused(
                "a password of megabytes",
                people.nobody().signIn("a".repeat(200_000), "a".repeat(200_000)),
                "Location: /ledger");
        refused("SQL for a name", people.nobody().signIn("ana' or '1'='1", Peopled.PASSWORD), "Location: /ledger");
        refused("no name", people.nobody().signIn("", ""), "Location: /ledger");
    }

    @Test
    void eachIsRefusedAndCaseAndAccountsAreAsTheyWere() throws Exception {
        List<Account> accounts = people.accounts.all();
        var figures = people.opened.figures(View.DECIDED);
        var inputs = people.opened.inputs();
        withoutAnAccount();
        byRole();
        byForgedForms();
        bySession();
        ledElsewhere();
        ofAnother();
        byTrying();
        assertTrue(tried.size() >= 60, tried.size() + " attempts");
        List<String> wrong = new ArrayList<>();
        for (Tried attempt : tried) {
            OptionalInt status = Wire.status(attempt.answer());
            boolean meant = attempt.answer().isEmpty() || status.isPresent() && isRefused(status.getAsInt(), attempt);
            if (!meant || attempt.never().stream().anyMatch(attempt.answer()::contains)) {
                wrong.add(attempt.what() + ": "
                        + attempt.answer().lines().findFirst().orElse(""));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertEquals(accounts, people.accounts.all());
        assertEquals(figures, people.opened.figures(View.DECIDED));
        assertEquals(inputs, people.opened.inputs());
        assertEquals(1, people.opened.decisions().size());
        assertEquals(1, people.opened.desk().searches().size());
        assertEquals(
                1,
                people.accounts.tokens("dora").stream()
                        .map(Token::label)
                        .filter("hers"::equals)
                        .count());
        assertTrue(ana.get("/ledger").startsWith("HTTP/1.1 200"));
        List<String> log = people.accounts.log(cotejo.casework.people.Roll.Asked.ALL, 0, 10_000).stream()
                .map(entry -> entry.who() + " " + entry.deed() + " " + entry.status())
                .toList();
        // Signing in is logged in other words, once each; what is no HTTP never gets so far.
        long refusals = tried.stream()
                .filter(attempt -> Wire.status(attempt.answer()).orElse(0) > 400)
                .count();
        long logged = log.stream()
                .filter(entry -> Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1)) > 400)
                .count();
        assertTrue(logged >= refusals, logged + " of " + refusals + " refusals are logged");
        assertTrue(log.contains("cleo POST /accounts 403"), log.toString());
        assertTrue(log.contains(" POST /decide 401"), log.toString());
        assertTrue(log.contains("dora sign-in not tried: too many failed 429"), log.toString());
    }

    /// A page that says what is wrong with a form is a refusal, too.
    private static boolean isRefused(int status, Tried attempt) {
        return REFUSED.contains(status) || status == 200 && attempt.answer().contains("role=\"alert\"");
    }

    /// Many who send a byte now and then hold a few threads each for a while; the room goes on answering others.
    @Test
    void theSlowDoNotHoldUpTheOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), people.room.port());
                String begun = i % 2 == 0
                        ? "GET / HTTP/1.1\r\n" + people.wire.host() + "X-Slow: "
                        : "POST /sign-in HTTP/1.1\r\n" + people.wire.host()
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=";
                socket.getOutputStream().write(begun.getBytes(ISO_8859_1));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            long begun = System.nanoTime();
            assertTrue(ana.get("/ledger").startsWith("HTTP/1.1 200"));
            assertTrue(System.nanoTime() - begun < 5_000_000_000L, "others are answered meanwhile");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
