package cotejo.core.quantity;

/// The parts of the interval table that several quantities share.
final class Intervals {
    private static final Rational TWO_THIRDS = Rational.of(2, 3);
    private static final Rational THREE_QUARTERS = Rational.of(3, 4);

    private Intervals() {}

    /// A count's ends are widened outward to whole numbers and never fall below zero; other numbers stay as they are.
    static Interval whole(Said number, Interval interval) {
        Rational low = interval.low();
        Rational high = interval.high();
        if (number.scale() != Scale.COUNT) {
            return interval;
        }
        return new Interval(
                low == null ? null : low.floor().max(Rational.ZERO.min(number.value())),
                interval.lowOpen(),
                high == null ? null : high.ceiling(),
                interval.highOpen());
    }

    /// A fraction in words means itself within a tenth; two thirds and three quarters within a twentieth.
    static Interval aboutFraction(Rational n) {
        Rational width = n.magnitude().over(n.equals(TWO_THIRDS) || n.equals(THREE_QUARTERS) ? 20 : 10);
        return Interval.closed(n.minus(width), n.plus(width));
    }
}
