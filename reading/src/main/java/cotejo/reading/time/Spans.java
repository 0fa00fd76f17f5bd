package cotejo.reading.time;

import org.jspecify.annotations.Nullable;

/// Reads lengths: "two years", "a decade and a half", "two or three years".
final class Spans {
    private static final int MOST = 999;

    private Spans() {}

    /// Null where the words are no span, or one too long to be meant.
    static @Nullable Length length(Caught span) {
        Unit unit = span.unit();
        if (unit == null) {
            return null;
        }
        int number = span.number("num", 0, 1);
        return switch (span.rule().means()) {
            case SPAN -> of(number, unit);
            case HALF_SPAN -> halves(1, unit);
            case SPAN_AND_HALF -> halves(2 * number + 1, unit);
            default -> null;
        };
    }

    /// The longer of two: "two or *three* years".
    static @Nullable Length longer(Caught span) {
        Length first = length(span);
        Integer second = span.number("num", 1);
        if (first == null || second == null || span.rule().means() != Meaning.SPAN || second <= first.number()) {
            return first;
        }
        return of(second, first.unit());
    }

    private static @Nullable Length of(int number, Unit unit) {
        return number < 0 || number > MOST ? null : new Length(number, unit);
    }

    /// So many halves of a unit, in the unit below it.
    private static @Nullable Length halves(int halves, Unit unit) {
        return switch (unit) {
            case SECOND, QUARTER -> null;
            case MINUTE -> of(30 * halves, Unit.SECOND);
            case HOUR -> of(30 * halves, Unit.MINUTE);
            case DAY -> of(12 * halves, Unit.HOUR);
            case WEEK -> of(7 * halves / 2, Unit.DAY);
            case MONTH -> of(15 * halves, Unit.DAY);
            case HALF -> of(3 * halves, Unit.MONTH);
            case YEAR -> of(6 * halves, Unit.MONTH);
            case DECADE -> of(5 * halves, Unit.YEAR);
            case CENTURY -> of(50 * halves, Unit.YEAR);
        };
    }
}
