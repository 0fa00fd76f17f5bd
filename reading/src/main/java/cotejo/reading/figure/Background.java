package cotejo.reading.figure;

import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.reading.number.Separators;
import org.jspecify.annotations.Nullable;

/// What a document supplies where a sentence is silent.
///
/// @param published null when nothing tells
/// @param country the text speaks of, lower-case ISO 3166; null when nothing tells
/// @param money the country whose "$" and "pesos" the text means; null when nothing tells
/// @param separators how the document parts decimals
record Background(
        Text text,
        @Nullable PartialDate published,
        @Nullable String country,
        @Nullable String money,
        Separators separators,
        Topic topic) {}
