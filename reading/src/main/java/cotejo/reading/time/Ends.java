package cotejo.reading.time;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts ends to periods: open ones run to publication, and none but a plan runs past it.
final class Ends {
    static final When UNSAID = new When(new End.Unsaid(), new End.Unsaid(), List.of());

    private final @Nullable PartialDate published;
    private final String source;

    /// @param source the document's SHA-256, which stands for its date where that is not known
    Ends(@Nullable PartialDate published, String source) {
        this.published = published;
        this.source = source;
    }

    @Nullable
    PartialDate published() {
        return published;
    }

    /// At a date or through a stretch, as it stands.
    @Nullable
    Told at(Place place) {
        return switch (place) {
            case Place.Extent extent -> {
                boolean caps = extent.running() || !extent.isOneDate();
                End to = caps ? capped(extent.finish(), extent.from()) : extent.finish();
                boolean one = extent.isOneDate() && extent.to().equals(to.date());
                Kind kind = extent.days() ? Kind.RELATIVE_DAY : one ? Kind.POINT : Kind.PERIOD;
                yield new Told(when(extent.start(), to, extent), kind, null, named(extent));
            }
            case Place.Backwards backwards -> misprint(backwards);
            case Place.Unplaced unplaced ->
                new Told(UNSAID, unplaced.days() ? Kind.RELATIVE_DAY : Kind.POINT, null, List.of());
            case Place.Impossible _ -> null;
        };
    }

    List<Period> upToPublication(PartialDate... starts) {
        List<Period> readings = new ArrayList<>();
        PartialDate now = published;
        for (PartialDate start : starts) {
            if (now != null && !now.last().isBefore(start.first())) {
                readings.add(new Period(start, now));
            }
        }
        return readings.size() < 2 ? List.of() : readings;
    }

    static Told misprint(Place.Backwards backwards) {
        return new Told(UNSAID, Kind.MISPRINT, null, List.of(backwards.from(), backwards.to()));
    }

    static List<PartialDate> named(Place.Extent extent) {
        return !extent.stated()
                ? List.of()
                : extent.isOneDate() ? List.of(extent.from()) : List.of(extent.from(), extent.to());
    }

    private When when(End from, End to, Place.Extent extent) {
        List<Period> readings = new ArrayList<>();
        if (!extent.others().isEmpty()) {
            readings.add(new Period(extent.from(), extent.to()));
            readings.addAll(extent.others());
        }
        return safe(from, to, readings);
    }

    /// From a start to publication. A start after publication contradicts it: then nothing is said of the end.
    When open(End from, List<Period> readings) {
        return safe(from, now(), readings);
    }

    static When safe(End from, End to, List<Period> readings) {
        PartialDate first = from.date();
        PartialDate last = to.date();
        boolean contradicts = first != null && last != null && last.last().isBefore(first.first());
        return new When(from, contradicts ? new End.Unsaid() : to, contradicts ? List.of() : readings);
    }

    End now() {
        return published == null ? new End.UnknownPublication(source) : new End.Capped(published);
    }

    /// Publication caps an end later than itself, unless the whole lies ahead.
    End capped(End end, PartialDate from) {
        PartialDate date = end.date();
        PartialDate now = published;
        if (date == null
                || now == null
                || !date.last().isAfter(now.last())
                || from.first().isAfter(now.last())) {
            return end;
        }
        return new End.Capped(now);
    }
}
