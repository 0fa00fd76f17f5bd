package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.quantity.Measured;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// "One" is mostly a pronoun or a way to say "a". It counts where it is told beside another number ("three left; one, a
/// general"), measures something, or stands before a person, an event or a thing to be touched:
/// "one soldier was killed", "one rifle", but not "one reason".
final class Ones {
    private static final Rational MANY = Rational.of(12);

    private final Heads heads;
    private final Nouns nouns;
    private final NounPhrases phrases;
    private final Set<String> speaking;
    private final Set<String> tangible;

    Ones(Heads heads, Nouns nouns, NounPhrases phrases, List<String> speaking, List<String> tangible) {
        this.heads = heads;
        this.tangible = new HashSet<>(tangible);
        this.speaking = new HashSet<>(speaking);
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /// "a meeting between the two": goes back to those named, and counts nobody anew.
    boolean goesBack(Measured measured, Sentence sentence, int number, int to) {
        Rational value = measured.first();
        return measured.inWords()
                && value != null
                && value.compareTo(MANY) < 0
                && measured.unit() == null
                && !measured.fraction()
                && measured.begin() == measured.numberBegin()
                && sentence.is(number - 1, Particle.THE)
                && phrases.phrase(sentence, to) == null
                && !sentence.is(to, Particle.OF);
    }

    /// Whether a person's noun stands behind that does not speak: "several soldiers were killed".
    boolean countsPersons(Sentence sentence, int number, int to) {
        NounPhrase phrase = phrases.phrase(sentence, to);
        return phrase != null
                && nouns.classOf(nouns.lemma(phrase.headToken())) == UnitClass.PERSON
                && !speaks(sentence, number, phrase);
    }

    /// "one official said", "said one official": who speaks is not counted.
    private boolean speaks(Sentence sentence, int number, NounPhrase phrase) {
        return phrase.to() < sentence.size()
                        && speaking.contains(sentence.token(phrase.to()).lemma())
                || number > 0 && speaking.contains(sentence.token(number - 1).lemma());
    }

    /// @param number index of the token the number begins in
    /// @param to index after the quantity's last token
    boolean pronoun(Measured measured, Sentence sentence, int number, int to) {
        Rational value = measured.first();
        if (!measured.inWords()
                || value == null
                || !value.equals(Rational.ONE)
                || measured.unit() != null
                || measured.begin() != measured.numberBegin()
                || measured.quantity() == null
                || measured.numberEnd() - measured.numberBegin() > 3
                || measured.rules().getFirst().rule().endsWith("/article")) {
            return false;
        }
        boolean aside = to < sentence.size() && sentence.token(to).is(",") && sentence.is(number - 1, Particle.AND);
        if (number > 0 && (sentence.token(number - 1).is(";") || aside)) {
            return false;
        }
        if (heads.sufferedAt(sentence, to) >= 0) {
            // "One was killed and three were wounded."
            return false;
        }
        NounPhrase phrase = phrases.phrase(sentence, to);
        if (phrase == null || phrase.headToken().tag().endsWith("S")) {
            return true;
        }
        // "one man's name" speaks of a name.
        boolean owner = phrase.to() < sentence.size()
                && sentence.token(phrase.to()).tag().equals("POS");
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = sentence.token(i);
            owner |= token.tag().equals("POS");
        }
        UnitClass counted = nouns.classOf(nouns.lemma(phrase.headToken()));
        // "as one official put it", but "put one hand behind the door"
        boolean speaks = !tangible.contains(nouns.lemma(phrase.headToken())) && speaks(sentence, number, phrase);
        boolean told = counted == UnitClass.PERSON
                || counted == UnitClass.EVENT
                || tangible.contains(nouns.lemma(phrase.headToken()))
                || exists(sentence, number);
        return owner || speaks || !told;
    }

    /// "there is one demand", "there was only one"
    private static boolean exists(Sentence sentence, int number) {
        int verb = number > 0 && sentence.token(number - 1).tag().equals("RB") ? number - 2 : number - 1;
        return verb > 0
                && sentence.token(verb).isVerb()
                && sentence.token(verb - 1).tag().equals("EX");
    }
}
