package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers that begin with digits: "1,680", "1 680", "4.3M", "56 mil 886", "22nd".
final class DigitNumbers {
    private final NumberWords words;
    private final Atoms atoms;
    private final Cardinals cardinals;

    DigitNumbers(NumberWords words, Atoms atoms, Cardinals cardinals) {
        this.words = words;
        this.atoms = atoms;
        this.cardinals = cardinals;
    }

    WrittenNumber at(String text, List<Lexeme> all, int i, Separators separators) {
        int to = i + 1;
        while (to < all.size() && continuesGroup(text, all, i, to)) {
            to++;
        }
        boolean spaced =
                to > i + 1 && !words.digitsAfterScale && text.charAt(all.get(i).end()) == ' ';
        boolean doubtful = spaced && to == i + 2 && all.get(i + 1).lower().charAt(0) != '0';
        if (doubtful && !counts(all, i, to)) {
            to = i + 1;
            doubtful = false;
        }
        String written = joined(all, i, to);
        DigitString read = DigitString.read(written, to > i + 1 ? mixedMarks(written, separators) : separators);
        Rational value = read.value();
        if (value == null) {
            return WrittenNumber.malformed(all, i, to, words.language, read.why());
        }
        if (to == i + 1 && isOrdinal(all, i, to)) {
            return WrittenNumber.of(
                    all, i, ordinalEnd(all, to), Form.ORDINAL, value, words.language + "/number/ordinal");
        }
        WrittenNumber power = Powers.after(words.language, all, i, to, value);
        if (power != null) {
            return power;
        }
        WrittenNumber scaled = scaled(all, i, to, value);
        if (scaled != null && read.other() == null) {
            return scaled;
        }
        boolean word = to < all.size()
                && all.get(to).isWord()
                && !all.get(to).glued()
                && !(to + 1 < all.size() && words.notNumbers.contains(NumberGrammar.phrase(all, to, to + 2)));
        if (!separators.told() && read.ambiguous() && word) {
            // "1,680 soldados" in a document that tells nothing: whoever counts does not count in thousandths.
            read = read.turned();
            value = read.value() == null ? value : read.value();
            scaled = scaled(all, i, to, value);
        }
        if (scaled != null) {
            return scaled;
        }
        return new WrittenNumber(
                all.get(i).begin(),
                all.get(to - 1).end(),
                i,
                to,
                Form.DIGITS,
                value,
                null,
                read.ambiguous() || doubtful,
                words.language + "/number/digits",
                doubtful ? "could also be two numbers" : read.ambiguous() ? read.why() : "");
    }

    /// Digits in groups parted by spaces have one mark at most, and it parts decimals.
    private static Separators mixedMarks(String written, Separators separators) {
        return written.indexOf('.') >= 0
                ? new Separators(Separators.Decimals.POINT, true)
                : written.indexOf(',') >= 0 ? new Separators(Separators.Decimals.COMMA, true) : separators;
    }

    private @Nullable WrittenNumber scaled(List<Lexeme> all, int i, int to, Rational value) {
        Integer suffix = to < all.size() ? suffix(all, i, to, value) : null;
        if (suffix != null) {
            return WrittenNumber.of(
                    all, i, to + 1, Form.MIXED, value.times(Rational.powerOfTen(suffix)), rule("digits-and-scale"));
        }
        if (to >= all.size() || all.get(to).glued() && hyphenedName(all, i)) {
            return null;
        }
        List<Atom> behind = atoms.after(all, to);
        Cardinals.Sum sum = cardinals.after(value, behind);
        if (sum == null || sum.to() == 0) {
            return null;
        }
        int end = behind.get(sum.to() - 1).lexeme() + 1;
        boolean scales = behind.subList(0, sum.to()).stream()
                .allMatch(atom -> atom.is(Atom.Kind.SCALE) || atom.is(Atom.Kind.HUNDRED) || atom.is(Atom.Kind.HYPHEN));
        String rule = scales ? "digits-and-scale" : "digits-and-words";
        return WrittenNumber.of(all, i, end, Form.MIXED, sum.value(), rule(rule));
    }

    private String rule(String name) {
        return words.language + "/number/" + name;
    }

    private boolean isOrdinal(List<Lexeme> all, int i, int to) {
        return ordinalEnd(all, to) > to && !all.get(i).lower().contains(",");
    }

    /// Index after the ending that makes digits count in order ("nd", "º", ".º"); `to` when there is none.
    private int ordinalEnd(List<Lexeme> all, int to) {
        int at = to < all.size() && all.get(to).is(".") && all.get(to).glued() ? to + 1 : to;
        boolean ends = at < all.size()
                && all.get(at).glued()
                && words.ordinalEndings.contains(all.get(at).lower())
                && (at == to || !all.get(at).isWord() || all.get(at).lower().length() == 1);
        return ends ? at + 1 : to;
    }

    private static String joined(List<Lexeme> all, int from, int to) {
        if (to == from + 1) {
            return all.get(from).lower();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(all.get(i).lower());
        }
        return joined.toString();
    }

    /// Groups parted by thin, no-break or plain spaces: "1 680", "1 234 567,89".
    private static boolean continuesGroup(String text, List<Lexeme> all, int from, int to) {
        Lexeme before = all.get(to - 1);
        Lexeme next = all.get(to);
        if (!next.isDigits() || next.begin() != before.end() + 1 || !allDigits(before.lower())) {
            return false;
        }
        if (to == from + 1 && before.lower().length() > 3) {
            return false;
        }
        char space = text.charAt(before.end());
        boolean parts = space == '\u00a0' || space == '\u2009' || space == '\u202f' || space == ' ';
        return parts && group(next.lower());
    }

    /// Three digits, decimals behind them allowed.
    private static boolean group(String digits) {
        if (digits.length() < 3 || !allDigits(digits.substring(0, 3))) {
            return false;
        }
        if (digits.length() == 3) {
            return true;
        }
        char mark = digits.charAt(3);
        return (mark == '.' || mark == ',') && digits.length() > 4 && allDigits(digits.substring(4));
    }

    private static boolean allDigits(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether "12 680" may be one number: something is counted behind it, and nothing before it is labelled with it.
    private boolean counts(List<Lexeme> all, int from, int to) {
        boolean counted =
                to >= all.size() || all.get(to).isWord() && !all.get(to).glued();
        if (!counted || from == 0) {
            return counted;
        }
        Lexeme before = all.get(from - 1);
        String singular = before.lower().endsWith("s")
                ? before.lower().substring(0, before.lower().length() - 1)
                : before.lower();
        boolean named = before.isWord() && Character.isUpperCase(before.word().codePointAt(0)) && from > 1;
        return !named
                && !before.isDigits()
                && !words.labels.contains(before.lower())
                && !words.labels.contains(singular);
    }

    /// The power of ten of the suffix at `to`, or null. Words for scales are no suffixes.
    private @Nullable Integer suffix(List<Lexeme> all, int from, int to, Rational value) {
        Lexeme next = all.get(to);
        if (!next.isWord() || words.scale(next.lower()) != null && !words.suffixes.containsKey(next.word())) {
            return null;
        }
        if (next.glued()) {
            if (hyphenedName(all, from)) {
                return null;
            }
            Integer strong = words.suffixes.get(next.word());
            if (strong != null) {
                return strong;
            }
            Integer weak = words.weakSuffixes.get(next.word());
            return weak != null && (!value.isWhole() || currencyBefore(all, from)) ? weak : null;
        }
        Integer spaced = words.suffixes.get(next.word());
        boolean fits = spaced != null && (next.word().length() > 1 || currencyBefore(all, from) || !value.isWhole());
        return fits ? spaced : null;
    }

    /// "UH-60M": what letters and a hyphen stand before is a name, and the letter behind it no suffix.
    private static boolean hyphenedName(List<Lexeme> all, int from) {
        return from > 1
                && all.get(from).glued()
                && all.get(from - 1).is("-")
                && all.get(from - 1).glued()
                && all.get(from - 2).isWord()
                && !(all.get(from - 2).glued() && from > 2 && all.get(from - 3).isDigits());
    }

    private static boolean currencyBefore(List<Lexeme> all, int from) {
        if (from == 0) {
            return false;
        }
        Lexeme before = all.get(from - 1);
        return before.kind() == Lexeme.Kind.SYMBOL
                        && Character.getType(before.lower().codePointAt(0)) == Character.CURRENCY_SYMBOL
                || before.isWord() && all.get(from).glued() && before.lower().length() <= 3;
    }
}
