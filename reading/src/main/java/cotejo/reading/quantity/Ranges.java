package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two numbers that are the ends of one quantity: "between 15 and 20", "4 to 5", "$200–300 million", "de 12 a 15".
final class Ranges {
    private static final Rational FIRST_YEAR = Rational.of(1900);
    private static final Rational LAST_YEAR = Rational.of(2100);

    private final QuantityWords words;

    Ranges(QuantityWords words) {
        this.words = words;
    }

    @Nullable
    Measured range(String text, List<Lexeme> all, WrittenNumber low, WrittenNumber high) {
        if (low.value() == null
                || high.value() == null
                || low.vague() != null
                || high.vague() != null
                || low.form() == Form.ORDINAL
                || high.form() == Form.ORDINAL
                || low.rule().endsWith("/multiple")
                || high.rule().endsWith("/multiple") && high.to() == high.from() + 1
                || isYear(low) && !isYear(high)) {
            return null;
        }
        // Between the numbers: perhaps the first's unit, one joiner, perhaps the second's currency.
        int at = low.to();
        Units.Found lowUnit = words.units.after(text, all, at);
        if (lowUnit != null && lowUnit.to() < high.from()) {
            at = lowUnit.to();
        }
        if (at >= high.from()) {
            return null;
        }
        if (isAside(all, low, lowUnit, at, high)) {
            at++;
        }
        Surroundings ends = new Surroundings(words, text, all, low, high);
        boolean between = opening(all, low, ends, words.rangeBefore) >= 0;
        int from = startOf(all, low.from(), words.rangeFrom);
        if (from < low.from() && begins(all, from, words.changeStems)) {
            // "2006 a 50 mil millones", "aumentaron de 300 a 450"
            return null;
        }
        String joiner = all.get(at).lower();
        boolean joins = between && words.rangeAnd.contains(joiner) || !between && words.joiners.contains(joiner);
        if (!joins) {
            return null;
        }
        at++;
        // "200,000 to-260,000": a stray hyphen; "entre los 15 y los 20"
        boolean stray = at < high.from()
                && (all.get(at).is("-")
                        || between && words.rangeArticles.contains(all.get(at).lower()));
        at = stray ? at + 1 : at;
        Units.Found currency = high.from() > at ? words.units.currencyBefore(text, all, high.from() - 1) : null;
        int highFrom = currency != null ? currency.from() : high.from();
        if (at != highFrom) {
            return null;
        }
        Units.Found highUnit = words.units.after(text, all, high.to());
        boolean course = startOf(all, low.from(), words.rangeFalls) < low.from();
        boolean ownUnits = lowUnit != null
                        && currency == null
                        && !(course && highUnit == null)
                        && (highUnit == null || !highUnit.unit().equals(lowUnit.unit()))
                || lowUnit != null && currency != null && !currency.unit().equals(lowUnit.unit());
        boolean by = startOf(all, low.from(), words.changeBy) < low.from()
                && high.value().compareTo(low.value().times(5)) > 0;
        boolean money = currency != null && high.value().compareTo(low.value().times(3)) >= 0;
        boolean moved = (lowUnit != null && highUnit != null || money)
                && !between
                && from == low.from()
                && begins(all, low.from(), words.movedStems);
        if (ownUnits || by || moved) {
            // "rose 64 points to 4,577", "by $43 billion to $419 billion", "jumped $10 to $34": a change and where it
            // led, no range
            return null;
        }
        boolean dash = joiner.equals("-") || joiner.equals("–") || joiner.equals("—");
        Rational lowValue = low.value();
        Rational highValue = high.value();
        if (low.form() != Form.MIXED && high.form() == Form.MIXED && lowValue.compareTo(Rational.of(1000)) < 0) {
            // "1 to 2 thousand", "$200–300 million": the scale belongs to both.
            Rational scaled = scaledLike(lowValue, highValue);
            lowValue = scaled != null ? scaled : lowValue;
        }
        boolean or = words.rangeOr.contains(joiner);
        boolean falls = lowValue.compareTo(highValue) > 0;
        if (lowValue.equals(highValue)
                || falls
                        && (between
                                || or
                                || dash
                                || !course && !twice(lowUnit, highUnit)
                                || ends.unit == null && lowUnit == null)) {
            return null;
        }
        if (or && highValue.compareTo(lowValue.times(2)) > 0) {
            return null;
        }
        if (dash && (chained(all, low.from() - 1, -1) || chained(all, high.to(), 1))) {
            // "5 - 11 - 21": a list, a number of a telephone
            return null;
        }
        int opening = opening(all, low, ends, between ? words.rangeBefore : words.rangeFrom);
        if (opening >= 0 && !dash && !or) {
            ends.from = opening;
        }
        if (ends.unit == null && lowUnit != null) {
            ends.unit = lowUnit.unit();
        }
        List<Derivation> rules = new ArrayList<>();
        rules.add(Derivation.of(
                words.language + "/quantity/range",
                "“" + text.substring(low.begin(), low.end()) + "” to “" + text.substring(high.begin(), high.end())
                        + "” is a range"));
        ends.explain(rules);
        Approximation approximation =
                ends.approximation() == Approximation.EXACT ? Approximation.EXACT : Approximation.ABOUT;
        Quantity quantity = new Quantity.Between(
                Said.of(lowValue, Surroundings.scale(high.form() == Form.FRACTION ? high : low, ends.unit, lowValue)),
                Said.of(highValue, Surroundings.scale(high, ends.unit, highValue)),
                approximation);
        return ends.measured(quantity, rules, "");
    }

    /// "1.3 A/cm2 to 0.03 A/cm2": both ends have their unit, so they may run down without "from".
    private boolean twice(Units.@Nullable Found lowUnit, Units.@Nullable Found highUnit) {
        return !words.rangeFalls.isEmpty()
                && lowUnit != null
                && highUnit != null
                && lowUnit.unit().equals(highUnit.unit());
    }

    /// "from 21 mpg combined to 23": one word that tells more of the first measurement.
    private boolean isAside(
            List<Lexeme> all, WrittenNumber low, Units.@Nullable Found lowUnit, int at, WrittenNumber high) {
        return lowUnit != null
                && lowUnit.to() == at
                && startOf(all, low.from(), words.rangeFalls) < low.from()
                && all.get(at).isWord()
                && !words.joiners.contains(all.get(at).lower())
                && at + 1 < high.from()
                && words.joiners.contains(all.get(at + 1).lower());
    }

    /// "from 4,550 in 1999 to 16,047"
    private static boolean isYear(WrittenNumber number) {
        Rational value = number.value();
        return value != null
                && number.form() == Form.DIGITS
                && number.end() - number.begin() == 4
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    /// Whether a dash and another number go on from lexeme `at` in the direction of `step`.
    private static boolean chained(List<Lexeme> all, int at, int step) {
        int number = at + step;
        return at >= 0
                && at < all.size()
                && number >= 0
                && number < all.size()
                && (all.get(at).is("-") || all.get(at).is("–") || all.get(at).is("—"))
                && all.get(number).isDigits();
    }

    /// Whether a word that begins so stands up to three words before `at`.
    private static boolean begins(List<Lexeme> all, int at, List<String> stems) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = all.get(i).lower();
            if (stems.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Rational scaledLike(Rational low, Rational high) {
        for (int exponent : new int[] {3, 6, 9, 12}) {
            Rational factor = Rational.powerOfTen(exponent);
            Rational scaled = low.times(factor);
            if (high.compareTo(factor) >= 0 && high.compareTo(factor.times(1000)) < 0 && scaled.compareTo(high) < 0) {
                return scaled;
            }
        }
        return null;
    }

    /// Index of the word that opens the range, directly before it, its hedge or its article; -1 for none.
    private int opening(List<Lexeme> all, WrittenNumber low, Surroundings ends, Set<String> openers) {
        for (int from : new int[] {low.from(), ends.from}) {
            int at = from - 1;
            at = at > 0 && words.rangeArticles.contains(all.get(at).lower()) ? at - 1 : at;
            if (at >= 0 && at < ends.from && openers.contains(all.get(at).lower())) {
                return at;
            }
        }
        int far = words.rangeBefore == openers ? startOf(all, low.from(), openers) : low.from();
        return far < ends.from ? far : -1;
    }

    /// Index of one of the words up to two lexemes before `at` (a currency or a hedge may stand between); else `at`.
    private static int startOf(List<Lexeme> all, int at, Set<String> words) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.contains(all.get(i).lower())) {
                return i;
            }
        }
        return at;
    }
}
