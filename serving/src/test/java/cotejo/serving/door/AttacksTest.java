package cotejo.serving.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What an enemy tries on a room that one person has open on one machine, byte by byte on the wire. Each attempt is
/// refused, or answered without doing what it was meant to; afterwards the case is as it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 405, 409, 413, 414, 415, 431, 501, 505);
    private static final Set<Integer> ANY = Set.of(200, 303, 400, 403, 404, 405, 409, 413, 414, 415, 431, 501, 505);
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String CODED = "%3Cscript%3Ealert(1)%3C/script%3E";

    private Case opened;
    private Running room;
    private Wire wire;
    private String pass = "";
    private String form = "";
    private Path outside;

    @BeforeAll
    void openTheRoom(@TempDir Path folder) throws Exception {
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "of somebody else");
        Path paper = Files.writeString(
                folder.resolve("a.txt"), "One paper\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        Path made = folder.resolve("case");
        try (Case first = Case.open(made, Mode.CREATE, new RangersReader())) {
            first.add(List.of(paper), AddOptions.NONE, Progress.NONE);
        }
        opened = Case.open(made, Mode.READ, new RangersReader());
        room = ReadingRoom.start(opened, 0);
        wire = new Wire(room.port());
        String entered = answer(get("/?" + room.address().getQuery(), ""));
        Matcher cookie = Pattern.compile("Set-Cookie: ([^;]+)").matcher(entered);
        assertTrue(cookie.find(), entered);
        pass = "Cookie: " + cookie.group(1) + "\r\n";
        Matcher secret = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(answer(get("/add", pass)));
        assertTrue(secret.find());
        form = secret.group(1);
    }

    @AfterAll
    void closeTheRoom() {
        room.close();
        opened.close();
    }

    /// @param meant statuses that refuse it, or answer without doing it
    /// @param never words that must not be in the answer
    private record Attempt(String what, String request, Set<Integer> meant, List<String> never) {}

    private final List<Attempt> attempts = new ArrayList<>();

    private void refused(String what, String request) {
        attempts.add(new Attempt(what, request, REFUSED, List.of()));
    }

    private void harmless(String what, String request, String... never) {
        attempts.add(new Attempt(what, request, ANY, List.of(never)));
    }

    private String host() {
        return wire.host();
    }

    private String get(String path, String headers) {
        return wire.get(path, headers);
    }

    private String post(String path, String headers, String body) {
        return wire.post(path, headers, body);
    }

    private static String request(String method, String path, String headers, String body) {
        return Wire.request(method, path, headers, body);
    }

    private String answer(String request) throws IOException {
        return wire.answer(request);
    }

    private void fromElsewhere() {
        String local = "127.0.0.1:" + room.port();
        for (String name :
                List.of("evil.example", local + ".evil.example", "evil.example#" + local, "127.0.0.1:1", "")) {
            refused("host " + name, request("GET", "/", "Host: " + name + "\r\n" + pass, ""));
        }
        refused("no host", request("GET", "/", pass, ""));
        refused("two hosts", request("GET", "/", host() + "Host: evil.example\r\n" + pass, ""));
        refused(
                "another host in the address",
                request("GET", "http://evil.example/", "Host: evil.example\r\n" + pass, ""));
    }

    private void withoutThePass() {
        refused("no pass", get("/ledger", ""));
        refused("an empty token", get("/?token=", ""));
        refused("a wrong token", get("/?token=" + "A".repeat(43), ""));
        refused("a token of a megabyte", get("/?token=" + "A".repeat(1 << 20), ""));
        refused("a forged pass", get("/", "Cookie: cotejo-" + room.port() + "=" + "A".repeat(43) + "\r\n"));
        refused("the pass of another room", get("/", pass.replace("cotejo-" + room.port(), "cotejo-1")));
        refused("the API without a token", get("/api/v1/lines", ""));
        refused("the API with a wrong token", get("/api/v1/lines", "Authorization: Bearer " + "A".repeat(43) + "\r\n"));
        refused("a password", get("/", "Authorization: Basic YWRtaW46YWRtaW4=\r\n"));
        refused("uploads without a pass", post("/add", "", "paths=/etc"));
        refused("the events without a pass", get("/add/progress", ""));
    }

    private void byOtherMethods() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "EVIL")) {
            refused("method " + method, request(method, "/ledger", host() + pass, ""));
        }
        refused("a post to a page that is read", post("/ledger", pass, "form=" + form));
        for (String path : List.of("/decide", "/add/stop", "/add/retry", "/search/save", "/review/bulk/undo")) {
            refused("GET " + path, get(path, pass));
        }
    }

    private void byForgedForms() {
        String figure = opened.figures(View.DECIDED).getFirst().id().id();
        String decision = "kind=reject&author=evil&reason=evil&figure=" + figure;
        refused("a form without its secret", post("/decide", pass, decision));
        refused("a form with a wrong secret", post("/decide", pass, decision + "&form=" + "A".repeat(43)));
        for (String origin :
                List.of("http://evil.example", "null", "https://127.0.0.1:" + room.port(), "http://localhost:1")) {
            refused(
                    "a form of " + origin,
                    post("/decide", pass + "Origin: " + origin + "\r\n", decision + "&form=" + form));
        }
        refused("documents added by a forged form", post("/add", pass, "paths=" + outside));
        refused("many rejected by a forged form", post("/review/bulk", pass, decision));
        refused("a search saved by a forged form", post("/search/save", pass, "name=evil&address=/search"));
        refused("a draft by a forged form", post("/draft", pass, "text=7"));
        refused(
                "a decision by the API with a browser's pass",
                post("/api/v1/decisions", pass, "{\"kind\":\"reject\",\"figure\":\"" + figure + "\"}"));
        refused(
                "an upload by a forged form",
                request(
                        "POST",
                        "/add",
                        host() + pass + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 86\r\n",
                        "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../e.txt\"\r\n\r\nevil\r\n--x--\r\n"));
    }

    private void outOfTheRoom() {
        for (String path : List.of(
                "/../../etc/passwd",
                "/document/../../../etc/passwd",
                "/document/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/style.css/..%2f..%2fcase.db",
                "/..;/case.db",
                "/%5c..%5c..%5cetc%5cpasswd",
                "/document/" + "0".repeat(64) + "/../../case.db",
                "/document/secret.txt",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/document/%00",
                "/line/%00../x",
                "//etc/passwd",
                "/compare?one=../../etc/passwd&other=x",
                "/finding/..%252f..%252fx",
                "/case.db",
                "/desk.db")) {
            attempts.add(new Attempt("path " + path, get(path, pass), REFUSED, List.of("root:", "SQLite format")));
        }
    }

    private void ledElsewhere() {
        String token = String.valueOf(room.address().getQuery());
        harmless(
                "an entry to another host",
                get("//evil.example/?" + token, ""),
                "Location: //",
                "Location: http://evil");
        harmless("an entry with a backslash", get("/%5cevil.example/?" + token, ""), "Location: //", "Location: /\\");
        String then = "kind=nothing&author=a&form=" + form + "&then=";
        for (String there :
                List.of("//evil.example", "https://evil.example", "/%0d%0aSet-Cookie:%20evil=1", "\\\\evil.example")) {
            harmless(
                    "a form that leads to " + there,
                    post("/decide", pass, then + there),
                    "Location: //",
                    "Location: https://evil",
                    "\nSet-Cookie: evil");
        }
        harmless(
                "a language with a line break", get("/?lang=es%0d%0aSet-Cookie:%20evil=1", pass), "\nSet-Cookie: evil");
    }

    private void tooMuch() {
        refused("a header of a megabyte", get("/", pass + "X-Evil: " + "a".repeat(1 << 20) + "\r\n"));
        refused("ten thousand headers", get("/", pass + "X: y\r\n".repeat(10_000)));
        refused("an address of a megabyte", get("/" + "a".repeat(1 << 20), pass));
        harmless("ten thousand choices", get("/search?" + "q=a&".repeat(3_000), pass));
        refused("a form of megabytes", post("/decide", pass, "form=" + form + "&text=" + "a".repeat(4 << 20)));
        refused("a length that is a lie", request("POST", "/decide", host() + pass + "Content-Length: -1\r\n", ""));
        refused(
                "two lengths",
                request("POST", "/decide", host() + pass + "Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"));
        refused(
                "a length and chunks",
                request(
                        "POST",
                        "/decide",
                        host() + pass + "Content-Length: 4\r\nTransfer-Encoding: chunked, identity\r\n",
                        "0\r\n\r\n"));
        refused("no HTTP", "EVIL\r\n\r\n");
        refused("HTTP of another age", "GET / HTTP/9.9\r\n" + host() + pass + "\r\n");
    }

    private void inWords() {
        for (String path : List.of(
                "/search?q=",
                "/search?for=",
                "/search?order=",
                "/ledger?measure=",
                "/ledger?q=",
                "/findings?kind=",
                "/findings?q=",
                "/documents?q=",
                "/inputs?q=",
                "/inputs?outcome=",
                "/review?q=",
                "/review/bulk?q=",
                "/matrix?measure=",
                "/decisions?standing=",
                "/report?lines=",
                "/compare?one=",
                "/document/",
                "/line/",
                "/",
                "/api/v1/lines?q=",
                "/api/v1/lines?order=",
                "/api/v1/figures/",
                "/?lang=",
                "/?view=")) {
            // Of JSON nothing runs: it is sent as what it is.
            if (!path.startsWith("/api/")) {
                harmless("script in " + path, get(path + CODED, pass), SCRIPT);
            } else {
                harmless("script in " + path, get(path + CODED, pass), "Content-Type: text/html");
            }
        }
    }

    @Test
    void eachIsRefusedAndTheCaseIsAsItWas() throws Exception {
        fromElsewhere();
        withoutThePass();
        byOtherMethods();
        byForgedForms();
        outOfTheRoom();
        ledElsewhere();
        tooMuch();
        inWords();
        assertTrue(attempts.size() >= 60, attempts.size() + " attempts");
        var figures = opened.figures(View.DECIDED);
        var inputs = opened.inputs();
        List<String> wrong = new ArrayList<>();
        for (Attempt attempt : attempts) {
            String answered = answer(attempt.request());
            OptionalInt status = Wire.status(answered);
            // Where the server hangs up at once, there is none.
            boolean meant =
                    answered.isEmpty() || status.isPresent() && attempt.meant().contains(status.getAsInt());
            if (!meant || attempt.never().stream().anyMatch(answered::contains)) {
                wrong.add(attempt.what() + ": " + answered.lines().findFirst().orElse(""));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertEquals(figures, opened.figures(View.DECIDED));
        assertEquals(inputs, opened.inputs());
        assertEquals(List.of(), opened.decisions());
        assertEquals(List.of(), opened.desk().searches());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(outside))) {
            assertEquals(
                    List.of("secret.txt"),
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
        assertTrue(answer(get("/ledger", pass)).startsWith("HTTP/1.1 200"));
    }

    /// Whoever may send is told that it is too much, not that he may not.
    @Test
    void whatIsTooLargeIsSaidToBe() throws Exception {
        String answered = answer(post("/draft", pass, "form=" + form + "&text=" + "a".repeat(1 << 20)));
        assertTrue(answered.startsWith("HTTP/1.1 413"), answered);
    }

    @Test
    void guessingATokenIsHopeless() throws Exception {
        int refusals = 0;
        for (int i = 0; i < 200; i++) {
            String guess = String.format("%043d", i);
            refusals += answer(get("/?token=" + guess, "")).startsWith("HTTP/1.1 403") ? 1 : 0;
        }
        assertEquals(200, refusals);
    }
}
