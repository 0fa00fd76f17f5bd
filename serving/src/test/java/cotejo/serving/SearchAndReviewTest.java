package cotejo.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is sought and what is judged in the room, as a browser without scripts asks for it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAndReviewTest {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Case opened;
    private Running room;
    private String cookie = "";

    @BeforeAll
    void openTheRoom(@TempDir Path folder) throws Exception {
        Path a = Files.writeString(
                folder.resolve("a.txt"), "One paper\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        Path b = Files.writeString(
                folder.resolve("b.txt"), "Another paper\n\nIn 2010, 2500 rangers deserted, the office said.\n");
        opened = Case.open(folder.resolve("freedonia-2010"), Mode.CREATE, new RangersReader());
        opened.add(List.of(a, b), AddOptions.NONE, Progress.NONE);
        var added = opened.point(opened.figures(View.DECIDED).getFirst().id()).orElseThrow();
        opened.decide(added.note("seen"), "Ana", "for the test");
        room = ReadingRoom.start(opened, 0);
        cookie = client.send(HttpRequest.newBuilder(room.address()).build(), HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    @AfterAll
    void closeTheRoom() {
        room.close();
        opened.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + room.port() + path;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(at(path)))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsFoundOpensAtItsPlace() throws Exception {
        String found = get("/search?q=RANGER%20%22the%20office%22").body();
        assertTrue(found.contains("<mark>rangers</mark>"), found);
        Matcher link = Pattern.compile("href=\"(/document/[^\"]*at=[^\"#]*)").matcher(found);
        assertTrue(link.find(), found);
        String document = get(link.group(1).replace("&amp;", "&")).body();
        assertTrue(document.contains("id=\"at\""), document);
        // Figures are meant where only they have what is asked for.
        assertTrue(get("/search?q=value:%3E2000").body().contains("<q>2500</q>"));
        assertTrue(get("/search?q=valor:%3E2000&lang=es").body().contains("<q>2500</q>"));
        assertTrue(get("/search?q=colour:red").body().contains("There is no field “colour”."));
        assertTrue(get("/search?q=%22&lang=es").body().contains("No se entiende"));
        assertFalse(get("/search?q=%3Cb%3Eseen").body().contains("<b>seen"));
        String csv = get("/search.csv?q=&for=figures").body();
        assertTrue(csv.startsWith("id,source,"), csv);
        assertTrue(csv.contains(",Ana,") || csv.contains(",Luz,"), csv);
        assertEquals(
                csv.lines().count() - 1,
                get("/search.jsonl?q=&for=figures").body().lines().count());
        assertEquals(404, get("/search.csv?q=colour:red").statusCode());
    }

    @Test
    void figuresAreReviewedOneAfterAnother() throws Exception {
        String queue = get("/review?q=measure:desertions").body();
        assertTrue(queue.contains("figures in the queue"), queue);
        assertTrue(get("/review?q=a)%20OR%20(b").body().contains("This cannot be read."));
        String first = get("/review/next?q=measure:desertions")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String page = get(first.split("#", 2)[0]).body();
        assertTrue(page.contains(" of "), page);
        Map<String, String> fields = fields(page);
        fields.put("author", "Luz");
        fields.put("kind", "unsure");
        HttpResponse<String> unsure = post(fields);
        assertEquals(303, unsure.statusCode(), unsure.body());
        String next = unsure.headers().firstValue("Location").orElseThrow();
        assertTrue(next.startsWith("/review/next?place=") && next.contains("but="), next);
        String second = get(next).headers().firstValue("Location").orElseThrow();
        assertFalse(second.equals(first));
        assertTrue(unsure.headers().firstValue("Set-Cookie").orElseThrow().contains("; HttpOnly; SameSite=Strict"));
        String log = get("/decisions").body();
        assertTrue(log.contains("Luz") && log.contains("looked at in the reading room"), log);
    }

    @Test
    void behindTheLastPageIsTheLast() throws Exception {
        for (String list : List.of("/ledger", "/findings", "/documents")) {
            assertTrue(rows(get(list).body()) > 0, list);
            assertEquals(rows(get(list).body()), rows(get(list + "?page=9999").body()), list);
        }
    }

    private static long rows(String page) {
        return Pattern.compile("<th scope=\"row|<article")
                .matcher(page)
                .results()
                .count();
    }

    @Test
    void aReportHasEveryFigureFootnotedToItsWords() throws Exception {
        var line = opened.ledger(View.DECIDED).stream()
                .filter(each -> each.measure() != null && each.figures().size() > 1)
                .findFirst()
                .orElseThrow();
        String report = get("/report?lines=" + line.id()).body();
        for (int note = 1; note <= line.figures().size(); note++) {
            assertTrue(report.contains("href=\"#note-" + note + "\""), report);
            assertTrue(report.contains("id=\"note-" + note + "\""), report);
        }
        String csv = get("/report.csv?lines=" + line.id()).body();
        assertEquals(line.figures().size() + 1, csv.lines().count());
        String bibtex = get("/report.bib?lines=" + line.id()).body();
        for (var figure : line.figures()) {
            String sha256 =
                    opened.figure(figure, View.DECIDED).orElseThrow().source().sha256();
            assertTrue(report.contains(sha256) && csv.contains(sha256) && bibtex.contains("SHA-256 " + sha256));
        }
        assertTrue(get("/report").body().contains("No line was chosen"));
        assertTrue(get("/report?lines=l0").body().contains("1 line that was asked for does not stand"));
    }

    @Test
    void aDraftIsLaidBesideTheCaseAndNotKept() throws Exception {
        Map<String, String> fields = fields(get("/draft").body());
        int held = opened.documents().size();
        fields.put("text", "En 2010 — año de campaña.\n\nIn 2010, 1680 rangers deserted, the office said.\n");
        String laid = post("/draft", fields).body();
        assertTrue(laid.contains("id=\"figure-1\""), laid);
        assertTrue(laid.contains("año de campaña"), "forms are in UTF-8");
        assertTrue(laid.contains("href=\"/document/"), "evidence opens on its words");
        assertFalse(laid.contains("?form=") || laid.contains("&amp;form="), "no link holds the secret");
        assertEquals(held, opened.documents().size());
        fields.put("date", "the other day");
        assertTrue(post("/draft", fields).body().contains("The date cannot be read"));
        fields.put("text", " ");
        assertTrue(post("/draft", fields).body().contains("There is no text"));
        fields.put("form", "wrong");
        assertEquals(403, post("/draft", fields).statusCode());
    }

    /// Corrected, the ledger follows; taken back, it is as before.
    @Test
    void aFigureIsCorrectedAndThatIsTakenBack() throws Exception {
        String address = get("/review/next?q=measure:desertions")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> fields = fields(get(address.split("#", 2)[0]).body());
        fields.put("kind", "correct");
        fields.put("facet", "value");
        fields.put("value", "4242");
        fields.put("author", "Luz");
        fields.put("reason", "the <i>print</i> del año");
        fields.put("then", "//evil.example/x");
        HttpResponse<String> corrected = post(fields);
        assertEquals(
                "/evil.example/x", corrected.headers().firstValue("Location").orElseThrow());
        assertTrue(get("/ledger").body().contains("4,242"));
        assertFalse(get("/decisions").body().contains("<i>print"));
        assertEquals("the <i>print</i> del año", opened.decisions().getLast().reason());
        String whole = opened.decisions().getLast().hash();
        Map<String, String> back = new HashMap<>(
                Map.of("form", fields.getOrDefault("form", ""), "kind", "retract", "entry", whole, "author", "Luz"));
        assertEquals(303, post(back).statusCode());
        assertFalse(get("/ledger").body().contains("4,242"));

        fields.put("value", "many");
        assertEquals(409, post(fields).statusCode());
        fields.put("author", " ");
        assertTrue(post(fields).body().contains("A decision has an author."));
        fields.put("author", "Luz");
        fields.put("figure", "f000000000000000");
        assertEquals(404, post(fields).statusCode());
        fields.put("kind", "destroy");
        assertEquals(404, post(fields).statusCode());
        fields.put("form", "guessed");
        assertEquals(403, post(fields).statusCode());
    }

    /// The hidden fields of the form by which the figure of a page is judged.
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new HashMap<>();
        String form =
                page.substring(Math.max(page.indexOf("<form class=\"judge\""), page.indexOf("<form method=\"post\"")));
        Matcher hidden = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form.substring(0, form.indexOf("</form>")));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        return fields;
    }

    private HttpResponse<String> post(Map<String, String> fields) throws Exception {
        return post("/decide", fields);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(at(path)))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
