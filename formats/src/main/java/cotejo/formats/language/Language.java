package cotejo.formats.language;

import cotejo.formats.wordlists.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells a text's language by counting its function words against the lists beside this class
/// (`<ISO 639-1>.txt`), and by its script where that decides alone.
///
/// A word that several languages share counts for each of them by its share: "de" says little, "según" much.
public final class Language {
    private static final List<String> LISTED =
            List.of("en", "es", "pt", "fr", "it", "de", "ca", "gl", "nl", "sv", "pl", "ro", "tr", "id");
    private static final Map<String, List<Integer>> BY_WORD = load();

    /// As much of a text as is looked at, in UTF-16 units.
    public static final int LOOKED_AT = 100_000;
    /// Fewer function words than this show nothing, …
    private static final int FEWEST = 3;
    /// … nor does a text in which fewer than one word in so many is one.
    private static final int ONE_IN = 8;
    /// From so many words on a text may contradict its markup.
    private static final int TELLING = 40;

    private Language() {}

    /// @param code ISO 639-1
    /// @param words how many words the text has, as far as it was looked at
    /// @param weights what speaks for each listed language
    public record Guess(String code, int words, Map<String, Double> weights) {

        /// Whether the text leaves no doubt that it is not in this other language, whoever says so.
        public boolean excludes(String other) {
            double own = weights.getOrDefault(code, (double) words);
            return !other.equals(code) && words >= TELLING && own >= 3 * weights.getOrDefault(other, 0.0);
        }
    }

    /// The likeliest language; null when the text is too short, or too mixed, to say.
    public static @Nullable Guess of(CharSequence text) {
        double[] weights = new double[LISTED.size()];
        int[] hits = new int[LISTED.size()];
        int words = 0;
        int length = Math.min(text.length(), LOOKED_AT);
        Scripts scripts = new Scripts();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                scripts.count(c);
                if (word.length() < 40) {
                    word.append(c);
                }
            } else if (!word.isEmpty()) {
                List<Integer> languages = BY_WORD.getOrDefault(plain(word.toString()), List.of());
                for (int language : languages) {
                    weights[language] += 1.0 / languages.size();
                    hits[language]++;
                }
                words++;
                word.setLength(0);
            }
        }
        Optional<String> byScript = scripts.language();
        return byScript.isPresent() ? new Guess(byScript.get(), words, Map.of()) : best(weights, hits, words);
    }

    private static @Nullable Guess best(double[] weights, int[] hits, int words) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        boolean clear = hits[best] >= FEWEST && hits[best] * ONE_IN >= words && weights[best] >= 1.3 * second;
        if (!clear) {
            return null;
        }
        Map<String, Double> byCode = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byCode.put(LISTED.get(i), weights[i]);
        }
        return new Guess(LISTED.get(best), words, Map.copyOf(byCode));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7f) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    private static Map<String, List<Integer>> load() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < LISTED.size(); i++) {
            for (String word :
                    WordList.beside(Language.class, LISTED.get(i) + ".txt").section("")) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        return byWord;
    }
}
