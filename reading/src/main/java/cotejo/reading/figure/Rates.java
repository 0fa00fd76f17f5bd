package cotejo.reading.figure;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Rates said behind a counted noun: "20 teams annually", "13 attacks a week", "per month". Their words are those of
/// lexicon/units.yaml.
final class Rates {
    private static final Map<String, Rates> LANGUAGES = new ConcurrentHashMap<>();

    private final Map<String, String> adverbs = new HashMap<>();
    /// In tokens, back from the number.
    private static final int FARTHEST = 8;

    /// adverbs that may stand before the number
    private final Map<String, String> before;

    private final Set<String> articles;
    private final Map<String, String> lengths = new HashMap<>();

    private Rates(String language) {
        LexiconFile file = LexiconFile.load("units.yaml");
        file.at("adverbs")
                .get(language)
                .properties()
                .forEach(e -> adverbs.put(e.getKey(), e.getValue().asString()));
        before = LexiconFile.load(language + "/clauses.yaml").map("rates-before", JsonNode::asString);
        articles = new HashSet<>(LexiconFile.strings(file.at("per").get(language)));
        file.at("durations")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue().get(language)).forEach(w -> lengths.put(w, e.getKey())));
    }

    private static Rates of(Sentence sentence) {
        return LANGUAGES.computeIfAbsent(sentence.particles().language(), Rates::new);
    }

    /// What the rate that begins at token `at` is taken over; null when none begins there.
    static @Nullable String per(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        Rates rates = of(sentence);
        String adverb = rates.adverbs.get(lower(sentence, at));
        if (adverb != null) {
            return adverb;
        }
        return rates.articles.contains(lower(sentence, at)) && at + 1 < sentence.size()
                ? rates.lengths.get(lower(sentence, at + 1))
                : null;
    }

    /// What the rate said before a number is taken over: "cada mes desertan 150 policías", "diariamente mueren 12";
    /// null
    /// where none is said since the last number or boundary.
    static @Nullable String before(Sentence sentence, int from) {
        Rates rates = of(sentence);
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST); i--) {
            if (sentence.token(i).tag().equals("CD")
                    || sentence.token(i).is(";")
                    || sentence.token(i).is(":")) {
                return null;
            }
            String adverb = rates.before.get(lower(sentence, i));
            String length = sentence.is(i - 1, Particle.EACH) ? rates.lengths.get(lower(sentence, i)) : null;
            if (adverb != null || length != null) {
                return adverb != null ? adverb : length;
            }
        }
        return null;
    }

    /// Index after the rate that begins at `at`.
    static int end(Sentence sentence, int at) {
        return of(sentence).adverbs.containsKey(lower(sentence, at)) ? at + 1 : at + 2;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
