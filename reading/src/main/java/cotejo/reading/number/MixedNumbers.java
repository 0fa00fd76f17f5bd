package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;

/// What goes on behind a number that is whole by itself: "two and a half", "3½ million", "three point five",
/// "a quarter of a million", "tres millones y medio".
final class MixedNumbers {
    /// Places behind "point".
    private static final int MOST_PLACES = 12;

    private final NumberWords words;
    private final Atoms atoms;
    private final Cardinals cardinals;
    private final Fractions fractions;

    MixedNumbers(NumberWords words, Atoms atoms, Cardinals cardinals, Fractions fractions) {
        this.words = words;
        this.atoms = atoms;
        this.cardinals = cardinals;
        this.fractions = fractions;
    }

    /// The number with what belongs to it; the number itself where nothing does.
    WrittenNumber grown(List<Lexeme> all, WrittenNumber number) {
        Rational value = number.value();
        if (value == null || number.vague() != null || number.to() >= all.size()) {
            return number;
        }
        return switch (number.form()) {
            case FRACTION -> ofScale(all, number, value);
            case WORDS, DIGITS, MIXED -> behindWhole(all, number, value);
            case ORDINAL, VAGUE, MALFORMED -> number;
        };
    }

    private WrittenNumber behindWhole(List<Lexeme> all, WrittenNumber number, Rational value) {
        Lexeme next = all.get(number.to());
        int power = power(all, number);
        if (value.signum() < 0 || number.ambiguous() || number.rule().endsWith("/group")) {
            return number;
        }
        if (value.isWhole() && number.form() == Form.WORDS && words.point.contains(next.lower())) {
            WrittenNumber decimals = decimals(all, number, value);
            if (decimals != number) {
                return decimals;
            }
        }
        // "two and a half", "two-and-a-half"
        int join = afterHyphen(all, number.to());
        boolean joined = join < all.size()
                && words.fractionJoiners.contains(all.get(join).lower());
        if (joined && join + 1 < all.size() && (power > 2 || value.isWhole() && small(value))) {
            return withFraction(all, number, value, power, afterHyphen(all, join + 1));
        }
        if (joined || number.form() != Form.DIGITS || !value.isWhole()) {
            return number;
        }
        // "7-1/4"
        WrittenNumber hyphened =
                join > number.to() && join < all.size() && all.get(join).glued()
                        ? Slashes.at(words.language, all, join)
                        : null;
        if (hyphened != null && hyphened.value() != null && small(value)) {
            return scaled(all, number, hyphened.to(), value.plus(hyphened.value()));
        }
        // "3½", "2 1/2"
        boolean near = next.begin() - all.get(number.to() - 1).end() <= 2 && next.begin() - number.begin() <= 5;
        WrittenNumber slash = near ? Slashes.at(words.language, all, number.to()) : null;
        boolean glued = next.isDigits() && next.glued();
        return slash == null || slash.value() == null || glued
                ? number
                : scaled(all, number, slash.to(), value.plus(slash.value()));
    }

    /// "two and a half", "tres y medio", "one million and a half".
    private WrittenNumber withFraction(List<Lexeme> all, WrittenNumber number, Rational value, int power, int at) {
        if (at >= all.size()) {
            return number;
        }
        Rational one = power > 2 ? Rational.powerOfTen(power) : Rational.ONE;
        if (words.half.contains(all.get(at).lower()) && !words.halfAlone) {
            Integer smaller = at + 1 < all.size() && power > 2
                    ? words.scale(all.get(at + 1).lower())
                    : null;
            return smaller != null && smaller < power
                    ? longer(
                            all,
                            number,
                            at + 2,
                            value.plus(Rational.powerOfTen(smaller).over(2)))
                    : scaled(all, number, at + 1, value.plus(one.over(2)));
        }
        WrittenNumber fraction = fractions.behind(all, at, atoms.run(all, at));
        // "two and a third of the men" are two, and a third.
        boolean of = fraction != null
                && fraction.to() < all.size()
                && words.of.contains(all.get(fraction.to()).lower());
        if (fraction == null || fraction.value() == null || of) {
            return number;
        }
        int scale = power > 2 ? scaleAt(all, fraction.to()) : -1;
        Integer smaller = scale < 0 ? null : words.scale(all.get(scale).lower());
        if (smaller != null && smaller < power) {
            Rational rest = fraction.value().times(Rational.powerOfTen(smaller));
            return longer(all, number, scale + 1, value.plus(rest));
        }
        Rational grown = value.plus(fraction.value().times(one));
        return power > 2 ? longer(all, number, fraction.to(), grown) : scaled(all, number, fraction.to(), grown);
    }

    private static int afterHyphen(List<Lexeme> all, int at) {
        return at < all.size() && all.get(at).is("-") && all.get(at).glued() ? at + 1 : at;
    }

    private static boolean small(Rational value) {
        return value.compareTo(Rational.of(1000)) < 0;
    }

    /// The power of ten of the scale word the number ends with; 0 for none.
    private int power(List<Lexeme> all, WrittenNumber number) {
        Integer power = words.scale(all.get(number.to() - 1).lower());
        return power == null || number.to() - 1 == number.from() && number.form() == Form.DIGITS ? 0 : power;
    }

    /// "three point five", "zero point two five", "doscientos con setenta y uno".
    private WrittenNumber decimals(List<Lexeme> all, WrittenNumber number, Rational value) {
        int begin = number.to() + 1;
        Rational sum = value;
        Rational place = Rational.ONE;
        int at = begin;
        boolean zeros = true;
        while (at < all.size() && at - begin < MOST_PLACES) {
            Integer digit = words.small.get(all.get(at).lower());
            if (digit == null || digit > 9) {
                break;
            }
            zeros &= digit == 0;
            place = place.over(10);
            sum = sum.plus(place.times(digit));
            at++;
        }
        if (at == begin || zeros) {
            // "point seventy-one"
            List<Atom> behind = atoms.run(all, at);
            Cardinals.Sum more = cardinals.longest(behind, 0);
            if (more != null
                    && more.value().signum() > 0
                    && (more.power() == 0 || behind.getFirst().bare())
                    && more.value().compareTo(Rational.of(1_000_000)) < 0) {
                Rational shift =
                        Rational.powerOfTen(more.value().numerator().toString().length());
                sum = sum.plus(place.times(more.value().over(shift)));
                at = behind.get(more.to() - 1).lexeme() + 1;
            }
        }
        boolean loose = words.loosePoint.contains(all.get(number.to()).lower()) && !closes(all, at);
        return at == begin || loose ? number : scaled(all, number, at, sum);
    }

    /// Whether the clause ends here or goes on in percent: "siete con cincuenta", but not "siete con cinco hijos".
    private boolean closes(List<Lexeme> all, int at) {
        return at >= all.size()
                || all.get(at).kind() == Lexeme.Kind.SYMBOL
                || at + 1 < all.size() && words.notNumbers.contains(NumberGrammar.phrase(all, at, at + 2));
    }

    private WrittenNumber scaled(List<Lexeme> all, WrittenNumber number, int to, Rational value) {
        int at = scaleAt(all, to);
        Integer power = at < 0 ? null : words.scale(all.get(at).lower());
        return power == null
                ? longer(all, number, to, value)
                : longer(all, number, at + 1, value.times(Rational.powerOfTen(power)));
    }

    /// Index of the scale word at `at`, a hyphen before it or not; -1 when there is none.
    private int scaleAt(List<Lexeme> all, int at) {
        int word = at < all.size() && all.get(at).is("-") && all.get(at).glued() ? at + 1 : at;
        return word < all.size() && words.scale(all.get(word).lower()) != null ? word : -1;
    }

    /// "a quarter million", "three quarters of a million", "un cuarto de millón".
    private WrittenNumber ofScale(List<Lexeme> all, WrittenNumber number, Rational value) {
        int at = number.to();
        if (words.of.contains(all.get(at).lower()) && at + 1 < all.size()) {
            boolean article = words.articles.contains(all.get(at + 1).lower());
            at = article ? at + 2 : words.bareScales.contains(all.get(at + 1).lower()) ? at + 1 : all.size();
        }
        int scale = number.rule().endsWith("/one-in") || at >= all.size() ? -1 : scaleAt(all, at);
        Integer power = scale < 0 ? null : words.scale(all.get(scale).lower());
        return power == null
                ? number
                : WrittenNumber.of(
                        all,
                        number.from(),
                        scale + 1,
                        Form.WORDS,
                        value.times(Rational.powerOfTen(power)),
                        words.language + "/number/group");
    }

    private WrittenNumber longer(List<Lexeme> all, WrittenNumber number, int to, Rational value) {
        Form form = number.form() == Form.DIGITS ? Form.MIXED : number.form();
        return WrittenNumber.of(all, number.from(), to, form, value, words.language + "/number/mixed");
    }
}
