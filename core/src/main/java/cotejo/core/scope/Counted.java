package cotejo.core.scope;

import cotejo.core.source.Words;
import org.jspecify.annotations.Nullable;

/// What a figure counts.
///
/// @param unit ISO 4217 for money, "percent", "fraction", a dimension's unit, else the lemma of the counted noun; null
/// when unknown
/// @param per what a rate is taken over ("year", "month", "100000 inhabitants"); null when no rate
/// @param currency ISO 4217 for money, also for money rates; null otherwise
/// @param measure id in the vocabulary; null is unmeasured
/// @param counted the counted phrase ("Mexican army special forces soldiers")
/// @param trigger the words that named the measure ("have deserted")
/// @param concept the words of what the figure tells about; never null, may be empty
public record Counted(
        @Nullable String unit,
        UnitClass unitClass,
        CountOf countOf,
        Kind kind,
        TimeKind timeKind,
        @Nullable String per,
        Change change,
        Stage stage,
        @Nullable String currency,
        @Nullable String measure,
        @Nullable Words counted,
        @Nullable Words trigger,
        String concept) {

    public enum UnitClass {
        PERSON,
        EVENT,
        THING,
        ORGANISATION,
        PLACE,
        MONEY,
        RATIO,
        DIMENSION,
        UNKNOWN
    }

    /// What one unit stands for. Deserters (persons) are at most desertions (events); a complaint is not a victim.
    public enum CountOf {
        PERSONS,
        EVENTS,
        COMPLAINTS,
        VICTIMS,
        FILES,
        THINGS,
        /// not a count
        NONE
    }

    public enum Kind {
        COUNT,
        MONEY,
        RATIO,
        DURATION,
        DIMENSION,
        AGE
    }

    public enum TimeKind {
        /// as of a date
        STOCK,
        /// over a period
        FLOW,
        /// per something
        RATE,
        UNKNOWN
    }

    public enum Change {
        UP,
        DOWN,
        /// from where to where something went ("from 240 to 273"): the ends of the range, in the order said, tell the
        /// way, and neither the range nor its ends are an amount of change
        COURSE,
        NONE
    }

    /// How far money has come on its way.
    public enum Stage {
        ANNOUNCED,
        REQUESTED,
        AUTHORISED,
        APPROPRIATED,
        OBLIGATED,
        DELIVERED,
        UNSTATED
    }
}
