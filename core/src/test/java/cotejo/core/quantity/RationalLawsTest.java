package cotejo.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Exact numbers: laws, and the caps that keep a hostile one small.
class RationalLawsTest {
    private static final int ROUNDS = 3000;

    private static Rational draw(SplittableRandom random) {
        long below = random.nextInt(4) == 0 ? random.nextLong(1, 1_000_000) : 1;
        return Rational.of(random.nextLong(-2_000_000_000L, 2_000_000_000L), below);
    }

    @Test
    void whatIsPrintedReadsBack() {
        SplittableRandom random = Seed.random("parse(print(x)) = x");
        for (int i = 0; i < ROUNDS; i++) {
            Rational x = draw(random);
            assertEquals(Optional.of(x), Rational.parse(x.toString()));
        }
    }

    @Test
    void theyAddAndMultiplyAsNumbersDo() {
        SplittableRandom random = Seed.random("field laws");
        for (int i = 0; i < ROUNDS; i++) {
            Rational x = draw(random);
            Rational y = draw(random);
            Rational z = draw(random);
            assertEquals(x.plus(y), y.plus(x));
            assertEquals(x.plus(y).plus(z), x.plus(y.plus(z)));
            assertEquals(x.times(y.plus(z)), x.times(y).plus(x.times(z)));
            assertEquals(x, x.plus(y).minus(y));
            if (y.signum() != 0) {
                assertEquals(x, x.times(y).over(y));
            }
            assertEquals(x.compareTo(y), -y.compareTo(x));
            assertEquals(x.equals(y), x.compareTo(y) == 0);
            assertTrue(x.floor().compareTo(x) <= 0 && x.ceiling().compareTo(x) >= 0);
            assertTrue(x.ceiling().minus(x.floor()).compareTo(Rational.ONE) <= 0);
            assertEquals(x.min(y).plus(x.max(y)), x.plus(y));
        }
    }

    /// Numbers of all sizes, many about as large as a `long` can be, against what large whole numbers give.
    @Test
    void theyAreExactAtEverySize() {
        SplittableRandom random = Seed.random("exact at every size");
        for (int i = 0; i < ROUNDS; i++) {
            BigInteger a = sized(random);
            BigInteger b = sized(random).abs().max(BigInteger.ONE);
            BigInteger c = sized(random);
            BigInteger d = sized(random).abs().max(BigInteger.ONE);
            Rational x = over(a, b);
            Rational y = over(c, d);
            assertEquals(over(a.multiply(d).add(c.multiply(b)), b.multiply(d)), x.plus(y));
            assertEquals(over(a.multiply(d).subtract(c.multiply(b)), b.multiply(d)), x.minus(y));
            assertEquals(over(a.multiply(c), b.multiply(d)), x.times(y));
            assertEquals(a.multiply(d).compareTo(c.multiply(b)), x.compareTo(y));
            assertEquals(a.multiply(d).equals(c.multiply(b)), x.equals(y));
            assertEquals(x, x.negated().negated());
            assertEquals(a.signum(), x.signum());
            if (c.signum() != 0) {
                assertEquals(x, x.over(y).times(y));
            }
            assertTrue(x.floor().compareTo(x) <= 0 && x.ceiling().compareTo(x) >= 0);
            assertTrue(x.ceiling().minus(x.floor()).compareTo(Rational.ONE) <= 0);
            assertEquals(a, x.numerator().multiply(a.gcd(b)));
        }
    }

    private static BigInteger sized(SplittableRandom random) {
        BigInteger size = BigInteger.ONE.shiftLeft(random.nextInt(1, 67));
        BigInteger near = size.add(BigInteger.valueOf(random.nextInt(-2, 3)));
        BigInteger any = BigInteger.valueOf(random.nextLong());
        BigInteger number = random.nextInt(3) == 0 ? near : any.mod(size);
        return random.nextBoolean() ? number : number.negate();
    }

    private static Rational over(BigInteger above, BigInteger below) {
        return Rational.of(new BigDecimal(above)).over(Rational.of(new BigDecimal(below)));
    }

    @Test
    void equalNumbersAreEqualHoweverWritten() {
        assertEquals(Rational.of(2, 4), Rational.of(1, 2));
        assertEquals(Rational.of(2, 4).hashCode(), Rational.of(1, 2).hashCode());
        assertEquals(Rational.of(-1, 2), Rational.of(1, -2));
        assertEquals(Rational.of(new BigDecimal("1.40")), Rational.of(7, 5));
        assertEquals(Rational.of(new BigDecimal("14E8")), Rational.of(1_400_000_000L));
    }

    @Test
    void aHostileNumberIsRefusedBeforeItIsBuilt() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals(Optional.empty(), Rational.parse("9".repeat(1_000_000)));
            assertEquals(Optional.empty(), Rational.parse("1e999999999"));
            assertEquals(Optional.empty(), Rational.parse("1E5"));
            assertEquals(Optional.empty(), Rational.parse("0x10"));
            assertEquals(Optional.empty(), Rational.parse("1/0"));
            assertEquals(Optional.empty(), Rational.parse("1/-2"));
            assertEquals(Optional.empty(), Rational.parse("1/2/3"));
            assertEquals(Optional.empty(), Rational.parse(""));
            assertEquals(Optional.empty(), Rational.parse("-"));
            assertEquals(Optional.empty(), Rational.parse("1 000"));
            assertThrows(ArithmeticException.class, () -> Rational.powerOfTen(1_000_000));
            assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
            assertThrows(ArithmeticException.class, () -> Rational.ONE.over(Rational.ZERO));
        });
    }

    @Test
    void placeValuesAreThoseOfTheLastDigit() {
        assertEquals(Rational.of(10), Said.placeOf(Rational.of(1_680)));
        assertEquals(Rational.ONE, Said.placeOf(Rational.of(56_886)));
        assertEquals(Rational.of(10_000), Said.placeOf(Rational.of(50_000)));
        assertEquals(Rational.of(100_000_000), Said.placeOf(Rational.of(1_400_000_000)));
        assertEquals(Rational.of(1, 10), Said.placeOf(Rational.of(498, 10)));
        assertEquals(Rational.ONE, Said.placeOf(Rational.ZERO));
        assertEquals(Rational.ONE, Said.placeOf(Rational.of(1, 3)));
        assertThrows(IllegalArgumentException.class, () -> new Said(Rational.ONE, Rational.ZERO, Scale.COUNT));
    }
}
