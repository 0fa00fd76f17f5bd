package cotejo.reading.figure;

import cotejo.core.claim.Mood;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.Stage;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.quantity.Measured;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How the words around a figure bend it: change up or down, mood, stage of money, what a ratio is compared with.
final class Bending {
    private record Words(Set<String> verbs, Set<String> nouns, Set<String> adverbs) {}

    private final Map<Change, Words> changes = new EnumMap<>(Change.class);
    private final Map<Mood, Set<String>> moods = new EnumMap<>(Mood.class);
    private final Map<Mood, Set<String>> moodTags = new EnumMap<>(Mood.class);
    /// whether a noun of change may own the number: "un aumento de 12 por ciento"
    private final boolean changeOf;
    private final WordPhrases<Stage> stages = new WordPhrases<>();
    private final WordPhrases<Change> than = new WordPhrases<>();
    private final Set<String> phrasal = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> movements = new HashSet<>();
    private final Set<String> courses = new HashSet<>();
    private final WordPhrases<Boolean> ofTotal = new WordPhrases<>();
    private final WordPhrases<Boolean> again = new WordPhrases<>();

    Bending(String language) {
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        file.at("change")
                .properties()
                .forEach(e -> changes.put(
                        Change.valueOf(e.getKey().toUpperCase(Locale.ROOT)),
                        new Words(
                                set(e.getValue(), "verbs"), set(e.getValue(), "nouns"), set(e.getValue(), "adverbs"))));
        file.at("moods")
                .properties()
                .forEach(e -> moods.put(
                        Mood.valueOf(e.getKey().toUpperCase(Locale.ROOT)),
                        new HashSet<>(LexiconFile.strings(e.getValue()))));
        file.map("mood-tags", LexiconFile::strings)
                .forEach((mood, tags) -> moodTags.put(Mood.valueOf(mood.toUpperCase(Locale.ROOT)), Set.copyOf(tags)));
        changeOf = file.root().has("change-of");
        file.at("stages")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue())
                        .forEach(words ->
                                stages.put(words, Stage.valueOf(e.getKey().toUpperCase(Locale.ROOT)))));
        // Of equal phrases the first stands: a word with a direction before the same word without.
        file.strings("than-down").forEach(words -> than.put(words, Change.DOWN));
        file.strings("than-up").forEach(words -> than.put(words, Change.UP));
        file.strings("than").forEach(words -> than.put(words, Change.NONE));
        phrasal.addAll(file.strings("phrasal"));
        links.addAll(file.strings("links-behind"));
        movements.addAll(file.strings("movements"));
        courses.addAll(file.strings("courses"));
        file.strings("of-total").forEach(words -> ofTotal.put(words, true));
        file.strings("again").forEach(words -> again.put(words, true));
    }

    private static Set<String> set(JsonNode node, String key) {
        return new HashSet<>(LexiconFile.strings(node.get(key)));
    }

    /// How a figure tells a change; a count tells one only by a preposition, a word of movement or a range.
    Change change(Draft draft) {
        boolean course = isRange(draft.measured) && draft.sentence.is(draft.from, Particle.TARGET);
        boolean counts = draft.kind == Kind.COUNT
                && !draft.sentence.is(draft.from - 1, Particle.BY)
                && !isMovement(draft.sentence, draft.from - 1);
        if (counts && !course) {
            return Change.NONE;
        }
        Change change = change(draft.sentence, draft.from, draft.to, draft.measured);
        boolean went = course && (change != Change.NONE || goes(draft.sentence, draft.from - 1));
        return went || falls(draft.measured) ? Change.COURSE : change;
    }

    private static boolean isRange(Measured measured) {
        return measured.quantity() instanceof Quantity.Between;
    }

    private static boolean falls(Measured measured) {
        return measured.quantity() instanceof Quantity.Between between && between.falls();
    }

    /// "Unite Group, down 68p", "arrests were up 40"
    private boolean isMovement(Sentence sentence, int at) {
        return at > 0
                && movements.contains(lower(sentence, at))
                && (sentence.token(at - 1).is(",") || sentence.token(at - 1).isVerb());
    }

    /// "going from 1,000 to 2,000"
    private boolean goes(Sentence sentence, int at) {
        return at >= 0 && courses.contains(sentence.token(at).lemma());
    }

    /// Up or down when a verb, noun or adverb of change governs the number directly ("rose by 5 percent", "a 4.2
    /// percent drop", "down 1 %"); a number after "to" or "at" is where the change ended, not the change.
    private Change change(Sentence sentence, int from, int to, Measured measured) {
        Rational value = measured.first();
        if (Multiples.is(measured) && value != null) {
            boolean less = value.compareTo(Rational.ONE) <= 0 || afterwards(sentence, to) == Change.DOWN;
            return less ? Change.DOWN : Change.UP;
        }
        int before = from - 1;
        if (sentence.is(before, Particle.BY)) {
            before--;
        } else if (measured.fraction() && sentence.is(before, Particle.TO_PART)) {
            // "fell to half"
            before--;
        } else if (sentence.is(before, Particle.TARGET)) {
            return changeOf && sentence.is(before, Particle.OF) ? owned(sentence, before - 1) : Change.NONE;
        } else if (changeOf && sentence.is(before, Particle.A) && sentence.is(before - 1, Particle.OF)) {
            return owned(sentence, before - 2);
        }
        Change after = afterwards(sentence, to);
        if (after != Change.NONE) {
            return after;
        }
        boolean by = before == from - 2;
        for (int i = before; i >= Math.max(0, before - (by ? 8 : 3)); i--) {
            Token token = sentence.token(i);
            if (MeasureReader.isBoundary(sentence, i)
                    || token.tag().equals("IN") && !by && i != before
                    || token.tag().equals("TO")
                    || token.tag().equals("CD")) {
                break;
            }
            for (Map.Entry<Change, Words> entry : changes.entrySet()) {
                // "decrease by 1": before "by" a noun that could be the verb tells the same.
                boolean verb = (token.isVerb() || by && i == before)
                        && entry.getValue().verbs().contains(token.lemma());
                boolean adverb = i == before
                        && entry.getValue().adverbs().contains(lower(sentence, i))
                        && (i == 0 || !phrasal.contains(sentence.token(i - 1).lemma()));
                if (verb || adverb) {
                    return entry.getKey();
                }
            }
            if (token.isVerb() && i != before || token.isNoun() && !by) {
                break;
            }
        }
        return Change.NONE;
    }

    /// Up or down when the noun at token `at`, its adjectives stepped over, names a change.
    private Change owned(Sentence sentence, int at) {
        int noun = at;
        while (noun >= 0 && sentence.token(noun).tag().startsWith("JJ")) {
            noun--;
        }
        if (noun < 0 || !sentence.token(noun).isNoun()) {
            return Change.NONE;
        }
        for (Map.Entry<Change, Words> entry : changes.entrySet()) {
            if (entry.getValue().nouns().contains(sentence.token(noun).lemma())) {
                return entry.getKey();
            }
        }
        return Change.NONE;
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

    private Change afterwards(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + 2); i++) {
            Token token = sentence.token(i);
            for (Map.Entry<Change, Words> entry : changes.entrySet()) {
                boolean noun = token.isNoun() && entry.getValue().nouns().contains(token.lemma());
                boolean adverb = i == to && entry.getValue().adverbs().contains(lower(sentence, i));
                if (noun || adverb) {
                    return entry.getKey();
                }
            }
            if (!token.tag().startsWith("JJ") && !token.isNoun()) {
                break;
            }
        }
        return Change.NONE;
    }

    /// The words of comparison that begin at token `at` ("below", "less than"), or null.
    WordPhrases.@Nullable Match<Change> comparedWith(Sentence sentence, int at) {
        return at < sentence.size() ? than.at(sentence, at) : null;
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
