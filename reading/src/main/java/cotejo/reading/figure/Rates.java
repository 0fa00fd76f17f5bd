package cotejo.reading.figure;

import cotejo.reading.text.Sentence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rates said behind a counted noun: "20 teams annually", "13 attacks a week", "per month".
final class Rates {
    private static final Map<String, String> ADVERBS = Map.of(
            "annually",
            "year",
            "yearly",
            "year",
            "monthly",
            "month",
            "weekly",
            "week",
            "daily",
            "day",
            "hourly",
            "hour");
    private static final Set<String> ARTICLES = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> LENGTHS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

    private Rates() {}

    /// What the rate that begins at token `at` is taken over; null when none begins there.
    static @Nullable String per(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        String adverb = ADVERBS.get(lower(sentence, at));
        if (adverb != null) {
            return adverb;
        }
        return ARTICLES.contains(lower(sentence, at))
                        && at + 1 < sentence.size()
                        && LENGTHS.contains(lower(sentence, at + 1))
                ? lower(sentence, at + 1)
                : null;
    }

    /// Index after the rate that begins at `at`.
    static int end(Sentence sentence, int at) {
        return ADVERBS.containsKey(lower(sentence, at)) ? at + 1 : at + 2;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
