package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Words that tell how often ("once", "twice"), where a length of time follows them.
final class Multiplicatives {
    private final String language;
    private final Map<String, Integer> counts;
    private final Units units;

    Multiplicatives(String language, LexiconFile file, Units units) {
        this.language = language;
        this.units = units;
        counts = file.map("multiplicatives", JsonNode::asInt);
    }

    /// "twice yearly", "once a month": how often is a count of events where a length of time follows.
    void add(String text, List<Lexeme> all, List<Measured> found) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Integer times = counts.get(all.get(i).lower());
            Units.Per per = times == null ? null : units.per(all, i + 1);
            if (times == null || per == null) {
                continue;
            }
            Lexeme word = all.get(i);
            int end = all.get(per.to() - 1).end();
            found.add(new Measured(
                    word.begin(),
                    end,
                    word.begin(),
                    word.end(),
                    new Quantity.Exactly(Said.count(times), false),
                    null,
                    per.per(),
                    false,
                    false,
                    false,
                    true,
                    Rational.of(times),
                    List.of(Derivation.of(
                            language + "/number/times", "“" + text.substring(word.begin(), end) + "” tells how often")),
                    ""));
        }
        found.sort(Comparator.comparingInt(Measured::begin));
    }
}
