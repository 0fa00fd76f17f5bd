package cotejo.core.when;

/// A closed period, each end at its own precision: one candidate reading of time words.
public record Period(PartialDate from, PartialDate to) {
    public Period {
        if (to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("a period that ends before it begins: " + from + " to " + to);
        }
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
