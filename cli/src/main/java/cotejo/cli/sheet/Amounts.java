package cotejo.cli.sheet;

import cotejo.core.claim.Figure;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as a person writes them.
public final class Amounts {
    private static final Rational MILLION = Rational.of(1_000_000);
    private static final Rational BILLION = Rational.of(1_000_000_000);

    private Amounts() {}

    /// "56,886", "1.4 billion", "17.8", "1/4".
    public static String of(Rational value) {
        Rational size = value.magnitude();
        if (size.compareTo(BILLION) >= 0 && short_(size.over(BILLION))) {
            return plain(value.over(BILLION)) + " billion";
        }
        if (size.compareTo(MILLION) >= 0 && short_(size.over(MILLION))) {
            return plain(value.over(MILLION)) + " million";
        }
        boolean fraction = !value.isWhole() && value.denominator().compareTo(BigInteger.valueOf(12)) <= 0;
        boolean decimal = value.times(100).isWhole();
        return fraction && !decimal || fraction && size.compareTo(Rational.ONE) < 0 ? value.toString() : plain(value);
    }

    /// A value with its unit: "USD 1.4 billion", "17.8 %", "1,680".
    ///
    /// @param unit as in the ledger; a counted noun is left to its column
    public static String of(Rational value, @Nullable String unit) {
        return unit(of(value), unit);
    }

    /// "56,000–56,886", "1,680", "310 million or more".
    public static String range(
            @Nullable Rational low, @Nullable Rational high, boolean openHigh, @Nullable String unit) {
        if (low == null && high == null) {
            return "";
        }
        if (low == null || high == null) {
            return low == null
                    ? "up to " + unit(of(java.util.Objects.requireNonNull(high)), unit)
                    : unit(of(low), unit) + " or more";
        }
        String words = low.equals(high) ? of(low) : between(low, high);
        return unit(words, unit) + (openHigh ? " or more" : "");
    }

    /// What an interval allows: "1,670–1,690", "more than 56,000", "up to 500".
    public static String interval(Interval interval) {
        Rational low = interval.low();
        Rational high = interval.high();
        if (low == null && high == null) {
            return "anything";
        }
        if (low == null || high == null) {
            return low == null
                    ? (interval.highOpen() ? "less than " : "up to ") + of(java.util.Objects.requireNonNull(high))
                    : (interval.lowOpen() ? "more than " : "at least ") + of(low);
        }
        if (low.equals(high)) {
            return of(low);
        }
        if (!interval.lowOpen() && !interval.highOpen()) {
            return between(low, high);
        }
        return (interval.lowOpen() ? "above " + of(low) + ", to " : of(low) + " to ")
                + (interval.highOpen() ? "under " : "")
                + of(high);
    }

    /// What a figure says, set beside its words: "about 1,680".
    public static String said(Figure figure) {
        Rational low = figure.quantity().low();
        Rational high = figure.quantity().high();
        String number = high == null || high.equals(low) ? of(low) : between(low, high);
        String hedge = switch (figure.approximation()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case JUST_OVER -> "just over ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
        };
        String words = switch (figure.shape()) {
            case SINGLE, RANGE -> hedge + number;
            case VAGUE -> hedge + Amounts.interval(figure.quantity().soft());
        };
        return unit(words, unitOf(figure));
    }

    /// The unit that is written with the number: a currency, percent, a dimension's unit; null for counts.
    static @Nullable String unitOf(Figure figure) {
        return switch (figure.counted().kind()) {
            case COUNT -> null;
            case MONEY, RATIO, DURATION, DIMENSION, AGE -> figure.counted().unit();
        };
    }

    private static String unit(String number, @Nullable String unit) {
        if (unit == null || number.isEmpty()) {
            return number;
        }
        int slash = unit.indexOf('/');
        String per = slash < 0 ? "" : " per " + unit.substring(slash + 1);
        String bare = slash < 0 ? unit : unit.substring(0, slash);
        return switch (bare) {
            case "percent" -> number + " %" + per;
            case "persons", "events", "complaints", "victims", "files", "things", "fraction", "none" -> number + per;
            default -> currency(bare) ? bare + " " + number + per : number + " " + bare + per;
        };
    }

    private static boolean currency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String between(Rational low, Rational high) {
        String from = of(low);
        String to = of(high);
        for (String scale : new String[] {" billion", " million"}) {
            if (from.endsWith(scale) && to.endsWith(scale)) {
                return from.substring(0, from.length() - scale.length()) + "–" + to;
            }
        }
        return from + "–" + to;
    }

    private static boolean short_(Rational value) {
        return value.times(1000).isWhole();
    }

    private static String plain(Rational value) {
        BigDecimal decimal = value.isWhole() ? new BigDecimal(value.numerator()) : value.toSignificant(6);
        String digits = decimal.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point);
        return String.format(Locale.ROOT, "%,d", new BigInteger(whole.equals("-") || whole.equals("-0") ? "0" : whole))
                + rest;
    }
}
