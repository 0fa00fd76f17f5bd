package cotejo.reading.time;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what time words mean, once they are caught. One for each sentence, since a date may lean on the one before it.
final class Telling {
    private final @Nullable PartialDate published;
    private final Dates dates;
    private final Offices offices;
    private final Ends ends;
    private @Nullable PartialDate before;

    Telling(Terms terms, Customs customs, @Nullable PartialDate published, String source) {
        this.published = published;
        this.dates = new Dates(terms, customs, published);
        this.ends = new Ends(published, source);
        this.offices = new Offices(new Tenures(terms, customs, published), dates, ends);
    }

    /// Null where the words turn out not to be about time.
    ///
    /// @param counted whether a number stands before them in the clause, as "170 a year" wants
    @Nullable
    Told tell(Caught caught, boolean counted) {
        Told told = told(caught, counted);
        if (told != null && told.when().from().date() != null) {
            before = told.when().from().date();
        }
        return told;
    }

    private @Nullable Told told(Caught caught, boolean counted) {
        return switch (caught.rule().means()) {
            case AT -> withLength(ends.at(place(caught, Lean.NEAREST)), caught.parts());
            case AS_OF -> asOf(place(caught, Lean.NEAREST));
            case SINCE, TO_PRESENT -> since(place(caught, Lean.PAST));
            case UNTIL, BEFORE -> until(place(caught, isPart(caught) ? Lean.FUTURE : Lean.NEAREST));
            case BETWEEN -> between(caught);
            case WINDOW -> window(caught, true);
            case UNTIL_NOW_FOR -> window(caught, false);
            case AHEAD -> ahead(caught);
            case LATELY, TO_DATE -> new Told(ends.open(new End.Unsaid(), List.of()), Kind.PERIOD, null, List.of());
            case SO_FAR -> soFar(caught);
            case YEAR_ENDED -> yearEnded(caught);
            case IN_TERM -> offices.inTerm(caught);
            case SINCE_TERM -> offices.sinceTerm(caught);
            case BEFORE_TERM -> offices.beforeTerm(caught);
            case NTH_OF_TERM, FIRST_OF_TERM, INFORME -> offices.ofTerm(caught);
            case LENGTH -> length(caught.parts().getFirst(), Kind.DURATION);
            case PER -> per(caught);
            case PER_COUNTED -> counted ? per(caught) : null;
            case A_UNIT -> counted ? per(caught) : duration(caught);
            case NOTHING,
                    DATE,
                    DATE_OF,
                    NUMERIC_DATE,
                    JOINED,
                    DECADE,
                    CENTURY,
                    PART,
                    NTH,
                    FIRST_OR_LAST,
                    SEASON,
                    FISCAL,
                    THIS,
                    LAST,
                    NEXT,
                    REPORT_YEAR,
                    AGO,
                    DAYS_AWAY,
                    WEEKDAY,
                    EARLIER,
                    SPAN,
                    SPAN_AND_HALF,
                    HALF_SPAN,
                    TERM,
                    CURRENT_TERM,
                    LAST_TERM -> null;
        };
    }

    private Place place(Caught caught, Lean lean) {
        return caught.parts().isEmpty()
                ? new Place.Impossible()
                : dates.place(
                        caught.parts().getFirst(), lean, anchor(caught.parts().getFirst()));
    }

    private static boolean isPart(Caught caught) {
        return !caught.parts().isEmpty()
                && (caught.parts().getFirst().rule().means() == Meaning.PART
                        || caught.parts().getFirst().rule().means() == Meaning.NTH);
    }

    /// Only "a year earlier" leans on the date before it; a bare month leans on publication.
    private @Nullable PartialDate anchor(Caught date) {
        boolean leans = date.rule().means() == Meaning.EARLIER
                || date.rule().means() == Meaning.DATE_OF
                        && date.parts().getFirst().rule().means() == Meaning.EARLIER;
        return leans ? before : null;
    }

    /// "two years ago" keeps its two years.
    private static @Nullable Told withLength(@Nullable Told told, List<Caught> parts) {
        Caught date = parts.isEmpty() ? null : parts.getFirst();
        Length length = date == null || date.parts().isEmpty()
                ? null
                : Spans.length(date.parts().getFirst());
        return told == null || length == null ? told : new Told(told.when(), told.kind(), length, told.dates());
    }

    private @Nullable Told asOf(Place place) {
        if (!(place instanceof Place.Extent extent)) {
            return ends.at(place);
        }
        return new Told(
                new When(
                        extent.stated() ? new End.Stated(extent.to()) : new End.Implied(extent.to()),
                        extent.finish(),
                        List.of()),
                extent.days() ? Kind.RELATIVE_DAY : Kind.POINT,
                null,
                Ends.named(extent));
    }

    private @Nullable Told since(Place place) {
        return switch (place) {
            case Place.Extent extent -> {
                List<Period> readings = extent.isOneDate() || extent.stated()
                        ? List.of()
                        : ends.upToPublication(extent.from(), extent.to());
                yield new Told(ends.open(extent.start(), readings), Kind.PERIOD, null, Ends.named(extent));
            }
            case Place.Backwards backwards -> Ends.misprint(backwards);
            case Place.Unplaced _ -> new Told(ends.open(new End.Unsaid(), List.of()), Kind.PERIOD, null, List.of());
            case Place.Impossible _ -> null;
        };
    }

    private @Nullable Told until(Place place) {
        return switch (place) {
            case Place.Extent extent ->
                new Told(
                        new When(new End.Unsaid(), ends.capped(extent.finish(), extent.to()), List.of()),
                        Kind.PERIOD,
                        null,
                        Ends.named(extent));
            case Place.Backwards backwards -> Ends.misprint(backwards);
            case Place.Unplaced _ -> new Told(Ends.UNSAID, Kind.PERIOD, null, List.of());
            case Place.Impossible _ -> null;
        };
    }

    private @Nullable Told between(Caught caught) {
        if (caught.parts().size() < 2) {
            return null;
        }
        Caught first = caught.parts().get(0);
        Caught second = caught.parts().get(1);
        PartialDate year = firstStated(first);
        Place end = dates.place(second, Lean.PAST, null);
        boolean yearless = second.rule().means() == Meaning.DATE && second.number("year") == null;
        if (year != null && yearless && end instanceof Place.Extent extent) {
            end = after(year, extent);
        }
        PartialDate anchor = end instanceof Place.Extent extent ? extent.to() : null;
        Place start = dates.place(first, Lean.PAST, anchor);
        boolean leansOnImplied = firstStated(first) == null && end instanceof Place.Extent extent && !extent.stated();
        start = leansOnImplied && start instanceof Place.Extent extent ? extent.asImplied() : start;
        if (start instanceof Place.Impossible || end instanceof Place.Impossible) {
            return null;
        }
        if (!(start instanceof Place.Extent from) || !(end instanceof Place.Extent to)) {
            return start instanceof Place.Backwards backwards
                    ? Ends.misprint(backwards)
                    : new Told(Ends.UNSAID, Kind.PERIOD, null, List.of());
        }
        List<PartialDate> named = new ArrayList<>(Ends.named(from));
        named.addAll(Ends.named(to));
        if (to.to().last().isBefore(from.from().first())) {
            return new Told(Ends.UNSAID, Kind.MISPRINT, null, List.of(from.from(), to.to()));
        }
        return new Told(
                new When(from.start(), ends.capped(to.finish(), from.from()), List.of()), Kind.PERIOD, null, named);
    }

    /// "December 2006 to *June*": the first such month after the date that has its year.
    private static Place after(PartialDate start, Place.Extent end) {
        PartialDate to = Steps.date(start.year(), end.to().month(), end.to().day());
        if (to != null && to.last().isBefore(start.first())) {
            to = Steps.date(start.year() + 1, end.to().month(), end.to().day());
        }
        return to == null ? end : Place.Extent.stated(to, to);
    }

    private @Nullable PartialDate firstStated(Caught date) {
        if (date.rule().means() != Meaning.DATE || date.number("year") == null) {
            return null;
        }
        return dates.place(date, Lean.PAST, null) instanceof Place.Extent extent ? extent.from() : null;
    }

    private @Nullable Told window(Caught caught, boolean candidates) {
        Caught span = caught.parts().getFirst();
        Length length = Spans.longer(span);
        Length shorter = Spans.length(span);
        if (length == null || shorter == null) {
            return null;
        }
        Place place = dates.relative().window(length);
        return switch (place) {
            case Place.Extent extent -> {
                List<Period> readings = new ArrayList<>();
                if (candidates || !shorter.equals(length)) {
                    readings.add(new Period(extent.from(), extent.to()));
                }
                if (!shorter.equals(length) && dates.relative().window(shorter) instanceof Place.Extent other) {
                    readings.add(new Period(other.from(), other.to()));
                } else if (candidates) {
                    readings.addAll(extent.others());
                }
                yield new Told(
                        new When(extent.start(), extent.finish(), readings.size() < 2 ? List.of() : readings),
                        Kind.PERIOD,
                        length,
                        List.of());
            }
            case Place.Unplaced _, Place.Backwards _ ->
                new Told(ends.open(new End.Unsaid(), List.of()), Kind.PERIOD, length, List.of());
            case Place.Impossible _ -> null;
        };
    }

    private @Nullable Told ahead(Caught caught) {
        Length length = Spans.longer(caught.parts().getFirst());
        PartialDate now = published;
        if (length == null) {
            return null;
        }
        PartialDate to = now == null ? null : Steps.move(now, length.number(), length.unit());
        When when = now == null || to == null ? Ends.UNSAID : When.implied(now, to);
        return new Told(when, Kind.PERIOD, length, List.of());
    }

    private @Nullable Told soFar(Caught caught) {
        boolean year =
                !caught.parts().isEmpty() && caught.parts().getFirst().rule().means() == Meaning.REPORT_YEAR;
        Place place = year ? dates.relative().thisYear() : place(caught, Lean.PAST);
        return since(place instanceof Place.Extent extent ? start(extent) : place);
    }

    private static Place start(Place.Extent extent) {
        return new Place.Extent(extent.from(), extent.from(), extent.stated(), false, false, List.of());
    }

    /// "the year to June 2011": so long, the last of it in the month or on the day named.
    private @Nullable Told yearEnded(Caught caught) {
        if (caught.parts().size() < 2) {
            return null;
        }
        Length length = Spans.length(caught.parts().get(0));
        Place end = dates.place(caught.parts().get(1), Lean.PAST, null);
        if (length == null || !(end instanceof Place.Extent to)) {
            return length == null || end instanceof Place.Impossible ? null : ends.at(end);
        }
        PartialDate before = Steps.move(to.to(), -length.number(), length.unit());
        PartialDate from = before == null
                ? null
                : Steps.move(before, 1, Steps.finest(to.to().precision()));
        if (from == null || from.compareTo(to.to()) > 0) {
            return null;
        }
        return new Told(
                new When(new End.Implied(from), ends.capped(to.finish(), from), List.of()),
                Kind.PERIOD,
                length,
                Ends.named(to));
    }

    private @Nullable Told length(Caught span, Kind kind) {
        Length length = Spans.length(span);
        return length == null ? null : new Told(Ends.UNSAID, kind, length, List.of());
    }

    private @Nullable Told duration(Caught caught) {
        Unit unit = caught.unit();
        return unit == null ? null : new Told(Ends.UNSAID, Kind.DURATION, new Length(1, unit), List.of());
    }

    private @Nullable Told per(Caught caught) {
        Unit unit = caught.unit();
        if (unit == null && !caught.parts().isEmpty()) {
            return length(caught.parts().getFirst(), Kind.FREQUENCY);
        }
        return unit == null ? null : new Told(Ends.UNSAID, Kind.FREQUENCY, new Length(1, unit), List.of());
    }
}
