package cotejo.core.when;

import java.util.List;

/// When something holds: a date range, each end with the precision and the ground it was given on.
///
/// @param readings candidate readings where the words allow several ("in the past decade"); empty where they allow one.
///     The first is the one that `from` and `to` show.
public record When(End from, End to, List<Period> readings) {
    public When {
        readings = List.copyOf(readings);
        PartialDate first = from.date();
        PartialDate last = to.date();
        if (first != null && last != null && last.last().isBefore(first.first())) {
            throw new IllegalArgumentException("a period that ends before it begins: " + first + " to " + last);
        }
    }

    /// A period or point that the text names outright.
    public static When stated(PartialDate from, PartialDate to) {
        return new When(new End.Stated(from), new End.Stated(to), List.of());
    }

    public static When stated(PartialDate at) {
        return stated(at, at);
    }

    public static When implied(PartialDate from, PartialDate to) {
        return new When(new End.Implied(from), new End.Implied(to), List.of());
    }
}
