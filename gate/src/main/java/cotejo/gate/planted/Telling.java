package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import org.jspecify.annotations.Nullable;

/// One figure to be told, in no language yet.
///
/// @param extent what the text will say it counts
/// @param meant what it truly counts; another than `extent` where the scope is told wrongly
/// @param truth the true number
/// @param by whose number it is, whether or not the text says so
/// @param named whether the text names that body
/// @param part for a ratio, the figure above the line
/// @param base for a ratio, the figure below the line
record Telling(
        Extent extent,
        Extent meant,
        Spoken spoken,
        Rational truth,
        Release by,
        boolean named,
        String origin,
        Plant plant,
        @Nullable Telling part,
        @Nullable Telling base) {

    /// Why a figure is told as it is.
    enum Plant {
        /// exactly as given out
        ORIGINAL,
        ROUNDING,
        /// a part of the whole, by year, force, rank or condition
        PART,
        /// told of the whole period, and truly of its first years
        PARTIAL_PERIOD,
        /// another digit than the source has
        TYPO,
        /// told of a whole force or of more years than it counts
        WRONG_SCOPE,
        /// the same body, later, with another number
        UPDATE,
        /// another body's own count of the same
        RIVAL,
        /// in the text's own voice
        UNSTATED,
        RATIO_RIGHT,
        RATIO_WRONG,
        /// the part of a year up to publication
        RUNNING,
        /// of a document that has nothing to do with any other
        UNRELATED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Telling exact(Release by, Extent extent, Plant plant) {
        Rational truth = by.count(extent);
        return new Telling(
                extent, extent, Spoken.exactly(truth, by.scale()), truth, by, true, by.origin(), plant, null, null);
    }

    Telling saying(Spoken other, Plant why) {
        return new Telling(extent, meant, other, truth, by, named, origin, why, part, base);
    }

    Telling of(Extent told, Plant why) {
        return new Telling(told, meant, spoken, truth, by, named, origin, why, part, base);
    }

    /// Without a word about whose it is.
    Telling unnamed(String cluster) {
        return new Telling(extent, meant, spoken, truth, by, false, cluster, Plant.UNSTATED, part, base);
    }

    boolean ratio() {
        return base != null;
    }
}
