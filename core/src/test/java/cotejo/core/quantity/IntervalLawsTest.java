package cotejo.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Intervals against the plain meaning of their bounds, tried at points.
class IntervalLawsTest {
    private static Interval draw(SplittableRandom random) {
        Rational low = random.nextInt(6) == 0 ? null : Rational.of(random.nextInt(0, 12));
        Rational high = random.nextInt(6) == 0
                ? null
                : (low == null ? Rational.ZERO : low).plus(Rational.of(random.nextInt(0, 5)));
        boolean point = low != null && low.equals(high);
        return new Interval(low, !point && random.nextBoolean(), high, !point && random.nextBoolean());
    }

    /// Enough points to tell apart any two intervals whose ends are small whole numbers.
    private static List<Rational> points() {
        List<Rational> points = new ArrayList<>();
        for (int quarter = -8; quarter <= 120; quarter++) {
            points.add(Rational.of(quarter, 4));
        }
        return points;
    }

    @Test
    void theyMeetWhereTheyShareAPoint() {
        SplittableRandom random = Seed.random("intervals meet");
        for (int i = 0; i < 2000; i++) {
            Interval a = draw(random);
            Interval b = draw(random);
            boolean shared = points().stream().anyMatch(at -> a.holds(at) && b.holds(at));
            assertEquals(shared, a.meets(b), () -> a + " " + b);
            assertEquals(a.meets(b), b.meets(a));
            boolean inside = points().stream().noneMatch(at -> a.holds(at) && !b.holds(at));
            assertEquals(inside, a.inside(b), () -> a + " in " + b);
            assertFalse(a.strictlyInside(b) && b.strictlyInside(a));
            assertEquals(a.gapTo(b), b.gapTo(a));
            assertTrue(!a.meets(b) || a.gapTo(b).signum() == 0);
        }
    }

    @Test
    void sumsHoldTheSumsOfTheirPoints() {
        SplittableRandom random = Seed.random("interval sums");
        for (int i = 0; i < 400; i++) {
            Interval a = draw(random);
            Interval b = draw(random);
            Interval sum = a.plus(b);
            for (Rational x : points()) {
                Rational y = Rational.of(random.nextInt(-8, 100), 4);
                assertTrue(!a.holds(x) || !b.holds(y) || sum.holds(x.plus(y)), () -> a + " + " + b + " = " + sum);
            }
        }
    }

    @Test
    void anEmptyIntervalIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Interval.closed(Rational.ONE, Rational.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Rational.ONE, true, Rational.ONE, false));
        assertTrue(Interval.ANY.holds(Rational.of(-1_000_000)));
    }

    /// What a speaker implies lies within what the words allow, and the number said is allowed by them.
    @Test
    void softLiesInHardWhateverIsSaid() {
        SplittableRandom random = Seed.random("soft in hard");
        for (int i = 0; i < 4000; i++) {
            Said said = said(random);
            for (Quantity quantity : List.of(
                    new Quantity.Exactly(said, false),
                    new Quantity.Exactly(said, true),
                    new Quantity.About(said, Quantity.About.Side.AROUND),
                    new Quantity.About(said, Quantity.About.Side.BELOW),
                    new Quantity.About(said, Quantity.About.Side.ABOVE),
                    new Quantity.AtLeast(said, true),
                    new Quantity.AtMost(said, true))) {
                assertTrue(quantity.soft().inside(quantity.hard()), () -> quantity + " " + quantity.soft());
                boolean above = quantity instanceof Quantity.About about && about.side() == Quantity.About.Side.ABOVE;
                assertEquals(!above, quantity.hard().holds(said.value()), quantity::toString);
                assertTrue(quantity.low().equals(said.value()));
            }
        }
    }

    private static Said said(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Said.count(random.nextLong(1, 1_000_000_000));
            case 1 -> Said.of(Rational.of(random.nextLong(1, 10_000), 100), Scale.AMOUNT);
            case 2 -> Said.of(Rational.of(random.nextLong(1, 2_000), 10), Scale.PERCENT);
            default -> new Said(Rational.of(1, random.nextLong(2, 12)), Rational.ONE, Scale.FRACTION);
        };
    }

    @Test
    void aRangeSaidDownwardAllowsWhatItAllowsSaidUpward() {
        SplittableRandom random = Seed.random("ranges said downward");
        for (int i = 0; i < 500; i++) {
            Said a = said(random);
            Said b = new Said(said(random).value(), a.place(), a.scale());
            for (Approximation approximation : List.of(Approximation.EXACT, Approximation.ABOUT)) {
                Quantity.Between one = new Quantity.Between(a, b, approximation);
                Quantity.Between other = new Quantity.Between(b, a, approximation);
                assertEquals(one.hard(), other.hard());
                assertEquals(one.soft(), other.soft());
                assertEquals(one.low(), other.low());
                assertEquals(one.high(), other.high());
            }
        }
    }
}
