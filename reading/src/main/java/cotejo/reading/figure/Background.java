package cotejo.reading.figure;

import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import org.jspecify.annotations.Nullable;

/// What a document supplies where a sentence is silent.
///
/// @param published null when nothing tells
/// @param country of the document, lower-case ISO 3166; null when nothing tells
record Background(
        Text text,
        @Nullable PartialDate published,
        @Nullable String country,
        Topic topic) {}
