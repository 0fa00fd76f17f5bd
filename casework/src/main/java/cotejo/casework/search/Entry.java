package cotejo.casework.search;

import cotejo.casework.port.View;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One thing that can be found.
///
/// @param id of the figure or line; of a passage see [Hit.InPassage]
/// @param language in which its words are, ISO 639-1; empty for both of ours
/// @param words that a search for words looks into; of a passage its text
/// @param kept whether the words are kept, to be shown where they match
/// @param views in which it stands so
/// @param names by field; the first of each is what facets count
/// @param ranges numbers and days by field
/// @param told what a list tells of it, to be fetched with [Index#told]; empty for nothing
public record Entry(
        Kind kind,
        String id,
        String language,
        String words,
        boolean kept,
        Set<View> views,
        Place place,
        Map<Field, List<Term>> names,
        Map<Field, Range> ranges,
        String told) {
    public Entry {
        views = Set.copyOf(views);
        names = Map.copyOf(names);
        ranges = Map.copyOf(ranges);
    }

    /// Of which nothing is told.
    public Entry(
            Kind kind,
            String id,
            String language,
            String words,
            boolean kept,
            Set<View> views,
            Place place,
            Map<Field, List<Term>> names,
            Map<Field, Range> ranges) {
        this(kind, id, language, words, kept, views, place, names, ranges, "");
    }

    /// The same, standing in other views.
    public Entry in(Set<View> others) {
        return new Entry(kind, id, language, words, kept, others, place, names, ranges, told);
    }

    public Entry telling(String other) {
        return new Entry(kind, id, language, words, kept, views, place, names, ranges, other);
    }

    /// What a list in the order of names puts it by.
    ///
    /// @param english for who reads English
    /// @param spanish for who reads Spanish
    public record Place(String english, String spanish) {
        public static Place of(String both) {
            return new Place(both, both);
        }
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
