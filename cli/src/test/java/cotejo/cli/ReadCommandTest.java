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
                new Program(new Surroundings(
                                terminal, Told.rooms(new DigitsReader()), in, java.util.Map.of(), Told.CLOCK))
                        .run("read", "-", "--per-input"));
    }

    /// Lines without end, made as they are asked for; how far it was read ahead of the answers is written down.
    private static final class Flood extends InputStream {
        private final java.io.ByteArrayOutputStream answers;
        private final int lines;
        private int given;
        private int furthestAhead;

        Flood(int lines, java.io.ByteArrayOutputStream answers) {
            this.lines = lines;
            this.answers = answers;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int available() {
            return 1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (given == lines) {
                return -1;
            }
            furthestAhead = Math.max(furthestAhead, given - answered);
            String line = given % 1000 == 7
                    ? "{bad\n"
                    : "{\"id\":\"" + given + "\",\"text\":\"line " + given + " has 12 and 7\"}\n";
            given++;
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, into, from, bytes.length);
            return bytes.length;
        }

        private int answered;

        /// Called for each answer, by the thread that also asks for lines.
        void answer() {
            answered++;
            answers.reset();
        }
    }

    /// However many lines come, a few are held; order and bad lines are kept, whatever the number of jobs.
    @Test
    void aStreamOfAnyLengthIsReadAFewLinesAtATime() {
        for (String jobs : List.of("1", "4")) {
            int lines = 20_000;
            List<String> wrong = new java.util.ArrayList<>();
            var out = new java.io.ByteArrayOutputStream();
            Flood flood = new Flood(lines, out);
            var counting = new java.io.OutputStream() {
                private int next;

                @Override
                public void write(int b) {
                    out.write(b);
                }

                @Override
                public void write(byte[] bytes, int from, int count) {
                    out.write(bytes, from, count);
                }

                @Override
                public void flush() {
                    String answer = out.toString(StandardCharsets.UTF_8);
                    if (!answer.isEmpty()) {
                        String wanted = next % 1000 == 7 ? "\"source\":null" : "\"source\":\"" + next + "\"";
                        if (answer.lines().count() != 1 || !answer.contains(wanted)) {
                            wrong.add(next + ": " + answer);
                        }
                        next++;
                        flood.answer();
                    }
                }
            };
            var terminal = new cotejo.cli.terminal.Terminal(
                    counting, java.io.OutputStream.nullOutputStream(), false, false, java.util.Map.of());
            int code = new Program(new Surroundings(
                            terminal, Told.rooms(new DigitsReader()), flood, java.util.Map.of(), Told.CLOCK))
                    .run("read", "-", "--per-input", "--jobs", jobs);
            assertEquals(Exit.NOT_ALL_READ, code, "some lines are bad");
            assertEquals(List.of(), wrong);
            assertEquals(lines, counting.next);
            assertTrue(flood.furthestAhead <= 9, "lines read ahead: " + flood.furthestAhead);
        }
    }

    @Test
    void jobsMakeNoDifferenceToWhatComesOut() throws IOException {
        for (int i = 0; i < 12; i++) {
            file("story" + i + ".txt", "12 soldiers and " + i + " generals\n".repeat(i + 1));
        }
        file("empty.txt", "");
        for (List<String> how : List.of(
                List.of("--per-input"), List.of("--format", "jsonl"), List.of("--explain"), List.of("--text"))) {
            List<String> arguments = new java.util.ArrayList<>(List.of("read", folder.toString(), "nowhere.txt"));
            arguments.addAll(how);
            Told one = told(with(arguments, "1"));
            Told four = told(with(arguments, "4"));
            assertEquals(one, four);
            assertEquals(one, told(arguments.toArray(String[]::new)));
        }
        for (String none : List.of("0", "-1", "many", "1000000")) {
            assertEquals(Exit.USAGE, told("read", "-", "--jobs", none).code());
        }
    }

    private static String[] with(List<String> arguments, String jobs) {
        List<String> all = new java.util.ArrayList<>(arguments);
        all.addAll(List.of("--jobs", jobs));
        return all.toArray(String[]::new);
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
                        java.util.Map.of(),
                        Told.CLOCK))
                .run("read", "-");
        assertEquals(0, code);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
