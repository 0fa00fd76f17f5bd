package cotejo.gate.planted;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.time.LocalDate;
import java.util.List;

/// The years a figure tells of, and how its text says them.
public record Years(Saying saying, int from, int to) {

    public enum Saying {
        /// "in 2009"
        YEAR,
        /// "last year"
        LAST_YEAR,
        /// "between 2007 and 2012"
        RUN,
        /// "in the last six years"
        WINDOW,
        /// "since 2007"
        SINCE,
        /// "between December 2006 and November 2012": a Mexican presidential term, which begins in the December before
        /// its first year
        TERM,
        /// "since December 2006"
        SINCE_TERM,
        /// "so far this year"
        THIS_YEAR
    }

    static Years year(int year) {
        return new Years(Saying.YEAR, year, year);
    }

    int length() {
        return to - from + 1;
    }

    /// Whether its end is only known not to be later than publication.
    boolean open() {
        return switch (saying) {
            case SINCE, SINCE_TERM, THIS_YEAR -> true;
            case YEAR, LAST_YEAR, RUN, WINDOW, TERM -> false;
        };
    }

    boolean ofTerm() {
        return switch (saying) {
            case TERM, SINCE_TERM -> true;
            case YEAR, LAST_YEAR, RUN, WINDOW, SINCE, THIS_YEAR -> false;
        };
    }

    /// As the core holds it, read on the day of publication.
    When when(LocalDate published) {
        PartialDate day = PartialDate.of(published);
        return switch (saying) {
            case YEAR -> When.stated(PartialDate.of(from));
            case LAST_YEAR -> When.implied(PartialDate.of(from), PartialDate.of(from));
            case RUN -> When.stated(PartialDate.of(from), PartialDate.of(to));
            case WINDOW -> {
                PartialDate rolling = PartialDate.of(published.minusYears(length()));
                yield new When(
                        new End.Implied(rolling),
                        new End.Implied(day),
                        List.of(new Period(rolling, day), new Period(PartialDate.of(from), PartialDate.of(to))));
            }
            case SINCE -> new When(new End.Stated(PartialDate.of(from)), new End.Capped(day), List.of());
            case TERM -> When.stated(PartialDate.of(from - 1, 12), PartialDate.of(to, 11));
            case SINCE_TERM -> new When(new End.Stated(PartialDate.of(from - 1, 12)), new End.Capped(day), List.of());
            case THIS_YEAR -> new When(new End.Implied(PartialDate.of(from)), new End.Capped(day), List.of());
        };
    }
}
