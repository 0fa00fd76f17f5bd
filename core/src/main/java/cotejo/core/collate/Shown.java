package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How findings name numbers, dates and scopes to a person. Nothing a document says is repeated here except through
/// ids the vocabulary knows: a finding's sentence must not carry a person's name.
final class Shown {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final Map<Rational, String> FRACTIONS = Map.of(
            Rational.of(1, 2), "half",
            Rational.of(1, 3), "a third",
            Rational.of(2, 3), "two thirds",
            Rational.of(1, 4), "a quarter",
            Rational.of(3, 4), "three quarters",
            Rational.of(1, 5), "a fifth",
            Rational.of(1, 10), "a tenth");
    private static final Rational MILLION = Rational.of(1_000_000);
    private static final Rational BILLION = Rational.of(1_000_000_000);

    private Shown() {}

    /// "56,886", "9,188.17": at most two decimals, none where there are none.
    static String number(Rational value) {
        BigDecimal rounded = value.isWhole()
                ? new BigDecimal(value.numerator())
                : value.toDecimal(2).stripTrailingZeros();
        return grouped(rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString());
    }

    static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /// "17.8 %", from a ratio such as 0.178.
    static String percent(Rational ratio) {
        return grouped(ratio.times(100).toDecimal(1).toPlainString()) + " %";
    }

    /// The plain digits of arithmetic: "55129", "1.5"; a value no short decimal can write is rounded to four places.
    static String digits(Rational value) {
        if (value.isWhole()) {
            return value.numerator().toString();
        }
        BigDecimal rounded = value.toDecimal(4).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /// "more than 56,000", "USD 1.4 billion", "4 to 5", "24 or more".
    static String quantity(Figure figure) {
        Quantity quantity = figure.quantity();
        Counted counted = figure.counted();
        String low = amount(quantity.low(), counted);
        String body = switch (quantity) {
            case Quantity.Between between ->
                amount(between.from().value(), counted) + " to "
                        + amount(between.to().value(), counted);
            case Quantity.Vague vague -> low + " or more";
            case Quantity.Exactly e -> low;
            case Quantity.About a -> low;
            case Quantity.AtLeast a -> low;
            case Quantity.AtMost a -> low;
        };
        String unit = unit(counted);
        String per = counted.per() == null ? "" : " a " + counted.per();
        return hedge(figure.approximation()) + body + unit + per;
    }

    /// The unit that belongs to the number: " percent", " tonne"; empty for others.
    private static String unit(Counted counted) {
        return switch (counted.kind()) {
            case RATIO -> "percent".equals(counted.unit()) ? " percent" : "";
            case COUNT, MONEY, DURATION, DIMENSION, AGE -> unitOfMeasurement(counted);
        };
    }

    /// " tonne"; empty for what is no measurement.
    static String unitOfMeasurement(Counted counted) {
        return Yardstick.converts(counted) && counted.unit() != null ? " " + counted.unit() : "";
    }

    private static String amount(Rational value, Counted counted) {
        if (counted.kind() == Counted.Kind.RATIO && "fraction".equals(counted.unit())) {
            return fraction(value);
        }
        if (counted.kind() != Counted.Kind.MONEY) {
            return number(value);
        }
        String currency = counted.currency() == null ? "" : counted.currency() + " ";
        if (value.compareTo(BILLION) >= 0 && value.over(BILLION).times(1000).isWhole()) {
            return currency + Shown.decimals(value.over(BILLION)) + " billion";
        }
        if (value.compareTo(MILLION) >= 0 && value.over(MILLION).times(1000).isWhole()) {
            return currency + Shown.decimals(value.over(MILLION)) + " million";
        }
        return currency + number(value);
    }

    /// "a fifth", "two thirds", "3/8", "1.5".
    static String fraction(Rational value) {
        String word = FRACTIONS.get(value);
        if (word != null) {
            return word;
        }
        return value.isWhole() || value.denominator().bitLength() > 7 ? number(value) : value.toString();
    }

    private static String decimals(Rational value) {
        BigDecimal exact = value.toDecimal(3).stripTrailingZeros();
        return grouped(exact.setScale(Math.max(0, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString());
    }

    private static String hedge(Approximation approximation) {
        return switch (approximation) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case JUST_OVER -> "just over ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
        };
    }

    /// "8 March 2011", "March 2011", "2011".
    static String date(PartialDate date) {
        Integer month = date.month();
        String year = Integer.toString(date.year());
        if (month == null) {
            return year;
        }
        String named = MONTHS[month - 1] + " " + year;
        return date.day() == null ? named : date.day() + " " + named;
    }

    static String period(Period period) {
        return period.from().equals(period.to())
                ? date(period.from())
                : date(period.from()) + " to " + date(period.to());
    }

    /// "December 2006 to November 2012", "since December 2006 (to April 2012 at the latest)", "time not stated".
    static String when(@Nullable When when) {
        if (when == null) {
            return "time not stated";
        }
        return when(when.from(), when.to());
    }

    static String when(End from, End to) {
        PartialDate start = from.date();
        PartialDate end = to.date();
        return switch (to) {
            case End.Capped capped ->
                (start == null ? "" : "since " + date(start) + " ")
                        + (start == null ? "to " : "(to ") + date(capped.date()) + " at the latest"
                        + (start == null ? "" : ")");
            case End.UnknownPublication u ->
                (start == null ? "" : "since " + date(start) + " ")
                        + (start == null ? "to a publication date not known" : "(to a publication date not known)");
            case End.Unsaid u -> start == null ? "time not stated" : "since " + date(start);
            case End.Stated s -> ended(start, end);
            case End.Implied i -> ended(start, end);
        };
    }

    private static String ended(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (end == null) {
            return start == null ? "time not stated" : "since " + date(start);
        }
        if (start == null) {
            return "to " + date(end);
        }
        return start.equals(end) ? date(start) : date(start) + " to " + date(end);
    }

    /// The time a figure speaks of: "as of December 2011" for a stock.
    static String time(Claim claim, Vocabulary vocabulary) {
        if (Kinds.timeKind(claim, vocabulary) == Counted.TimeKind.STOCK) {
            PartialDate date = Times.stockDate(claim).date();
            return date == null ? "time not stated" : "as of " + date(date);
        }
        return when(claim.figure().scope().time());
    }

    /// The words for a measure: its English label, else its id with spaces.
    static String measure(@Nullable String id, Vocabulary vocabulary) {
        Measure measure = vocabulary.measure(id);
        if (measure != null && measure.labels().get("en") != null) {
            return measure.labels().get("en");
        }
        return id == null ? "something no measure is known for" : id.replace('-', ' ');
    }

    /// A name the vocabulary knows; null for any other, since it may be a person's.
    static @Nullable String known(@Nullable Name name, Vocabulary vocabulary) {
        return name == null || name.id() == null || !vocabulary.labels().containsKey(name.id())
                ? null
                : vocabulary.label(name.id(), "en");
    }

    static String condition(String id, @Nullable String measure, Vocabulary vocabulary) {
        Measure known = vocabulary.measure(measure);
        if (known != null && known.conditions().get(id) != null) {
            String label = known.conditions().get(id).get("en");
            if (label != null) {
                return label;
            }
        }
        return id.startsWith(Scope.AS_SAID) ? "under a heading of its own" : id.replace('-', ' ');
    }

    /// "desertions (punished), Mexican military": what a figure counts, without its time.
    static String subject(Claim claim, Vocabulary vocabulary) {
        Figure figure = claim.figure();
        String condition = figure.scope().condition();
        String measure = figure.counted().measure();
        List<String> parts = new ArrayList<>();
        String goods = Goods.known(Goods.of(claim, vocabulary), vocabulary);
        parts.add(measure(measure, vocabulary)
                + (goods == null ? "" : " of " + vocabulary.label(goods, "en"))
                + (condition == null ? "" : " (" + condition(condition, measure, vocabulary) + ")"));
        String who = known(figure.scope().whoName(), vocabulary);
        if (who != null) {
            parts.add(who);
        }
        return String.join(", ", parts);
    }
}
