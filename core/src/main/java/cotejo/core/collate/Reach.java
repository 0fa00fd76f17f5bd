package cotejo.core.collate;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import org.jspecify.annotations.Nullable;

/// The days that the time of a figure may reach over, for a first look: it tells which of very many figures of one line
/// need not be laid side by side at all. It errs on one side only. What it passes is compared in full by [Times].
///
/// @param first the first day its text shows; long before any time where it shows none
/// @param last the last day its text shows; long after any time where it shows none
record Reach(Sort sort, long first, long last) {
    /// By so many days at most an end may be off of a period stated outright, and still be another's.
    static final int YEAR = 366;
    /// No reading moves an end by more than some two years.
    private static final int READINGS = 3 * YEAR;
    /// More days than any time is away.
    private static final long EVER = 1L << 40;

    /// How a time may be read.
    private enum Sort {
        /// one year, month or day, stated outright: it is these days and no others
        SINGLE,
        /// from one date to another, both stated outright: each may be compared at the precision of a coarser one
        RANGE,
        /// the date of a stock
        DATE,
        /// none is said
        UNSAID,
        /// anything else: an end that is open or implied, several readings
        LOOSE
    }

    /// @param stockDate the date of a stock; null for what is none
    static Reach of(@Nullable When when, @Nullable End stockDate) {
        if (stockDate != null) {
            return new Reach(
                    stockDate.date() == null ? Sort.LOOSE : Sort.DATE, start(stockDate.date()), end(stockDate.date()));
        }
        if (when == null) {
            return new Reach(Sort.UNSAID, -EVER, EVER);
        }
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        boolean outright =
                when.readings().isEmpty() && when.from() instanceof End.Stated && when.to() instanceof End.Stated;
        return new Reach(
                !outright ? Sort.LOOSE : when.from().equals(when.to()) ? Sort.SINGLE : Sort.RANGE,
                start(from),
                end(to));
    }

    private static long start(@Nullable PartialDate date) {
        return date == null ? -EVER : date.first().toEpochDay();
    }

    private static long end(@Nullable PartialDate date) {
        return date == null ? EVER : date.last().toEpochDay();
    }

    /// Whether it is one year, month or day, stated outright.
    boolean single() {
        return sort == Sort.SINGLE;
    }

    /// Whether both ends are stated, and may be read in one way only.
    boolean outright() {
        return sort == Sort.SINGLE || sort == Sort.RANGE;
    }

    /// Whether the two, each read as widely as it may be, share no day; or time is said on one side only.
    boolean farFrom(Reach other) {
        if (sort == Sort.UNSAID || other.sort == Sort.UNSAID) {
            return sort != other.sort && sort != Sort.DATE && other.sort != Sort.DATE;
        }
        long play = play() + other.play();
        return last + play < other.first || other.last + play < first;
    }

    private int play() {
        return sort == Sort.LOOSE ? YEAR : 0;
    }

    /// Whether the two may be read as one time.
    boolean mayEqual(Reach other) {
        return !farFrom(other) && (oneDate(other) || within(other, slack(other)));
    }

    /// Whether this one may be read as a time inside the other, or as the same.
    boolean mayLieIn(Reach other) {
        if (farFrom(other)) {
            return false;
        }
        long slack = slack(other);
        return oneDate(other)
                || sort == Sort.LOOSE
                || other.sort == Sort.LOOSE
                || first >= other.first - slack && last <= other.last + slack;
    }

    /// Whether the two may be taken for one period in a sum, its ends moved by a quarter of the shorter at most.
    boolean mayAlign(Reach other) {
        long shorter = Math.min(last - first, other.last - other.first) + 1;
        return !farFrom(other)
                && (oneDate(other) || within(other, Math.max(slack(other), Math.min(YEAR, shorter / 4))));
    }

    /// The first day on which what lies in this one may begin, where both are stated outright.
    long earliest() {
        return sort == Sort.SINGLE ? first : first - YEAR;
    }

    /// By how many days the first day of another may be off that is taken for this one, where both are stated outright.
    long mostPlay() {
        return sort == Sort.SINGLE ? Math.min(YEAR, (last - first + 1) / 4) : YEAR;
    }

    private boolean within(Reach other, long slack) {
        return Math.abs(first - other.first) <= slack && Math.abs(last - other.last) <= slack;
    }

    /// Whether the last day of a period is laid beside the date of a stock.
    private boolean oneDate(Reach other) {
        return (sort == Sort.DATE) != (other.sort == Sort.DATE);
    }

    /// By how many days an end may be off and still be the other's.
    private long slack(Reach other) {
        if (outright() && other.outright()) {
            return sort == Sort.SINGLE || other.sort == Sort.SINGLE ? 0 : YEAR;
        }
        return sort == Sort.DATE && other.sort == Sort.DATE ? YEAR : READINGS;
    }

    /// Whether no time is said.
    boolean unsaid() {
        return sort == Sort.UNSAID;
    }
}
