package cotejo.core.quantity;

import org.jspecify.annotations.Nullable;

/// The values a statement allows. A null end is no bound; an open end is not itself allowed.
public record Interval(
        @Nullable Rational low, boolean lowOpen, @Nullable Rational high, boolean highOpen) {
    public static final Interval ANY = new Interval(null, true, null, true);

    public Interval {
        lowOpen = low == null || lowOpen;
        highOpen = high == null || highOpen;
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || order == 0 && (lowOpen || highOpen)) {
                throw new IllegalArgumentException("an interval holds at least one value: " + low + " to " + high);
            }
        }
    }

    public static Interval exactly(Rational value) {
        return new Interval(value, false, value, false);
    }

    public static Interval closed(Rational low, Rational high) {
        return new Interval(low, false, high, false);
    }

    /// From `low`, itself allowed, up to but not including `high`.
    public static Interval halfOpen(Rational low, Rational high) {
        return low.equals(high) ? exactly(low) : new Interval(low, false, high, true);
    }

    public boolean isExact() {
        return low != null && high != null && low.equals(high);
    }

    public boolean holds(Rational value) {
        return aboveLow(value) && belowHigh(value);
    }

    private boolean aboveLow(Rational value) {
        if (low == null) {
            return true;
        }
        int order = value.compareTo(low);
        return order > 0 || order == 0 && !lowOpen;
    }

    private boolean belowHigh(Rational value) {
        if (high == null) {
            return true;
        }
        int order = value.compareTo(high);
        return order < 0 || order == 0 && !highOpen;
    }

    /// Whether some value lies in both.
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /// Whether every value here is smaller than every value of the other.
    public boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && (highOpen || other.lowOpen);
    }

    /// Whether every value here is allowed by the other too.
    public boolean inside(Interval other) {
        return lowWithin(other) && highWithin(other);
    }

    /// Inside the other, and not equal to it.
    public boolean strictlyInside(Interval other) {
        return inside(other) && !equals(other);
    }

    private boolean lowWithin(Interval other) {
        if (other.low == null) {
            return true;
        }
        if (low == null) {
            return false;
        }
        int order = low.compareTo(other.low);
        return order > 0 || order == 0 && (lowOpen || !other.lowOpen);
    }

    private boolean highWithin(Interval other) {
        if (other.high == null) {
            return true;
        }
        if (high == null) {
            return false;
        }
        int order = high.compareTo(other.high);
        return order < 0 || order == 0 && (highOpen || !other.highOpen);
    }

    /// All sums of a value here and a value there.
    public Interval plus(Interval other) {
        Rational sumLow = low == null || other.low == null ? null : low.plus(other.low);
        Rational sumHigh = high == null || other.high == null ? null : high.plus(other.high);
        return new Interval(sumLow, lowOpen || other.lowOpen, sumHigh, highOpen || other.highOpen);
    }

    /// Every value here times `factor`, which is above zero.
    public Interval times(Rational factor) {
        return new Interval(
                low == null ? null : low.times(factor), lowOpen, high == null ? null : high.times(factor), highOpen);
    }

    /// How far apart two intervals are that do not meet; zero where they meet or touch.
    public Rational gapTo(Interval other) {
        if (high != null && other.low != null && isBelow(other)) {
            return other.low.minus(high);
        }
        if (low != null && other.high != null && other.isBelow(this)) {
            return low.minus(other.high);
        }
        return Rational.ZERO;
    }

    /// "[1670, 1690]", "(56000, ∞)".
    @Override
    public String toString() {
        return (lowOpen ? "(" : "[") + (low == null ? "−∞" : low) + ", " + (high == null ? "∞" : high)
                + (highOpen ? ")" : "]");
    }
}
