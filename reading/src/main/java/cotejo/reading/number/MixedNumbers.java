package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes on behind a number that is whole by itself: "two and a half", "3½ million", "three point five", "3 dozen",
/// "a quarter of a million".
final class MixedNumbers {
    /// Places behind "point".
    private static final int MOST_PLACES = 12;

    private final NumberWords words;

    MixedNumbers(NumberWords words) {
        this.words = words;
    }

    /// The number with what belongs to it; the number itself where nothing does.
    WrittenNumber grown(String text, List<Lexeme> all, WrittenNumber number) {
        Rational value = number.value();
        if (value == null || number.vague() != null || number.to() >= all.size()) {
            return number;
        }
        return switch (number.form()) {
            case FRACTION -> ofScale(all, number, value);
            case WORDS, DIGITS -> whole(text, all, number, value);
            case MIXED -> words.halfOfScale ? halfOfScale(all, number, value) : number;
            case ORDINAL, VAGUE, MALFORMED -> number;
        };
    }

    private WrittenNumber whole(String text, List<Lexeme> all, WrittenNumber number, Rational value) {
        int at = number.to();
        Lexeme next = all.get(at);
        if (!value.isWhole() || value.signum() < 0 || number.ambiguous()) {
            return number;
        }
        Integer group = words.groups.get(next.lower());
        if (number.form() == Form.DIGITS && group != null && !words.groupsBeforeOf.contains(next.lower())) {
            return longer(all, number, at + 1, value.times(group), Form.MIXED, "/number/group");
        }
        if (number.form() == Form.WORDS && words.point.contains(next.lower())) {
            return decimals(all, number, value);
        }
        if (words.halfOfScale && halfOfScale(all, number, value) instanceof WrittenNumber more && more != number) {
            return more;
        }
        WrittenNumber fraction = fraction(text, all, number);
        return fraction == null
                ? number
                : scaled(
                        all,
                        number,
                        fraction.to(),
                        value.plus(java.util.Objects.requireNonNull(fraction.value())),
                        "/number/mixed");
    }

    /// The fraction that belongs to the number before it: "½" and "1/2" right behind digits, "and a half" behind any.
    private @Nullable WrittenNumber fraction(String text, List<Lexeme> all, WrittenNumber number) {
        int at = number.to();
        Lexeme next = all.get(at);
        boolean digits = number.form() == Form.DIGITS;
        boolean near = next.begin() - all.get(at - 1).end() <= 1 && next.begin() - number.begin() <= 4;
        if (digits && near && !words.joiners.contains(next.lower())) {
            WrittenNumber fraction = Fractions.slash(words, all, at);
            boolean glued = fraction != null && next.isDigits() && next.glued();
            return glued ? null : fraction;
        }
        if (!words.joiners.contains(next.lower()) || at + 1 >= all.size() || !small(number)) {
            return null;
        }
        WrittenNumber fraction = Fractions.inWords(words, all, at + 1);
        // "two and a third of the men" are two, and a third.
        boolean of = fraction != null
                && fraction.to() < all.size()
                && words.of.contains(all.get(fraction.to()).lower());
        return of ? null : fraction;
    }

    /// "tres millones y medio": the half of what was counted last.
    private WrittenNumber halfOfScale(List<Lexeme> all, WrittenNumber number, Rational value) {
        int at = number.to();
        Integer power = words.scale(all.get(at - 1).lower());
        boolean half = at + 1 < all.size()
                && words.joiners.contains(all.get(at).lower())
                && words.half.contains(all.get(at + 1).lower());
        if (!half || power == null && !small(number)) {
            return number;
        }
        Rational one = power == null ? Rational.ONE : Rational.powerOfTen(power);
        return longer(all, number, at + 2, value.plus(one.over(2)), number.form(), "/number/mixed");
    }

    /// "two million and a half" is read as two million: what the half is taken of is not said.
    private static boolean small(WrittenNumber number) {
        Rational value = number.value();
        return value != null && value.compareTo(Rational.of(1000)) < 0;
    }

    /// "three point five", "zero point two five".
    private WrittenNumber decimals(List<Lexeme> all, WrittenNumber number, Rational value) {
        int at = number.to() + 1;
        Rational sum = value;
        Rational place = Rational.ONE;
        while (at < all.size() && at - number.to() <= MOST_PLACES) {
            Integer digit = words.small.get(all.get(at).lower());
            if (digit == null || digit > 9) {
                break;
            }
            place = place.over(10);
            sum = sum.plus(place.times(digit));
            at++;
        }
        return at == number.to() + 1 ? number : scaled(all, number, at, sum, "/number/mixed");
    }

    private WrittenNumber scaled(List<Lexeme> all, WrittenNumber number, int to, Rational value, String rule) {
        Form form = number.form() == Form.DIGITS ? Form.MIXED : number.form();
        int at = scaleAt(all, to);
        Integer power = at < 0 ? null : words.scale(all.get(at).lower());
        return power == null
                ? longer(all, number, to, value, form, rule)
                : longer(all, number, at + 1, value.times(Rational.powerOfTen(power)), form, rule);
    }

    /// Index of the scale word at `at`, a hyphen before it or not; -1 when there is none.
    private int scaleAt(List<Lexeme> all, int at) {
        int word = at < all.size() && all.get(at).is("-") && all.get(at).glued() ? at + 1 : at;
        return word < all.size() && words.scale(all.get(word).lower()) != null ? word : -1;
    }

    /// "a quarter million", "three quarters of a million".
    private WrittenNumber ofScale(List<Lexeme> all, WrittenNumber number, Rational value) {
        int at = number.to();
        if (words.of.contains(all.get(at).lower())
                && at + 2 < all.size()
                && words.articles.contains(all.get(at + 1).lower())) {
            at += 2;
        }
        int scale = number.rule().endsWith("/one-in") ? -1 : scaleAt(all, at);
        Integer power = scale < 0 ? null : words.scale(all.get(scale).lower());
        return power == null
                ? number
                : longer(all, number, scale + 1, value.times(Rational.powerOfTen(power)), Form.WORDS, "/number/group");
    }

    private WrittenNumber longer(
            List<Lexeme> all, WrittenNumber number, int to, Rational value, Form form, String rule) {
        return new WrittenNumber(
                number.begin(),
                all.get(to - 1).end(),
                number.from(),
                to,
                form,
                value,
                null,
                false,
                words.language + rule,
                "");
    }
}
