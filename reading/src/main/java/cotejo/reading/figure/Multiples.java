package cotejo.reading.figure;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.quantity.Measured;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Verbs that hold a number: "se duplicaron las deserciones" is a ratio of two.
final class Multiples {
    private final String language;
    private final Map<String, Rational> verbs;

    Multiples(String language) {
        this.language = language;
        verbs = LexiconFile.load(language + "/clauses.yaml").map("multiples", LexiconFile::rational);
    }

    List<Measured> add(List<Measured> found, Sentence sentence) {
        if (verbs.isEmpty()) {
            return found;
        }
        List<Measured> all = new ArrayList<>(found);
        for (Token token : sentence.tokens()) {
            Rational value = token.isVerb() ? verbs.get(token.lemma()) : null;
            if (value != null) {
                all.add(new Measured(
                        token.begin(),
                        token.end(),
                        token.begin(),
                        token.end(),
                        new Quantity.Exactly(Said.of(value, Scale.FRACTION), false),
                        null,
                        null,
                        false,
                        false,
                        true,
                        true,
                        value,
                        List.of(Derivation.of(
                                language + "/number/multiple", "“" + token.word() + "” multiplies by " + value)),
                        ""));
            }
        }
        all.sort(Comparator.comparingInt(Measured::begin));
        return all;
    }

    static boolean is(Measured measured) {
        return measured.rules().getFirst().rule().endsWith("/multiple");
    }
}
