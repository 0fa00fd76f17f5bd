package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.noun.Nouns;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.Set;

/// Years of life that are told without the word: "He will be 35", "the colonel, who turned 52, …".
final class Ages {
    private static final Rational OLDEST = Rational.of(125);
    private static final int FARTHEST = 4;

    private final Nouns nouns;
    private final Set<String> verbs;
    private final Set<String> subjects;

    Ages(String language, Nouns nouns) {
        this.nouns = nouns;
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        verbs = new HashSet<>(file.strings("age-verbs"));
        subjects = new HashSet<>(file.strings("age-subjects"));
    }

    /// Whether a bare number tells the age of one person: behind "be" or "turn", whose subject is one.
    boolean tells(Draft draft) {
        Sentence sentence = draft.sentence;
        Rational value = draft.measured.first();
        int verb = draft.from - 1;
        if (value == null
                || !value.isWhole()
                || value.signum() <= 0
                || value.compareTo(OLDEST) > 0
                || verb < 1
                || !verbs.contains(sentence.token(verb).lemma())
                || goesOn(sentence, draft.to)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
            Token token = sentence.token(i);
            if (subjects.contains(token.lemma())) {
                return true;
            }
            if (token.isNoun()) {
                return !token.tag().endsWith("S") && nouns.classOf(nouns.lemma(token)) == UnitClass.PERSON;
            }
            if (!token.tag().startsWith("MD") && !token.tag().startsWith("RB") && !token.isVerb()) {
                return false;
            }
        }
        return false;
    }

    /// "who was 2 of the band's four": what stands behind makes the number count something.
    private static boolean goesOn(Sentence sentence, int at) {
        return at < sentence.size()
                && (sentence.is(at, Particle.OF)
                        || sentence.token(at).isNoun()
                        || sentence.token(at).is("-"));
    }

    /// "El cabo, de 27 años, …"
    static boolean aside(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean ends = draft.to >= sentence.size()
                || sentence.token(draft.to).is(",")
                || sentence.token(draft.to).tag().equals(".");
        return ends
                && draft.unit.equals("year")
                && draft.from > 1
                && sentence.is(draft.from - 1, Particle.OF)
                && sentence.token(draft.from - 2).is(",");
    }
}
