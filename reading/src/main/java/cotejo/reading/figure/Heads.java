package cotejo.reading.figure;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.Triggers;
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

    /// In tokens: "have been".
    private static final int HELPERS = 2;

    private final Triggers triggers;
    private final Set<String> helping;
    private final Set<String> them;
    private final Set<String> tolls;
    private final Set<String> strong;

    Heads(String language, Triggers triggers) {
        this.triggers = triggers;
        LexiconFile clauses = LexiconFile.load(language + "/clauses.yaml");
        helping = new HashSet<>(clauses.strings("helping"));
        them = new HashSet<>(clauses.strings("them"));
        tolls = new HashSet<>(clauses.strings("tolls"));
        strong = new HashSet<>(clauses.strings("strong"));
    }

    /// The word behind a number that says what was done to those counted, what helps it to stepped over: "12 *dead*",
    /// "120 were *killed*", "three of them have been *arrested*", "tres resultaron *heridos*"; -1 for none.
    ///
    /// @param to index after the number
    int sufferedAt(Sentence sentence, int to) {
        int at = to;
        if (sentence.is(at, Particle.OF) && at + 1 < sentence.size() && them.contains(lower(sentence, at + 1))) {
            at += 2;
        }
        for (int i = at; i < Math.min(sentence.size(), at + HELPERS + 1); i++) {
            if (triggers.suffered(sentence, i)) {
                return i;
            }
            if (!helping.contains(sentence.token(i).lemma())) {
                return -1;
            }
        }
        return -1;
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

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
