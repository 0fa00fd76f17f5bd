package cotejo.reading.figure;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.reading.quantity.Measured;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An article counts only beside a number: "three generals and a lieutenant colonel".
final class CoordinatedArticles {
    private CoordinatedArticles() {}

    static List<Measured> add(List<Measured> found, Sentence sentence, String language) {
        List<Measured> all = new ArrayList<>(found);
        for (int i = 2; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            // "a nueve coroneles y a un general"
            int and = sentence.is(i - 1, Particle.TO_PART) ? i - 2 : i - 1;
            if (!sentence.is(i, Particle.A)
                    || and < 1
                    || !sentence.is(and, Particle.AND)
                    || !sentence.token(and - 1).tag().equals("NNS")
                    || !nounEnds(sentence, i + 1)
                    || !counted(found, sentence, and - 1)) {
                continue;
            }
            int end = nounEnd(sentence, i + 1);
            all.add(new Measured(
                    token.begin(),
                    token.end(),
                    token.begin(),
                    token.end(),
                    new Quantity.Exactly(Said.count(1), false),
                    null,
                    null,
                    false,
                    false,
                    false,
                    true,
                    Rational.ONE,
                    List.of(Derivation.of(
                            language + "/number/article",
                            "“" + token.word() + "” counts one beside a number, up to “"
                                    + sentence.token(end - 1).word() + "”")),
                    ""));
        }
        all.sort(Comparator.comparingInt(Measured::begin));
        return all;
    }

    /// Whether a number of `found` counts the plural noun at `noun`.
    private static boolean counted(List<Measured> found, Sentence sentence, int noun) {
        for (Measured measured : found) {
            int to = sentence.tokenAt(measured.end() - 1) + 1;
            if (measured.unit() == null && to <= noun && noun - to <= 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean nounEnds(Sentence sentence, int from) {
        return nounEnd(sentence, from) > from;
    }

    private static int nounEnd(Sentence sentence, int from) {
        int at = from;
        int end = from;
        while (at < sentence.size()
                && (sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).isNoun())) {
            at++;
            if (sentence.token(at - 1).isNoun()) {
                end = at;
            }
        }
        return end;
    }
}
