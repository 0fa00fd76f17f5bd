package cotejo.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases looked up in a sentence's tokens, letter case aside; the longest wins. "_" in a phrase stands for up to four
/// words, "#" for a number with the words beside it that are no verbs, a word with "~" before it for all its forms;
/// "soldiers|troops" for either.
///
/// @param <T> what a phrase stands for
public final class WordPhrases<T> {
    private static final int LONGEST_GAP = 4;
    /// In tokens: "some 120 heavily armed federal" before what is counted.
    private static final int LONGEST_NUMBER = 8;
    /// In tokens: "no fewer than" before the number.
    private static final int BEFORE_NUMBER = 4;
    private static final String FORMS = "~";
    private static final String WORDS = "_";
    private static final String NUMBER = "#";
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    /// whether any phrase begins with a word in all its forms
    private boolean lemmas;

    private record Entry<T>(List<Place> places, T value) {}

    /// One place of a phrase: the words that may stand there, as written or in all their forms, or a gap.
    private record Place(Set<String> words, Set<String> lemmas) {
        static Place of(String words) {
            Set<String> written = new HashSet<>();
            Set<String> lemmas = new HashSet<>();
            for (String word : words.split("\\|")) {
                if (word.startsWith(FORMS)) {
                    lemmas.add(word.substring(FORMS.length()));
                } else {
                    written.add(word);
                }
            }
            return new Place(written, lemmas);
        }

        boolean fits(Sentence sentence, int at) {
            return words.contains(lower(sentence, at))
                    || !lemmas.isEmpty() && lemmas.contains(sentence.token(at).lemma());
        }

        boolean is(String gap) {
            return words.contains(gap);
        }
    }

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
        Entry<T> entry = new Entry<>(words.stream().map(Place::of).toList(), value);
        for (String first : words.getFirst().split("\\|")) {
            lemmas |= first.startsWith(FORMS);
            List<Entry<T>> entries = byFirst.computeIfAbsent(first, k -> new ArrayList<>());
            entries.add(entry);
            entries.sort((a, b) -> Integer.compare(b.places().size(), a.places().size()));
        }
    }

    public @Nullable Match<T> at(Sentence sentence, int from) {
        Match<T> byWord = first(sentence, from, lower(sentence, from));
        Match<T> byLemma =
                lemmas ? first(sentence, from, FORMS + sentence.token(from).lemma()) : null;
        return byWord == null || byLemma != null && byLemma.to() > byWord.to() ? byLemma : byWord;
    }

    private @Nullable Match<T> first(Sentence sentence, int from, String key) {
        for (Entry<T> entry : byFirst.getOrDefault(key, List.of())) {
            int to = end(sentence, from + 1, entry.places());
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

    /// Where the words end whose first stands before token `from`; -1 where they do not stand there.
    private static int end(Sentence sentence, int from, List<Place> places) {
        int at = from;
        for (int i = 1; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.is(WORDS) || place.is(NUMBER)) {
                at = i + 1 < places.size() ? past(sentence, at, place.is(NUMBER), places.get(i + 1)) : -1;
                if (at < 0) {
                    return -1;
                }
            } else if (at >= sentence.size() || !place.fits(sentence, at)) {
                return -1;
            } else {
                at++;
            }
        }
        return at;
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().equals("CD");
    }

    /// Where `next` stands behind a gap that begins at token `from`; -1 for nowhere.
    ///
    /// @param counts whether the gap is a number with what describes what it counts: no noun before it, no verb, no
    /// other
    /// thing joined to the first
    private static int past(Sentence sentence, int from, boolean counts, Place next) {
        boolean number = false;
        if (counts && sentence.is(from, Particle.TARGET)) {
            // "llegaron 120 soldados", but not "la capacitación llegó a 120 soldados"
            return -1;
        }
        int farthest = Math.min(sentence.size(), from + (counts ? LONGEST_NUMBER : LONGEST_GAP) + 1);
        for (int i = from; i < farthest; i++) {
            if ((number || !counts) && next.fits(sentence, i)) {
                return i;
            }
            if (counts) {
                Token token = sentence.token(i);
                boolean digits = token.tag().equals("CD")
                        || Character.isDigit(token.word().charAt(0));
                boolean joins = number && !digits && sentence.is(i, Particle.AND) && !isNumber(sentence, i + 1);
                boolean verb = token.isVerb() && !(number && token.tag().equals("VBN"));
                boolean early = !number && !digits && (token.isNoun() || i - from >= BEFORE_NUMBER);
                if (verb || joins || early || token.is(",") || token.is(";")) {
                    return -1;
                }
                number |= digits;
            }
        }
        return -1;
    }
}
