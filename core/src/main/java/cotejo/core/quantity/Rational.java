package cotejo.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An exact rational number in lowest terms with a positive denominator.
public final class Rational implements Comparable<Rational> {
    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    /// More digits than any figure needs; longer digit strings are refused before a number is built from them.
    public static final int MAX_DIGITS = 40;
    /// The largest power of ten a written exponent may have.
    public static final int MAX_EXPONENT = 30;

    /// Nearly every number a document tells fits here, and most of collating is comparing such numbers: they are worked
    /// with as they are. Where one does not fit, both stand in `large`.
    private final long above;
    private final long below;
    private final @Nullable Large large;

    private record Large(BigInteger above, BigInteger below) {}

    /// @param above and `below` in lowest terms, `below` above zero
    private Rational(long above, long below) {
        this.above = above;
        this.below = below;
        this.large = null;
    }

    private Rational(Large large) {
        this.above = 0;
        this.below = 1;
        this.large = large;
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
                ? new Rational(above.longValue(), below.longValue())
                : new Rational(new Large(above, below));
    }

    /// @param denominator above zero
    private static Rational reduced(long numerator, long denominator) {
        long divisor = denominator == 1 ? 1 : greatestCommonDivisor(numerator, denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    private static long greatestCommonDivisor(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return Math.abs(x);
    }

    /// Whether the product of two numbers, and the sum of two such products, can be told as a `long`.
    private static boolean fits(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high == 0 && low >= 0 && low <= Long.MAX_VALUE / 2 || high == -1 && low < 0 && low >= Long.MIN_VALUE / 2;
    }

    private boolean fitsWith(Rational other) {
        return large == null
                && other.large == null
                && fits(above, other.below)
                && fits(other.above, below)
                && fits(below, other.below);
    }

    public static Rational of(long whole) {
        return new Rational(whole, 1);
    }

    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a rational number has no zero below the line");
        }
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? reduced(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : whole(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())));
    }

    /// Reads what [#toString()] prints ("1680", "-7/3") and plain decimals ("1.4"). Empty when it is neither, or is
    /// longer than [#MAX_DIGITS] allows: nothing big is built before the length is known.
    public static Optional<Rational> parse(String written) {
        if (written.length() > 2 * MAX_DIGITS + 3) {
            return Optional.empty();
        }
        int slash = written.indexOf('/');
        try {
            if (slash < 0) {
                for (int i = 0; i < written.length(); i++) {
                    char c = written.charAt(i);
                    if (!(c >= '0' && c <= '9' || c == '.' || c == '-' && i == 0)) {
                        return Optional.empty();
                    }
                }
                return Optional.of(of(new BigDecimal(written)));
            }
            BigInteger below = new BigInteger(written.substring(slash + 1));
            return below.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(reduced(new BigInteger(written.substring(0, slash)), below));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// 10 to the power of `exponent`, which may be negative; at most [#MAX_DIGITS] away from 0.
    public static Rational powerOfTen(int exponent) {
        if (Math.abs(exponent) > MAX_DIGITS) {
            throw new ArithmeticException("exponent out of bounds: " + exponent);
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent >= 0 ? whole(power) : reduced(BigInteger.ONE, power);
    }

    public Rational plus(Rational other) {
        return fitsWith(other)
                ? reduced(above * other.below + other.above * below, below * other.below)
                : reduced(
                        numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return large == null && other.large == null && fits(above, other.above) && fits(below, other.below)
                ? reduced(above * other.above, below * other.below)
                : reduced(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    public Rational times(long factor) {
        return times(of(factor));
    }

    /// @throws ArithmeticException when `other` is zero
    public Rational over(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return fitsWith(other) && other.above > 0 && fits(below, other.above)
                ? reduced(above * other.below, below * other.above)
                : reduced(
                        numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Rational over(long divisor) {
        return over(of(divisor));
    }

    public Rational negated() {
        return large == null && above != Long.MIN_VALUE
                ? new Rational(-above, below)
                : reduced(numerator().negate(), denominator());
    }

    public Rational magnitude() {
        return signum() < 0 ? negated() : this;
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The largest whole number not above this one.
    public Rational floor() {
        if (large == null) {
            return of(Math.floorDiv(above, below));
        }
        BigInteger[] parts = large.above().divideAndRemainder(large.below());
        return whole(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /// The smallest whole number not below this one.
    public Rational ceiling() {
        if (large == null) {
            return of(Math.ceilDiv(above, below));
        }
        BigInteger[] parts = large.above().divideAndRemainder(large.below());
        return whole(parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0]);
    }

    private static Rational whole(BigInteger value) {
        return reduced(value, BigInteger.ONE);
    }

    public boolean isWhole() {
        return large == null ? below == 1 : large.below().equals(BigInteger.ONE);
    }

    public int signum() {
        return large == null ? Long.signum(above) : large.above().signum();
    }

    /// Rounded half up to `places` decimals.
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, RoundingMode.HALF_UP);
    }

    /// At most `digits` significant digits, without trailing zeros: the form of the JSON (12 digits).
    public BigDecimal toSignificant(int digits) {
        BigDecimal value = new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), new MathContext(digits, RoundingMode.HALF_UP));
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public double doubleValue() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(above) : large.above();
    }

    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(below) : large.below();
    }

    @Override
    public int compareTo(Rational other) {
        if (large == null && other.large == null && below == other.below) {
            return Long.compare(above, other.above);
        }
        return fitsWith(other)
                ? Long.compare(above * other.below, other.above * below)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational r && r.above == above && r.below == below && Objects.equals(r.large, large);
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(above) * 31 + Long.hashCode(below) : large.hashCode();
    }

    /// "1680" or "7/3".
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
