package cotejo.serving.page;

import cotejo.casework.port.Status;
import cotejo.serving.wording.Wording;
import org.jspecify.annotations.Nullable;

/// A short word about a figure or line, in a tone.
///
/// @param href where the word leads; null for nowhere
public record Tag(String text, Tone tone, @Nullable String href) {
    public static Tag of(String text, Tone tone) {
        return new Tag(text, tone, null);
    }

    /// What became of an input.
    public static Tag of(Status status, Wording words) {
        Tone tone = switch (status) {
            case READ -> Tone.OK;
            case PARTLY -> Tone.VAR;
            case DUPLICATE, UNSUPPORTED, WITHDRAWN, EMPTY -> Tone.PLAIN;
            case ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, MISSING -> Tone.BAD;
        };
        return of(words.word("status", status), tone);
    }

    /// In the order in which a reader wants to see them: red only where figures differ, amber for variants, green for
    /// what agrees or holds, grey for all else.
    public enum Tone {
        BAD,
        VAR,
        OK,
        PLAIN,
        /// for what is the usual case and needs no eye
        QUIET;

        /// As the style sheet calls it.
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
