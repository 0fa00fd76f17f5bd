package cotejo.casework.search;

import java.util.List;
import java.util.Map;

/// One thing that can be found.
///
/// @param id of the figure or line; of a passage see [Hit.InPassage]
/// @param language in which its words are, ISO 639-1; empty for both of ours
/// @param words that a search for words looks into; of a passage its text
/// @param kept whether the words are kept, to be shown where they match
/// @param names by field; the first of each is what facets count
/// @param ranges numbers and days by field
public record Entry(
        Kind kind,
        String id,
        String language,
        String words,
        boolean kept,
        Map<Field, List<Term>> names,
        Map<Field, Range> ranges) {
    public Entry {
        names = Map.copyOf(names);
        ranges = Map.copyOf(ranges);
    }

    /// A value of a field.
    ///
    /// @param value an id, or words
    /// @param called what else it is called by, in any language
    public record Term(String value, List<String> called) {
        public Term {
            called = List.copyOf(called);
        }

        public static Term of(String value, String... called) {
            return new Term(value, List.of(called));
        }
    }

    /// From one number to another, both among it; infinite where it has no end. Of dates, days since 1970.
    public record Range(double from, double to) {
        public Range {
            if (!(from <= to)) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
        }
    }
}
