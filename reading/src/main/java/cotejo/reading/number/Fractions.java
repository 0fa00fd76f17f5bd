package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fractions in words and with a slash: "a third", "two-thirds", "one in five", "1/16", "half".
final class Fractions {
    /// Denominators of fractions written with a slash; other slashes part dates, scores and alternatives.
    private static final Set<Integer> SLASHED = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128);

    private Fractions() {}

    static @Nullable WrittenNumber at(NumberWords words, CardinalWords cardinals, List<Lexeme> all, int i) {
        Lexeme first = all.get(i);
        WrittenNumber slash = slash(words, all, i);
        if (slash != null || first.kind() == Lexeme.Kind.SYMBOL) {
            return slash;
        }
        if (!first.isWord()) {
            return ofNumber(words, all, i, i + 1, digits(words, first));
        }
        if (words.half.contains(first.lower())) {
            return half(words, all, i);
        }
        if (i + 1 < all.size() && words.halves.contains(NumberGrammar.phrase(all, i, i + 2))) {
            return number(words, all, i, i + 2, Rational.of(1, 2), "/number/half");
        }
        Integer small = words.small.get(first.lower());
        if (small != null) {
            return ofNumber(words, all, i, i + 1, Rational.of(small));
        }
        if (words.articles.contains(first.lower())) {
            return ofNumber(words, all, i, i + 1, Rational.ONE);
        }
        return words.fractionArticles.contains(first.lower()) ? parts(words, all, i, i + 1, Rational.ONE) : null;
    }

    /// "1/16" and "½".
    static @Nullable WrittenNumber slash(NumberWords words, List<Lexeme> all, int i) {
        WrittenNumber slashed = slashed(words, all, i);
        if (slashed != null || all.get(i).kind() != Lexeme.Kind.SYMBOL) {
            return slashed;
        }
        int value = Character.getNumericValue(all.get(i).lower().codePointAt(0));
        return value == -2 ? vulgar(words, all, i) : null;
    }

    /// "a half", "three quarters", "two thirds" behind a number and "and"; no finer fraction is told so.
    static @Nullable WrittenNumber inWords(NumberWords words, List<Lexeme> all, int i) {
        Lexeme first = all.get(i);
        Integer small = words.small.get(first.lower());
        Integer numerator = small != null ? small : words.articles.contains(first.lower()) ? Integer.valueOf(1) : null;
        int at = i + 1;
        if (numerator == null || numerator == 0 || at >= all.size()) {
            return null;
        }
        at = all.get(at).is("-") && at + 1 < all.size() ? at + 1 : at;
        Integer denominator = words.fractions.get(all.get(at).lower());
        boolean plural = all.get(at).lower().endsWith("s");
        return denominator == null || denominator > 4 || numerator >= denominator || plural != numerator > 1
                ? null
                : number(words, all, i, at + 1, Rational.of(numerator, denominator), "/number/fraction");
    }

    private static @Nullable Rational digits(NumberWords words, Lexeme lexeme) {
        return lexeme.lower().length() > 3
                ? null
                : DigitString.read(lexeme.lower(), words.decimals).value();
    }

    /// "two-thirds", "a third of", "one in five", "3 out of 4".
    private static @Nullable WrittenNumber ofNumber(
            NumberWords words, List<Lexeme> all, int i, int after, @Nullable Rational numerator) {
        if (numerator == null || numerator.signum() == 0 || after >= all.size()) {
            return null;
        }
        WrittenNumber parts = parts(words, all, i, after, numerator);
        if (parts != null) {
            return parts;
        }
        if (i > 0
                && words.joiners.contains(all.get(i - 1).lower())
                && words.articles.contains(all.get(i).lower())) {
            // "an hour and a half" is told of no half
            return null;
        }
        for (List<String> parting : words.outOf) {
            int to = after;
            while (to < all.size() && to - after < parting.size() && all.get(to).is(parting.get(to - after))) {
                to++;
            }
            if (to - after == parting.size()
                    && to < all.size()
                    && (!words.articles.contains(all.get(i).lower())
                            || words.small.containsKey(all.get(i).lower()))) {
                Rational whole = wholeAt(words, all.get(to));
                if (whole != null && numerator.compareTo(whole) < 0 && outOfFits(parting, numerator, all, to)) {
                    return number(words, all, i, to + 1, numerator.over(whole), "/number/one-in");
                }
            }
        }
        int at = all.get(after).is("-") && after + 1 < all.size() ? after + 1 : after;
        Integer denominator = words.fractions.get(all.get(at).lower());
        if (denominator == null || numerator.compareTo(Rational.of(denominator)) >= 0 && denominator != 2) {
            return null;
        }
        boolean plural = all.get(at).lower().endsWith("s");
        boolean one = numerator.equals(Rational.ONE);
        if (plural == one || denominator == 2 && plural) {
            return null;
        }
        if (one
                && denominator != 2
                && !ends(all, at + 1)
                && !words.fractionFollowers.contains(all.get(at + 1).lower())
                && words.scale(all.get(at + 1).lower()) == null) {
            return null;
        }
        return number(words, all, i, at + 1, numerator.over(denominator), "/number/fraction");
    }

    /// "una quinta parte", "dos terceras partes", "la cuarta parte".
    private static @Nullable WrittenNumber parts(
            NumberWords words, List<Lexeme> all, int i, int at, Rational numerator) {
        if (at + 1 >= all.size() || !words.parts.contains(all.get(at + 1).lower())) {
            return null;
        }
        Integer denominator = words.fractionParts.get(all.get(at).lower());
        return denominator == null || numerator.compareTo(Rational.of(denominator)) >= 0
                ? null
                : number(words, all, i, at + 2, numerator.over(denominator), "/number/fraction");
    }

    /// "one in five" is a fraction; "one in 2010" and "two in three days" are not.
    private static boolean outOfFits(List<String> parting, Rational numerator, List<Lexeme> all, int to) {
        if (parting.size() > 1) {
            return true;
        }
        return all.get(to).lower().length() < 4 || !all.get(to).isDigits();
    }

    private static @Nullable Rational wholeAt(NumberWords words, Lexeme lexeme) {
        if (lexeme.isDigits()) {
            Rational value = DigitString.read(lexeme.lower(), words.decimals).value();
            return value != null && value.isWhole() && value.signum() > 0 ? value : null;
        }
        Integer value = words.small.get(lexeme.lower());
        if (value == null) {
            value = words.tens.get(lexeme.lower());
        }
        return value == null || value == 0 ? null : Rational.of(value);
    }

    private static @Nullable WrittenNumber half(NumberWords words, List<Lexeme> all, int i) {
        if (i > 0 && words.notHalfAfter.contains(all.get(i - 1).lower())) {
            return null;
        }
        int next = i + 1;
        int many = next < all.size() && words.articles.contains(all.get(next).lower()) ? next + 1 : next;
        if (many < all.size()) {
            Integer power = words.scale(all.get(many).lower());
            Integer group = words.groups.get(all.get(many).lower());
            if (power != null || group != null) {
                Rational whole = power != null
                        ? Rational.powerOfTen(power)
                        : Rational.of(java.util.Objects.requireNonNull(group));
                return new WrittenNumber(
                        all.get(i).begin(),
                        all.get(many).end(),
                        i,
                        many + 1,
                        Form.WORDS,
                        whole.over(2),
                        null,
                        false,
                        words.language + "/number/group",
                        "");
            }
        }
        boolean glued =
                next < all.size() && all.get(next).glued() && all.get(next).is("-");
        if (glued
                || !words.halfAlone
                || next >= all.size()
                || !words.fractionFollowers.contains(all.get(next).lower())) {
            return null;
        }
        return number(words, all, i, next, Rational.of(1, 2), "/number/half");
    }

    private static @Nullable WrittenNumber slashed(NumberWords words, List<Lexeme> all, int i) {
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
        Rational above = digits(words, all.get(i));
        Rational below = digits(words, all.get(i + 2));
        if (above == null
                || below == null
                || !above.isWhole()
                || !below.isWhole()
                || above.signum() == 0
                || above.compareTo(below) >= 0
                || !SLASHED.contains(below.numerator().intValue())) {
            return null;
        }
        return number(words, all, i, i + 3, above.over(below), "/number/slash");
    }

    /// ½, ⅓ …: one character.
    private static @Nullable WrittenNumber vulgar(NumberWords words, List<Lexeme> all, int i) {
        String written = java.text.Normalizer.normalize(all.get(i).lower(), java.text.Normalizer.Form.NFKD);
        int slash = written.indexOf('⁄');
        if (slash <= 0 || slash == written.length() - 1) {
            return null;
        }
        Rational above = Rational.parse(written.substring(0, slash)).orElse(null);
        Rational below = Rational.parse(written.substring(slash + 1)).orElse(null);
        return above == null || below == null || below.signum() == 0
                ? null
                : number(words, all, i, i + 1, above.over(below), "/number/slash");
    }

    private static boolean ends(List<Lexeme> all, int at) {
        return at >= all.size()
                || all.get(at).kind() == Lexeme.Kind.SYMBOL && !all.get(at).is("-");
    }

    private static WrittenNumber number(
            NumberWords words, List<Lexeme> all, int from, int to, Rational value, String rule) {
        return new WrittenNumber(
                all.get(from).begin(),
                all.get(to - 1).end(),
                from,
                to,
                Form.FRACTION,
                value,
                null,
                false,
                words.language + rule,
                "");
    }
}
