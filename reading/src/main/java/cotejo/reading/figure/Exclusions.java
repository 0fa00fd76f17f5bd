package cotejo.reading.figure;

import cotejo.core.claim.Rejected;
import cotejo.core.quantity.Rational;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Text;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.quantity.Measured;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import cotejo.reading.time.TimeExpression;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What looks like a figure and is none: dates, clock times, scores, labels, names that hold numbers, idioms, "one" as
/// a
/// pronoun. Every rejection has a rule and a reason.
final class Exclusions {
    private static final Rational LAST_YEAR = Rational.of(2150);
    private static final Rational FIRST_YEAR = Rational.of(1400);

    private final String language;
    private final Set<String> notCounted;
    private final Set<String> strong;
    private final Set<String> ofPersons;
    private final Nouns nouns;
    private final Designations designations;
    private final Ones ones;
    private final WordPhrases<Boolean> idioms = new WordPhrases<>();
    private final WordPhrases<Boolean> clockBefore = new WordPhrases<>();
    private final WordPhrases<Boolean> clockAfter = new WordPhrases<>();

    Exclusions(String language, Heads heads) {
        this.language = language;
        nouns = new Nouns(language);
        LexiconFile file = LexiconFile.load(language + "/quantities.yaml");
        LexiconFile clauses = LexiconFile.load(language + "/clauses.yaml");
        strong = new HashSet<>(clauses.strings("strong"));
        designations = new Designations(file.strings("label-nouns"), file.strings("numbered-nouns"));
        ones = new Ones(
                heads,
                nouns,
                NounPhrases.of(language, nouns),
                clauses.strings("speaking"),
                clauses.strings("tangible"));
        ofPersons = new HashSet<>(file.strings("of-persons"));
        notCounted = new HashSet<>(file.strings("not-counted"));
        file.strings("idioms")
                .forEach(idiom -> idioms.put(idiom.replace("-", " - ").replace("/", " / "), true));
        file.strings("idioms").forEach(idiom -> idioms.put(idiom, true));
        file.strings("clock-before").forEach(words -> clockBefore.put(words, true));
        file.strings("clock-after").forEach(words -> clockAfter.put(words, true));
    }

    /// Why this is no figure, or null.
    ///
    /// @param from index of its first token
    /// @param to index after its last
    @Nullable
    Rejected check(Measured measured, Sentence sentence, int from, int to, List<TimeExpression> times, Text text) {
        String string = text.string();
        int number = sentence.tokenAt(measured.numberBegin());
        if (sentence.passage() == PassageKind.BYLINE || sentence.passage() == PassageKind.DATELINE) {
            return rejected(
                    measured,
                    text,
                    "passage",
                    "stands in a " + sentence.passage().word());
        }
        for (TimeExpression time : times) {
            if (!measured.average()
                    && time.begin() < measured.numberEnd()
                    && measured.numberBegin() < time.end()
                    && isDate(time, measured, sentence)) {
                return rejected(measured, text, "date", "part of “" + time.said() + "”");
            }
        }
        if (isYear(measured, sentence, number, string)) {
            return rejected(measured, text, "year", "a year");
        }
        char before = charAt(string, measured.numberBegin() - 1);
        char after = charAt(string, measured.numberEnd());
        if (clock(string, measured, before, after)
                || notCounted(sentence, to)
                || hour(sentence, number, to, measured)) {
            return rejected(measured, text, "clock", "a clock time");
        }
        if (score(string, measured, before, after)) {
            return rejected(measured, text, "score", "a score or a ratio of points");
        }
        if (listNumber(measured, sentence, number, string, after)) {
            return rejected(measured, text, "list", "the number of a list or a comment");
        }
        if (tens(string, measured)) {
            return rejected(measured, text, "tens", "the tens of an age or of years");
        }
        if (before == '#' || before == '§' || designations.labelled(measured, sentence, number)) {
            return rejected(measured, text, "label", "a label, not a count");
        }
        if (idiom(measured, sentence, from, to)) {
            return rejected(measured, text, "idiom", "a way of speaking");
        }
        if (compound(sentence, measured)) {
            return rejected(measured, text, "compound", "describes a kind of thing, counts none");
        }
        if (Designations.named(measured, sentence, number, string)) {
            return rejected(measured, text, "name", "part of a name");
        }
        if (ones.goesBack(measured, sentence, number, to)) {
            return rejected(measured, text, "back", "goes back to those named before");
        }
        if (ofPersons.contains(string.substring(measured.numberBegin(), measured.numberEnd())
                        .toLowerCase(Locale.ROOT))
                && !ones.countsPersons(sentence, number, to)) {
            return rejected(measured, text, "several", "says little of what is no person");
        }
        if (ones.pronoun(measured, sentence, number, to)) {
            return rejected(measured, text, "one", "“one” as a pronoun");
        }
        return null;
    }

    private static boolean isDate(TimeExpression time, Measured measured, Sentence sentence) {
        return switch (time.kind()) {
            case POINT, RELATIVE_DAY, MISPRINT -> true;
            // "for two years now" is a length of time that is told; "in the past two years" only places something.
            case PERIOD -> !(sentence.is(sentence.tokenAt(time.begin()), Particle.FOR) && measured.unit() != null);
            case DURATION, FREQUENCY -> false;
        };
    }

    private static boolean isYear(Measured measured, Sentence sentence, int number, String string) {
        Rational value = measured.first();
        if (value == null
                || measured.unit() != null
                || !value.isWhole()
                || measured.inWords()
                || measured.numberEnd() - measured.numberBegin() != 4
                || value.compareTo(FIRST_YEAR) < 0
                || value.compareTo(LAST_YEAR) > 0
                || measured.begin() != measured.numberBegin()) {
            return false;
        }
        if (number > 0 && sentence.token(number - 1).tag().equals("NNP")) {
            return true;
        }
        // A bare number of four digits in the range of years counts something only when a plural noun follows.
        for (int i = number + 1; i < sentence.size() && i < number + 4; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("NNS")) {
                return false;
            }
            if (!token.tag().startsWith("JJ") && !token.isNoun()) {
                break;
            }
        }
        return true;
    }

    private static boolean clock(String string, Measured measured, char before, char after) {
        return after == ':' && Character.isDigit(charAt(string, measured.numberEnd() + 1))
                || before == ':' && Character.isDigit(charAt(string, measured.numberBegin() - 2));
    }

    /// "a las 18 horas", "las seis de la mañana"
    private boolean hour(Sentence sentence, int number, int to, Measured measured) {
        boolean hours = measured.unit() != null && measured.unit().name().equals("hour");
        if (measured.unit() != null && !hours) {
            return false;
        }
        if (to < sentence.size() && clockAfter.at(sentence, to) != null) {
            return true;
        }
        for (int i = Math.max(0, number - 4); hours && i < number; i++) {
            WordPhrases.Match<Boolean> match = clockBefore.at(sentence, i);
            if (match != null && match.to() == number) {
                return true;
            }
        }
        return false;
    }

    private boolean notCounted(Sentence sentence, int to) {
        return to < sentence.size()
                && notCounted.contains(sentence.token(to).word().toLowerCase(Locale.ROOT))
                && !sentence.token(to).word().equals("I");
    }

    /// "2-0", "5.00 / 1", "3/4/2011".
    private static boolean score(String string, Measured measured, char before, char after) {
        if (measured.unit() != null) {
            return false;
        }
        int next = skipSpaces(string, measured.numberEnd(), 1);
        int previous = skipSpaces(string, measured.numberBegin() - 1, -1);
        boolean slash = charAt(string, next) == '/' || charAt(string, previous) == '/';
        boolean dash = (after == '-' || after == '–') && Character.isDigit(charAt(string, measured.numberEnd() + 1))
                || (before == '-' || before == '–') && Character.isDigit(charAt(string, measured.numberBegin() - 2));
        return slash && !measured.fraction() || dash;
    }

    /// "8." at the head of a paragraph.
    private static boolean listNumber(Measured measured, Sentence sentence, int number, String string, char after) {
        boolean first = number == 0 || number == 1 && sentence.token(0).is("(");
        return first
                && measured.unit() == null
                && !measured.inWords()
                && (after == '.' || after == ')')
                && !Character.isDigit(charAt(string, measured.numberEnd() + 1));
    }

    /// "in his 40s", "the mid-20s": seconds are not written so when they are tens.
    private static boolean tens(String string, Measured measured) {
        return measured.unit() != null
                && measured.unit().name().equals("second")
                && measured.numberEnd() - measured.numberBegin() == 2
                && charAt(string, measured.numberEnd() - 1) == '0'
                && charAt(string, measured.numberEnd()) == 's'
                && measured.end() == measured.numberEnd() + 1;
    }

    private static int skipSpaces(String string, int from, int step) {
        int at = from;
        while (at >= 0 && at < string.length() && string.charAt(at) == ' ' && Math.abs(at - from) < 3) {
            at += step;
        }
        return at;
    }

    private boolean idiom(Measured measured, Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from - 3); i < to && i < sentence.size(); i++) {
            WordPhrases.Match<Boolean> match = idioms.at(sentence, i);
            // Where the words measure something ("for one to two years") they are no idiom.
            if (match != null && match.to() > from && (measured.unit() == null || match.to() >= to)) {
                return true;
            }
        }
        return false;
    }

    /// "a three-bed apartment", "a six-speed gearbox"; "a 12-member team" counts members, "a 300-strong force" men.
    private boolean compound(Sentence sentence, Measured measured) {
        int hyphen = sentence.tokenAt(measured.numberEnd() - 1) + 1;
        if (measured.unit() != null
                || hyphen + 1 >= sentence.size()
                || !sentence.token(hyphen).is("-")
                || sentence.token(hyphen).begin() != measured.numberEnd()
                || sentence.token(hyphen + 1).begin() != sentence.token(hyphen).end()) {
            return false;
        }
        Token noun = sentence.token(hyphen + 1);
        return Character.isLetter(noun.word().codePointAt(0))
                && !strong.contains(noun.word().toLowerCase(Locale.ROOT))
                && nouns.classOf(noun.lemma()) != cotejo.core.scope.Counted.UnitClass.PERSON;
    }

    private static char charAt(String string, int at) {
        return at >= 0 && at < string.length() ? string.charAt(at) : ' ';
    }

    private Rejected rejected(Measured measured, Text text, String rule, String why) {
        return new Rejected(text.words(text.span(measured.begin(), measured.end())), language + "/not/" + rule, why);
    }
}
