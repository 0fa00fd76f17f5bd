package cotejo.core.scope;

import cotejo.core.source.Span;
import org.jspecify.annotations.Nullable;

/// One part of a scope, the ground it stands on, and the words it came from where there are any.
public record Facet<T>(T value, Ground ground, @Nullable Span at) {}
