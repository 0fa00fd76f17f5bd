package cotejo.core.quantity;

import java.math.BigInteger;

/// One number as said: its value, the place value of its last non-zero digit as said, and its scale.
///
/// @param value in full ("$1.4 billion" is 1400000000); 25 for "25 percent", 1/4 for "a quarter"
/// @param place p of the interval table: 10 for 1,680 · 1 for 56,886 · 10000 for 50,000 · 100000000 for "1.4 billion"
public record Said(Rational value, Rational place, Scale scale) {
    public Said {
        if (place.signum() <= 0) {
            throw new IllegalArgumentException("a place value is above zero: " + place);
        }
    }

    /// A whole number whose place value is that of its last non-zero digit.
    public static Said count(long value) {
        return of(Rational.of(value), Scale.COUNT);
    }

    /// The place value taken from the last non-zero decimal digit of the value itself.
    public static Said of(Rational value, Scale scale) {
        return new Said(value, placeOf(value), scale);
    }

    /// The place value of the last non-zero decimal digit; 1 for zero and for what no decimal can write.
    public static Rational placeOf(Rational value) {
        if (value.signum() == 0) {
            return Rational.ONE;
        }
        Rational place = Rational.ONE;
        if (value.isWhole()) {
            BigInteger rest = value.numerator().abs();
            while (rest.mod(BigInteger.TEN).signum() == 0) {
                rest = rest.divide(BigInteger.TEN);
                place = place.times(10);
            }
            return place;
        }
        for (int i = 0; i < Rational.MAX_DIGITS; i++) {
            if (value.over(place).isWhole()) {
                return place;
            }
            place = place.over(10);
        }
        return Rational.ONE;
    }

    /// u: how finely the speaker counted. Steps of 5 are as common as steps of 10: a last digit 5 counts for 2.5
    /// places.
    private Rational unit() {
        boolean five =
                value.over(place).floor().numerator().abs().mod(BigInteger.TEN).intValue() == 5;
        return five ? place.times(5).over(2) : place;
    }

    /// g, the grain: 2 · min(max(u, N/200), N/10); at least 2 for counts; N/5 for a fraction in words;
    /// 2 u for zero.
    public Rational grain() {
        Rational size = value.magnitude();
        if (scale == Scale.FRACTION) {
            return size.over(5);
        }
        if (size.signum() == 0) {
            // A tenth of nothing would leave "more than $0" no value at all.
            return unit().times(2);
        }
        Rational grain = unit().max(size.over(200)).min(size.over(10)).times(2);
        return scale == Scale.COUNT ? grain.max(Rational.of(2)) : grain;
    }
}
