package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `read`, with a reader that takes every run of digits for a figure.
class ReadCommandTest {
    private static final List<String> PER_INPUT =
            List.of("source", "status", "error", "language", "figures", "rejected");
    private static final List<String> FIGURE = List.of(
            "id",
            "source",
            "span",
            "said",
            "passage",
            "shape",
            "approximation",
            "stated",
            "hard",
            "hard_open",
            "soft",
            "soft_open",
            "unit",
            "class",
            "count_of",
            "kind",
            "time_kind",
            "per",
            "change",
            "stage",
            "counted",
            "trigger",
            "concept",
            "measure",
            "scope",
            "mood",
            "attribution",
            "root",
            "rules");

    @TempDir
    private Path folder = Path.of("");

    private static Told told(String... arguments) {
        return Told.by(new DigitsReader(), arguments);
    }

    private static Told piped(String in, String... arguments) {
        return Told.piped(new DigitsReader(), in, arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void figuresOfAFileAsJson() throws IOException {
        String path = file("story.txt", "\uFEFF😀 The army counted 12 soldiers and 7 generals.\r\n");
        Told told = told("read", path, "--format", "jsonl");
        assertEquals(0, told.code(), told.err());
        List<JsonNode> figures = told.json();
        assertEquals(2, figures.size());
        JsonNode first = figures.getFirst();
        assertEquals(
                FIGURE,
                List.copyOf(first.propertyNames()).stream()
                        .sorted((a, b) -> FIGURE.indexOf(a) - FIGURE.indexOf(b))
                        .toList());
        assertEquals("12", first.get("said").asString());
        assertEquals(path, first.get("source").asString());
        assertEquals(19, first.get("span").get(0).asInt(), "code points, byte order mark dropped");
    }

    @Test
    void textIsPrintedAsItIs() throws IOException {
        Told told = told("read", file("story.txt", "\uFEFFone\r\ntwo \u001b[2J\n"), "--text");
        assertEquals("one\r\ntwo ␛[2J\n", told.out());
        assertEquals(0, told.code());
    }

    @Test
    void textOfSeveralHasHeadings() throws IOException {
        String a = file("a.txt", "one\n");
        String b = file("b.txt", "two\n");
        assertEquals(
                "==> " + a + " <==\none\n\n==> " + b + " <==\ntwo\n",
                told("read", a, b, "--text").out());
        List<JsonNode> json =
                told("read", folder.toString(), "--text", "--format", "jsonl").json();
        assertEquals("two\n", json.get(1).get("text").asString());
    }

    @Test
    void aTableForAPerson() throws IOException {
        Told told = told("read", file("story.txt", "The army counted 12 soldiers.\n"), "--published", "2011-03-08");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("8 March 2011"), told.out());
        assertTrue(told.out().contains("“12”"), told.out());
        assertTrue(told.out().contains("1 figure, 0 rejected"), told.out());
        assertFalse(told.out().contains("\u001b"), "no colours in a file");
    }

    @Test
    void explainTellsTheRules() throws IOException {
        String path = file("story.txt", "The army counted 12 soldiers.\n");
        assertTrue(told("read", path, "--explain").out().contains("a run of digits  [test/digits]"));
        JsonNode figure =
                told("read", path, "--explain", "--format", "jsonl").json().getFirst();
        assertEquals("test/digits", figure.get("derivation").get("rule").asString());
    }

    @Test
    void inputsThatCannotBeReadAreListedAndExitOne() throws IOException {
        Path binary = Files.write(folder.resolve("b.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2, 0, 0, 0});
        String good = file("good.txt", "12 soldiers\n");
        Told told = told("read", "nowhere.txt", binary.toString(), good, "--format", "jsonl");
        assertEquals(Exit.NOT_ALL_READ, told.code());
        assertEquals(1, told.json().size());
        List<String> problems = told.err().lines().toList();
        assertEquals("nowhere.txt: no such file", problems.getFirst());
        assertEquals(2, problems.size(), told.err());
    }

    @Test
    void nothingToReadIsNoFailure() throws IOException {
        assertEquals(0, told("read", file("empty.txt", "")).code());
        assertEquals(0, told("read", file("blank.txt", " \n\n")).code());
        Told spanish = told("read", file("es.txt", "12 soldados\n"), "--language", "es");
        assertEquals(0, spanish.code());
        assertTrue(spanish.out().contains("language not read yet"), spanish.out());
    }

    @Test
    void perInputOfFiles() throws IOException {
        String good = file("good.txt", "12 soldiers\n");
        Told told = told("read", "nowhere.txt", good, "--per-input");
        assertEquals(Exit.NOT_ALL_READ, told.code());
        assertEquals("error", told.json().get(0).get("status").asString());
        assertEquals("no such file", told.json().get(0).get("error").asString());
        assertEquals(1, told.json().get(1).get("figures").size());
    }

    @Test
    void exactlyOneLineForEachLineOfInput() {
        Told told = piped("""
                {"id": "a", "text": "12 soldiers and 7 generals", "published": "2011-03-08", "language": "en"}
                not json

                {"id": "b", "text": "12 soldados", "language": "es", "country": "MX"}
                {"id": "c", "text": ""}
                {"id": "d", "text": "7", "published": "soon"}
                {"id": "e", "text": "last line without a line feed: 5"}""", "read", "-", "--per-input");
        List<JsonNode> lines = told.json();
        assertEquals(7, lines.size());
        lines.forEach(line -> assertEquals(PER_INPUT, List.copyOf(line.propertyNames())));
        assertEquals(
                List.of("read", "error", "error", "unsupported", "read", "error", "read"),
                lines.stream().map(line -> line.get("status").asString()).toList());
        assertEquals(2, lines.getFirst().get("figures").size());
        assertEquals("a", lines.getFirst().get("figures").get(0).get("source").asString());
        assertEquals("es", lines.get(3).get("language").asString());
        assertTrue(lines.get(1).get("source").isNull());
        assertEquals("d", lines.get(5).get("source").asString());
        assertEquals(Exit.NOT_ALL_READ, told.code());
        assertEquals("", told.err());
    }

    @Test
    void oneObjectForEachFigureOfAStream() {
        Told told = piped("{\"id\":\"a\",\"text\":\"12 and 7\"}\nbad\n{\"id\":\"b\",\"text\":\"5\"}\n", "read", "-");
        assertEquals(
                List.of("12", "7", "5"),
                told.json().stream().map(json -> json.get("said").asString()).toList());
        assertEquals(Exit.NOT_ALL_READ, told.code());
        assertTrue(told.err().startsWith("line 2: not JSON"), told.err());
    }

    @Test
    void otherLayers() {
        String in = "{\"id\":\"a\",\"text\":\"12 and 7\"}\n";
        JsonNode number = piped(in, "read", "-", "--layer", "numbers").json().getFirst();
        assertEquals(
                List.of("source", "span", "said", "type", "low", "high", "low_open", "high_open", "unit"),
                List.copyOf(number.propertyNames()));
        JsonNode passage = piped(in, "read", "-", "--layer", "passages").json().getFirst();
        assertEquals(List.of("source", "span", "kind"), List.copyOf(passage.propertyNames()));
        JsonNode line = piped(in, "read", "-", "--layer", "numbers", "--per-input")
                .json()
                .getFirst();
        assertEquals(2, line.get("numbers").size());
    }

    @Test
    void hostileWordsAreEscapedInJson() {
        Told told = piped("{\"id\":\"\\u001b[2J\\u202e\",\"text\":\"12\"}\n", "read", "-", "--per-input");
        assertFalse(told.out().chars().anyMatch(c -> c == 0x1B || c == 0x202E), told.out());
        assertEquals("\u001b[2J\u202e", told.json().getFirst().get("source").asString());
    }

    /// Each answer is there before the next line is asked for.
    @Test
    void answersAreFlushedLineByLine() {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        InputStream in = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int count) {
                assertEquals(
                        asked,
                        out.toString(StandardCharsets.UTF_8).lines().count(),
                        "answers before the next question");
                if (asked == 3) {
                    return -1;
                }
                byte[] line = ("{\"id\":\"" + asked++ + "\",\"text\":\"12\"}\n").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, into, from, line.length);
                return line.length;
            }
        };
        var terminal = new cotejo.cli.terminal.Terminal(
                out, java.io.OutputStream.nullOutputStream(), false, false, java.util.Map.of());
        assertEquals(
                0,
                new Program(new Surroundings(terminal, Told.rooms(new DigitsReader()), in, java.util.Map.of()))
                        .run("read", "-", "--per-input"));
    }

    /// A reader that goes away (`| head`) ends the program without a word.
    @Test
    void aBrokenPipeEndsQuietly() {
        java.io.OutputStream closed = new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        var terminal = new cotejo.cli.terminal.Terminal(closed, err, false, false, java.util.Map.of());
        int code = new Program(new Surroundings(
                        terminal,
                        Told.rooms(new DigitsReader()),
                        new java.io.ByteArrayInputStream(
                                "{\"id\":\"a\",\"text\":\"12\"}\n".getBytes(StandardCharsets.UTF_8)),
                        java.util.Map.of()))
                .run("read", "-");
        assertEquals(0, code);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
