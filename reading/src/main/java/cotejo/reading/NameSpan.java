package cotejo.reading;

import cotejo.core.source.Span;

/// A name in a text.
///
/// @param type PER, ORG, LOC or MISC
public record NameSpan(Span span, String said, String type) {}
