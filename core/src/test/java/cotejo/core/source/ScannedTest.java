package cotejo.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScannedTest {
    private final Scanned scanned = new Scanned(
            "Tesseract 5.3.0",
            List.of("es"),
            List.of(new Scanned.Page(2, new Span(100, 200), 93)),
            List.of(new Scanned.Doubt(new Span(120, 125), 62), new Scanned.Doubt(new Span(126, 130), 40)));

    @Test
    void theLeastSureWordCounts() {
        assertEquals(Optional.empty(), scanned.read(new Span(10, 20)), "the text's own words");
        assertEquals(Optional.of(new Scanned.Read(93, false)), scanned.read(new Span(110, 120)));
        assertEquals(Optional.of(new Scanned.Read(62, true)), scanned.read(new Span(118, 124)));
        assertEquals(Optional.of(new Scanned.Read(40, true)), scanned.read(new Span(118, 128)));
    }

    @Test
    void aPageIsAsSureAsItsLetters() {
        Page page = new Page(
                1,
                10,
                10,
                Trouble.NONE,
                List.of(new Paragraph(
                        1,
                        List.of(new Line(List.of(new Word("abc", 90, 0, 0, 1, 1), new Word("d", 50, 0, 0, 1, 1)))))));
        assertEquals(80, page.confidence());
        assertEquals(100, Page.without(1, Trouble.TIMED_OUT).confidence());
        Transcript transcript =
                new Transcript("Tesseract", "5", List.of(), List.of(page, Page.without(2, Trouble.FAILED)));
        assertEquals(1, transcript.legible());
    }

    @Test
    void nonsenseIsNoTranscript() {
        assertThrows(IllegalArgumentException.class, () -> new Word("a b", 90, 0, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Word("a", 101, 0, 0, 1, 1));
        Page page = Page.without(1, Trouble.NONE);
        assertThrows(IllegalArgumentException.class, () -> new Transcript("t", "1", List.of(), List.of(page, page)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Transcript("t", "1", List.of(), List.of(Page.without(0, Trouble.NONE))));
    }
}
