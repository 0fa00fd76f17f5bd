package cotejo.formats.language;

import cotejo.formats.wordlists.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /// Fewer function words than this, or the same again and again, show nothing, …
    private static final int FEWEST = 3;
    /// … nor does a text in which fewer than one word in so many is one.
    private static final int ONE_IN = 8;
    /// From so many words on a text may contradict its markup.
    private static final int TELLING = 40;
    /// From so many words on a passage may be in another language than its document, …
    private static final int PASSAGE = 12;
    /// … when so much speaks for it, and so many times what speaks for the document's.
    private static final double PASSAGE_WEIGHS = 2.5;

    private static final double PASSAGE_TIMES = 4;
    /// A shorter passage in another script is a name, unless it holds a number.
    private static final int SCRIPT_LENGTH = 20;
    /// Words with such letters show another language when at least one in so many has one.
    private static final int FOREIGN_ONE_IN = 5;
    /// Letters of Latin script that neither English nor Spanish has.
    private static final String FOREIGN =
            "àâãåäæçèêëìîïòôõöøùûýÿßœăąćčďęěğıłńňőřśşșšţťțůűźżžđựấầẩậắằẳặếềệốồổộớờởợứừửạảẹẻẽịỉĩọỏụủỵỷỹươ";

    private Language() {}

    /// @param code ISO 639-1
    /// @param words how many words the text has, as far as it was looked at
    /// @param weights what speaks for each listed language; empty where the script decided
    public record Guess(String code, int words, Map<String, Double> weights) {

        /// Whether the text leaves no doubt that it is not in this other language, whoever says so.
        public boolean excludes(String other) {
            double own = weights.getOrDefault(code, (double) words);
            return !other.equals(code) && words >= TELLING && own >= 3 * weights.getOrDefault(other, 0.0);
        }
    }

    /// The language of a passage where it leaves no doubt that it is another than its document's; null else.
    ///
    /// @param ofDocument null where it is not known
    public static @Nullable String ofPassage(CharSequence passage, @Nullable String ofDocument) {
        Guess guess = of(passage);
        if (guess == null || guess.code.equals(ofDocument)) {
            return null;
        }
        if (guess.code.equals(Scripts.UNDETERMINED) && guess.words < PASSAGE) {
            return null;
        }
        if (guess.weights.isEmpty()) {
            return passage.length() >= SCRIPT_LENGTH || passage.codePoints().anyMatch(Character::isDigit)
                    ? guess.code
                    : null;
        }
        double own = guess.weights.getOrDefault(guess.code, 0.0);
        double other = ofDocument == null ? 0 : guess.weights.getOrDefault(ofDocument, 0.0);
        boolean sure = guess.words >= PASSAGE && own >= PASSAGE_WEIGHS && own >= PASSAGE_TIMES * other;
        return sure ? guess.code : null;
    }

    /// The likeliest language; null when the text is too short, or too mixed, to say.
    public static @Nullable Guess of(CharSequence text) {
        double[] weights = new double[LISTED.size()];
        int[] hits = new int[LISTED.size()];
        int[] distinct = new int[LISTED.size()];
        int words = 0;
        int length = Math.min(text.length(), LOOKED_AT);
        Scripts scripts = new Scripts();
        Set<String> seen = new HashSet<>();
        boolean foreign = false;
        int foreignWords = 0;
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i <= length) {
            int c = i < length ? Character.codePointAt(text, i) : ' ';
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                scripts.count(c);
                foreign |= c >= 0x80 && FOREIGN.indexOf(c) >= 0;
                if (word.length() < 40) {
                    word.appendCodePoint(c);
                }
            } else if (!word.isEmpty()) {
                List<Integer> languages = BY_WORD.getOrDefault(plain(word.toString()), List.of());
                for (int language : languages) {
                    weights[language] += 1.0 / languages.size();
                    hits[language]++;
                }
                if (!languages.isEmpty() && seen.add(plain(word.toString()))) {
                    languages.forEach(language -> distinct[language]++);
                }
                foreignWords += foreign ? 1 : 0;
                foreign = false;
                words++;
                word.setLength(0);
            }
        }
        Optional<String> byScript = scripts.language();
        if (byScript.isPresent()) {
            return new Guess(byScript.get(), words, Map.of());
        }
        Guess best = best(weights, hits, distinct, words);
        return best != null ? best : neither(weights, distinct, words, foreignWords);
    }

    /// The language of a table in which hardly anything but headings stands: by the words that headings are made of.
    /// Null where they do not tell.
    public static @Nullable String ofHeadings(CharSequence table) {
        WordList words = WordList.beside(Language.class, "headings.txt");
        Set<String> english = new HashSet<>(words.section("en"));
        Set<String> spanish = new HashSet<>(words.section("es"));
        int balance = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= Math.min(table.length(), LOOKED_AT); i++) {
            char c = i < Math.min(table.length(), LOOKED_AT) ? table.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(word.length() < 40 ? String.valueOf(c) : "");
            } else if (!word.isEmpty()) {
                String plain = plain(word.toString());
                balance += (spanish.contains(plain) ? 1 : 0) - (english.contains(plain) ? 1 : 0);
                word.setLength(0);
            }
        }
        return balance == 0 ? null : balance > 0 ? "es" : "en";
    }

    /// A few words that are neither English nor Spanish: little or nothing in them is, and some words are another
    /// language's, or have letters that neither of the two has.
    private static @Nullable Guess neither(double[] weights, int[] distinct, int words, int foreignWords) {
        int best = likeliest(weights);
        double ours = Math.max(weights[LISTED.indexOf("en")], weights[LISTED.indexOf("es")]);
        boolean told = foreignWords > 0 || distinct[best] >= FEWEST;
        if (told && weights[best] > 2 * ours && weights[best] > 0) {
            return guess(weights, best, words);
        }
        boolean other = foreignWords > 1 && foreignWords * FOREIGN_ONE_IN >= words && foreignWords > 2 * ours;
        return other ? new Guess(Scripts.UNDETERMINED, words, Map.of()) : null;
    }

    private static int likeliest(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }

    private static @Nullable Guess best(double[] weights, int[] hits, int[] distinct, int words) {
        int best = likeliest(weights);
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        boolean clear = hits[best] >= FEWEST
                && distinct[best] > 1
                && hits[best] * ONE_IN >= words
                && weights[best] >= 1.3 * second;
        return clear ? guess(weights, best, words) : null;
    }

    private static Guess guess(double[] weights, int best, int words) {
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
