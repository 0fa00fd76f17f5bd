package cotejo.reading.figure;

import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The words by which a language tells that something rose or fell: lexicon/xx/movements.yaml.
final class MovementWords {
    /// A word that tells a movement.
    ///
    /// @param at its token
    record Told(Change change, int at) {}

    /// Words of one direction.
    ///
    /// @param heads forms of theirs that the tagger takes for nouns at the head of a sentence ("Baja 12% el robo")
    /// @param by verbs that tell one only with "by" behind: "exceeds last year's by 12 percent"
    /// @param also verbs that tell a movement of ratios and points, and of money only where it is a price
    /// @param results nouns of which the same holds
    private record Words(
            Set<String> verbs,
            Set<String> heads,
            Set<String> by,
            Set<String> also,
            Set<String> nouns,
            Set<String> results,
            Set<String> adverbs) {
        static Words of(JsonNode node) {
            return new Words(
                    set(node, "verbs"),
                    set(node, "heads"),
                    set(node, "by"),
                    set(node, "also"),
                    set(node, "nouns"),
                    set(node, "results"),
                    set(node, "adverbs"));
        }

        private static Set<String> set(JsonNode node, String key) {
            return Set.copyOf(LexiconFile.strings(node.get(key)));
        }
    }

    private final Map<Change, Words> directions = new EnumMap<>(Change.class);
    private final WordPhrases<Change> phrases = new WordPhrases<>();
    private final WordPhrases<Change> than = new WordPhrases<>();
    private final Set<String> fewer;
    private final Set<String> more;
    private final Set<String> thanWords;
    private final Set<String> apart;
    private final Set<String> apartVerbs;
    private final Set<String> phrasal;
    private final Set<String> courses;
    private final Set<String> smallCoins;
    private final Set<String> priced;
    private final Set<String> times;
    /// nouns that tell a movement of things counted whatever article they have: "the increase of 300 officers"
    private final Set<String> sure;
    private final Set<String> paces;
    private final Set<String> numbers;
    private final Set<String> levels;
    private final Set<String> pointUnits;
    private final Set<String> pricedEach;

    MovementWords(String language) {
        LexiconFile file = LexiconFile.load(language + "/movements.yaml");
        directions.put(Change.UP, Words.of(file.at("up")));
        directions.put(Change.DOWN, Words.of(file.at("down")));
        for (Change change : directions.keySet()) {
            String key = change.name().toLowerCase(Locale.ROOT);
            LexiconFile.strings(file.at(key).get("phrases")).forEach(words -> phrases.put(words, change));
        }
        // Of equal phrases the first stands: a word with a direction before the same word without.
        file.strings("than-down").forEach(words -> than.put(words, Change.DOWN));
        file.strings("than-up").forEach(words -> than.put(words, Change.UP));
        file.strings("than").forEach(words -> than.put(words, Change.NONE));
        fewer = new HashSet<>(file.strings("fewer"));
        more = new HashSet<>(file.strings("more"));
        thanWords = new HashSet<>(file.strings("than-words"));
        apart = new HashSet<>(file.strings("apart"));
        apartVerbs = new HashSet<>(file.strings("apart-verbs"));
        phrasal = new HashSet<>(file.strings("phrasal"));
        courses = new HashSet<>(file.strings("courses"));
        smallCoins = new HashSet<>(file.strings("small-coins"));
        times = new HashSet<>(LexiconFile.load(language + "/clauses.yaml").strings("time-nouns"));
        sure = new HashSet<>(file.strings("sure-nouns"));
        levels = new HashSet<>(file.strings("levels"));
        pointUnits = new HashSet<>(file.strings("point-units"));
        numbers = new HashSet<>(file.strings("numbers"));
        paces = new HashSet<>(file.strings("paces"));
        priced = new HashSet<>(file.strings("priced"));
        pricedEach = new HashSet<>(file.strings("priced-each"));
    }

    /// "going from 1,000 to 2,000"
    boolean goes(Sentence sentence, int at) {
        return at >= 0 && courses.contains(sentence.token(at).lemma());
    }

    /// The words of comparison that begin at token `at` ("below", "less than"), or null.
    WordPhrases.@Nullable Match<Change> comparedWith(Sentence sentence, int at) {
        return at < sentence.size() ? than.at(sentence, at) : null;
    }

    boolean isTime(Sentence sentence, int at) {
        return times.contains(sentence.token(at).lemma());
    }

    /// Whether the word is a verb that tells a movement.
    boolean isVerb(Sentence sentence, int at) {
        return at >= 0
                && sentence.token(at).isVerb()
                && directions.values().stream()
                        .anyMatch(words ->
                                words.verbs().contains(sentence.token(at).lemma()));
    }

    /// "rose at a *rate* of 5 percent"
    boolean isPace(String lemma) {
        return paces.contains(lemma);
    }

    /// "the *figure* fell": what moved is only called a number.
    boolean isNumber(String lemma) {
        return numbers.contains(lemma) || times.contains(lemma);
    }

    /// "fell *below* 5 percent": where the movement led.
    boolean isLevel(Sentence sentence, int at) {
        return levels.contains(lower(sentence, at));
    }

    boolean isSure(String lemma) {
        return sure.contains(lemma);
    }

    /// "Unite Group, *down* 68p", "arrests were *up* 40"
    boolean isApart(Sentence sentence, int at) {
        if (at <= 0 || !apart.contains(lower(sentence, at))) {
            return false;
        }
        Token earlier = sentence.token(at - 1);
        return earlier.is(",") || earlier.isVerb() && apartVerbs.contains(earlier.lemma());
    }

    /// A form that the tagger takes for a noun, at the head of its sentence.
    @Nullable
    Told head(Sentence sentence) {
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            if (entry.getValue().heads().contains(lower(sentence, 0))) {
                return new Told(entry.getKey(), 0);
            }
        }
        return null;
    }

    /// A verb at token `at`.
    ///
    /// @param by whether "by" stands behind it
    @Nullable
    Told verbAt(Draft draft, int at, boolean by) {
        String lemma = draft.sentence.token(at).lemma();
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            Words words = entry.getValue();
            if (words.verbs().contains(lemma)
                    || by && words.by().contains(lemma)
                    || words.also().contains(lemma) && (by || moves(draft))) {
                return new Told(entry.getKey(), at);
            }
        }
        return null;
    }

    /// A noun of change at token `at`.
    ///
    /// @param results whether a noun of a result ("gain", "loss") tells one here
    @Nullable
    Told noun(Sentence sentence, int at, boolean results) {
        String lemma = sentence.token(at).lemma();
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            Words words = entry.getValue();
            if (words.nouns().contains(lemma) || results && words.results().contains(lemma)) {
                return new Told(entry.getKey(), at);
            }
        }
        return null;
    }

    /// A phrase such as "picked up" that ends at token `at`, or an adverb there.
    @Nullable
    Told near(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            WordPhrases.Match<Change> phrase = phrases.at(sentence, i);
            if (phrase != null && phrase.to() == at + 1) {
                return new Told(phrase.value(), i);
            }
        }
        return adverb(sentence, at);
    }

    @Nullable
    Told adverb(Sentence sentence, int at) {
        boolean otherwise = at > 0 && phrasal.contains(sentence.token(at - 1).lemma());
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            if (entry.getValue().adverbs().contains(lower(sentence, at)) && !otherwise) {
                return new Told(entry.getKey(), at);
            }
        }
        return null;
    }

    /// "1,200 *fewer*"
    @Nullable
    Told fewer(Sentence sentence, int at) {
        return oneOf(fewer, sentence, at, Change.DOWN);
    }

    /// "1,200 *more*"
    @Nullable
    Told more(Sentence sentence, int at) {
        return oneOf(more, sentence, at, Change.UP);
    }

    private static @Nullable Told oneOf(Set<String> words, Sentence sentence, int at, Change change) {
        return at < sentence.size() && words.contains(lower(sentence, at)) ? new Told(change, at) : null;
    }

    /// Whether a word of comparison stands at token `at`.
    boolean compares(Sentence sentence, int at) {
        return at < sentence.size() && thanWords.contains(lower(sentence, at));
    }

    /// Whether it can only be an amount of movement where a verb such as "gain" governs it: a ratio, points, or a
    /// price ("gained 12 cents", "lost $3 a share", "added $2 to $70"), but no loot and no litres.
    boolean moves(Draft draft) {
        if (draft.kind == Kind.DIMENSION) {
            return pointUnits.contains(draft.unit);
        }
        if (draft.kind != Kind.MONEY) {
            return true;
        }
        Sentence sentence = draft.sentence;
        boolean coin = smallCoins.contains(lower(sentence, draft.to - 1));
        boolean each = draft.per != null && pricedEach.contains(draft.per);
        return coin || each || draft.to < sentence.size() && priced.contains(lower(sentence, draft.to));
    }

    private static String lower(Sentence sentence, int at) {
        return at < 0 ? "" : sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
