package cotejo.reading.quantity;

import cotejo.core.quantity.Approximation;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that hedge a number, of one language.
final class Hedges {
    private final Phrases<Approximation> before = new Phrases<>();
    private final Phrases<Approximation> after = new Phrases<>();
    private final Phrases<Boolean> evaluative = new Phrases<>();
    private final Phrases<Boolean> averages = new Phrases<>();
    private final Set<String> marks;
    private final Set<String> articles;
    private final Set<String> notBeforeDuration;
    private final Set<String> unlessAfter;
    private final Phrases<Boolean> otherwise = new Phrases<>();

    Hedges(LexiconFile file) {
        Map<String, String> contractions = file.map("contractions", node -> node.asString());
        file.at("before")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(phrase -> {
                    before.put(phrase, approximation(e.getKey()));
                    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
                    String contracted = contractions.get(last);
                    if (contracted != null) {
                        String stem = phrase.substring(0, phrase.length() - last.length());
                        before.put(stem + contracted, approximation(e.getKey()));
                    }
                }));
        file.at("after")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue())
                        .forEach(phrase -> after.put(phrase, approximation(e.getKey()))));
        file.strings("evaluative").forEach(phrase -> evaluative.put(phrase, true));
        file.strings("average").forEach(phrase -> averages.put(phrase, true));
        articles = new HashSet<>(file.strings("articles"));
        marks = new HashSet<>(file.strings("marks"));
        notBeforeDuration = new HashSet<>(file.strings("not-before-duration"));
        unlessAfter = new HashSet<>(file.strings("unless-after"));
        file.strings("no-hedge").forEach(phrase -> otherwise.put(phrase, true));
    }

    private static Approximation approximation(String word) {
        return Approximation.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// A hedge and the lexemes it covers.
    record Hedge(Approximation approximation, String phrase, int from, int to, boolean average) {}

    /// The hedge that ends directly before lexeme `number`, evaluative words between them skipped.
    ///
    /// @param amount whether it is a percentage or a sum of money, which may have an article before it
    @Nullable
    Hedge before(List<Lexeme> all, int number, boolean duration, boolean bareWord, boolean amount) {
        boolean article =
                amount && number > 1 && articles.contains(all.get(number - 1).lower());
        int at = article ? number - 2 : number - 1;
        for (int skipped = 0; skipped < 3; skipped++) {
            Phrases.Match<Approximation> match = before.endingAt(all, at);
            if (match != null && otherwise.endingAt(all, at) != null) {
                return null;
            }
            if (match != null) {
                boolean during = duration
                        && match.to() - match.from() == 1
                        && notBeforeDuration.contains(all.get(match.from()).lower())
                        && !(match.from() > 0
                                && unlessAfter.contains(
                                        all.get(match.from() - 1).lower()));
                // "under two presidents", "over one issue"
                boolean preposition = bareWord
                        && match.to() - match.from() == 1
                        && notBeforeDuration.contains(all.get(match.from()).lower());
                if (during || preposition) {
                    return null;
                }
                Phrases.Match<Boolean> average = averages.endingAt(all, at);
                return new Hedge(match.value(), match.phrase(), match.from(), match.to(), average != null);
            }
            Phrases.Match<Boolean> word = evaluative.endingAt(all, at);
            if (word == null) {
                return null;
            }
            at = word.from() - 1;
        }
        return null;
    }

    /// Whether a hedge says that even a round number means itself ("exactly").
    boolean marks(Hedge hedge) {
        return marks.contains(hedge.phrase());
    }

    @Nullable
    Hedge after(List<Lexeme> all, int at) {
        Phrases.Match<Approximation> match = after.startingAt(all, at);
        // "300+ agents", but neither "103 + 0.4" nor "13+10"
        boolean sum = match != null
                && all.get(at).is("+")
                && (!all.get(at).glued()
                        || at + 1 < all.size()
                                && all.get(at + 1).glued()
                                && all.get(at + 1).isDigits());
        return match == null || sum ? null : new Hedge(match.value(), match.phrase(), match.from(), match.to(), false);
    }

    /// Whether an average is announced up to three lexemes before `number` ("averaged about 20").
    boolean averageBefore(List<Lexeme> all, int number) {
        for (int at = number - 1; at >= Math.max(0, number - 4); at--) {
            if (averages.endingAt(all, at) != null) {
                return true;
            }
        }
        return false;
    }
}
