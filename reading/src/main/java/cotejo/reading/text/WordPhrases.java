package cotejo.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases looked up in a sentence's tokens, letter case aside; the longest wins. "_" in a phrase stands for up to four
/// words.
///
/// @param <T> what a phrase stands for
public final class WordPhrases<T> {
    private static final int LONGEST_GAP = 4;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /// @param from index of the first token
    /// @param to index after the last
    public record Match<T>(int from, int to, T value) {}

    /// @param phrase words separated by spaces; a hyphenated word is found whole and, as the tokenizer parts it, in
    /// pieces
    public void put(String phrase, T value) {
        if (phrase.indexOf('-') > 0 && !phrase.contains(" - ")) {
            add(phrase.replace("-", " - "), value);
        }
        add(phrase, value);
    }

    private void add(String phrase, T value) {
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    public @Nullable Match<T> at(Sentence sentence, int from) {
        for (Entry<T> entry : byFirst.getOrDefault(lower(sentence, from), List.of())) {
            int to = end(sentence, from, entry.words());
            if (to > 0) {
                return new Match<>(from, to, entry.value());
            }
        }
        return null;
    }

    /// All matches of a sentence, in order; none begins inside another.
    public List<Match<T>> all(Sentence sentence) {
        List<Match<T>> matches = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Match<T> match = at(sentence, at);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at = match.to();
            }
        }
        return matches;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(Locale.ROOT);
    }

    private static int end(Sentence sentence, int from, List<String> words) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("_")) {
                int found = -1;
                for (int j = at; j < Math.min(sentence.size(), at + LONGEST_GAP + 1) && i + 1 < words.size(); j++) {
                    if (lower(sentence, j).equals(words.get(i + 1))) {
                        found = j;
                        break;
                    }
                }
                if (found < 0) {
                    return -1;
                }
                at = found;
                continue;
            }
            if (at >= sentence.size() || !lower(sentence, at).equals(words.get(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
