package cotejo.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
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

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        this.numerator = numerator.divide(divisor);
        this.denominator = denominator.divide(divisor);
    }

    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a rational number has no zero below the line");
        }
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Rational(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Rational(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
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
                    : Optional.of(new Rational(new BigInteger(written.substring(0, slash)), below));
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
        return exponent >= 0 ? new Rational(power, BigInteger.ONE) : new Rational(BigInteger.ONE, power);
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational times(long factor) {
        return times(of(factor));
    }

    /// @throws ArithmeticException when `other` is zero
    public Rational over(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational over(long divisor) {
        return over(of(divisor));
    }

    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
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
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return whole(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /// The smallest whole number not below this one.
    public Rational ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return whole(parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0]);
    }

    private static Rational whole(BigInteger value) {
        return new Rational(value, BigInteger.ONE);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    /// Rounded half up to `places` decimals.
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /// At most `digits` significant digits, without trailing zeros: the form of the JSON (12 digits).
    public BigDecimal toSignificant(int digits) {
        BigDecimal value = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(digits, RoundingMode.HALF_UP));
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational r && r.numerator.equals(numerator) && r.denominator.equals(denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /// "1680" or "7/3".
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
