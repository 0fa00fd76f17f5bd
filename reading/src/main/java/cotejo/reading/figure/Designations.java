package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.Unit;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Numbers that tell which and not how many: "Barrio 18", "the Big 12", "UH-60M", "last-32", "Article 14".
final class Designations {
    /// Longer digit strings are not part of models' names.
    private static final int LONGEST = 4;

    private final Set<String> labels;
    private final Set<String> numbered;

    /// @param labels nouns that a label follows, in lower case
    /// @param numbered nouns that a number before them tells apart from others of their kind
    Designations(List<String> labels, List<String> numbered) {
        this.numbered = new HashSet<>(numbered);
        this.labels = new HashSet<>(labels);
    }

    /// @param number index of the token the number begins in
    static boolean named(Measured measured, Sentence sentence, int number, String string) {
        if (number >= sentence.size() || measured.begin() != measured.numberBegin()) {
            return false;
        }
        boolean bare = measured.unit() == null || oneLetterBehind(measured);
        return bare && (glued(measured, string) || model(measured, sentence, number, string))
                || measured.unit() == null && insideName(sentence, number);
    }

    /// "Section 427", "Article 14".
    boolean labelled(Measured measured, Sentence sentence, int number) {
        if (isNumbered(measured, sentence, number)) {
            return true;
        }
        if (number == 0
                || measured.unit() != null && measured.unit().kind() != Unit.Kind.DIMENSION
                || measured.begin() != measured.numberBegin()) {
            return false;
        }
        Token before = sentence.token(number - 1);
        String word = before.word().toLowerCase(Locale.ROOT);
        if (word.equals("#")) {
            return true;
        }
        boolean capital = startsCapital(before) && number > 1;
        return labels.contains(word)
                && before.isNoun()
                && (capital || number == 1 || !describesNoun(sentence, sentence.tokenAt(measured.end() - 1) + 1));
    }

    /// "El 22 Batallón", "la 27 Zona Militar": one thing, told by its number.
    private boolean isNumbered(Measured measured, Sentence sentence, int number) {
        Rational value = measured.first();
        int noun = number + 1;
        return measured.unit() == null
                && !measured.fraction()
                && value != null
                && value.compareTo(Rational.ONE) > 0
                && measured.begin() == measured.numberBegin()
                && noun < sentence.size()
                && sentence.token(noun - 1).end() >= measured.numberEnd()
                && sentence.token(noun).isNoun()
                && !sentence.token(noun).tag().equals("NNS")
                && numbered.contains(sentence.token(noun).word().toLowerCase(Locale.ROOT));
    }

    /// "B-52s", "F-16C": a letter glued to what may be a name's digits is no unit.
    private static boolean oneLetterBehind(Measured measured) {
        return measured.begin() == measured.numberBegin() && measured.end() == measured.numberEnd() + 1;
    }

    /// Letters right before the number, or tied to it by a hyphen ("UH-60", "last-32"). A number in words before the
    /// hyphen is a range or a compound number.
    private static boolean glued(Measured measured, String string) {
        int at = measured.numberBegin() - 1;
        if (at >= 0 && (string.charAt(at) == '-' || string.charAt(at) == '.') && at > 0) {
            char letter = string.charAt(at - 1);
            boolean digits = Character.isDigit(string.charAt(measured.numberBegin()));
            return Character.isLetter(letter)
                    && (Character.isUpperCase(letter) || string.charAt(at) == '-' && digits && measured.unit() == null);
        }
        return at >= 0 && Character.isLetter(string.charAt(at));
    }

    /// A number that the names model holds inside a name ("Barrio 18").
    private static boolean insideName(Sentence sentence, int number) {
        Token token = sentence.token(number);
        Token before = number > 0 ? sentence.token(number - 1) : token;
        return number > 0 && before.isName() && token.isName() && before.name().equals(token.name());
    }

    /// "the Big 12", "Note 20 Ultra", "the S&P 500 rose": plain digits behind a capital, with nothing behind them that
    /// they count.
    private static boolean model(Measured measured, Sentence sentence, int number, String string) {
        if (number == 0
                || measured.inWords()
                || measured.numberEnd() - measured.numberBegin() > LONGEST
                || !string.substring(measured.numberBegin(), measured.numberEnd())
                        .chars()
                        .allMatch(Character::isDigit)) {
            return false;
        }
        Token before = sentence.token(number - 1);
        // "Zetas 12": the first word of a sentence has a capital whatever it is.
        boolean capital = hasCapital(before)
                && (before.tag().startsWith("NNP") || before.isName() || number > 1 && !mostlyCapitals(sentence));
        Rational value = measured.first();
        return value != null && !counts(sentence, number) && (capital || indexed(sentence, number));
    }

    /// "the sp 500 is poised to drop": what one thing does, told by its name and number.
    private static boolean indexed(Sentence sentence, int number) {
        int verb = number + 1;
        return number > 1
                && sentence.token(number - 2).tag().equals("DT")
                && sentence.token(number - 1).tag().equals("NN")
                && verb < sentence.size()
                && sentence.token(verb).tag().equals("VBZ");
    }

    /// "12 soldiers", "12 young soldiers": a plural common noun follows.
    private static boolean counts(Sentence sentence, int number) {
        for (int i = number + 1; i < sentence.size() && i < number + 4; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("NNS") && !hasCapital(token)) {
                return true;
            }
            if (!token.tag().startsWith("JJ") && !token.tag().equals("NN") || hasCapital(token)) {
                return false;
            }
        }
        return false;
    }

    /// In a headline of capitals a capital tells nothing.
    private static boolean mostlyCapitals(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.word().codePointAt(0)))
                .count();
        long capitals =
                sentence.tokens().stream().filter(Designations::startsCapital).count();
        return capitals * 2 > words;
    }

    private static boolean describesNoun(Sentence sentence, int at) {
        return at < sentence.size()
                && (sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ"));
    }

    private static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    /// "Note", "iPhone".
    private static boolean hasCapital(Token token) {
        return token.word().chars().anyMatch(Character::isUpperCase);
    }
}
