package cotejo.reading.figure;

import cotejo.core.claim.Mood;
import cotejo.core.scope.Counted.Stage;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.WordPhrases;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How the words around a figure bend it: mood, stage of money, what a ratio is taken of.
final class Bending {
    private final Map<Mood, Set<String>> moods = new EnumMap<>(Mood.class);
    private final Map<Mood, Set<String>> moodTags = new EnumMap<>(Mood.class);
    private final WordPhrases<Stage> stages = new WordPhrases<>();
    private final Set<String> links = new HashSet<>();
    private final WordPhrases<Boolean> ofTotal = new WordPhrases<>();
    private final WordPhrases<Boolean> again = new WordPhrases<>();

    Bending(String language) {
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        file.at("moods")
                .properties()
                .forEach(e -> moods.put(
                        Mood.valueOf(e.getKey().toUpperCase(Locale.ROOT)),
                        new HashSet<>(LexiconFile.strings(e.getValue()))));
        file.map("mood-tags", LexiconFile::strings)
                .forEach((mood, tags) -> moodTags.put(Mood.valueOf(mood.toUpperCase(Locale.ROOT)), Set.copyOf(tags)));
        file.at("stages")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue())
                        .forEach(words ->
                                stages.put(words, Stage.valueOf(e.getKey().toUpperCase(Locale.ROOT)))));
        links.addAll(file.strings("links-behind"));
        file.strings("of-total").forEach(words -> ofTotal.put(words, true));
        file.strings("again").forEach(words -> again.put(words, true));
    }

    /// "lost 190 points, or 0.6%", "by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit)": one change in two measures.
    boolean saysAgain(Sentence sentence, int from, int to) {
        if (to <= from || to - from > 2) {
            return false;
        }
        return sentence.is(to - 1, Particle.OR) || CountedReader.isOpening(sentence.token(to - 1));
    }

    /// Whether nothing but words such as "or", "that is" stand between two tokens.
    boolean saysAgainAt(Sentence sentence, int from, int to) {
        WordPhrases.Match<Boolean> match = from < to ? again.at(sentence, from) : null;
        return match != null && match.to() == to;
    }

    /// Whether "of the total" or the like opens the sentence or clause before `from`.
    boolean ofTotal(Sentence sentence, int from) {
        for (int i = 0; i < from; i++) {
            if (ofTotal.at(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether "of the total" or the like begins at token `at`.
    boolean ofTotalAt(Sentence sentence, int at) {
        return at < sentence.size() && ofTotal.at(sentence, at) != null;
    }

    /// The mood that words of the figure's clause give it.
    Mood mood(Sentence sentence, int from, int to) {
        int begin = from;
        while (begin > 0 && from - begin < 12 && !MeasureReader.isBoundary(sentence, begin - 1)) {
            begin--;
        }
        int end = to;
        while (end < sentence.size()
                && end - to < 8
                && !MeasureReader.isBoundary(sentence, end)
                && !sentence.token(end).is(",")) {
            end++;
        }
        for (Mood mood : List.of(Mood.DENIED, Mood.HYPOTHETICAL, Mood.PLANNED, Mood.ESTIMATED, Mood.ALLEGED)) {
            Set<String> words = moods.getOrDefault(mood, Set.of());
            Set<String> tags = moodTags.getOrDefault(mood, Set.of());
            for (int i = begin; i < end; i++) {
                if ((words.contains(lower(sentence, i))
                                || tags.contains(sentence.token(i).tag()) && !hasOwnMood(lower(sentence, i)))
                        && !(mood == Mood.HYPOTHETICAL
                                && sentence.token(i).tag().startsWith("NN"))
                        && (reported(mood) || i >= from || governs(sentence, i, from))) {
                    return mood;
                }
            }
        }
        return Mood.STATED;
    }

    /// "habrían" tells hearsay, whatever its tense tells.
    private boolean hasOwnMood(String lower) {
        return moods.values().stream().anyMatch(words -> words.contains(lower));
    }

    /// Moods that a whole sentence has; the others belong to what their verb governs.
    private static boolean reported(Mood mood) {
        return switch (mood) {
            case DENIED, ESTIMATED, ALLEGED, STATED -> true;
            case HYPOTHETICAL, PLANNED -> false;
        };
    }

    /// "will fund the search for 40,000 people": what hangs on a noun is not what is planned. Money is.
    private boolean governs(Sentence sentence, int word, int from) {
        for (int i = word + 1; i < from; i++) {
            if (links.contains(lower(sentence, i)) && sentence.token(i - 1).isNoun()) {
                return false;
            }
        }
        return true;
    }

    Stage stage(Sentence sentence, int from) {
        for (int i = Math.max(0, from - 6); i < from; i++) {
            WordPhrases.Match<Stage> match = stages.at(sentence, i);
            if (match != null) {
                return match.value();
            }
        }
        return Stage.UNSTATED;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
