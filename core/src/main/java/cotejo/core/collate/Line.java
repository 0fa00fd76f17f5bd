package cotejo.core.collate;

import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Name;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ledger's row: one measure, unit, who, where and condition. Time orders the figures inside it.
///
/// @param id made from measure, unit, who, where, condition
/// @param unit persons, events …, the currency, percent, fraction or the unit most figures are measured in (with "/per"
/// for a rate)
/// @param goods id of what is measured (`goods/cocaine`); null for everything else, and where the vocabulary has no
/// name
/// @param mood whether the figures are held, planned, denied or hypothetical: each has lines of its own
/// @param change for figures that say by how much something rose or fell
/// @param low the least value stated; null when the line holds no evidence
/// @param high the greatest value stated
/// @param origins in order; corroboration counts these and never outlets
/// @param periods the figures again, in stretches by the time they speak of, in order
/// @param figures evidence only, in document order
/// @param comments figures of reader comments with this scope: shown apart, counted for nothing
/// @param findingsNotShown findings about this line beyond the most that are listed
/// @param pairsNotCompared pairs of figures left uncompared in a line of very many
public record Line(
        String id,
        BlockKey block,
        @Nullable String measure,
        @Nullable String unit,
        @Nullable String goods,
        @Nullable Name who,
        @Nullable Name where,
        @Nullable String condition,
        Mood.MoodClass mood,
        Counted.Change change,
        @Nullable Rational low,
        @Nullable Rational high,
        List<Origin> origins,
        OriginsWord originsWord,
        FiguresWord figuresWord,
        Set<Flag> flags,
        List<Stretch> periods,
        List<FigureId> figures,
        List<FigureId> comments,
        int findingsNotShown,
        long pairsNotCompared) {
    public Line {
        origins = List.copyOf(origins);
        // In the order of their kinds, so that a line is written the same every time.
        flags = Collections.unmodifiableSet(flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags));
        periods = List.copyOf(periods);
        figures = List.copyOf(figures);
        comments = List.copyOf(comments);
    }

    /// One body that figures go back to: voices quoted through one another, or named side by side, are one, so that
    /// nothing is counted twice. A document that names nobody stands for itself, and counts for none.
    ///
    /// @param root the deepest voice, by its label, else as said; null for "origin not stated"
    /// @param key what told it from others
    public record Origin(@Nullable String root, String key, List<FigureId> figures) {
        public Origin {
            figures = List.copyOf(figures);
        }

        private Origin only(Set<FigureId> some) {
            return new Origin(root, key, among(figures, some));
        }
    }

    /// The figures of a line that speak of one time, with their own low, high and standing.
    ///
    /// @param from ISO date at its own precision; null when not known
    /// @param label "since December 2006 (to April 2012 at the latest)", for a person
    /// @param origins how many origins are stated
    /// @param agreeing the most figures whose soft intervals share a point; vague words count for none
    public record Stretch(
            @Nullable String from,
            @Nullable String to,
            String label,
            @Nullable Rational low,
            @Nullable Rational high,
            boolean openHigh,
            FiguresWord figuresWord,
            int origins,
            int agreeing,
            List<FigureId> figures) {
        public Stretch {
            figures = List.copyOf(figures);
        }

        /// Whether a time is this stretch's: both ends the same, at the same precision.
        public boolean isOf(When when) {
            return isDate(when.from().date(), from) && isDate(when.to().date(), to);
        }

        private static boolean isDate(@Nullable PartialDate date, @Nullable String iso) {
            return date == null ? iso == null : date.toString().equals(iso);
        }

        private Stretch only(Set<FigureId> some) {
            return new Stretch(
                    from, to, label, low, high, openHigh, figuresWord, origins, agreeing, among(figures, some));
        }
    }

    /// The same with more findings that are not listed.
    Line withMoreFindings(int more) {
        return more == 0 ? this : with(origins, periods, figures, comments, findingsNotShown + more);
    }

    /// Its figures in the order of the times they speak of; what speaks of none comes as collation put it.
    public List<FigureId> inTime() {
        return periods.stream()
                .flatMap(stretch -> stretch.figures().stream())
                .distinct()
                .toList();
    }

    /// The same line with some of its figures alone: what is shown of a line of very many. All else is told of the
    /// whole.
    public Line only(Set<FigureId> some) {
        return with(
                origins.stream().map(origin -> origin.only(some)).toList(),
                periods.stream()
                        .map(stretch -> stretch.only(some))
                        .filter(stretch -> !stretch.figures().isEmpty())
                        .toList(),
                among(figures, some),
                comments,
                findingsNotShown);
    }

    /// Likewise with some of its stretches alone, and its first origins.
    Line only(Set<FigureId> some, List<Stretch> stretches, int firstOrigins) {
        return with(
                origins.stream()
                        .limit(firstOrigins)
                        .map(origin -> origin.only(some))
                        .toList(),
                stretches.stream().map(stretch -> stretch.only(some)).toList(),
                among(figures, some),
                List.of(),
                findingsNotShown);
    }

    private Line with(
            List<Origin> otherOrigins,
            List<Stretch> otherPeriods,
            List<FigureId> otherFigures,
            List<FigureId> otherComments,
            int notShown) {
        return new Line(
                id,
                block,
                measure,
                unit,
                goods,
                who,
                where,
                condition,
                mood,
                change,
                low,
                high,
                otherOrigins,
                originsWord,
                figuresWord,
                flags,
                otherPeriods,
                otherFigures,
                otherComments,
                notShown,
                pairsNotCompared);
    }

    private static List<FigureId> among(List<FigureId> figures, Set<FigureId> some) {
        return figures.stream().filter(some::contains).toList();
    }

    /// The unit in which low, high and those of the stretches are told; null for counts.
    public @Nullable String numbersUnit() {
        return switch (block.kind()) {
            case COUNT -> null;
            case MONEY, RATIO, DURATION, DIMENSION, AGE -> {
                int slash = unit == null ? -1 : unit.indexOf('/');
                yield unit == null || slash < 0 ? unit : unit.substring(0, slash);
            }
        };
    }

    /// How many origins are stated.
    public int statedOrigins() {
        return (int) origins.stream().filter(origin -> origin.root() != null).count();
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
