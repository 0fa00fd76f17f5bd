package cotejo.reading.quantity;

import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases and what they stand for, looked up at a place in a list of lexemes; the longest wins.
///
/// @param <T> what a phrase stands for
public final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    private record Entry<T>(List<String> words, String phrase, T value) {}

    /// @param from index of the phrase's first lexeme
    /// @param to index after its last
    public record Match<T>(int from, int to, String phrase, T value) {}

    /// Adds a phrase, with its accents and without.
    public void put(String phrase, T value) {
        String plain = Spelling.plain(phrase);
        if (!plain.equals(phrase)) {
            add(plain, phrase, value);
        }
        add(phrase, phrase, value);
    }

    private void add(String spelled, String phrase, T value) {
        List<String> words = new ArrayList<>();
        for (Lexeme lexeme : Lexer.lex(spelled, 0, spelled.length())) {
            words.add(lexeme.lower());
        }
        Entry<T> entry = new Entry<>(List.copyOf(words), phrase, value);
        insert(byFirst, words.getFirst(), entry);
        insert(byLast, words.getLast(), entry);
    }

    private static <T> void insert(Map<String, List<Entry<T>>> index, String key, Entry<T> entry) {
        List<Entry<T>> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(entry);
        entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words().size()));
    }

    /// The longest phrase that begins at lexeme `at`.
    public @Nullable Match<T> startingAt(List<Lexeme> all, int at) {
        if (at < 0 || at >= all.size()) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(all.get(at).lower(), List.of())) {
            if (matches(all, at, entry.words())) {
                return new Match<>(at, at + entry.words().size(), entry.phrase(), entry.value());
            }
        }
        return null;
    }

    /// The longest phrase that ends with lexeme `at`.
    public @Nullable Match<T> endingAt(List<Lexeme> all, int at) {
        List<Match<T>> matches = allEndingAt(all, at);
        return matches.isEmpty() ? null : matches.getFirst();
    }

    /// All phrases that end with lexeme `at`, longest first.
    public List<Match<T>> allEndingAt(List<Lexeme> all, int at) {
        if (at < 0 || at >= all.size()) {
            return List.of();
        }
        List<Match<T>> matches = new ArrayList<>();
        for (Entry<T> entry : byLast.getOrDefault(all.get(at).lower(), List.of())) {
            int from = at - entry.words().size() + 1;
            if (from >= 0 && matches(all, from, entry.words())) {
                matches.add(new Match<>(from, at + 1, entry.phrase(), entry.value()));
            }
        }
        return matches;
    }

    private static boolean matches(List<Lexeme> all, int at, List<String> words) {
        if (at + words.size() > all.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!all.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
