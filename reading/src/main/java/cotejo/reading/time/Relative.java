package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import cotejo.core.when.PartialDate.Precision;
import cotejo.core.when.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Reckons time words from the day of publication. What needs a finer date than is known is [Place.Unplaced].
final class Relative {
    /// A day without a year that lies at most so many days ahead is that day, not the one a year before it.
    private static final int SOON = 40;

    private final @Nullable PartialDate published;

    Relative(@Nullable PartialDate published) {
        this.published = published;
    }

    /// The n-th unit from the one that holds publication: 0 this, -1 last, 1 next.
    private Place unit(Unit unit, int n) {
        PartialDate day = published;
        boolean days = Steps.precision(unit) == Precision.DAY;
        if (day == null) {
            return new Place.Unplaced(days);
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> daysAway(n);
            case WEEK -> {
                if (day.day() == null) {
                    yield new Place.Unplaced(true);
                }
                LocalDate monday = day.first()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(n);
                yield Place.Extent.implied(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)))
                        .inDays();
            }
            case MONTH, QUARTER, HALF -> {
                Integer month = day.month();
                if (month == null) {
                    yield new Place.Unplaced(false);
                }
                int size = unit.months();
                PartialDate first = PartialDate.of(day.year(), (month - 1) / size * size + 1);
                yield stretch(Steps.move(first, (long) n * size, Unit.MONTH), size - 1, Unit.MONTH);
            }
            case YEAR -> stretch(Steps.move(PartialDate.of(day.year()), n, Unit.YEAR), 0, Unit.YEAR);
            case DECADE ->
                stretch(Steps.move(PartialDate.of(Math.max(1, day.year() / 10 * 10)), n, Unit.DECADE), 9, Unit.YEAR);
            case CENTURY ->
                stretch(Steps.move(PartialDate.of((day.year() - 1) / 100 * 100 + 1), n, Unit.CENTURY), 99, Unit.YEAR);
        };
    }

    private static Place stretch(@Nullable PartialDate from, int more, Unit unit) {
        PartialDate to = from == null ? null : Steps.move(from, more, unit);
        return from == null || to == null ? new Place.Impossible() : Place.Extent.implied(from, to);
    }

    /// "this year", "this month", "this March", "this summer".
    Place current(Caught date) {
        Unit unit = date.unit();
        if (unit != null) {
            Place place = unit(unit, 0);
            return place instanceof Place.Extent extent ? extent.whileRunning() : place;
        }
        return named(date, Lean.NEAREST);
    }

    /// "last year", "last month", "last March", "last summer".
    Place last(Caught date) {
        Unit unit = date.unit();
        return unit != null ? unit(unit, -1) : named(date, Lean.PAST);
    }

    /// "next year", "next July".
    Place next(Caught date) {
        Unit unit = date.unit();
        return unit != null ? unit(unit, 1) : named(date, Lean.FUTURE);
    }

    private Place named(Caught date, Lean lean) {
        Integer month = date.number("month");
        Integer weekday = date.number("weekday");
        Integer season = date.number("season");
        if (month != null) {
            return nearest(month, date.number("day"), lean);
        }
        if (weekday != null) {
            return weekday(weekday, lean);
        }
        return season == null ? new Place.Impossible() : season(season);
    }

    Place thisYear() {
        return unit(Unit.YEAR, 0);
    }

    /// The year a report is about.
    Place reportYear() {
        PartialDate day = published;
        if (day == null) {
            return new Place.Unplaced(false);
        }
        PartialDate own = PartialDate.of(day.year());
        PartialDate before = Steps.date(day.year() - 1, null, null);
        Integer month = day.month();
        boolean early = month == null || month <= 6;
        if (before == null) {
            return Place.Extent.implied(own, own);
        }
        return early
                ? Place.Extent.implied(before, before).or(new Period(own, own))
                : Place.Extent.implied(own, own).whileRunning().or(new Period(before, before));
    }

    /// "two years ago", "two or three weeks ago".
    Place ago(Caught span) {
        Length near = Spans.length(span);
        Length far = Spans.longer(span);
        if (near == null || far == null) {
            return new Place.Impossible();
        }
        Precision precision = Steps.precision(near.unit());
        boolean days = precision == Precision.DAY;
        PartialDate day = published;
        if (day == null || day.precision().compareTo(precision) < 0) {
            return new Place.Unplaced(days);
        }
        PartialDate from = Steps.move(day, -far.number(), far.unit());
        PartialDate to = Steps.move(day, -near.number(), near.unit());
        if (from == null || to == null) {
            return new Place.Impossible();
        }
        if (near.unit() == Unit.WEEK) {
            from = PartialDate.of(from.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            to = PartialDate.of(to.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
        Place.Extent extent = Place.Extent.implied(from.at(precision), to.at(precision));
        return days ? extent.inDays() : extent;
    }

    Place daysAway(int days) {
        PartialDate day = published;
        if (day == null || day.day() == null) {
            return new Place.Unplaced(true);
        }
        PartialDate moved = Steps.move(day, days, Unit.DAY);
        return moved == null
                ? new Place.Impossible()
                : Place.Extent.implied(moved, moved).inDays();
    }

    /// The last such day up to publication, or the next one after it.
    Place weekday(int weekday, Lean lean) {
        PartialDate day = published;
        if (day == null || day.day() == null) {
            return new Place.Unplaced(true);
        }
        DayOfWeek name = DayOfWeek.of(weekday);
        LocalDate found = switch (lean) {
            case PAST, NEAREST -> day.first().with(TemporalAdjusters.previousOrSame(name));
            case FUTURE -> day.first().with(TemporalAdjusters.next(name));
        };
        PartialDate at = PartialDate.of(found);
        return Place.Extent.implied(at, at).inDays();
    }

    /// A month or a day in it whose year is not said.
    Place nearest(int month, @Nullable Integer day, Lean lean) {
        PartialDate now = published;
        if (now == null || now.month() == null && lean != Lean.PAST) {
            return new Place.Unplaced(false);
        }
        PartialDate past = Steps.date(now.year(), month, day);
        if (past == null || past.first().isAfter(now.last())) {
            past = Steps.date(now.year() - 1, month, day);
        }
        PartialDate next = past == null ? Steps.date(now.year(), month, day) : Steps.date(past.year() + 1, month, day);
        boolean soon =
                day != null && next != null && !next.first().isAfter(now.last().plusDays(SOON));
        PartialDate chosen = switch (lean) {
            case PAST -> past;
            case NEAREST -> soon ? next : past;
            case FUTURE -> next;
        };
        return chosen == null ? new Place.Impossible() : Place.Extent.implied(chosen, chosen);
    }

    Place season(int season) {
        PartialDate now = published;
        if (now == null || now.month() == null) {
            return new Place.Unplaced(false);
        }
        Place own = season(now.year(), season);
        boolean ahead =
                own instanceof Place.Extent extent && extent.from().first().isAfter(now.last());
        Place found = ahead && now.year() > 1 ? season(now.year() - 1, season) : own;
        return found instanceof Place.Extent extent ? extent.asImplied() : found;
    }

    /// The months of a northern season: 1 spring, 2 summer, 3 autumn, 4 winter, of which only the year is sure.
    static Place season(int year, int season) {
        PartialDate whole = PartialDate.of(year);
        if (season < 1 || season > 3) {
            return season == 4 ? Place.Extent.implied(whole, whole) : new Place.Impossible();
        }
        return Place.Extent.implied(PartialDate.of(year, 3 * season), PartialDate.of(year, 3 * season + 2));
    }

    /// "a year earlier", "the following month", "that year": from the date before it in the sentence. Only what came
    /// before may be reckoned from publication where there is none.
    Place earlier(Caught date, @Nullable PartialDate anchor) {
        Length length =
                date.parts().isEmpty() ? null : Spans.length(date.parts().getFirst());
        Unit unit = length == null ? date.unit() : length.unit();
        int shift = date.number("shift", 0, -1) * (length == null ? 1 : length.number());
        PartialDate base = anchor != null || shift >= 0 ? anchor : published;
        if (unit == null) {
            return new Place.Impossible();
        }
        PartialDate moved = base == null ? null : Steps.move(base, shift, unit);
        boolean days = Steps.precision(unit) == Precision.DAY;
        if (moved == null) {
            return new Place.Unplaced(days);
        }
        PartialDate at = moved.at(Steps.precision(unit));
        Place.Extent extent = Place.Extent.implied(at, at);
        return days ? extent.inDays() : extent;
    }

    /// The last so many units: rolling up to publication, so many full ones before, so many ending in it.
    Place window(Length length) {
        PartialDate now = published;
        Unit unit = length.unit();
        if (now == null) {
            return new Place.Unplaced(false);
        }
        PartialDate from = Steps.move(now, -length.number(), unit);
        if (from == null) {
            return now.precision() == Precision.DAY ? new Place.Impossible() : new Place.Unplaced(false);
        }
        Place.Extent rolling = Place.Extent.implied(from, now);
        Precision precision = Steps.precision(unit);
        if (precision == Precision.DAY) {
            return rolling;
        }
        Unit one = Steps.finest(precision);
        PartialDate last = now.at(precision);
        PartialDate before = Steps.move(last, -1, one);
        PartialDate first = Steps.move(last, -length.number(), unit);
        PartialDate second = first == null ? null : Steps.move(first, 1, one);
        if (before == null || first == null || second == null || length.number() == 0) {
            return rolling;
        }
        return rolling.or(new Period(first, before)).or(new Period(second, last));
    }
}
