package cotejo.casework.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of transcripts must do.
public abstract class TranscriptsContract {
    private static final SourceId A = new SourceId("a".repeat(64));
    private static final SourceId B = new SourceId("b".repeat(64));

    /// Those of an empty store.
    protected abstract Transcripts transcripts();

    private static Transcript by(String version) {
        return new Transcript(
                "Tesseract \"½\"",
                version,
                List.of("es", "en"),
                List.of(
                        new Page(
                                1,
                                2_480,
                                3_508,
                                Trouble.NONE,
                                List.of(
                                        new Paragraph(
                                                4,
                                                List.of(
                                                        new Line(List.of(
                                                                new Word("año", 96, 1, 2, 3, 4),
                                                                new Word("it's\u202E𝟙%_\\", 0, -5, 6, 7, 8))),
                                                        new Line(List.of(new Word("1,68O", 100, 0, 0, 0, 0))))),
                                        new Paragraph(5, List.of()))),
                        Page.without(7, Trouble.NOT_REACHED)));
    }

    @Test
    void theNewestServesAndNoneIsLost() {
        transcripts().keep(B, by("4.1"));
        transcripts().keep(A, by("5.0"));
        transcripts().keep(B, by("5.3"));
        transcripts().keep(B, by("4.1"));
        assertEquals(Optional.of(by("4.1")), transcripts().of(B));
        assertEquals(List.of(by("4.1"), by("5.3"), by("4.1")), transcripts().all(B));
        assertEquals(List.of(by("5.0")), transcripts().all(A));
        assertEquals(Set.of(A, B), transcripts().sources());
    }

    @Test
    void theSameAgainChangesNothing() {
        transcripts().keep(A, by("5.0"));
        transcripts().keep(A, by("5.0"));
        assertEquals(List.of(by("5.0")), transcripts().all(A));
    }

    @Test
    void whatIsDestroyedIsGone() {
        transcripts().keep(A, by("5.0"));
        transcripts().keep(A, by("5.3"));
        transcripts().keep(B, by("5.3"));
        transcripts().destroy(A);
        assertEquals(Optional.empty(), transcripts().of(A));
        assertEquals(List.of(), transcripts().all(A));
        assertEquals(Set.of(B), transcripts().sources());
    }
}
