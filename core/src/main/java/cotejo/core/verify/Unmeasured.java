package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.scope.Counted;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Figures no measure is known for: where two count the same noun and tell of the same thing, they are compared as if
/// that were a measure.
final class Unmeasured {
    private Unmeasured() {}

    /// The claim with what it counts in place of a measure; null where its words do not tell it from others, or its
    /// time
    /// is not said: then equal words prove nothing.
    static @Nullable Claim named(Claim claim) {
        Figure figure = claim.figure();
        Counted counted = figure.counted();
        Set<String> words = words(counted);
        if (counted.unit() == null || words.isEmpty() || figure.scope().time() == null) {
            return null;
        }
        String measure = "~" + counted.unit().toLowerCase(Locale.ROOT) + "~" + String.join(" ", words);
        return new Claim(
                claim.source(),
                claim.published(),
                claim.outlet(),
                new Figure(
                        figure.id(),
                        figure.words(),
                        figure.passage(),
                        figure.quantity(),
                        new Counted(
                                counted.unit(),
                                counted.unitClass(),
                                counted.countOf(),
                                counted.kind(),
                                counted.timeKind(),
                                counted.per(),
                                counted.change(),
                                counted.stage(),
                                counted.currency(),
                                measure,
                                counted.counted(),
                                counted.trigger(),
                                counted.concept()),
                        figure.scope(),
                        figure.mood(),
                        figure.conduct(),
                        figure.proportion(),
                        figure.parts()),
                claim.attribution(),
                claim.derivation());
    }

    /// What it tells about, beside the noun itself: two words at least, or there is only the noun.
    private static Set<String> words(Counted counted) {
        Set<String> words = new TreeSet<>();
        for (String word : counted.concept().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.size() < 2 ? Set.of() : words;
    }
}
