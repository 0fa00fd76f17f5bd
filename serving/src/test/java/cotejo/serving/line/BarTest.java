package cotejo.serving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final Amount EXACT = exactly(56_886);
    private static final Amount OVER = Amount.of(new Quantity.AtLeast(Said.count(56_000), true));
    private static final Amount UP_TO = Amount.of(new Quantity.AtMost(Said.count(60_000), false));
    private static final Amount VAGUE = Amount.of(new Quantity.Vague(
            new Interval(Rational.of(1000), true, null, true),
            Interval.closed(Rational.of(2000), Rational.of(9999)),
            Approximation.EXACT));

    @Test
    void oneScaleHoldsEveryNumberSaidAndEveryEnd() {
        Scale scale = Scale.of(List.of(EXACT, OVER));
        assertFalse(scale.logarithmic());
        assertTrue(scale.at(Rational.of(56_000)) > Scale.LEFT);
        assertTrue(scale.at(Rational.of(56_000)) < scale.at(Rational.of(56_886)));
        assertTrue(scale.at(Rational.of(58_000)) < Scale.RIGHT);
        assertEquals(
                List.of(
                        Rational.of(56_000),
                        Rational.of(56_500),
                        Rational.of(57_000),
                        Rational.of(57_500),
                        Rational.of(58_000)),
                scale.ticks());
    }

    @Test
    void farApartNumbersStandOnALogarithmicScale() {
        Scale scale = Scale.of(List.of(exactly(3), EXACT));
        assertTrue(scale.logarithmic());
        assertEquals(List.of(Rational.of(10), Rational.of(100), Rational.of(1000), Rational.of(10_000)), scale.ticks());
    }

    @Test
    void aSingleNumberAndNothingAtAllHaveAScaleToo() {
        assertTrue(Scale.of(List.of(exactly(0))).high() > 0);
        assertTrue(Scale.of(List.of()).high() > 0);
    }

    @Test
    void paleIsWhatTheWordsAllowDeepWhatASpeakerImplies() {
        String svg = Bar.draw(Scale.of(List.of(EXACT, OVER)), OVER, "more than 56,000");
        assertEquals(1, count(svg, "<rect class=\"hard\""));
        assertEquals(1, count(svg, "<rect class=\"soft\""));
        assertEquals(1, count(svg, "class=\"tick\""), "one number was said");
        assertEquals(1, count(svg, "<path class=\"hard\""), "the hard interval has no upper end: an arrow");
        assertTrue(svg.contains("aria-label=\"more than 56,000\""));
    }

    @Test
    void anEndOutOfSightIsAnArrowToTheLeft() {
        String svg = Bar.draw(Scale.of(List.of(UP_TO)), UP_TO, "");
        assertTrue(svg.contains("L-9 0"), svg);
    }

    @Test
    void aVagueWordSaysNoNumberAndARangeSaysTwo() {
        assertEquals(0, count(Bar.draw(Scale.of(List.of(VAGUE)), VAGUE, ""), "class=\"tick\""));
        Amount range = Amount.of(new Quantity.Between(Said.count(4), Said.count(5), Approximation.EXACT));
        assertEquals(2, count(Bar.draw(Scale.of(List.of(range)), range, ""), "class=\"tick\""));
    }

    @Test
    void labelsAreEscaped() {
        Scale scale = Scale.of(List.of(EXACT));
        String svg = Bar.draw(scale, EXACT, "\"><script>");
        assertFalse(svg.contains("<script>"), svg);
        assertFalse(Bar.axis(scale, List.of("<b>")).contains("<b>"));
        assertFalse(svg.contains("style="), "the page allows no style of its own");
    }

    @Test
    void nothingIsEverDrawnOutside() {
        long seed = 20110308;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Amount one = exactly(random.nextLong(1_000_000_000_000L));
            Amount other =
                    Amount.of(new Quantity.About(Said.count(random.nextLong(10_000)), Quantity.About.Side.AROUND));
            Scale scale = Scale.of(List.of(one, other));
            for (Rational value : List.of(one.low(), other.low(), Rational.ZERO, Rational.powerOfTen(20))) {
                double at = scale.at(value);
                assertTrue(at >= Scale.LEFT && at <= Scale.RIGHT, "seed " + seed + ": " + value + " at " + at);
            }
            assertTrue(scale.ticks().size() <= 12, "seed " + seed);
        }
    }

    private static Amount exactly(long value) {
        return Amount.of(new Quantity.Exactly(Said.count(value), false));
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
