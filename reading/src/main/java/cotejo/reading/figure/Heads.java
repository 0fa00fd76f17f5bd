package cotejo.reading.figure;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// People counted without a noun: "a 300-strong force", "the death toll rose to 120", "120 were killed".
final class Heads {
    /// In tokens: between a toll and its number.
    private static final int TOLL = 8;

    private final Set<String> tolls;
    private final Set<String> strong;

    Heads(String language) {
        LexiconFile clauses = LexiconFile.load(language + "/clauses.yaml");
        tolls = new HashSet<>(clauses.strings("tolls"));
        strong = new HashSet<>(clauses.strings("strong"));
    }

    /// "120 were killed", "12 have been arrested": the participle.
    static int pastAuxiliaries(Sentence sentence, int to) {
        int at = to;
        while (at < Math.min(sentence.size() - 1, to + 3)
                && sentence.token(at).isVerb()
                && !sentence.token(at).tag().equals("VBN")
                && (sentence.is(at, Particle.ARE) || at > to || sentence.is(at + 1, Particle.ARE))) {
            at++;
        }
        // "been"
        return at > to && at + 1 < sentence.size() && sentence.is(at, Particle.ARE) ? at + 1 : at;
    }

    /// "a 300-strong force", "the army was 300 strong"
    boolean isStrength(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean hyphen = draft.to < sentence.size() && sentence.token(draft.to).is("-");
        int word = hyphen ? draft.to + 1 : draft.to;
        return word < sentence.size()
                && strong.contains(sentence.token(word).word().toLowerCase(Locale.ROOT))
                && (hyphen || sentence.is(draft.from - 1, Particle.ARE));
    }

    /// "the death toll rose to 120": no other number stands between the toll and its own.
    boolean isToll(Draft draft) {
        Sentence sentence = draft.sentence;
        for (int i = draft.from - 1; i >= Math.max(0, draft.from - TOLL); i--) {
            Token token = sentence.token(i);
            if (token.isNoun() && tolls.contains(token.lemma())) {
                return true;
            }
            if (token.tag().equals("CD") || token.is(",")) {
                return false;
            }
        }
        return false;
    }
}
