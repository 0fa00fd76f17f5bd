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

/// An article counts only beside a number: "three generals and a lieutenant colonel", "a policeman and two civilians".
final class CoordinatedArticles {
    private CoordinatedArticles() {}

    static List<Measured> add(List<Measured> found, Sentence sentence, String language) {
        List<Measured> all = new ArrayList<>(found);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!sentence.is(i, Particle.A)
                    || !nounEnds(sentence, i + 1)
                    || !behind(found, sentence, i) && !before(found, sentence, nounEnd(sentence, i + 1))) {
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

    /// "three generals and *a* colonel", "a nueve coroneles y a *un* general"
    private static boolean behind(List<Measured> found, Sentence sentence, int article) {
        int and = sentence.is(article - 1, Particle.TO_PART) ? article - 2 : article - 1;
        return and >= 1
                && sentence.is(and, Particle.AND)
                && sentence.token(and - 1).tag().equals("NNS")
                && counted(found, sentence, and - 1);
    }

    /// "*a* policeman and two civilians": a number of things right behind the noun and the "and".
    private static boolean before(List<Measured> found, Sentence sentence, int and) {
        if (!sentence.is(and, Particle.AND) || sentence.token(and - 1).tag().endsWith("S")) {
            return false;
        }
        int number = sentence.is(and + 1, Particle.TO_PART) ? and + 2 : and + 1;
        for (Measured measured : found) {
            if (measured.unit() == null
                    && !measured.fraction()
                    && measured.first() != null
                    && !(measured.quantity() instanceof Quantity.Vague)
                    && number < sentence.size()
                    && sentence.tokenAt(measured.begin()) == number) {
                return nounEnds(sentence, sentence.tokenAt(measured.end() - 1) + 1);
            }
        }
        return false;
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
