package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds numbers as written: digits, words, both at once, fractions, vague words, ordinals.
///
/// One pass from left to right, longest reading first; nothing is looked at twice.
public final class NumberGrammar {
    private static final Map<String, NumberGrammar> GRAMMARS = new ConcurrentHashMap<>();
    /// No written number has more words than this.
    private static final int MAX_WORDS = 40;

    private final NumberWords words;
    private final CardinalWords cardinals;
    private final VagueWords vagueWords;
    private final MixedNumbers mixed;

    private NumberGrammar(NumberWords words) {
        this.words = words;
        this.cardinals = new CardinalWords(words);
        this.vagueWords = new VagueWords(words);
        this.mixed = new MixedNumbers(words);
    }

    /// The grammar of a language that has a lexicon: "en".
    public static NumberGrammar of(String language) {
        return GRAMMARS.computeIfAbsent(language, l -> new NumberGrammar(new NumberWords(l)));
    }

    /// All numbers among these lexemes, in order, none overlapping.
    public List<WrittenNumber> find(String text, List<Lexeme> lexemes) {
        List<WrittenNumber> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            int skipped = notNumber(lexemes, at);
            if (skipped > 0) {
                at += skipped;
                continue;
            }
            WrittenNumber whole = at(text, lexemes, at);
            WrittenNumber number = whole == null ? null : mixed.grown(text, lexemes, whole);
            if (number == null) {
                at++;
            } else {
                found.add(number);
                at = number.to();
            }
        }
        return found;
    }

    /// How many lexemes hold words for numbers and are none ("por ciento"); 0 for all others.
    private int notNumber(List<Lexeme> all, int at) {
        if (words.notNumbers.isEmpty() || !all.get(at).isWord()) {
            return 0;
        }
        return at + 1 < all.size() && words.notNumbers.contains(phrase(all, at, at + 2)) ? 2 : 0;
    }

    private @Nullable WrittenNumber at(String text, List<Lexeme> all, int i) {
        WrittenNumber damaged = LetterDigits.at(words, text, all, i);
        if (damaged != null) {
            return damaged;
        }
        WrittenNumber vague = vagueWords.at(all, i);
        if (vague != null) {
            return vague;
        }
        WrittenNumber fraction = Fractions.at(words, cardinals, all, i);
        if (fraction != null) {
            return fraction;
        }
        Lexeme first = all.get(i);
        if (first.isDigits()) {
            return digits(text, all, i);
        }
        if (!first.isWord()) {
            return null;
        }
        WrittenNumber ordinal = ordinalWord(all, i);
        if (ordinal != null) {
            return ordinal;
        }
        return cardinals.at(all, i);
    }

    private @Nullable WrittenNumber digits(String text, List<Lexeme> all, int i) {
        Lexeme first = all.get(i);
        int to = i + 1;
        // Groups parted by thin or no-break spaces, or (language allowing) plain ones: "1 680".
        while (to < all.size() && continuesGroup(text, all, i, to)) {
            to++;
        }
        String written = joined(all, i, to);
        if (to < all.size()
                && all.get(to).isWord()
                && all.get(to).glued()
                && to == i + 1
                && words.ordinalEndings.contains(all.get(to).lower())) {
            DigitString value = DigitString.read(written, words.decimals);
            return new WrittenNumber(
                    first.begin(),
                    all.get(to).end(),
                    i,
                    to + 1,
                    Form.ORDINAL,
                    value.value(),
                    null,
                    false,
                    words.language + "/number/ordinal",
                    "");
        }
        DigitString read = DigitString.read(written, words.decimals);
        Rational value = read.value();
        if (value == null) {
            return new WrittenNumber(
                    first.begin(),
                    all.get(to - 1).end(),
                    i,
                    to,
                    Form.MALFORMED,
                    null,
                    null,
                    false,
                    words.language + "/number/malformed",
                    read.why());
        }
        WrittenNumber scientific = PowersOfTen.after(words, all, i, to, value);
        if (scientific != null) {
            return scientific;
        }
        int exponent = 0;
        Form form = Form.DIGITS;
        int plain = to;
        while (to < all.size() && to < plain + 2) {
            int at = hyphenBeforeScale(all, to) ? to + 1 : to;
            Integer power = at > to ? words.scale(all.get(at).lower()) : scaleAfter(all, i, to, value);
            if (power == null || exponent + power > Rational.MAX_EXPONENT) {
                break;
            }
            exponent += power;
            form = Form.MIXED;
            to = at + 1;
            if (all.get(to - 1).glued()) {
                break;
            }
        }
        Rational scaled = value.times(Rational.powerOfTen(exponent));
        if (form == Form.MIXED || words.digitsAfterScale) {
            WrittenNumber longer = cardinals.continueFrom(all, i, to, value, exponent);
            if (longer != null) {
                return longer;
            }
        }
        boolean ambiguous = read.ambiguous() && form == Form.DIGITS;
        return new WrittenNumber(
                first.begin(),
                all.get(to - 1).end(),
                i,
                to,
                form,
                scaled,
                null,
                ambiguous,
                words.language + (form == Form.MIXED ? "/number/digits-and-scale" : "/number/digits"),
                ambiguous ? read.why() : "");
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

    private boolean continuesGroup(String text, List<Lexeme> all, int from, int to) {
        Lexeme before = all.get(to - 1);
        Lexeme next = all.get(to);
        if (!next.isDigits() || next.lower().length() != 3 || next.begin() != before.end() + 1 || !allDigits(next)) {
            return false;
        }
        if (to == from + 1 ? before.lower().length() > 3 || !allDigits(before) : false) {
            return false;
        }
        char space = text.charAt(before.end());
        return space == '\u00a0' || space == '\u2009' || space == '\u202f' || space == ' ' && words.digitsAfterScale;
    }

    private static boolean allDigits(Lexeme lexeme) {
        return lexeme.lower().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The power of ten of the scale word or suffix at `to`, or null.
    private @Nullable Integer scaleAfter(List<Lexeme> all, int from, int to, Rational value) {
        Lexeme next = all.get(to);
        if (!next.isWord()) {
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
            if (weak != null && (!value.isWhole() || currencyBefore(all, from))) {
                return weak;
            }
            return words.scale(next.lower());
        }
        Integer scale = words.scale(next.lower());
        if (scale != null) {
            return scale;
        }
        Integer spaced = words.suffixes.get(next.word());
        return spaced != null && (next.word().length() > 1 || currencyBefore(all, from)) ? spaced : null;
    }

    /// "a $1-million grant".
    private boolean hyphenBeforeScale(List<Lexeme> all, int at) {
        return all.get(at).is("-")
                && all.get(at).glued()
                && at + 1 < all.size()
                && all.get(at + 1).glued()
                && words.scale(all.get(at + 1).lower()) != null;
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

    private @Nullable WrittenNumber ordinalWord(List<Lexeme> all, int i) {
        Long value = words.ordinals.get(all.get(i).lower());
        int to = i + 1;
        Integer ten = words.tens.get(all.get(i).lower());
        if (value == null && ten != null && i + 1 < all.size()) {
            int next = all.get(i + 1).is("-") ? i + 2 : i + 1;
            Long unit = next < all.size() ? words.ordinals.get(all.get(next).lower()) : null;
            if (unit != null && unit < 10) {
                value = ten + unit;
                to = next + 1;
            }
        }
        return value == null
                ? null
                : new WrittenNumber(
                        all.get(i).begin(),
                        all.get(to - 1).end(),
                        i,
                        to,
                        Form.ORDINAL,
                        Rational.of(value),
                        null,
                        false,
                        words.language + "/number/ordinal",
                        "");
    }

    static String phrase(List<Lexeme> all, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                phrase.append(' ');
            }
            phrase.append(all.get(i).lower());
        }
        return phrase.toString();
    }

    static int limit(List<Lexeme> all, int from) {
        return Math.min(all.size(), from + MAX_WORDS);
    }
}
