package cotejo.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The measuring documents: every figure annotated by hand must stand in a passage of the right kind.
class SeedsTest {
    private final Path shared =
            Path.of(System.getProperty("cotejo.shared", "../../shared")).normalize();

    @BeforeEach
    void present() {
        if (!Files.isDirectory(shared.resolve("seeds"))) {
            String message = "THE SEEDS ARE ABSENT: their passages are NOT checked. Lay them at ../shared"
                    + " or give -Dcotejo.shared=PATH";
            System.out.println("=".repeat(100) + "\n= " + message + "\n" + "=".repeat(100));
            Assumptions.abort(message);
        }
    }

    @Test
    void figuresStandWhereThePersonSawThem() throws IOException {
        JsonMapper mapper = new JsonMapper();
        int figures = 0;
        for (String line : Files.readAllLines(shared.resolve("gold/seeds.figures.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            Document document = seed(row.path("doc").stringValue());
            Span span = new Span(row.path("start").intValue(), row.path("end").intValue());
            Passage passage = Objects.requireNonNull(document.passageAt(span.start()), line);
            assertEquals(row.path("part").stringValue(), passage.kind().word(), line);
            assertTrue(passage.span().contains(span), line);
            figures++;
        }
        assertTrue(figures >= 46, "the gold file holds the figures");
    }

    @Test
    void textIsTheFile() throws IOException {
        for (Path path : seeds()) {
            Document document = seed(path.getFileName().toString());
            assertEquals(Files.readString(path), document.text().string());
        }
    }

    @Test
    void datesAndHeadlinesAreFound() throws IOException {
        List<String> found = seeds().stream()
                .map(path -> seed(path.getFileName().toString()).description())
                .map(known -> known.publishedDate() + " " + known.languageCode() + " " + (known.title() != null))
                .toList();
        assertEquals(
                List.of(
                        "2011-03-08 en true",
                        "2010-06-28 en true",
                        "2012-05-31 en true",
                        "null en false",
                        "null en true"),
                found);
    }

    @Test
    void theSeedWithoutHeadlineHasNone() throws IOException {
        Document document = seed(seeds().get(3).getFileName().toString());
        assertNull(document.description().title());
        assertTrue(document.passages().stream().noneMatch(passage -> passage.kind() == PassageKind.HEADLINE));
    }

    /// In a page a seed must fall apart in the same way.
    @Test
    void preformattedInAPageTheyReadAlike() throws IOException {
        for (Path path : seeds()) {
            String text = Files.readString(path);
            String page = "<!doctype html><html><body><pre>"
                    + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre></body></html>";
            Document asPage = Read.document("seed.html", page.getBytes(StandardCharsets.UTF_8));
            Document asText = seed(path.getFileName().toString());
            long comments = count(asText, PassageKind.COMMENT);
            assertEquals(comments, count(asPage, PassageKind.COMMENT), path.toString());
        }
    }

    /// Other programs save the same pages with other white space, and without the lines at their end.
    @Test
    void savedInOtherWaysTheyFallApartAlike() throws IOException {
        for (Path path : seeds()) {
            String text = Files.readString(path);
            long comments = count(seed(path.getFileName().toString()), PassageKind.COMMENT);
            int policy = text.indexOf("Comments are moderated");
            String open = policy < 0 ? text : text.substring(0, policy);
            for (String variant : List.of(
                    open,
                    text.replace("\n\n\n", "\n\n"),
                    open.replace("\n\n\n", "\n\n"),
                    text.replace("\n", "\r\n"),
                    text.replace("\n\n", "\n \n"),
                    text.replace("\n  ", "\n\t"),
                    text.replace("\n ", "\n      "))) {
                Document document = Read.document("a.txt", variant.getBytes(StandardCharsets.UTF_8));
                assertEquals(comments, count(document, PassageKind.COMMENT), path + "\n" + Read.passages(document));
            }
            String flush = text.replaceAll("(?m)^ +", "");
            Document document = Read.document("a.txt", flush.getBytes(StandardCharsets.UTF_8));
            assertEquals(comments, count(document, PassageKind.COMMENT), path + "\n" + Read.passages(document));
        }
    }

    private static long count(Document document, PassageKind kind) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .count();
    }

    private List<Path> seeds() throws IOException {
        try (Stream<Path> paths = Files.list(shared.resolve("seeds"))) {
            return paths.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private Document seed(String name) {
        try {
            return Read.document(
                    name, Files.readAllBytes(shared.resolve("seeds").resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
