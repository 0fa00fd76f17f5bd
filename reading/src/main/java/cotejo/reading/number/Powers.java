package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Powers: "2.998×10−8", "3 x 10^5", "6e3", "1.1^23". The exponent is looked at before any number is built; one beyond
/// all figures makes the number malformed.
final class Powers {
    private static final String BEYOND = "an exponent beyond all figures";

    private Powers() {}

    /// @param from index of the lexeme where the number begins
    /// @param at index after its digits
    static @Nullable WrittenNumber after(String language, List<Lexeme> all, int from, int at, Rational base) {
        boolean raised = at < all.size() && all.get(at).is("^") && all.get(at).glued();
        int exponent = raised ? at + 1 : times(all, at) ? at + 2 : lettered(all, from, at) ? at + 1 : -1;
        if (exponent < 0) {
            return null;
        }
        int at2 = !raised && exponent < all.size() && all.get(exponent).is("^") ? exponent + 1 : exponent;
        boolean negative = false;
        int signs = 0;
        while (at2 < all.size() && signs < 2 && all.get(at2).glued() && isSign(all.get(at2))) {
            negative ^= !all.get(at2).is("+");
            at2++;
            signs++;
        }
        if (at2 >= all.size() || !all.get(at2).isDigits() || !all.get(at2).glued()) {
            return null;
        }
        String written = all.get(at2).lower();
        boolean cut = at2 + 1 < all.size()
                && all.get(at2 + 1).glued()
                && all.get(at2 + 1).isWord();
        if (cut || !written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Rational value = raised ? raised(base, written, negative) : scaled(base, written, negative);
        return value == null
                ? WrittenNumber.malformed(all, from, at2 + 1, language, BEYOND)
                : WrittenNumber.of(all, from, at2 + 1, Form.MIXED, value, language + "/number/scientific");
    }

    private static @Nullable Rational scaled(Rational mantissa, String exponent, boolean negative) {
        int power = small(exponent);
        return power > Rational.MAX_EXPONENT ? null : mantissa.times(Rational.powerOfTen(negative ? -power : power));
    }

    private static @Nullable Rational raised(Rational base, String exponent, boolean negative) {
        int power = small(exponent);
        int bits = Math.max(base.numerator().bitLength(), base.denominator().bitLength());
        boolean beyond = power > Rational.MAX_EXPONENT || (long) bits * power > 4L * Rational.MAX_DIGITS;
        if (beyond || negative && base.signum() == 0) {
            return null;
        }
        Rational value = Rational.ONE;
        for (int i = 0; i < power; i++) {
            value = value.times(base);
        }
        return negative ? Rational.ONE.over(value) : value;
    }

    /// The exponent; one with too many digits is as good as infinite.
    private static int small(String digits) {
        return digits.length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(digits);
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
}
