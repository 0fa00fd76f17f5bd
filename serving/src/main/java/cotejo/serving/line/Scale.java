package cotejo.serving.line;

import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a value stands on a strip, in percent of its width. One scale for all figures of a line.
///
/// Linear, unless the greatest value is more than [#STEEP] times the least: then logarithmic, and the page says so.
///
/// @param low the value at the left end
/// @param high the value at the right end
record Scale(double low, double high, boolean logarithmic, List<Rational> ticks) {
    /// Room at both ends for arrows and for the labels of the axis.
    static final double LEFT = 4;
    static final double RIGHT = 95;
    private static final double STEEP = 500;
    private static final int TICKS = 4;

    Scale {
        ticks = List.copyOf(ticks);
    }

    /// Spans all numbers said and all intervals, except ends that are only "zero" or "no end": those become arrows.
    static Scale of(List<Amount> amounts) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Amount amount : amounts) {
            for (Rational value : ends(amount)) {
                low = Math.min(low, value.doubleValue());
                high = Math.max(high, value.doubleValue());
            }
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        if (low > 0 && high / low > STEEP) {
            return logarithmic(low / 1.3, high * 1.3);
        }
        double room = (high - low) * 0.06;
        if (room == 0) {
            room = Math.max(Math.abs(high) * 0.05, 1);
        }
        double least = low >= 0 && low - room < 0 ? 0 : low - room;
        return linear(least, high + room);
    }

    private static List<Rational> ends(Amount amount) {
        List<Rational> ends = new ArrayList<>();
        ends.add(amount.low());
        add(ends, amount.high());
        add(ends, amount.soft().low());
        add(ends, amount.soft().high());
        Interval hard = amount.hard();
        if (hard.low() != null && hard.low().signum() != 0) {
            ends.add(hard.low());
        }
        add(ends, hard.high());
        return ends;
    }

    private static void add(List<Rational> ends, @Nullable Rational value) {
        if (value != null) {
            ends.add(value);
        }
    }

    private static Scale linear(double low, double high) {
        double raw = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw / power < 1.5 ? 1 : raw / power < 3.5 ? 2 : raw / power < 7.5 ? 5 : 10);
        List<Rational> ticks = new ArrayList<>();
        for (double tick = Math.ceil(low / step) * step; tick <= high && ticks.size() < 3 * TICKS; tick += step) {
            ticks.add(tidy(tick, step));
        }
        return new Scale(low, high, false, ticks);
    }

    private static Scale logarithmic(double low, double high) {
        int from = (int) Math.ceil(Math.log10(low));
        int to = (int) Math.floor(Math.log10(high));
        int every = Math.max(1, (int) Math.ceil((to - from + 1) / 6.0));
        List<Rational> ticks = new ArrayList<>();
        for (int power = from; power <= to; power += every) {
            ticks.add(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
        }
        return new Scale(low, high, true, ticks);
    }

    /// The tick as the round number it stands for, free of what adding doubles leaves behind.
    private static Rational tidy(double tick, double step) {
        int decimals = (int) Math.max(0, 1 - Math.floor(Math.log10(step)));
        return Rational.of(BigDecimal.valueOf(tick).setScale(decimals, java.math.RoundingMode.HALF_UP));
    }

    /// Percent of the width, never outside [#LEFT] … [#RIGHT].
    double at(Rational value) {
        double number = value.doubleValue();
        double share;
        if (logarithmic) {
            share = number <= low ? 0 : Math.log(number / low) / Math.log(high / low);
        } else {
            share = (number - low) / (high - low);
        }
        return LEFT + (RIGHT - LEFT) * Math.clamp(share, 0, 1);
    }

    boolean isLeftOf(Rational value) {
        return value.doubleValue() < low;
    }

    boolean isRightOf(Rational value) {
        return value.doubleValue() > high;
    }
}
