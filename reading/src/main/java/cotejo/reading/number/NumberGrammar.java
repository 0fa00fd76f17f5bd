package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds numbers as written: digits, words, both at once, fractions, vague words, ordinals.
///
/// One pass from left to right, longest reading first; nothing is looked at twice.
public final class NumberGrammar {
    private static final Map<String, NumberGrammar> GRAMMARS = new ConcurrentHashMap<>();
    private static final Map<String, NumberGrammar> WIDE = new ConcurrentHashMap<>();

    private final NumberWords words;
    private final Atoms atoms;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final Proportions proportions;
    private final VagueWords vagueWords;
    private final DigitNumbers digits;
    private final MixedNumbers mixed;

    private NumberGrammar(NumberWords words) {
        this.words = words;
        atoms = new Atoms(words);
        cardinals = new Cardinals(words);
        fractions = new Fractions(words, cardinals);
        proportions = new Proportions(words, atoms, cardinals);
        vagueWords = new VagueWords(words);
        digits = new DigitNumbers(words, atoms, cardinals);
        mixed = new MixedNumbers(words, atoms, cardinals, fractions);
    }

    /// The grammar of a language that has a lexicon: "en", "es".
    public static NumberGrammar of(String language) {
        return GRAMMARS.computeIfAbsent(language, l -> new NumberGrammar(new NumberWords(l, false)));
    }

    /// The grammar that also takes what is a number by its form and seldom counts anything ("un", "10G"): for the layer
    /// of numbers as written, not for figures.
    public static NumberGrammar wide(String language) {
        return WIDE.computeIfAbsent(language, l -> new NumberGrammar(new NumberWords(l, true)));
    }

    /// How the language usually parts decimals.
    public Separators usual() {
        return words.separators;
    }

    /// How the numbers of a whole document part decimals: as they show, else as is usual in the country, else in the
    /// language.
    ///
    /// @param country ISO 3166 code, or null
    public Separators settle(String document, @Nullable String country) {
        boolean point = country != null && words.pointCountries.contains(country.toLowerCase(Locale.ROOT));
        return Separators.seenIn(document, point ? new Separators(Separators.Decimals.POINT, false) : words.separators);
    }

    /// All numbers among these lexemes, in order, none overlapping; decimals parted as the language usually does.
    public List<WrittenNumber> find(String text, List<Lexeme> lexemes) {
        return find(text, lexemes, words.separators);
    }

    /// All numbers among these lexemes, in order, none overlapping.
    ///
    /// @param separators as [Separators] settled them for the whole document
    public List<WrittenNumber> find(String text, List<Lexeme> lexemes, Separators separators) {
        List<WrittenNumber> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            int skipped = notNumber(lexemes, at);
            if (skipped > 0) {
                at += skipped;
                continue;
            }
            WrittenNumber number = signed(text, lexemes, at, separators);
            if (number == null) {
                at++;
            } else {
                WrittenNumber before = found.isEmpty() ? null : found.getLast();
                WrittenNumber both = before == null ? null : carried(lexemes, before, number);
                if (both != null) {
                    found.removeLast();
                }
                found.add(both == null ? number : both);
                at = number.to();
            }
        }
        return found;
    }

    /// "7 mil 432.8 millones" is 7,432.8 millions: what ends in a smaller scale is carried by the larger one behind.
    /// Null
    /// where the two are numbers of their own.
    private @Nullable WrittenNumber carried(List<Lexeme> all, WrittenNumber first, WrittenNumber second) {
        Rational thousands = first.value();
        Rational rest = second.value();
        Integer small = words.scales.get(all.get(first.to() - 1).lower());
        Integer large = words.scales.get(all.get(second.to() - 1).lower());
        if (thousands == null
                || rest == null
                || small == null
                || large == null
                || small < 3
                || large <= small
                || first.to() != second.from()
                || first.vague() != null
                || second.vague() != null
                || second.form() != Form.MIXED
                || !all.get(second.from()).isDigits()
                || thousands.signum() <= 0) {
            return null;
        }
        Rational one = Rational.powerOfTen(large);
        boolean below = rest.compareTo(one.times(Rational.powerOfTen(small))) < 0;
        return below
                ? WrittenNumber.of(
                        all,
                        first.from(),
                        second.to(),
                        Form.MIXED,
                        thousands.times(one).plus(rest),
                        second.rule())
                : null;
    }

    /// How many lexemes hold words for numbers and are none ("por ciento", "this one"); 0 for all others.
    private int notNumber(List<Lexeme> all, int at) {
        if (!all.get(at).isWord()) {
            return 0;
        }
        if (at + 1 < all.size() && words.notNumbers.contains(phrase(all, at, at + 2))) {
            return 2;
        }
        boolean pronoun = words.pronouns.contains(all.get(at).lower())
                && at > 0
                && words.pronounAfter.contains(all.get(at - 1).lower())
                && (at + 1 == all.size()
                        || all.get(at + 1).kind() == Lexeme.Kind.SYMBOL
                                && !all.get(at + 1).is("-")
                        || words.pronounBefore.contains(all.get(at + 1).lower()));
        return pronoun ? 1 : 0;
    }

    /// "minus 12", but not "al menos 12".
    private @Nullable WrittenNumber signed(String text, List<Lexeme> all, int i, Separators separators) {
        boolean minus = words.minus.contains(all.get(i).lower())
                && !(i > 0 && words.notMinusAfter.contains(all.get(i - 1).lower()));
        if (!minus) {
            return whole(text, all, i, separators);
        }
        int next = i + 1 < all.size() && all.get(i + 1).is("-") ? i + 2 : i + 1;
        WrittenNumber number = next < all.size() ? whole(text, all, next, separators) : null;
        Rational value = number == null ? null : number.value();
        boolean counts = number != null
                && value != null
                && value.signum() > 0
                && number.vague() == null
                && number.form() != Form.ORDINAL;
        if (number == null || value == null || !counts) {
            return whole(text, all, i, separators);
        }
        boolean digitsOnly = number.form() == Form.DIGITS;
        return WrittenNumber.of(
                all,
                i,
                number.to(),
                digitsOnly ? Form.MIXED : number.form(),
                value.negated(),
                digitsOnly ? words.language + "/number/minus" : number.rule());
    }

    private @Nullable WrittenNumber whole(String text, List<Lexeme> all, int i, Separators separators) {
        WrittenNumber number = at(text, all, i, separators);
        if (number == null) {
            return null;
        }
        WrittenNumber grown = mixed.grown(all, grouped(all, number));
        WrittenNumber proportion = proportions.of(all, grown);
        boolean article = proportion.to() == i + 1
                && words.aloneNoNumber.contains(all.get(i).lower());
        return article ? null : proportion;
    }

    private @Nullable WrittenNumber at(String text, List<Lexeme> all, int i, Separators separators) {
        WrittenNumber damaged = DamagedDigits.at(words, text, all, i);
        if (damaged != null) {
            return damaged;
        }
        WrittenNumber vague = vagueWords.at(all, i);
        if (vague != null) {
            return vague;
        }
        return switch (all.get(i).kind()) {
            case SYMBOL -> Slashes.at(words.language, all, i);
            case DIGITS -> {
                WrittenNumber slash = Slashes.at(words.language, all, i);
                yield slash != null ? slash : digitsAt(text, all, i, separators);
            }
            case WORD -> word(all, i);
        };
    }

    private WrittenNumber digitsAt(String text, List<Lexeme> all, int i, Separators separators) {
        WrittenNumber number = digits.at(text, all, i, separators);
        Rational value = number.value();
        WrittenNumber fraction = number.form() == Form.DIGITS && value != null && !number.ambiguous()
                ? fractions.afterDigits(all, i, number.to(), value)
                : null;
        return fraction != null ? fraction : number;
    }

    private @Nullable WrittenNumber word(List<Lexeme> all, int i) {
        WrittenNumber alone = fractions.alone(all, i);
        if (alone != null) {
            return alone;
        }
        WrittenNumber article = articleAndGroup(all, i);
        if (article != null) {
            return article;
        }
        List<Atom> run = atoms.run(all, i);
        if (run.isEmpty()) {
            return words.articles.contains(all.get(i).lower()) ? articleAndPart(all, i) : null;
        }
        WrittenNumber fraction = fractions.of(all, i, run);
        if (fraction != null) {
            return fraction;
        }
        WrittenNumber ordinal = ordinal(all, i, run);
        if (ordinal != null) {
            return ordinal;
        }
        Cardinals.Sum sum = cardinals.longest(run, 0);
        return sum == null ? null : cardinal(all, i, run, sum);
    }

    private @Nullable WrittenNumber cardinal(List<Lexeme> all, int i, List<Atom> run, Cardinals.Sum sum) {
        int to = run.get(sum.to() - 1).lexeme() + 1;
        if (sum.to() < run.size() && run.get(sum.to()).lexeme() == to - 1) {
            // "veintiunavo" says no twenty-one
            return null;
        }
        Rational tail = sum.tail();
        Integer group = tail == null || to >= all.size()
                ? null
                : words.groups.get(all.get(to).lower());
        if (tail != null && group != null && counts(all, to)) {
            // "three hundred and two dozen" are 300 and two dozen.
            return WrittenNumber.of(
                    all,
                    i,
                    to + 1,
                    Form.WORDS,
                    sum.value().minus(tail).plus(tail.times(group)),
                    words.language + "/number/group");
        }
        Form form = sum.digits() ? Form.MIXED : Form.WORDS;
        return WrittenNumber.of(all, i, to, form, sum.value(), words.language + "/number/words");
    }

    /// "a fifth of", "an eighth": articles that say one of a part.
    private @Nullable WrittenNumber articleAndPart(List<Lexeme> all, int i) {
        List<Atom> behind = i + 1 < all.size() ? atoms.after(all, i + 1) : List.of();
        if (behind.isEmpty() || i > 0 && words.joiners.contains(all.get(i - 1).lower())) {
            // "an hour and a half" is told of no half
            return null;
        }
        List<Atom> one = new ArrayList<>();
        one.add(Atom.of(Atom.Kind.SMALL, 1, i));
        one.addAll(behind);
        WrittenNumber fraction = fractions.of(all, i, one);
        return fraction == null || fraction.form() != Form.FRACTION ? null : fraction;
    }

    private @Nullable WrittenNumber articleAndGroup(List<Lexeme> all, int i) {
        Integer group = words.articles.contains(all.get(i).lower()) && i + 1 < all.size()
                ? words.groups.get(all.get(i + 1).lower())
                : null;
        return group != null && counts(all, i + 1)
                ? WrittenNumber.of(all, i, i + 2, Form.WORDS, Rational.of(group), words.language + "/number/group")
                : null;
    }

    /// "two dozen", "3 docenas".
    private WrittenNumber grouped(List<Lexeme> all, WrittenNumber number) {
        Rational value = number.value();
        boolean whole = value != null
                && value.isWhole()
                && !number.ambiguous()
                && (number.form() == Form.WORDS || number.form() == Form.DIGITS || number.form() == Form.MIXED);
        Integer group = whole && number.to() < all.size() && !number.rule().endsWith("/group")
                ? words.groups.get(all.get(number.to()).lower())
                : null;
        boolean counts = number.form() == Form.WORDS || group == null || counts(all, number.to());
        return group == null || value == null || !counts
                ? number
                : WrittenNumber.of(
                        all,
                        number.from(),
                        number.to() + 1,
                        number.form() == Form.DIGITS ? Form.MIXED : number.form(),
                        value.times(group),
                        words.language + "/number/group");
    }

    /// "A dozen" counts anywhere, "a score" only where words for what it counts follow ("a score of men"; not "a score
    /// of 5").
    private boolean counts(List<Lexeme> all, int at) {
        return !words.groupsBeforeOf.contains(all.get(at).lower())
                || at + 2 < all.size()
                        && words.of.contains(all.get(at + 1).lower())
                        && all.get(at + 2).isWord();
    }

    /// "third", "twenty-second", "two hundredth", "tricentésimo cuadragésimo".
    private @Nullable WrittenNumber ordinal(List<Lexeme> all, int i, List<Atom> run) {
        int to = 0;
        while (to < run.size() && !run.get(to).ordinal()) {
            to++;
        }
        while (to < run.size() && run.get(to).ordinal() && !run.get(to).plural()) {
            to++;
        }
        for (int end = to; end > 0 && run.get(end - 1).ordinal(); end--) {
            boolean inWord = end < run.size()
                    && run.get(end).lexeme() == run.get(end - 1).lexeme();
            Rational value = inWord ? null : cardinals.inOrder(run, 0, end);
            if (value != null) {
                int after = run.get(end - 1).lexeme() + 1;
                return WrittenNumber.of(all, i, after, Form.ORDINAL, value, words.language + "/number/ordinal");
            }
        }
        return null;
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
}
