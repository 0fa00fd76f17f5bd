package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Digits times a power of ten: "2.998×10−8", "3 x 10^5", "6e3". The exponent is looked at before any number is built;
/// one
/// beyond all figures makes the number malformed.
final class PowersOfTen {
    private PowersOfTen() {}

    /// @param from index of the lexeme where the number begins
    /// @param at index after its digits
    static @Nullable WrittenNumber after(NumberWords words, List<Lexeme> all, int from, int at, Rational mantissa) {
        int exponent = times(all, at) ? at + 2 : lettered(all, from, at) ? at + 1 : -1;
        if (exponent < 0) {
            return null;
        }
        boolean raised = all.get(exponent).is("^");
        int sign = raised ? exponent + 1 : exponent;
        boolean signed = sign < all.size() && all.get(sign).glued() && isSign(all.get(sign));
        int digits = signed ? sign + 1 : sign;
        if (digits >= all.size()
                || !all.get(digits).isDigits()
                || !all.get(digits).glued()) {
            return null;
        }
        String written = all.get(digits).lower();
        boolean cut = digits + 1 < all.size()
                && all.get(digits + 1).glued()
                && all.get(digits + 1).isWord();
        if (cut || !plain(written)) {
            return null;
        }
        Integer power = power(written);
        boolean negative = signed && !all.get(sign).is("+");
        return new WrittenNumber(
                all.get(from).begin(),
                all.get(digits).end(),
                from,
                digits + 1,
                power == null ? Form.MALFORMED : Form.MIXED,
                power == null ? null : mantissa.times(Rational.powerOfTen(negative ? -power : power)),
                null,
                false,
                words.language + (power == null ? "/number/malformed" : "/number/scientific"),
                power == null ? "an exponent beyond all figures" : "");
    }

    /// "×10", with an exponent glued to it.
    private static boolean times(List<Lexeme> all, int at) {
        return at + 2 < all.size()
                && (all.get(at).is("×") || all.get(at).is("x"))
                && all.get(at + 1).is("10");
    }

    /// "6e3", but not the letters and digits of a code ("a6e3").
    private static boolean lettered(List<Lexeme> all, int from, int at) {
        boolean code = from > 0 && all.get(from).glued() && all.get(from - 1).isWord();
        return at + 1 < all.size()
                && all.get(at).is("e")
                && all.get(at).glued()
                && all.get(at + 1).glued()
                && !code;
    }

    private static boolean isSign(Lexeme lexeme) {
        return lexeme.is("-") || lexeme.is("−") || lexeme.is("+");
    }

    private static boolean plain(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Integer power(String digits) {
        if (digits.length() > 2) {
            return null;
        }
        int power = Integer.parseInt(digits);
        return power > Rational.MAX_EXPONENT ? null : power;
    }
}
