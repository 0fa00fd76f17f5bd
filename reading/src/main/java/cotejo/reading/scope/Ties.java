package cotejo.reading.scope;

import cotejo.reading.scope.Forces.Mention;
import cotejo.reading.scope.Forces.Word;
import cotejo.reading.scope.WhoReader.Range;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of a force tied to a number that counts nothing of its own: "4,671 from the navy", "40.179
/// eran del Ejército", "7,637, or a third, were officers".
final class Ties {
    /// In tokens: from the number, or what stands aside behind it, to the name.
    private static final int FARTHEST = 5;
    /// In tokens: how long what stands between two commas behind a number may be.
    private static final int ASIDE = 9;

    private Ties() {}

    static @Nullable Range tied(Sentence sentence, int to, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.from() > to
                    && (ties(sentence, to, mention)
                            || comma(sentence, to)
                                    && (ties(sentence, to + 1, mention)
                                            || ties(sentence, pastAside(sentence, to), mention)))) {
                return new Range(mention.from(), mention.to());
            }
        }
        return null;
    }

    /// Verbs, then one preposition, then articles and what describes the force; before a rank the verb
    /// alone that says what they are.
    private static boolean ties(Sentence sentence, int from, Mention mention) {
        int name = mention.from();
        if (from >= name || name - from > FARTHEST) {
            return false;
        }
        int at = from;
        while (at < name && sentence.token(at).isVerb()) {
            at++;
        }
        if (at == name) {
            return mention.word() instanceof Word.Rank && sentence.is(at - 1, Particle.ARE);
        }
        if (!sentence.is(at, Particle.FROM_FORCE) && !sentence.is(at, Particle.TO_PART)) {
            return false;
        }
        at++;
        while (at < name && (sentence.is(at, Particle.THE) || describes(sentence, at))) {
            at++;
        }
        return at == name;
    }

    /// "from the **Salvadoran** army"
    private static boolean describes(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.startsWith("JJ") || tag.startsWith("NNP");
    }

    private static boolean comma(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).is(",");
    }

    /// Index after ", or a third,"; that of the comma where no second one follows.
    private static int pastAside(Sentence sentence, int comma) {
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + ASIDE); i++) {
            if (comma(sentence, i)) {
                return i + 1;
            }
        }
        return comma;
    }
}
