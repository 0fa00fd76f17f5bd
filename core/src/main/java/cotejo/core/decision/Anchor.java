package cotejo.core.decision;

import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;

/// What a decision points at: the words judged, with the words around them.
///
/// @param quote the figure's exact words
/// @param before up to [#CONTEXT] characters before them
/// @param after up to [#CONTEXT] characters after them
/// @param place page, sheet or cell; empty for a text without such
/// @param hint where the quote began when the decision was made, in code points: breaks ties only
public record Anchor(SourceId source, String quote, String before, String after, String place, int hint) {
    /// How many code points of context are kept on each side.
    public static final int CONTEXT = 32;

    public Anchor {
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("an anchor quotes something");
        }
    }

    public static Anchor at(SourceId source, Text text, Span span, String place) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Anchor(
                source,
                text.slice(span),
                text.slice(from, span.start()),
                text.slice(span.end(), to),
                place,
                span.start());
    }
}
