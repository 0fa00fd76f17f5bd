package cotejo.serving.page;

import org.jspecify.annotations.Nullable;

/// A short word about a figure or line, in a tone.
///
/// @param href where the word leads; null for nowhere
public record Tag(String text, Tone tone, @Nullable String href) {
    public static Tag of(String text, Tone tone) {
        return new Tag(text, tone, null);
    }

    /// In the order in which a reader wants to see them: red only where figures differ, amber for variants, green for
    /// what
    /// agrees or holds, grey for all else.
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
