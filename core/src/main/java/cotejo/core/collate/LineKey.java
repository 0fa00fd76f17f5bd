package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the figures of one line have in common.
///
/// @param unit persons, events …; the thing itself for things; the currency, percent, fraction or the base unit of the
/// dimension; "/year" for rates
/// @param goods what a measurement is of; empty where nothing is said, and for everything else
record LineKey(
        @Nullable String measure,
        @Nullable String unit,
        String goods,
        String who,
        String where,
        @Nullable String condition,
        Mood.MoodClass mood,
        Counted.Change change)
        implements Comparable<LineKey> {
    private static final Comparator<LineKey> ORDER = Comparator.comparing(
                    LineKey::measure, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LineKey::unit, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LineKey::goods)
            .thenComparing(LineKey::who)
            .thenComparing(LineKey::where)
            .thenComparing(LineKey::condition, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LineKey::mood)
            .thenComparing(LineKey::change);

    static LineKey of(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        Scope scope = claim.figure().scope();
        return new LineKey(
                counted.measure(),
                unit(counted, vocabulary),
                Goods.of(claim, vocabulary),
                scope.whoName() == null ? "" : Origins.key(scope.whoName()),
                scope.whereName() == null ? "" : Origins.key(scope.whereName()),
                scope.condition(),
                claim.figure().mood().moodClass(),
                counted.change());
    }

    private static @Nullable String unit(Counted counted, Vocabulary vocabulary) {
        String unit = switch (counted.kind()) {
            case COUNT -> counted(counted, vocabulary);
            case MONEY -> counted.currency();
            case RATIO, AGE -> counted.unit();
            case DURATION, DIMENSION -> Yardstick.dimension(counted, vocabulary);
        };
        return rate(unit, counted.per());
    }

    /// The unit with what a rate is taken over.
    private static @Nullable String rate(@Nullable String unit, @Nullable String per) {
        return per == null ? unit : (unit == null ? "" : unit) + "/" + per;
    }

    /// The unit of this line whose numbers are told by a yardstick.
    ///
    /// @param first any claim of the line
    @Nullable
    String unit(Yardstick yardstick, Claim first) {
        Counted counted = first.figure().counted();
        return switch (counted.kind()) {
            case DURATION, DIMENSION ->
                rate(yardstick.unit() == null ? counted.unit() : yardstick.unit(), counted.per());
            case COUNT, MONEY, RATIO, AGE -> unit;
        };
    }

    private static @Nullable String counted(Counted counted, Vocabulary vocabulary) {
        return counted.countOf() == CountOf.THINGS || counted.countOf() == CountOf.NONE
                ? Goods.thing(counted.unit(), vocabulary)
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
                goods.isEmpty() ? String.valueOf(unit) : unit + "\u001e" + goods,
                who,
                where,
                String.valueOf(condition),
                mood.name(),
                change.name());
    }

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }
}
