package cotejo.core.source;

/// A stretch of a document with one kind. Passages of a document do not overlap and stand in order;
/// what lies between them is white space.
public record Passage(PassageKind kind, Span span) {}
