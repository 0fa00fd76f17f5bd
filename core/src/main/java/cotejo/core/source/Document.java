package cotejo.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source's text, parted into passages, with what is known of it.
///
/// @param text the decoded text; for a plain text file its decoded bytes, byte order mark dropped, newlines unchanged
/// @param passages in order, not overlapping
public record Document(SourceId source, Text text, List<Passage> passages, Description description, Places places) {
    public Document {
        passages = List.copyOf(passages);
        int at = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < at || passage.span().end() > text.length()) {
                throw new IllegalArgumentException("passages stand in order inside the text: " + passage);
            }
            at = passage.span().end();
        }
        if (!places.tables().isEmpty() && places.tables().getLast().span().end() > text.length()) {
            throw new IllegalArgumentException("tables stand inside the text");
        }
    }

    /// Of a text without pages and tables.
    public Document(SourceId source, Text text, List<Passage> passages, Description description) {
        this(source, text, passages, description, Places.NONE);
    }

    /// The passage that holds this offset, or null for the white space between passages.
    public @Nullable Passage passageAt(int offset) {
        for (Passage passage : passages) {
            if (passage.span().start() <= offset && offset < passage.span().end()) {
                return passage;
            }
        }
        return null;
    }
}
