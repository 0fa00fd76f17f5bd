package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import cotejo.core.source.Span;
import org.jspecify.annotations.Nullable;

/// One figure of the record.
///
/// @param span its words, in code points of the document's text
/// @param said its words
/// @param passage headline or body
/// @param measure id in the lexicon
/// @param unit lemma of the counted noun, ISO 4217, percent or fraction
/// @param spoken the number as said
/// @param truth the true number of what it truly counts
/// @param extent what the text says it counts
/// @param meant what it truly counts
/// @param when the time words of its sentence; empty where it has none
/// @param root who the text says gave it; null where it names nobody
/// @param via the paper through which it came; null for none
/// @param origin body and release, or, where nobody is named, the cluster of copies
/// @param part for a ratio, the figure above the line, `base` the one below; null for other figures
/// @param group figures of one group say the same number of the same from one origin
public record PlantedFigure(
        String id,
        String document,
        Span span,
        String said,
        String passage,
        String table,
        String measure,
        String unit,
        String unitClass,
        String countOf,
        @Nullable String currency,
        Spoken spoken,
        Rational truth,
        Extent extent,
        Extent meant,
        String when,
        @Nullable Root root,
        @Nullable String via,
        String origin,
        @Nullable String part,
        @Nullable String base,
        String plant,
        int group) {

    /// A body as the text names it.
    ///
    /// @param id null where no lexicon holds it
    /// @param release 1 for its first statement
    public record Root(String said, @Nullable String id, int release) {
        String key() {
            return id != null ? id : said.toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean ratio() {
        return unitClass.equals("ratio");
    }

    boolean money() {
        return unitClass.equals("money");
    }

    PlantedFigure of(@Nullable String partId, @Nullable String baseId) {
        return new PlantedFigure(
                id, document, span, said, passage, table, measure, unit, unitClass, countOf, currency, spoken, truth,
                extent, meant, when, root, via, origin, partId, baseId, plant, group);
    }

    PlantedFigure grouped(int number) {
        return new PlantedFigure(
                id, document, span, said, passage, table, measure, unit, unitClass, countOf, currency, spoken, truth,
                extent, meant, when, root, via, origin, part, base, plant, number);
    }
}
