package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fractions written with a slash or as one character: "1/16", "½".
final class Slashes {
    /// Denominators of fractions written with a slash; other slashes part dates, scores and alternatives.
    private static final Set<Integer> SLASHED = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128);

    private Slashes() {}

    static @Nullable WrittenNumber at(String language, List<Lexeme> all, int i) {
        return all.get(i).kind() == Lexeme.Kind.SYMBOL ? vulgar(language, all, i) : slashed(language, all, i);
    }

    private static @Nullable WrittenNumber slashed(String language, List<Lexeme> all, int i) {
        if (i + 2 >= all.size()
                || !all.get(i).isDigits()
                || !all.get(i + 2).isDigits()
                || !all.get(i + 1).glued()
                || !all.get(i + 2).glued()
                || !(all.get(i + 1).is("/") || all.get(i + 1).is("⁄"))
                || i + 3 < all.size() && all.get(i + 3).is("/")
                || i > 0 && all.get(i - 1).is("/") && all.get(i).glued()) {
            return null;
        }
        int above = small(all.get(i));
        int below = small(all.get(i + 2));
        boolean fraction = above > 0 && above < below && SLASHED.contains(below);
        return fraction ? number(language, all, i, i + 3, Rational.of(above, below)) : null;
    }

    /// The number of up to three plain digits, else -1.
    private static int small(Lexeme lexeme) {
        String digits = lexeme.lower();
        boolean plain = digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    /// ½, ⅓ …: one character.
    private static @Nullable WrittenNumber vulgar(String language, List<Lexeme> all, int i) {
        if (Character.getNumericValue(all.get(i).lower().codePointAt(0)) != -2) {
            return null;
        }
        String written = Normalizer.normalize(all.get(i).lower(), Normalizer.Form.NFKD);
        int slash = written.indexOf('⁄');
        if (slash <= 0 || slash == written.length() - 1) {
            return null;
        }
        Rational above = Rational.parse(written.substring(0, slash)).orElse(null);
        Rational below = Rational.parse(written.substring(slash + 1)).orElse(null);
        return above == null || below == null || below.signum() == 0
                ? null
                : number(language, all, i, i + 1, above.over(below));
    }

    private static WrittenNumber number(String language, List<Lexeme> all, int from, int to, Rational value) {
        return WrittenNumber.of(all, from, to, Form.FRACTION, value, language + "/number/slash");
    }
}
