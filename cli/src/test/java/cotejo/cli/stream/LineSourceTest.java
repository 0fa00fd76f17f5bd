package cotejo.cli.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineSourceTest {
    private static List<String> lines(String input, int longest) throws IOException {
        LineSource source = new LineSource(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        for (LineSource.Line line = source.next(); line != null; line = source.next()) {
            byte[] bytes = line.bytes();
            lines.add(bytes == null ? "too long: " + line.length() : new String(bytes, StandardCharsets.UTF_8));
        }
        return lines;
    }

    @Test
    void linesEndWithALineFeedOrTheInput() throws IOException {
        assertEquals(List.of(), lines("", 10));
        assertEquals(List.of("a", "", "b"), lines("a\n\nb", 10));
        assertEquals(List.of("a", "b"), lines("a\r\nb\r\n", 10));
    }

    @Test
    void aLineTooLongIsPassedOver() throws IOException {
        assertEquals(List.of("a", "too long: 11", "0123456789", "b"), lines("a\n01234567890\n0123456789\nb\n", 10));
    }

    @Test
    void allSizesAroundTheBlock() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> expected = new ArrayList<>();
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String line = "x".repeat(random.nextInt(100_000));
            expected.add(line.length() > 90_000 ? "too long: " + line.length() : line);
            input.append(line).append('\n');
        }
        assertEquals(expected, lines(input.toString(), 90_000), "seed " + seed);
    }

    /// Gigabytes without a line feed pass through a few kilobytes of memory.
    @Test
    void anEndlessLineCostsNoMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 3L << 30;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                left -= count;
                return count;
            }
        };
        LineSource.Line line = new LineSource(endless, 1 << 20).next();
        assertNull(line == null ? new byte[0] : line.bytes());
        assertEquals(3L << 30, line == null ? 0 : line.length());
    }

    private static GivenLine given(String json) {
        return GivenLine.of(new LineSource.Line(1, json.getBytes(StandardCharsets.UTF_8), json.length()));
    }

    @Test
    void aGoodLine() {
        GivenLine.Text text = assertInstanceOf(
                GivenLine.Text.class,
                given(
                        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"2011-03\",\"language\":\"EN\",\"country\":null,\"more\":1}"));
        assertEquals("a", text.id());
        assertEquals("2011-03", String.valueOf(text.byPerson().publishedDate()));
        assertEquals("en", text.byPerson().languageCode());
        assertNull(text.byPerson().country());
    }

    @Test
    void badLinesSayWhy() {
        assertEquals("an empty line", bad("").why());
        assertEquals("not an object with \"id\" and \"text\"", bad("[1]").why());
        assertEquals("no \"id\" (a string)", bad("{\"text\":\"x\"}").why());
        assertEquals("no \"text\" (a string)", bad("{\"id\":\"a\"}").why());
        assertEquals("a", bad("{\"id\":\"a\",\"text\":7}").id());
        assertEquals(
                "\"published\" is no date: YYYY, YYYY-MM or YYYY-MM-DD",
                bad("{\"id\":\"a\",\"text\":\"x\",\"published\":\"8 March\"}").why());
        assertEquals(
                "\"language\" is no language: two letters, such as en or es",
                bad("{\"id\":\"a\",\"text\":\"x\",\"language\":\"english\"}").why());
        assertEquals("not JSON", bad("{\"id\":").why().substring(0, 8));
        assertEquals("not JSON", bad("{\"id\":\"a\",\"text\":\"x\"} {}").why().substring(0, 8));
        assertEquals("not JSON", bad("[".repeat(100_000)).why().substring(0, 8));
        byte[] latin = {'{', (byte) 0xE9, '}'};
        assertEquals(new GivenLine.Bad(null, "not UTF-8"), GivenLine.of(new LineSource.Line(1, latin, latin.length)));
    }

    @Test
    void halfACharacterBecomesOneSign() {
        GivenLine.Text text =
                assertInstanceOf(GivenLine.Text.class, given("{\"id\":\"a\",\"text\":\"\\ud83d\\ude00 \\ud800 x\"}"));
        assertEquals("😀 \uFFFD x", text.text());
    }

    private static GivenLine.Bad bad(String json) {
        return assertInstanceOf(GivenLine.Bad.class, given(json));
    }
}
