package cotejo.casework.search;

import java.util.List;

/// What a search comes to.
public sealed interface Answer {
    /// @param total how many there are in all
    /// @param facets by field, the most frequent value first
    record Found(long total, List<Hit> hits, List<Facet> facets) implements Answer {
        public Found {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
        }
    }

    /// The query cannot be understood.
    record Unclear(Why why, String words) implements Answer {}

    /// @param more how many values there are that are not told
    record Facet(Field field, List<Value> values, int more) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    record Value(String value, long count) {}

    /// What is wrong with a query; `words` are those it is about.
    enum Why {
        /// a bracket or quotation mark that is not closed, and the like
        SYNTAX,
        /// there is no such field
        NO_SUCH_FIELD,
        /// the field is none of what is searched for: only figures have values
        NOT_OF_THIS_KIND,
        NO_NUMBER,
        NO_DATE,
        /// a wildcard before any letter, or words without end
        TOO_WIDE,
        TOO_LONG;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
