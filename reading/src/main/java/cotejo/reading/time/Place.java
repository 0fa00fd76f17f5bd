package cotejo.reading.time;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reckoning a date.
sealed interface Place {

    /// A stretch from a date to a date, the same one for a single date.
    ///
    /// @param stated the text names the dates; else they are worked out
    /// @param days reckoned in days or weeks from publication
    /// @param running it is still going on at publication ("this year")
    /// @param others other candidate readings
    record Extent(PartialDate from, PartialDate to, boolean stated, boolean days, boolean running, List<Period> others)
            implements Place {
        public Extent {
            others = List.copyOf(others);
        }

        static Extent stated(PartialDate from, PartialDate to) {
            return new Extent(from, to, true, false, false, List.of());
        }

        static Extent implied(PartialDate from, PartialDate to) {
            return new Extent(from, to, false, false, false, List.of());
        }

        Extent inDays() {
            return new Extent(from, to, stated, true, running, others);
        }

        Extent whileRunning() {
            return new Extent(from, to, stated, days, true, others);
        }

        Extent or(@Nullable Period other) {
            if (other == null) {
                return this;
            }
            List<Period> all = new ArrayList<>(others);
            all.add(other);
            return new Extent(from, to, stated, days, running, all);
        }

        /// The same stretch, worked out.
        Extent asImplied() {
            return new Extent(from, to, false, days, running, others);
        }

        boolean isOneDate() {
            return from.equals(to);
        }

        End start() {
            return stated ? new End.Stated(from) : new End.Implied(from);
        }

        End finish() {
            return stated ? new End.Stated(to) : new End.Implied(to);
        }
    }

    /// A stretch that ends before it begins, as printed.
    record Backwards(PartialDate from, PartialDate to) implements Place {}

    /// Time words that only a publication date could place, and there is none, or none precise enough.
    record Unplaced(boolean days) implements Place {}

    /// No such date: the words are not about time.
    record Impossible() implements Place {}

    /// From a date to a date, whichever way round they stand.
    static Place between(PartialDate from, PartialDate to, boolean stated) {
        if (to.last().isBefore(from.first())) {
            return new Backwards(from, to);
        }
        return new Extent(from, to, stated, false, false, List.of());
    }
}
