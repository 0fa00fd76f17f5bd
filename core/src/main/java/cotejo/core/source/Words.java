package cotejo.core.source;

/// Words as a document says them, and where it says them.
public record Words(String said, Span span) {}
