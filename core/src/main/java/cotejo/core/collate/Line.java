package cotejo.core.collate;

import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Name;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ledger's row: one measure, unit, who, where and condition. Time orders the figures inside it.
///
/// @param id made from measure, unit, who, where, condition
/// @param unit persons, events …, the currency, percent, fraction or the dimension's unit (with "/per" for a rate)
/// @param low the least value stated; null when the line holds no evidence
/// @param high the greatest value stated
/// @param origins in order; corroboration counts these and never outlets
/// @param periods the figures again, in stretches by the time they speak of, in order
/// @param figures evidence only, in document order
/// @param comments figures of reader comments with this scope: shown apart, counted for nothing
public record Line(
        String id,
        BlockKey block,
        @Nullable String measure,
        @Nullable String unit,
        @Nullable Name who,
        @Nullable Name where,
        @Nullable String condition,
        @Nullable Rational low,
        @Nullable Rational high,
        List<Origin> origins,
        OriginsWord originsWord,
        FiguresWord figuresWord,
        Set<Flag> flags,
        List<Stretch> periods,
        List<FigureId> figures,
        List<FigureId> comments) {
    public Line {
        origins = List.copyOf(origins);
        flags = Set.copyOf(flags);
        periods = List.copyOf(periods);
        figures = List.copyOf(figures);
        comments = List.copyOf(comments);
    }

    /// A root and its release, and the figures that go back to it.
    ///
    /// @param root as said; null for "origin not stated"
    /// @param key what told it from others
    public record Origin(@Nullable String root, String key, List<FigureId> figures) {
        public Origin {
            figures = List.copyOf(figures);
        }
    }

    /// The figures of a line that speak of one time, with their own low, high and standing.
    ///
    /// @param from ISO date at its own precision; null when not known
    /// @param label "since December 2006 (to April 2012 at the latest)", for a person
    public record Stretch(
            @Nullable String from,
            @Nullable String to,
            String label,
            @Nullable Rational low,
            @Nullable Rational high,
            boolean openHigh,
            FiguresWord figuresWord,
            int origins,
            List<FigureId> figures) {
        public Stretch {
            figures = List.copyOf(figures);
        }
    }

    public enum OriginsWord {
        NOT_STATED,
        ONE,
        SEVERAL
    }

    public enum FiguresWord {
        ALONE,
        AGREE,
        DIFFER,
        DIFFER_EXPLAINED,
        REVISED
    }

    public enum Flag {
        INCOMPLETE,
        VARIANTS,
        OPEN_ENDED
    }
}
