package cotejo.reading.figure;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.Set;

/// Verbs that say how many their subject is: "the complaints against the army *reached* 300".
final class Amounting {
    private final Set<String> verbs;

    Amounting(String language) {
        verbs = new HashSet<>(LexiconFile.load(language + "/clauses.yaml").strings("amounting"));
    }

    /// Whether a noun of the draft's sentence is the subject of such a verb right before the number.
    boolean tells(NounPhrase subject, Draft draft) {
        Sentence sentence = draft.sentence;
        int verb = draft.from - 1;
        while (verb > subject.head() && between(sentence, verb)) {
            verb--;
        }
        Token token = sentence.token(Math.max(0, verb));
        if (subject.sentence() != sentence
                || verb <= subject.head()
                || !token.isVerb()
                || !verbs.contains(token.lemma())
                || hangs(subject)) {
            return false;
        }
        int at = verb - 1;
        while (at > subject.head()
                && (sentence.token(at).isVerb() || sentence.token(at).tag().startsWith("RB"))) {
            // "had already reached": one verb
            at--;
        }
        for (; at > subject.head(); at--) {
            if (parts(sentence, at)) {
                return false;
            }
        }
        return true;
    }

    /// "reached already", "ascendió a", "fue de"
    private static boolean between(Sentence sentence, int at) {
        return sentence.token(at).tag().startsWith("RB")
                || sentence.is(at, Particle.OF)
                || sentence.is(at, Particle.TARGET);
    }

    /// "in the raids there were 300": a noun behind a preposition is no subject, but for "the number of raids".
    private static boolean hangs(NounPhrase subject) {
        Sentence sentence = subject.sentence();
        int at = subject.from() - 1;
        while (at >= 0
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().equals("PRP$"))) {
            at--;
        }
        boolean numbered =
                at > 0 && sentence.is(at, Particle.OF) && sentence.token(at - 1).isNoun();
        return at >= 0 && !numbered && sentence.token(at).tag().equals("IN") && !sentence.is(at, Particle.RELATIVE);
    }

    /// Whether another clause stands between the noun and the verb. A participle belongs to the noun.
    private static boolean parts(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || tag.equals("MD")
                || token.is(",")
                || token.is(";")
                || sentence.is(at, Particle.RELATIVE);
    }
}
