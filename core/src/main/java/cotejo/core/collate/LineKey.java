package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Scope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the figures of one line have in common.
///
/// @param unit persons, events …; the thing itself for things; the currency, percent, fraction or unit; "/year" for
/// rates
record LineKey(
        @Nullable String measure,
        @Nullable String unit,
        String who,
        String where,
        @Nullable String condition,
        Mood.MoodClass mood,
        Counted.Change change)
        implements Comparable<LineKey> {

    static LineKey of(Claim claim) {
        Counted counted = claim.figure().counted();
        Scope scope = claim.figure().scope();
        return new LineKey(
                counted.measure(),
                unit(counted),
                scope.whoName() == null ? "" : Origins.key(scope.whoName()),
                scope.whereName() == null ? "" : Origins.key(scope.whereName()),
                scope.condition(),
                claim.figure().mood().moodClass(),
                counted.change());
    }

    private static @Nullable String unit(Counted counted) {
        String unit = switch (counted.kind()) {
            case COUNT -> counted(counted);
            case MONEY -> counted.currency();
            case RATIO, DURATION, DIMENSION, AGE -> counted.unit();
        };
        return counted.per() == null ? unit : (unit == null ? "" : unit) + "/" + counted.per();
    }

    private static @Nullable String counted(Counted counted) {
        return counted.countOf() == CountOf.THINGS || counted.countOf() == CountOf.NONE
                ? counted.unit()
                : counted.countOf().name().toLowerCase(Locale.ROOT);
    }

    /// The id of the line.
    String id() {
        return "l" + FigureId.digest(printed());
    }

    private String printed() {
        return String.join(
                "\u001f",
                String.valueOf(measure),
                String.valueOf(unit),
                who,
                where,
                String.valueOf(condition),
                mood.name(),
                change.name());
    }

    @Override
    public int compareTo(LineKey other) {
        return printed().compareTo(other.printed());
    }
}
