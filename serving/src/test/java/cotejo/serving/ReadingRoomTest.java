package cotejo.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Pointed;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.Two;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A real case, a real port, every page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingRoomTest {
    /// Where forms lead that change something: nobody gets a page there.
    private static final String CHANGING = "decide|search/save|search/forget|add/stop|add/retry|review/bulk";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Case opened;
    private Running room;
    private String cookie = "";

    @BeforeAll
    void openTheRoom(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "One paper\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        Files.writeString(
                folder.resolve("b.txt"), "Another paper\n\nIn 2010, 2500 rangers deserted, the office said.\n");
        Files.writeString(folder.resolve("hostile.txt"), "A hostile paper\n\n" + SmallCase.HOSTILE_TEXT + "\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        opened = Case.open(folder.resolve("freedonia-2010"), Mode.CREATE, new RangersReader());
        opened.add(
                List.of(
                        folder.resolve("a.txt"),
                        folder.resolve("b.txt"),
                        folder.resolve("hostile.txt"),
                        folder.resolve("empty.txt")),
                AddOptions.NONE,
                Progress.NONE);
        decideInEveryWay(folder);
        room = ReadingRoom.start(opened, 0);
        HttpResponse<String> entry = get(room.address().toString(), "");
        assertEquals(303, entry.statusCode());
        cookie = entry.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private void decideInEveryWay(Path folder) throws Exception {
        Path gone = Files.writeString(
                folder.resolve("gone.txt"), "A paper that goes\n\nIn 2010, 7 rangers deserted, the office said.\n");
        opened.add(List.of(gone), AddOptions.NONE, Progress.NONE);
        SourceId a = Blob.of(folder.resolve("a.txt"));
        SourceId b = Blob.of(folder.resolve("b.txt"));
        Pointed one = opened.point(figureOf(a)).orElseThrow();
        Pointed two = opened.point(figureOf(b)).orElseThrow();
        Pointed lost = opened.point(figureOf(Blob.of(gone))).orElseThrow();
        List<Decision> all = new ArrayList<>(List.of(
                one.accept(),
                two.unsure(),
                two.note("<b>seen</b>"),
                lost.correct(DecidedFacet.VALUE, "8"),
                opened.add(
                        opened.quoted(a, "the office", "", ""),
                        Map.of(DecidedFacet.VALUE, "1", DecidedFacet.UNIT, "office")),
                Case.describe(a, Detail.OUTLET, "The <i>Gazette</i>"),
                new Decision.DescribePassage(opened.quoted(b, "Another paper", "", ""), PassageKind.BOILERPLATE),
                new Decision.Same(new Two.Figures(one.marked(), two.marked())),
                new Decision.Different(new Two.Figures(one.marked(), lost.marked())),
                new Decision.Different(new Two.Documents(a, b)),
                new Decision.Withdraw(Blob.of(gone))));
        for (Decision decision : all) {
            opened.decide(decision, "Ana", "for the test");
        }
    }

    private FigureId figureOf(SourceId source) {
        return opened.figures(View.MACHINE).stream()
                .filter(claim -> claim.source().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The name of a file's bytes.
    private static final class Blob {
        static SourceId of(Path file) throws Exception {
            return new SourceId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
    }

    @Test
    void decisionsAreShownWhereTheyBelong() throws Exception {
        String decisions = get("/decisions").body();
        for (String kind : List.of("unsure", "added", "described", "the same", "different", "withdrawn")) {
            assertTrue(decisions.contains("<b>" + kind + "</b>"), kind);
        }
        assertTrue(decisions.contains("[withdrawn]"));
        assertFalse(decisions.contains("<b>seen"), "what people write is escaped");
        SourceId described = opened.documents(View.DECIDED).stream()
                .filter(held -> held.description().outletName() != null)
                .findFirst()
                .orElseThrow()
                .source();
        String document = get("/document/" + described).body();
        assertTrue(document.contains("What people decided"), document);
        FigureId judged = figureOf(described);
        String line = opened.ledger(View.DECIDED).stream()
                .filter(each -> each.figures().contains(judged))
                .findFirst()
                .orElseThrow()
                .id();
        assertTrue(get("/line/" + line).body().contains("What people decided"));
        assertTrue(get("/decisions?lang=es").body().contains("dos cifras de un mismo origen"));
    }

    @AfterAll
    void closeTheRoom() {
        room.close();
        opened.close();
    }

    @Test
    void everyPageAnswersInBothLanguagesAndViewsAndEveryLinkLeadsSomewhere() throws Exception {
        Set<String> seen = new HashSet<>();
        Set<String> there = new HashSet<>();
        Set<String> inOneView = new HashSet<>();
        TreeSet<String> open = new TreeSet<>(Set.of("/", "/?lang=es"));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            HttpResponse<String> response = get(path);
            // What stands by decision alone, or no more, has a page in one view only; the other says that it has none.
            String place = path.split("\\?", 2)[0];
            if (response.statusCode() == 404 && (place.startsWith("/finding/") || place.startsWith("/line/"))) {
                inOneView.add(place);
                continue;
            }
            if (place.equals("/review/next")) {
                assertEquals(303, response.statusCode(), path);
                open.add(response.headers().firstValue("Location").orElseThrow().split("#", 2)[0]);
                continue;
            }
            assertEquals(200, response.statusCode(), path);
            there.add(place);
            String body = response.body();
            if (path.startsWith("/figure/")) {
                assertTrue(body.startsWith("{\"id\":"), body);
            } else if (path.startsWith("/search.") || path.startsWith("/report.")) {
                assertTrue(response.headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow()
                        .startsWith("attachment"));
                assertFalse(path.startsWith("/search.csv") && body.contains("\u202e"), path);
            } else if (!path.endsWith(".css") && !path.endsWith(".svg") && !path.endsWith(".js")) {
                assertTrue(body.contains("</html>"), path);
                assertFalse(
                        body.replace("<script src=\"/room.js\" defer></script>", "")
                                .contains("<script"),
                        path);
                assertFalse(body.contains("<img"), path);
                assertFalse(body.contains(" style="), path);
                assertFalse(body.contains("\u202e"), path);
            }
            Matcher links = Pattern.compile("(?:href|src|action)=\"(/(?!" + CHANGING + ")[^\"#]*)")
                    .matcher(body);
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!inOrderOfSome(link)) {
                    open.add(link);
                }
            }
        }
        assertTrue(there.containsAll(inOneView), inOneView::toString);
        for (String page : List.of(
                "/ledger",
                "/line/",
                "/document/",
                "/documents",
                "/inputs",
                "/findings",
                "/decisions",
                "/search",
                "/review",
                "/figure/")) {
            assertTrue(
                    page.equals("/ledger") || seen.stream().anyMatch(path -> path.startsWith(page)),
                    page + " in " + seen);
        }
    }

    /// What is listed can be narrowed and ordered: each way to do so is followed, but not each with each other.
    private static boolean inOrderOfSome(String link) {
        if (link.startsWith("/search")) {
            return Pattern.compile("[?&](?!(?:lang|view|for|q)=)")
                            .matcher(link)
                            .results()
                            .count()
                    > 1;
        }
        boolean some = link.contains("outcome=") || link.contains("q=");
        return link.startsWith("/inputs?") && some && (link.contains("sort=") || link.contains("order="));
    }

    @Test
    void everyNumberOfTheLedgerOpensOnItsWords() throws Exception {
        Claim claim = opened.figures(View.DECIDED).getFirst();
        String ledger = get("/ledger").body();
        String link = "/document/" + claim.source() + "?figure=" + claim.id() + "#" + claim.id();
        assertTrue(ledger.contains(link), ledger);
        String page = get(link.substring(0, link.indexOf('#'))).body();
        assertTrue(page.contains("id=\"" + claim.id() + "\""), page);
        assertTrue(
                page.contains("aria-current=\"true\">" + claim.figure().words().said()), page);
    }

    @Test
    void everyInputIsAccountedFor() throws Exception {
        String page = get("/inputs").body();
        assertTrue(page.contains(">5 inputs</a>"), page);
        assertTrue(page.contains("= <a href=\"/inputs?outcome=read\">3 read</a>"), page);
        assertTrue(page.contains("+ <a href=\"/inputs?outcome=not_read\">2 not read</a>"), page);
        assertTrue(page.contains("Nothing failed"), page);
        String found = get("/inputs?q=HOSTILE&lang=es").body();
        assertTrue(found.contains(">1 entrada de 5, con «HOSTILE» en su ruta</a>"), found);
        assertTrue(found.contains("<bdi>hostile.txt</bdi>"), found);
        assertFalse(found.contains("<bdi>a.txt</bdi>"), found);
        assertTrue(get("/inputs?outcome=withdrawn&lang=es").body().contains("por Ana (decisión"));
        SourceId a = opened.documents().getFirst().source();
        assertTrue(get("/document/" + a).body().contains("href=\"/inputs?q=a.txt\""));
    }

    @Test
    void aFigureHasAShortAddress() throws Exception {
        Claim claim = opened.figures(View.DECIDED).getFirst();
        HttpResponse<String> response = get("/figure/" + claim.id());
        assertEquals(303, response.statusCode());
        assertEquals(
                "/document/" + claim.source() + "?figure=" + claim.id() + "#" + claim.id(),
                response.headers().firstValue("Location").orElse(""));
        assertTrue(get("/document/" + claim.source() + "?figure=fnone").body().contains("There is no such figure"));
    }

    @Test
    void whatIsMissingIsSaidPlainly() throws Exception {
        for (String path : List.of(
                "/nothing",
                "/line/nothing",
                "/finding/%3Cscript%3E",
                "/document/nothing",
                "/document/" + "0".repeat(64),
                "/figure/nothing.json",
                "/..%3b/x",
                "/style.css/x")) {
            HttpResponse<String> response = get(path);
            assertTrue(response.statusCode() == 404 || response.statusCode() == 400, path + response.statusCode());
            assertFalse(response.body().contains("<script>"), path);
            assertFalse(response.body().contains("Exception"), path);
        }
        assertTrue(get("/line/nothing?lang=es").body().contains("El libro no tiene ese renglón"));
        assertEquals(404, get("/line/nothing").statusCode());
    }

    @Test
    void nobodyComesInWithoutTheToken() throws Exception {
        for (String path : List.of("/", "/documents", "/nothing", "/?token=wrong", "/figure/x.json")) {
            HttpResponse<String> response = get(at(path), "");
            assertEquals(403, response.statusCode(), path);
            assertFalse(response.body().contains(opened.name()), path);
            assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
        }
        assertEquals(200, get(at("/style.css"), "").statusCode());
    }

    @Test
    void anotherHostIsTurnedAway() throws Exception {
        assertEquals("403", raw("GET / HTTP/1.1\r\nHost: evil.example:" + room.port() + "\r\nCookie: " + cookie));
        assertEquals("200", raw("GET / HTTP/1.1\r\nHost: localhost:" + room.port() + "\r\nCookie: " + cookie));
        assertEquals(
                "405",
                raw("POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: 127.0.0.1:" + room.port() + "\r\nCookie: "
                        + cookie));
        assertEquals("400", raw("GET / HTTP/1.1"));
    }

    @Test
    void badAddressesDoNotBreakAnything() throws Exception {
        assertEquals("400", raw("GET /?token=%zz HTTP/1.1\r\nHost: 127.0.0.1:" + room.port()));
        assertEquals(
                "303", raw("GET //evil.example/?token=" + token() + " HTTP/1.1\r\nHost: 127.0.0.1:" + room.port()));
        assertEquals(
                200, get("/?lang=%3Cscript%3E&view=x&q=" + "a".repeat(2000)).statusCode());
    }

    @Test
    void itIsBoundToThisMachineOnly() throws Exception {
        assertEquals("127.0.0.1", room.address().getHost());
        for (var address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThrows(java.io.IOException.class, () -> new Socket(address, room.port()).close());
            }
        }
    }

    @Test
    void aPortInUseIsAFailureWithAName() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var failure = assertThrows(PortTaken.class, () -> ReadingRoom.start(opened, taken.getLocalPort()));
            assertEquals(taken.getLocalPort(), failure.port());
            assertFalse(failure.mend().isEmpty());
        }
        try (Running second = ReadingRoom.start(opened, 0)) {
            assertTrue(second.port() != room.port());
        }
        assertEquals(200, get("/").statusCode(), "closing one room closes neither the other nor the case");
    }

    private String token() {
        return room.address().getQuery().substring("token=".length());
    }

    private String at(String path) {
        return "http://127.0.0.1:" + room.port() + path;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(at(path), cookie);
    }

    private HttpResponse<String> get(String address, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// The status of an answer to a request that a well-behaved client would not send.
    private String raw(String head) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", room.port())) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.readLine().split(" ", 3)[1];
        }
    }
}
