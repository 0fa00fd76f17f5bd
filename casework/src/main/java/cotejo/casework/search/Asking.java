package cotejo.casework.search;

import java.util.List;

/// What a person wants.
///
/// @param query words and fields, see docs/reference/search.md; empty for everything
/// @param picked values of facets that all must have
/// @param from how many of the first are left out
/// @param most how many are told
public record Asking(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
    /// No case holds more that would be told one after another.
    public static final int DEEPEST = 10_000_000;

    public Asking {
        picked = List.copyOf(picked);
        if (from < 0 || from > DEEPEST || most < 0 || most > DEEPEST) {
            throw new IllegalArgumentException("from " + from + ", at most " + most);
        }
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
        /// the greatest value first
        GREATEST,
        LEAST;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Asking page(int first, int many) {
        return new Asking(kind, query, picked, order, first, many);
    }
}
