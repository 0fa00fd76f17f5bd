package cotejo.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases looked up in a sentence's tokens, letter case aside; the longest wins. "_" in a phrase stands for up to four
/// words, a word with "~" before it for all its forms.
///
/// @param <T> what a phrase stands for
public final class WordPhrases<T> {
    private static final int LONGEST_GAP = 4;
    private static final String FORMS = "~";
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    /// whether any phrase begins with a word in all its forms
    private boolean lemmas;

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
        lemmas |= words.getFirst().startsWith(FORMS);
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    public @Nullable Match<T> at(Sentence sentence, int from) {
        Match<T> byWord = first(sentence, from, lower(sentence, from));
        Match<T> byLemma =
                lemmas ? first(sentence, from, FORMS + sentence.token(from).lemma()) : null;
        return byWord == null || byLemma != null && byLemma.to() > byWord.to() ? byLemma : byWord;
    }

    private @Nullable Match<T> first(Sentence sentence, int from, String key) {
        for (Entry<T> entry : byFirst.getOrDefault(key, List.of())) {
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

    private static boolean fits(Sentence sentence, int at, String word) {
        return word.startsWith(FORMS)
                ? sentence.token(at).lemma().equals(word.substring(1))
                : lower(sentence, at).equals(word);
    }

    private static int end(Sentence sentence, int from, List<String> words) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("_")) {
                int found = -1;
                for (int j = at; j < Math.min(sentence.size(), at + LONGEST_GAP + 1) && i + 1 < words.size(); j++) {
                    if (fits(sentence, j, words.get(i + 1))) {
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
            if (at >= sentence.size() || !fits(sentence, at, words.get(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
