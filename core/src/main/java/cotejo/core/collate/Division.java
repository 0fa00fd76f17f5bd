package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import org.jspecify.annotations.Nullable;

/// One way of taking a ratio of two numbers, and how what comes out stands to what the text says.
enum Division {
    /// part / whole
    SHARE,
    /// how much smaller the part is than the whole, of the whole
    FALL,
    /// how much larger
    RISE;

    /// What a ratio figure says it is.
    static Division said(Claim ratio) {
        Counted counted = ratio.figure().counted();
        return switch (counted.change()) {
            case NONE, COURSE -> SHARE;
            case DOWN -> FALL;
            // "doubled" is twice the former number, not two times it more
            case UP -> multiple(ratio.figure().quantity().low(), counted) ? SHARE : RISE;
        };
    }

    private static boolean multiple(Rational value, Counted counted) {
        return !percent(counted) && value.compareTo(Rational.ONE) >= 0;
    }

    static boolean percent(Counted counted) {
        return "percent".equals(counted.unit());
    }

    /// @throws ArithmeticException when `whole` is zero
    Rational of(Rational part, Rational whole) {
        return switch (this) {
            case SHARE -> part.over(whole);
            case FALL -> whole.minus(part).over(whole);
            case RISE -> part.minus(whole).over(whole);
        };
    }

    /// All ratios of a number here and a number there; null where the whole may be zero or less.
    @Nullable
    Interval of(Interval part, Interval whole) {
        if (whole.low() == null || whole.low().signum() <= 0) {
            return null;
        }
        Rational least = least(part.low(), whole.low(), whole.high());
        Rational most = most(part.high(), whole.low(), whole.high());
        return switch (this) {
            case SHARE -> new Interval(least, false, most, false);
            case FALL -> new Interval(toOne(most), false, toOne(least), false);
            case RISE -> new Interval(fromOne(least), false, fromOne(most), false);
        };
    }

    /// The least ratio: a number above zero is divided by the most, one below it by the least.
    private static @Nullable Rational least(@Nullable Rational low, Rational from, @Nullable Rational to) {
        if (low == null || low.signum() < 0) {
            return low == null ? null : low.over(from);
        }
        return to == null ? Rational.ZERO : low.over(to);
    }

    private static @Nullable Rational most(@Nullable Rational high, Rational from, @Nullable Rational to) {
        if (high == null || high.signum() >= 0) {
            return high == null ? null : high.over(from);
        }
        return to == null ? Rational.ZERO : high.over(to);
    }

    private static @Nullable Rational toOne(@Nullable Rational ratio) {
        return ratio == null ? null : Rational.ONE.minus(ratio);
    }

    private static @Nullable Rational fromOne(@Nullable Rational ratio) {
        return ratio == null ? null : ratio.minus(Rational.ONE);
    }

    /// "10154 / 56886", "(80109 - 40179) / 80109".
    String written(Rational part, Rational whole) {
        String p = Shown.digits(part);
        String w = Shown.digits(whole);
        return switch (this) {
            case SHARE -> p + " / " + w;
            case FALL -> "(" + w + " - " + p + ") / " + w;
            case RISE -> "(" + p + " - " + w + ") / " + w;
        };
    }

    /// An interval in percent as one of plain ratios.
    static Interval plain(Interval interval, Counted counted) {
        if (!percent(counted)) {
            return interval;
        }
        return new Interval(
                interval.low() == null ? null : interval.low().over(100),
                interval.lowOpen(),
                interval.high() == null ? null : interval.high().over(100),
                interval.highOpen());
    }

    static Finding.Verdict verdict(Interval found, Interval hard, Interval soft) {
        if (found.meets(soft)) {
            return Finding.Verdict.HOLDS;
        }
        return found.meets(hard) ? Finding.Verdict.HOLDS_LOOSELY : Finding.Verdict.FAILS;
    }
}
