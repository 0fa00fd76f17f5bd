package cotejo.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HarmlessTest {
    private static final String EVIL =
            "a\u001b[31mred\u0007 \u202Egnp.exe\u202C \u009b2J \u200f\u2066x\u2069 \u007f \ufeff \ud800 \u0000";

    @Test
    void nothingThatSteersIsLeftInALine() {
        String line = Harmless.line(EVIL);
        assertEquals(0, line.codePoints().filter(Harmless::steers).count(), line);
        assertEquals("a␛[31mred␇", line.substring(0, line.indexOf(' ')));
        assertEquals("one two", Harmless.line("one\r\n\ttwo\n"));
        assertEquals("El Niño 日本 👩‍🚒", Harmless.line("El Niño 日本 👩‍🚒"));
    }

    @Test
    void aTextKeepsItsOffsets() {
        String text = "a\r\nb\rc\u001b\u202E😀\ud800.";
        String shown = Harmless.text(text, true);
        assertEquals(text.codePointCount(0, text.length()), shown.codePointCount(0, shown.length()));
        assertEquals("a\r\nb␍c␛\uFFFD😀\uFFFD.", shown);
        assertEquals("b\rc", Harmless.text("b\rc", false));
    }

    @Test
    void jsonMeansTheSameAndHoldsNothingThatSteers() {
        assertEquals(
                "{\"a\":\"\\u202e \\u009b \\u007f é 😀 \\ud800\"}",
                Harmless.json("{\"a\":\"\u202e \u009b \u007f é 😀 \ud800\"}"));
    }

    @Test
    void anyStringBecomesHarmless() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                any.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x2100)));
            }
            String line = Harmless.line(any.toString());
            assertFalse(line.codePoints().anyMatch(Harmless::steers), "seed " + seed);
            String text = Harmless.text(any.toString(), true);
            assertEquals(any.codePoints().count(), text.codePoints().count(), "one for one; seed " + seed);
        }
    }
}
