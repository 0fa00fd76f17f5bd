package cotejo.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source's text, parted into passages, with what is known of it.
///
/// @param text the decoded text; for a plain text file its decoded bytes, byte order mark dropped, newlines unchanged
/// @param passages in order, not overlapping
/// @param scanned what of the text was read on pictures; null where nothing was
public record Document(
        SourceId source,
        Text text,
        List<Passage> passages,
        Description description,
        Places places,
        @Nullable Scanned scanned) {
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
        if (scanned != null
                && scanned.pages().stream().anyMatch(page -> page.span().end() > text.length())) {
            throw new IllegalArgumentException("pages stand inside the text");
        }
    }

    /// Of a text that nothing was read on pictures of.
    public Document(SourceId source, Text text, List<Passage> passages, Description description, Places places) {
        this(source, text, passages, description, places, null);
    }

    /// Of a text without pages and tables.
    public Document(SourceId source, Text text, List<Passage> passages, Description description) {
        this(source, text, passages, description, Places.NONE);
    }

    /// This document, of whose text something was read on pictures.
    public Document scanned(Scanned of) {
        return new Document(source, text, passages, description, places, of);
    }

    /// This document with other passages.
    public Document parted(List<Passage> other) {
        return new Document(source, text, other, description, places, scanned);
    }

    /// This document with its tables as they are said to be.
    public Document tabled(List<Table> other) {
        return new Document(source, text, passages, description, places.tabled(other), scanned);
    }

    /// This document with something else known of it.
    public Document described(Description other) {
        return new Document(source, text, passages, other, places, scanned);
    }

    /// The line of the source that a stretch begins in, from 1; 0 where the source's lines are not known.
    public int line(Span span) {
        if (!places.lines()) {
            return 0;
        }
        String before = text.slice(0, span.start());
        int line = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean pair = before.charAt(i) == '\r'
                    && (i + 1 < before.length()
                            ? before.charAt(i + 1) == '\n'
                            : text.string().startsWith("\n", i + 1));
            line += before.charAt(i) == '\n' || before.charAt(i) == '\r' && !pair ? 1 : 0;
        }
        return line;
    }

    /// What the place of a stretch is called: "page 3", "Hoja1!B7", "line 12"; empty where there is nothing to be
    /// called.
    public String called(Span span) {
        String place = places.called(span);
        int line = place.isEmpty() ? line(span) : 0;
        return line == 0 ? place : "line " + line;
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
