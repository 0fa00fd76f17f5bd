package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.Atom.Kind;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fractions in words: "two-thirds", "a fifth", "veinte veinticincoavos", "una quinta parte", "la mitad", and what
/// stands
/// before them with "and" ("one hundred and three quarters").
final class Fractions {
    private final NumberWords words;
    private final Cardinals cardinals;

    Fractions(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /// "half", "medio", "la mitad", "quarter million": fractions that need no number before them.
    @Nullable
    WrittenNumber alone(List<Lexeme> all, int i) {
        String word = all.get(i).lower();
        if (words.half.contains(word)) {
            return half(all, i);
        }
        if (words.halves.contains(word)) {
            boolean whole = i > 0 && words.halvesAfter.contains(all.get(i - 1).lower());
            return whole ? number(all, i, i + 1, Rational.of(1, 2), "/number/half") : null;
        }
        Integer part = words.fractions.get(word);
        int next = i + 1;
        if (part != null && words.properParts.contains(word) && next < all.size()) {
            Integer power = words.scale(all.get(next).lower());
            boolean counted = i > 0 && all.get(i - 1).is("-");
            if (power != null && power > 2 && !counted) {
                return group(all, i, next + 1, Rational.powerOfTen(power).over(part));
            }
        }
        return words.fractionArticles.contains(word) ? parts(all, i, i + 1, Rational.ONE) : null;
    }

    /// The fraction these atoms begin, or null. They come from lexeme `i` on.
    @Nullable
    WrittenNumber of(List<Lexeme> all, int i, List<Atom> atoms) {
        WrittenNumber parts = partsOf(all, i, atoms);
        if (parts != null) {
            return parts;
        }
        for (int e = 1; e < atoms.size(); e++) {
            if (!isPart(atoms, e)) {
                continue;
            }
            WrittenNumber found = endingAt(all, i, atoms, e);
            if (found != null) {
                return found;
            }
            if (!atoms.get(e).ordinal()) {
                return null;
            }
        }
        return null;
    }

    /// Digits before a part: "3 fifths", "2 tercios".
    @Nullable
    WrittenNumber afterDigits(List<Lexeme> all, int i, int to, Rational numerator) {
        if (to >= all.size()
                || !numerator.isWhole()
                || numerator.signum() <= 0
                || !all.get(to).isWord()) {
            return null;
        }
        WrittenNumber parts = parts(all, i, to, numerator);
        if (parts != null) {
            return parts;
        }
        Integer part = words.fractions.get(all.get(to).lower());
        boolean plural = all.get(to).lower().endsWith("s");
        if (part == null) {
            return null;
        }
        boolean fits = plural != numerator.equals(Rational.ONE)
                && numerator.compareTo(Rational.of(part)) < 0
                && (plural || follows(all, to + 1));
        return fits ? number(all, i, to + 1, numerator.over(part), "/number/fraction") : null;
    }

    private static boolean isPart(List<Atom> atoms, int e) {
        Atom atom = atoms.get(e);
        return atom.part() != 0 || atom.ordinal();
    }

    private @Nullable WrittenNumber endingAt(List<Lexeme> all, int i, List<Atom> atoms, int e) {
        int wordBegin = e;
        while (wordBegin > 0
                && atoms.get(wordBegin - 1).lexeme() == atoms.get(e).lexeme()) {
            wordBegin--;
        }
        int earliest = words.ordinalsPart && atoms.get(e).ordinal() ? 1 : wordBegin;
        for (int k = Math.max(1, earliest); k <= wordBegin; k++) {
            Rational denominator = denominator(atoms, k, wordBegin, e);
            int end = atoms.get(k - 1).is(Kind.HYPHEN) ? k - 1 : k;
            boolean torn = end < k
                    && end > 0
                    && atoms.get(end - 1).is(Kind.TEN)
                    && atoms.get(k).is(Kind.SMALL)
                    && k < wordBegin;
            if (denominator == null || torn || end == 0 || atoms.get(end - 1).is(Kind.JOIN)) {
                continue;
            }
            WrittenNumber found = fraction(all, i, atoms, end, e, denominator);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Rational denominator(List<Atom> atoms, int k, int wordBegin, int e) {
        Atom last = atoms.get(e);
        if (last.part() == -1) {
            return cardinals.exactly(atoms, wordBegin, e);
        }
        if (k == e && last.part() > 0) {
            return Rational.of(last.part());
        }
        // What counts in order names parts too, but "seconds" are time.
        boolean scale = last.is(Kind.SCALE);
        boolean fused = k == wordBegin && (scale || wordBegin < e && last.part() > 0);
        boolean second = last.is(Kind.SMALL) && last.value() <= 2;
        boolean hyphened = k < e && atoms.get(e - 1).is(Kind.HYPHEN);
        if (!fused && (!words.ordinalsPart || second && (k == e || last.value() == 2 && !hyphened))) {
            return null;
        }
        return cardinals.inOrder(atoms, k, e + 1);
    }

    private @Nullable WrittenNumber fraction(
            List<Lexeme> all, int i, List<Atom> atoms, int end, int e, Rational denominator) {
        Atom last = atoms.get(e);
        int to = last.lexeme() + 1;
        int join = -1;
        for (int at = end - 1; at > 0 && join < 0; at--) {
            join = atoms.get(at).is(Kind.JOIN) ? at : -1;
        }
        if (join > 0 && !words.joinsTens) {
            Rational whole = cardinals.exactly(atoms, 0, join);
            Rational above = cardinals.exactly(atoms, join + 1, end);
            boolean of = to < all.size() && words.of.contains(all.get(to).lower());
            if (whole != null && above != null && above.compareTo(denominator) < 0 && !of && agrees(last, above)) {
                Cardinals.Sum sum = cardinals.longest(atoms.subList(0, join), 0);
                int power = sum == null ? 0 : sum.power();
                return mixed(all, i, to, whole, above.over(denominator), power, atoms, e + 1);
            }
        }
        Rational above = cardinals.exactly(atoms, 0, end);
        if (above == null || above.signum() <= 0 || !agrees(last, above)) {
            return null;
        }
        boolean improper = above.compareTo(denominator) >= 0;
        if (improper && words.properParts.contains(all.get(last.lexeme()).lower())) {
            return null;
        }
        boolean one = above.equals(Rational.ONE) && !last.plural();
        boolean half = denominator.equals(Rational.of(2));
        if (one && !half && !follows(all, to)) {
            return null;
        }
        return number(all, i, to, above.over(denominator), "/number/fraction");
    }

    /// "one fifth", "two fifths"; a fused word may say either.
    private static boolean agrees(Atom last, Rational above) {
        return last.part() == -1 || last.plural() != above.equals(Rational.ONE);
    }

    /// "one million and two thirds" is two thirds of a million more, "one billion and three quarters million" of
    /// another.
    private WrittenNumber mixed(
            List<Lexeme> all,
            int i,
            int to,
            Rational whole,
            Rational fraction,
            int power,
            List<Atom> atoms,
            int after) {
        boolean scaled = after < atoms.size()
                && atoms.get(after).is(Kind.SCALE)
                && atoms.get(after).counts()
                && (power == 0 || atoms.get(after).value() < power);
        if (scaled) {
            Rational scale = Rational.powerOfTen(atoms.get(after).value());
            Rational value = power == 0 ? whole.plus(fraction).times(scale) : whole.plus(fraction.times(scale));
            return words(all, i, to + 1, value);
        }
        Rational scale = power > 2 ? Rational.powerOfTen(power) : Rational.ONE;
        return words(all, i, to, whole.plus(fraction.times(scale)));
    }

    private WrittenNumber words(List<Lexeme> all, int i, int to, Rational value) {
        return WrittenNumber.of(all, i, to, Form.WORDS, value, words.language + "/number/mixed");
    }

    /// "a fifth" behind a number and "and": the fraction alone, or null.
    @Nullable
    WrittenNumber behind(List<Lexeme> all, int at, List<Atom> atoms) {
        String word = all.get(at).lower();
        int noun = at + 1 < all.size() && all.get(at + 1).is("-") ? at + 2 : at + 1;
        if (words.articles.contains(word) && noun < all.size()) {
            Integer part = part(all.get(noun).lower());
            return part == null ? null : number(all, at, noun + 1, Rational.of(1, part), "/number/fraction");
        }
        WrittenNumber found = of(all, at, atoms);
        Rational value = found == null || found.form() != Form.FRACTION ? null : found.value();
        return value == null || value.compareTo(Rational.ONE) >= 0 ? null : found;
    }

    /// The denominator a singular names, or null.
    private @Nullable Integer part(String word) {
        Integer part = words.fractions.get(word);
        if (part != null) {
            return word.endsWith("s") ? null : part;
        }
        Long ordinal = words.ordinalsPart ? words.ordinals.get(word) : null;
        return ordinal == null || ordinal < 3 || ordinal > 1000 ? null : Integer.valueOf(Math.toIntExact(ordinal));
    }

    private @Nullable WrittenNumber partsOf(List<Lexeme> all, int i, List<Atom> atoms) {
        Cardinals.Sum sum = cardinals.longest(atoms, 0);
        return sum == null || sum.to() == 0
                ? null
                : parts(all, i, atoms.get(sum.to() - 1).lexeme() + 1, sum.value());
    }

    /// "una quinta parte", "dos terceras partes", "la cuarta parte".
    private @Nullable WrittenNumber parts(List<Lexeme> all, int i, int at, Rational numerator) {
        if (at + 1 >= all.size() || !words.parts.contains(all.get(at + 1).lower())) {
            return null;
        }
        Integer denominator = words.fractionParts.get(all.get(at).lower());
        return denominator == null || numerator.compareTo(Rational.of(denominator)) >= 0
                ? null
                : number(all, i, at + 2, numerator.over(denominator), "/number/fraction");
    }

    private @Nullable WrittenNumber half(List<Lexeme> all, int i) {
        boolean halved = i > 1
                && words.notHalfAfter.contains(all.get(i - 1).lower())
                && words.halved.contains(all.get(i - 2).lower());
        boolean other =
                i > 0 && !halved && words.notHalfAfter.contains(all.get(i - 1).lower());
        if (other) {
            return null;
        }
        int next = i + 1;
        int many = next < all.size() && words.articles.contains(all.get(next).lower()) ? next + 1 : next;
        many = many < all.size()
                        && many == next
                        && all.get(many).is("-")
                        && all.get(many).glued()
                ? many + 1
                : many;
        if (many < all.size()) {
            Integer power = words.scale(all.get(many).lower());
            Integer group = words.groups.get(all.get(many).lower());
            Rational whole = power != null ? Rational.powerOfTen(power) : group != null ? Rational.of(group) : null;
            if (whole != null) {
                return group(all, i, many + 1, whole.over(2));
            }
        }
        if (next < all.size() && words.halfBefore.contains(all.get(next).lower())) {
            // "media tonelada"
            return WrittenNumber.of(all, i, next, Form.WORDS, Rational.of(1, 2), words.language + "/number/half");
        }
        boolean glued =
                next < all.size() && all.get(next).glued() && all.get(next).is("-");
        boolean said = next < all.size()
                        && (words.fractionFollowers.contains(all.get(next).lower())
                                || words.articles.contains(all.get(next).lower()))
                || halved
                || i > 0 && words.halfAfter.contains(all.get(i - 1).lower());
        return words.halfAlone && said && !glued ? number(all, i, next, Rational.of(1, 2), "/number/half") : null;
    }

    /// Whether what stands behind "a third" lets it be a part: elsewhere it counts in order.
    private boolean follows(List<Lexeme> all, int at) {
        return at >= all.size()
                || all.get(at).kind() == Lexeme.Kind.SYMBOL && !all.get(at).is("-")
                || words.fractionFollowers.contains(all.get(at).lower())
                || words.scale(all.get(at).lower()) != null;
    }

    private WrittenNumber group(List<Lexeme> all, int from, int to, Rational value) {
        return WrittenNumber.of(all, from, to, Form.WORDS, value, words.language + "/number/group");
    }

    private WrittenNumber number(List<Lexeme> all, int from, int to, Rational value, String rule) {
        return WrittenNumber.of(all, from, to, Form.FRACTION, value, words.language + rule);
    }
}
