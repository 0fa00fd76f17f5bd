package cotejo.gate.planted;

import org.jspecify.annotations.Nullable;

/// Of whom, where, under which condition and in which years something is counted. Ids are the lexicon's.
///
/// @param who null where the measure asks of nobody (homicides)
/// @param condition null for all
public record Extent(
        @Nullable String who, String where, @Nullable String condition, Years years) {

    Extent in(Years other) {
        return new Extent(who, where, condition, other);
    }

    Extent of(@Nullable String other) {
        return new Extent(other, where, condition, years);
    }

    Extent under(@Nullable String other) {
        return new Extent(who, where, other, years);
    }
}
