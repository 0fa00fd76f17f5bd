package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Time words found in a sentence, and what they mean for a document published on a given day.
///
/// @param begin UTF-16 index of the first character
/// @param end UTF-16 index after the last
/// @param said the words as they stand, with the preposition that belongs to them ("in the past decade")
/// @param when the date range; both ends unsaid for [Kind#DURATION], [Kind#FREQUENCY], [Kind#MISPRINT] and for words
///     that
///     only a publication date could place, where there is none
/// @param length the length the words give ("the past *two years*"); for a frequency the stretch counted *per*
/// @param dates the dates the words name, in their order; what a misprint said is read here
/// @param rules the rules that fired, outermost first ("en/time/since", "en/time/month-year")
public record TimeExpression(
        int begin,
        int end,
        String said,
        When when,
        Kind kind,
        @Nullable Length length,
        List<PartialDate> dates,
        List<String> rules) {

    /// What sort of time words these are.
    public enum Kind {
        /// One date at one precision: "on March 8, 2011", "as of December 2011", "in 2010", "last year".
        POINT,
        /// From a date to a date, either of which may be open: "since 2006", "between 2000 and 2005", "in the past
        /// decade".
        PERIOD,
        /// A length that is not placed in time: "two years", "over five years". A figure perhaps, never a when.
        DURATION,
        /// How often or per what: "annually", "a year", "per month". Its unit stands in `length`.
        FREQUENCY,
        /// Days and weeks reckoned from publication: "Thursday", "last week". In the news these mostly date the
        /// saying,
        /// not what is counted.
        RELATIVE_DAY,
        /// A period whose end lies before its start, as printed: "between 2007 and 2001". Its dates are in `dates`.
        MISPRINT
    }

    public TimeExpression {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no words from " + begin + " to " + end);
        }
        dates = List.copyOf(dates);
        rules = List.copyOf(rules);
    }

    /// Whether these words place something in time.
    public boolean places() {
        return switch (kind) {
            case POINT, PERIOD, RELATIVE_DAY -> true;
            case DURATION, FREQUENCY, MISPRINT -> false;
        };
    }
}
