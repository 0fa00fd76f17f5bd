package cotejo.reading.figure;

import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.reading.number.Separators;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/// What a document supplies where a sentence is silent.
///
/// @param published null when nothing tells
/// @param country the text speaks of, lower-case ISO 3166; null when nothing tells
/// @param money the country whose "$" and "pesos" the text means; null when nothing tells
/// @param separators how the document parts decimals
/// @param speakers where those are named who speak: UTF-16 begin → end
record Background(
        Text text,
        @Nullable PartialDate published,
        @Nullable String country,
        @Nullable String money,
        Separators separators,
        NavigableMap<Integer, Integer> speakers,
        Topic topic) {}
