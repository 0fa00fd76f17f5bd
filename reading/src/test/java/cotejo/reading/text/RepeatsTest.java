package cotejo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static Repeats<String, Integer> upTo(long most) {
        return Repeats.upTo(most, (words, read) -> Repeats.weight(words));
    }

    private static long held(Repeats<String, Integer> repeats, int of) {
        return IntStream.range(0, of)
                .filter(i -> repeats.of("words " + i) != null)
                .count();
    }

    @Test
    void whatIsHeldIsGivenAgain() {
        Repeats<String, Integer> repeats = upTo(1 << 20);
        repeats.put("words", 7);
        assertEquals(7, repeats.of("words"));
        assertNull(repeats.of("other words"));
    }

    @Test
    void itHoldsNoMoreThanItMay() {
        Repeats<String, Integer> repeats = upTo(1 << 16);
        IntStream.range(0, 10_000).forEach(i -> repeats.put("words " + i, i));
        long held = held(repeats, 10_000);
        assertTrue(held > 50, held + " held");
        assertTrue(held * Repeats.weight("words 9999") < 1 << 16, held + " held");
    }

    @Test
    void whereNothingMayBeHeldNothingIs() {
        Repeats<String, Integer> repeats = upTo(0);
        IntStream.range(0, 100).forEach(i -> repeats.put("words " + i, i));
        assertEquals(0, held(repeats, 100));
    }
}
