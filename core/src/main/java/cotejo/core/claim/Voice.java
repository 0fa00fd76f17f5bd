package cotejo.core.claim;

import cotejo.core.scope.Name;
import cotejo.core.source.Span;
import org.jspecify.annotations.Nullable;

/// One who speaks.
///
/// @param named false for "officials", "police", "a senior official": kept as said, never the same across documents
/// @param at where it is named; null where it comes from what is known of the document
public record Voice(Name name, boolean named, @Nullable Span at) {}
