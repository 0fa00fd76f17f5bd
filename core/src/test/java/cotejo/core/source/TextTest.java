package cotejo.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextTest {
    /// Against the JDK's own counting.
    @Test
    void offsetsAreCodePoints() {
        SplittableRandom random = Seed.random("offsets are code points");
        List<String> letters = List.of("a", "é", "😀", "𝒳", "\n", "e\u0301", "\ud800");
        for (int round = 0; round < 300; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                built.append(Seed.one(letters, random));
            }
            String string = built.toString();
            Text text = Text.of(string);
            assertEquals(string.codePointCount(0, string.length()), text.length());
            for (int at = 0; at <= text.length(); at++) {
                assertEquals(string.offsetByCodePoints(0, at), text.utf16(at));
                assertEquals(at, text.codePoint(text.utf16(at)));
            }
            assertEquals(string, text.slice(0, text.length()));
        }
    }

    @Test
    void spansRunForward() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertEquals(0, new Span(0, 2).overlap(new Span(2, 4)));
        assertEquals(1, new Span(0, 3).overlap(new Span(2, 4)));
        assertTrue(new Span(0, 4).contains(new Span(2, 4)));
    }

    @Test
    void onlyWhatStandsInTheTextItselfIsEvidence() {
        assertTrue(PassageKind.HEADLINE.evidence() && PassageKind.TABLE_CELL.evidence());
        assertFalse(PassageKind.COMMENT.evidence() || PassageKind.BOILERPLATE.evidence());
        assertThrows(IllegalArgumentException.class, () -> new SourceId("AB".repeat(32)));
        assertThrows(IllegalArgumentException.class, () -> new SourceId("ab"));
    }
}
