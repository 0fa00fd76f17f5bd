package cotejo.core.source;

import org.jspecify.annotations.Nullable;

/// A stretch of a document with one kind. Passages of a document do not overlap and stand in order;
/// what lies between them is white space.
///
/// @param language ISO 639-1, where its words leave no doubt that they are in another language than the document; null
/// where they are in the document's, or too few to tell
public record Passage(PassageKind kind, Span span, @Nullable String language) {
    /// A passage in the document's language.
    public Passage(PassageKind kind, Span span) {
        this(kind, span, null);
    }
}
