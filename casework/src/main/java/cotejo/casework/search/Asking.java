package cotejo.casework.search;

import cotejo.casework.port.View;
import java.util.List;

/// What a person wants.
///
/// @param query words and fields, see docs/reference/search.md; empty for everything
/// @param picked values of facets that all must have
/// @param from how many of the first are left out
/// @param most how many are told
/// @param view in which what is found must stand so
/// @param language of whoever asks, ISO 639-1: names are put in its order
public record Asking(
        Kind kind, String query, List<Pick> picked, Order order, int from, int most, View view, String language) {
    /// The query for figures that may stand as evidence.
    public static final String EVIDENCE = "review:*";
    /// No case holds more that would be told one after another.
    public static final int DEEPEST = 10_000_000;

    public Asking {
        picked = List.copyOf(picked);
        if (from < 0 || from > DEEPEST || most < 0 || most > DEEPEST) {
            throw new IllegalArgumentException("from " + from + ", at most " + most);
        }
    }

    /// As decided, by somebody who reads English.
    public Asking(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
        this(kind, query, picked, order, from, most, View.DECIDED, "en");
    }

    public Asking in(View other, String reading) {
        return new Asking(kind, query, picked, order, from, most, other, reading);
    }

    /// One value of a facet.
    public record Pick(Field field, String value) {}

    public enum Order {
        /// the best match first
        RELEVANCE,
        /// the newest document first
        NEWEST,
        OLDEST,
        /// what should be looked at first, line by line
        REVIEW,
        /// by name: lines by measure and force, documents by file
        NAME,
        /// those with the most figures first
        FULLEST,
        /// the greatest value first
        GREATEST,
        LEAST;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Asking page(int first, int many) {
        return new Asking(kind, query, picked, order, first, many, view, language);
    }
}
