package cotejo.serving.wording;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import org.jspecify.annotations.Nullable;

/// Dates at the precision they were given, and periods with what is known of their ends.
final class Dates {
    private final Phrases phrases;

    Dates(Phrases phrases) {
        this.phrases = phrases;
    }

    /// "2011", "March 2011", "8 March 2011".
    String date(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month == null) {
            return Integer.toString(date.year());
        }
        String name = phrases.say("month." + month);
        return day == null
                ? phrases.say("date.month", name, date.year())
                : phrases.say("date.day", day, name, date.year());
    }

    String period(Period period) {
        return span(period.from(), period.to());
    }

    private String span(PartialDate from, PartialDate to) {
        return from.equals(to) ? date(from) : date(from) + "\u00a0– " + date(to);
    }

    /// "2000 – 2005", "since December 2006 (to April 2012 at the latest)", "until 2005".
    String when(When when) {
        PartialDate from = when.from().date();
        return switch (when.to()) {
            case End.Stated(PartialDate to) -> closed(from, to);
            case End.Implied(PartialDate to) -> closed(from, to);
            case End.Capped(PartialDate to) ->
                from == null ? phrases.say("when.by", date(to)) : phrases.say("when.sinceCapped", date(from), date(to));
            case End.UnknownPublication u ->
                from == null ? phrases.say("when.toUnknownPublication") : phrases.say("when.sinceUnknown", date(from));
            case End.Unsaid u -> from == null ? phrases.say("time.notStated") : phrases.say("when.since", date(from));
        };
    }

    private String closed(@Nullable PartialDate from, PartialDate to) {
        return from == null ? phrases.say("when.until", date(to)) : span(from, to);
    }

    /// How an end is known: "stated", "implied by the words", "no later than publication" …
    String ground(End end) {
        return phrases.say(
                switch (end) {
                    case End.Stated e -> "end.stated";
                    case End.Implied e -> "end.implied";
                    case End.Capped e -> "end.capped";
                    case End.UnknownPublication e -> "end.unknownPublication";
                    case End.Unsaid e -> "end.unsaid";
                });
    }
}
