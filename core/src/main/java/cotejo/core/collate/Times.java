package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the times of two figures stand: the rules under *Times* of docs/reference/collation.md.
final class Times {
    /// More candidate readings of one phrase than any phrase has; the rest are not tried.
    private static final int MOST_READINGS = 8;
    /// The ends cannot be told apart or put in order.
    private static final int UNTOLD = 2;

    private Times() {}

    /// One reading of a figure's time; `chosen` is null for the reading its text shows first.
    private record Reading(End from, End to, @Nullable Period chosen) {
        /// A single year, month or day: then its ends are as exact as its days, not as coarse as its precision.
        boolean single() {
            PartialDate first = from.date();
            return first != null && first.equals(to.date());
        }
    }

    /// A stock's time is one date: the end of its period, else publication.
    static End stockDate(Claim claim) {
        When when = claim.figure().scope().time();
        if (when != null && !(when.to() instanceof End.Unsaid)) {
            return when.to();
        }
        PartialDate published = claim.published();
        return published != null
                ? new End.Capped(published)
                : new End.UnknownPublication(claim.source().sha256());
    }

    static Part stocks(Claim a, Claim b) {
        End x = stockDate(a);
        End y = stockDate(b);
        PartialDate first = x.date();
        PartialDate second = y.date();
        if (first == null || second == null) {
            return x.equals(y) && x instanceof End.UnknownPublication
                    ? Part.EQUAL
                    : Part.of(Standing.UNKNOWN, "the date of a stock is not known");
        }
        return first.agreesWith(second)
                ? Part.EQUAL
                : Part.of(Standing.DISJOINT, "as of " + Shown.date(first) + " and as of " + Shown.date(second));
    }

    /// @param choose whether a reading may be chosen that makes the two equal
    static Part periods(Claim a, Claim b, boolean choose) {
        When x = a.figure().scope().time();
        When y = b.figure().scope().time();
        if (x == null || y == null) {
            return x == y ? Part.EQUAL : Part.of(Standing.UNKNOWN, "time is stated on one side only");
        }
        boolean oneDocument = a.source().equals(b.source());
        Reading first = new Reading(x.from(), x.to(), null);
        Reading second = new Reading(y.from(), y.to(), null);
        Standing plain = standing(first, second, oneDocument, false);
        if (plain == Standing.EQUAL) {
            return Part.EQUAL;
        }
        if (choose) {
            String reading = equalIf(readings(x), readings(y), oneDocument);
            if (reading != null) {
                return Part.equalIf(reading);
            }
        }
        return Part.of(plain, plain.word() + " times: " + Shown.when(x) + ", and " + Shown.when(y));
    }

    /// Two running totals that start together and are capped at different dates.
    static boolean runningTogether(Claim a, Claim b) {
        When x = a.figure().scope().time();
        When y = b.figure().scope().time();
        return x != null
                && y != null
                && x.to() instanceof End.Capped first
                && y.to() instanceof End.Capped second
                && !a.source().equals(b.source())
                && !first.date().agreesWith(second.date())
                && order(x.from(), y.from(), false, false) == 0;
    }

    static boolean capped(Claim claim) {
        When when = claim.figure().scope().time();
        return when != null && when.to() instanceof End.Capped;
    }

    /// Whether its time has one reading, whose end is no cap.
    static boolean plain(Claim claim) {
        When when = claim.figure().scope().time();
        return when != null && when.readings().isEmpty() && !(when.to() instanceof End.Capped);
    }

    private static List<Reading> readings(When when) {
        List<Reading> all = new ArrayList<>();
        all.add(new Reading(when.from(), when.to(), null));
        for (Period period : when.readings()) {
            boolean shown = period.from().equals(when.from().date())
                    && period.to().equals(when.to().date());
            if (!shown && all.size() < MOST_READINGS) {
                all.add(new Reading(new End.Implied(period.from()), new End.Implied(period.to()), period));
            }
        }
        return all;
    }

    /// The nearest choice of readings under which the two are equal, in words; null when there is none.
    private static @Nullable String equalIf(List<Reading> first, List<Reading> second, boolean oneDocument) {
        for (boolean readCaps : new boolean[] {false, true}) {
            for (int both = 0; both <= first.size() + second.size() - 2; both++) {
                for (int i = Math.max(0, both - second.size() + 1); i < first.size() && i <= both; i++) {
                    Reading x = first.get(i);
                    Reading y = second.get(both - i);
                    if (standing(x, y, oneDocument, readCaps) == Standing.EQUAL) {
                        return choices(first.getFirst(), x, second.getFirst(), y, readCaps);
                    }
                }
            }
        }
        return null;
    }

    private static String choices(Reading shownX, Reading x, Reading shownY, Reading y, boolean readCaps) {
        List<String> said = new ArrayList<>();
        if (x.chosen() != null) {
            said.add(Shown.when(shownX.from(), shownX.to()) + " is read as " + Shown.period(x.chosen()));
        }
        if (y.chosen() != null) {
            said.add(Shown.when(shownY.from(), shownY.to()) + " is read as " + Shown.period(y.chosen()));
        }
        if (readCaps && bothCapped(x, y)) {
            said.add(Shown.when(x.from(), x.to()) + " and " + Shown.when(y.from(), y.to())
                    + " are read as running to one date");
        } else if (readCaps) {
            capChoice(x, y, said);
            capChoice(y, x, said);
        }
        return String.join(" and ", said);
    }

    private static boolean bothCapped(Reading x, Reading y) {
        return x.to() instanceof End.Capped && y.to() instanceof End.Capped;
    }

    private static void capChoice(Reading capped, Reading told, List<String> said) {
        PartialDate end = switch (told.to()) {
            case End.Stated stated -> stated.date();
            case End.Implied implied -> implied.date();
            case End.Capped c -> null;
            case End.UnknownPublication u -> null;
            case End.Unsaid u -> null;
        };
        if (capped.to() instanceof End.Capped cap && end != null) {
            said.add(Shown.when(capped.from(), cap) + " is read as running to " + Shown.date(end));
        }
    }

    private static Standing standing(Reading a, Reading b, boolean oneDocument, boolean readCaps) {
        if (a.single() || b.single()) {
            return byDays(a, b);
        }
        if (before(a.to(), b.from()) || before(b.to(), a.from())) {
            return Standing.DISJOINT;
        }
        int from = order(a.from(), b.from(), oneDocument, false);
        int to = order(a.to(), b.to(), oneDocument, readCaps);
        if (from == UNTOLD || to == UNTOLD) {
            return Standing.UNKNOWN;
        }
        return placed(from, to);
    }

    private static Standing byDays(Reading a, Reading b) {
        PartialDate aFrom = a.from().date();
        PartialDate aTo = a.to().date();
        PartialDate bFrom = b.from().date();
        PartialDate bTo = b.to().date();
        if (aTo != null && bFrom != null && aTo.last().isBefore(bFrom.first())
                || bTo != null && aFrom != null && bTo.last().isBefore(aFrom.first())) {
            return Standing.DISJOINT;
        }
        if (aFrom == null || aTo == null || bFrom == null || bTo == null) {
            return Standing.UNKNOWN;
        }
        return placed(sign(aFrom.first(), bFrom.first()), sign(aTo.last(), bTo.last()));
    }

    private static int sign(LocalDate a, LocalDate b) {
        return Integer.signum(a.compareTo(b));
    }

    private static Standing placed(int from, int to) {
        if (from == 0 && to == 0) {
            return Standing.EQUAL;
        }
        if (from >= 0 && to <= 0) {
            return Standing.INSIDE;
        }
        return from <= 0 && to >= 0 ? Standing.CONTAINS : Standing.OVERLAPPING;
    }

    /// Whether an end surely lies before a start, at the coarser precision of the two. A cap is a date the true end
    /// does not pass, so a cap before a start suffices.
    private static boolean before(End end, End start) {
        PartialDate x = end.date();
        PartialDate y = start.date();
        return x != null && y != null && coarse(x, y) < 0;
    }

    /// -1, 0 or 1 for two starts or two ends, [#UNTOLD] when neither can be said.
    ///
    /// @param oneDocument two ends capped in one document are equal
    /// @param readCaps whether a cap may be read as the other's end or earlier cap, a year before at most
    private static int order(End a, End b, boolean oneDocument, boolean readCaps) {
        PartialDate x = a.date();
        PartialDate y = b.date();
        if (x == null || y == null) {
            return a.equals(b) ? 0 : UNTOLD;
        }
        if (oneDocument && a instanceof End.Capped && b instanceof End.Capped) {
            return 0;
        }
        if (readCaps && (readsAs(a, b) || readsAs(b, a))) {
            return 0;
        }
        return coarse(x, y);
    }

    private static boolean readsAs(End capped, End other) {
        PartialDate end = switch (other) {
            case End.Stated stated -> stated.date();
            case End.Capped earlier -> earlier.date();
            case End.Implied implied -> implied.date();
            case End.UnknownPublication u -> null;
            case End.Unsaid u -> null;
        };
        return capped instanceof End.Capped cap
                && end != null
                && end.first().compareTo(cap.date().last()) <= 0
                && !end.last().isBefore(cap.date().first().minusYears(1));
    }

    private static int coarse(PartialDate x, PartialDate y) {
        return x.compareCoarsely(y);
    }
}
