package cotejo.serving.wording;

import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers as a newspaper of the language prints them.
final class Numbers {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int DIGITS = 12;
    private static final int SHORT_DECIMALS = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /// What is not rounded to "10.0".
    private static final BigDecimal BELOW_TEN = new BigDecimal("9.95");
    private static final List<String> SIZES = List.of("kB", "MB", "GB", "TB", "PB", "EB");

    private final Tongue tongue;
    private final Phrases phrases;

    Numbers(Tongue tongue, Phrases phrases) {
        this.tongue = tongue;
        this.phrases = phrases;
    }

    /// "56,886", "24.4", "−3". At most 12 significant digits.
    String plain(Rational value) {
        return plain(value.toSignificant(DIGITS));
    }

    String plain(long value) {
        return plain(BigDecimal.valueOf(value));
    }

    /// Decimal units; one decimal below ten of them.
    String size(long bytes) {
        if (bytes < 1_000) {
            return phrases.say(bytes == 1 ? "size.bytes.one" : "size.bytes.other", plain(bytes));
        }
        BigDecimal rounded = BigDecimal.valueOf(bytes);
        String unit = "";
        for (int i = 0; i < SIZES.size() && rounded.compareTo(THOUSAND) >= 0; i++) {
            BigDecimal scaled = BigDecimal.valueOf(bytes, 3 * (i + 1));
            rounded = scaled.setScale(scaled.compareTo(BELOW_TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
            unit = SIZES.get(i);
        }
        return plain(rounded) + "\u00a0" + unit;
    }

    String plain(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(digits.length() + 8);
        if (value.signum() < 0) {
            out.append('\u2212');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(tongue.group());
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(tongue.decimal()).append(digits, point + 1, digits.length());
        }
        return out.toString();
    }

    /// A value of a unit: "1,680", "25%", "US$1.4 billion", "10 years".
    ///
    /// @param unit a currency for money, "percent", "fraction", a dimension's unit; anything else is not printed
    /// @param measured whether the unit belongs to the number (durations, dimensions, ages) and is printed after it
    String of(Rational value, @Nullable String unit, boolean money, boolean measured) {
        if (money) {
            return money(value, unit);
        }
        if ("percent".equals(unit)) {
            return plain(value) + tongue.beforePercent() + "%";
        }
        if ("fraction".equals(unit)) {
            return fraction(value);
        }
        return measured && unit != null ? plain(value) + "\u00a0" + unit : plain(value);
    }

    private String fraction(Rational value) {
        BigInteger below = value.denominator();
        return below.bitLength() < 7 && !value.isWhole() ? value.toString() : plain(value);
    }

    /// With its currency's sign; whole and near-whole millions and billions in words, everything else in full.
    private String money(Rational value, @Nullable String currency) {
        String sign = currency == null ? "" : sign(currency);
        BigDecimal amount = value.toSignificant(DIGITS);
        if (tongue == Tongue.ENGLISH && amount.abs().compareTo(BILLION) >= 0) {
            BigDecimal scaled = amount.divide(BILLION).stripTrailingZeros();
            if (scaled.scale() <= SHORT_DECIMALS) {
                return sign + plain(scaled) + "\u00a0" + phrases.say("number.billion");
            }
        }
        if (amount.abs().compareTo(MILLION) >= 0) {
            BigDecimal scaled = amount.divide(MILLION).stripTrailingZeros();
            if (scaled.scale() <= SHORT_DECIMALS) {
                String word = amount.abs().compareTo(MILLION) == 0 ? "number.million" : "number.millions";
                return sign + plain(scaled) + "\u00a0" + phrases.say(word);
            }
        }
        return sign + plain(amount);
    }

    private static String sign(String currency) {
        return switch (currency) {
            case "USD" -> "US$";
            case "MXN" -> "MX$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + "\u00a0";
        };
    }

    /// "1,670 – 1,690", "56,000 or more", "not bounded". Said of ends as they bound, open or not.
    String interval(Interval interval, @Nullable String unit, boolean money, boolean measured) {
        Rational low = interval.low();
        Rational high = interval.high();
        if (low == null && high == null) {
            return phrases.say("interval.unbounded");
        }
        if (low == null || high == null) {
            return low == null
                    ? phrases.say(
                            interval.highOpen() ? "interval.below" : "interval.atMost",
                            of(java.util.Objects.requireNonNull(high), unit, money, measured))
                    : phrases.say(
                            interval.lowOpen() ? "interval.above" : "interval.atLeast", of(low, unit, money, measured));
        }
        if (low.equals(high)) {
            return phrases.say("interval.exactly", of(low, unit, money, measured));
        }
        String range = of(low, unit, money, measured) + "\u00a0– " + of(high, unit, money, measured);
        if (interval.lowOpen() && interval.highOpen()) {
            return phrases.say("interval.bothOpen", range);
        }
        return interval.lowOpen()
                ? phrases.say("interval.lowOpen", range)
                : interval.highOpen() ? phrases.say("interval.highOpen", range) : range;
    }
}
