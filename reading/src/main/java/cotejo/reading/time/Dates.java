package cotejo.reading.time;

import static java.util.Objects.requireNonNull;

import cotejo.core.when.PartialDate;
import cotejo.core.when.PartialDate.Precision;
import cotejo.core.when.Period;
import org.jspecify.annotations.Nullable;

/// Reckons the dates that words name. Conventions, where words are loose:
///
/// | words | reading |
/// |---|---|
/// | start, end of a year; of a month; of a decade | its first, last month; day; year |
/// | early, mid, late in a year | January–March, May–August, October–December |
/// | early, mid, late in a month | days 1–10, 11–20, 21 to the end |
/// | early, mid, late in a decade | its first four, middle three, last three years |
/// | summer 2010 | June–August, spring and autumn likewise; winter 2010 is 2010, no finer |
/// | a month or a day without a year | the last one up to publication; a day at most forty days ahead, the next |
/// | "the year" in a report | the year before publication if that is in January–June, else its own |
final class Dates {
    private final Terms terms;
    private final Customs customs;
    private final @Nullable PartialDate published;
    private final Relative relative;

    Dates(Terms terms, Customs customs, @Nullable PartialDate published) {
        this.terms = terms;
        this.customs = customs;
        this.published = published;
        this.relative = new Relative(published);
    }

    Relative relative() {
        return relative;
    }

    /// @param anchor a date beside it that gives the year it lacks, or the one it is reckoned from
    Place place(Caught date, Lean lean, @Nullable PartialDate anchor) {
        return switch (date.rule().means()) {
            case DATE -> named(date, lean, anchor);
            case DATE_OF -> ofYear(date, lean, anchor);
            case NUMERIC_DATE -> numeric(date);
            case JOINED -> joined(date, lean, anchor);
            case DECADE -> decade(date);
            case CENTURY -> century(date);
            case PART, NTH, FIRST_OR_LAST -> within(date, lean, anchor);
            case SEASON -> season(date);
            case FISCAL -> fiscal(date);
            case THIS -> relative.current(date);
            case LAST -> relative.last(date);
            case NEXT -> relative.next(date);
            case REPORT_YEAR -> relative.reportYear();
            case AGO -> relative.ago(date.parts().getFirst());
            case DAYS_AWAY -> relative.daysAway(date.number("days", 0, 0));
            case WEEKDAY -> relative.weekday(date.number("weekday", 0, 1), lean);
            case EARLIER -> relative.earlier(date, anchor);
            case SPAN,
                    SPAN_AND_HALF,
                    HALF_SPAN,
                    TERM,
                    CURRENT_TERM,
                    LAST_TERM,
                    AT,
                    AS_OF,
                    SINCE,
                    UNTIL,
                    BEFORE,
                    BETWEEN,
                    TO_PRESENT,
                    WINDOW,
                    LATELY,
                    UNTIL_NOW_FOR,
                    AHEAD,
                    SO_FAR,
                    TO_DATE,
                    YEAR_ENDED,
                    IN_TERM,
                    SINCE_TERM,
                    BEFORE_TERM,
                    NTH_OF_TERM,
                    FIRST_OF_TERM,
                    INFORME,
                    LENGTH,
                    PER,
                    A_UNIT,
                    PER_COUNTED,
                    NOTHING ->
                throw new IllegalStateException("not a date: " + date.rule().name());
        };
    }

    private Place named(Caught date, Lean lean, @Nullable PartialDate anchor) {
        Integer year = year(date);
        Integer month = date.number("month");
        Integer day = date.number("day");
        if (year == null) {
            return month == null
                    ? new Place.Impossible()
                    : anchor == null ? relative.nearest(month, day, lean) : beside(anchor, month, day);
        }
        PartialDate whole = Steps.date(year, month, day);
        return whole == null ? new Place.Impossible() : Place.Extent.stated(whole, whole);
    }

    private Place ofYear(Caught date, Lean lean, @Nullable PartialDate anchor) {
        Place year = date.parts().isEmpty()
                ? new Place.Impossible()
                : place(date.parts().getFirst(), lean, anchor);
        if (!(year instanceof Place.Extent extent)) {
            return year;
        }
        PartialDate whole = Steps.date(extent.from().year(), date.number("month"), date.number("day"));
        return whole == null ? new Place.Impossible() : Place.Extent.implied(whole, whole);
    }

    /// "from *December* to June 2011": the year of the later date, or the one before it.
    private static Place beside(PartialDate later, int month, @Nullable Integer day) {
        PartialDate same = Steps.date(later.year(), month, day);
        PartialDate before = Steps.date(later.year() - 1, month, day);
        PartialDate chosen = same != null && !same.first().isAfter(later.last()) ? same : before;
        return chosen == null ? new Place.Impossible() : Place.Extent.stated(chosen, chosen);
    }

    private static @Nullable Integer year(Caught date) {
        Integer year = date.number("year");
        Integer short_ = date.number("yy");
        return year != null || short_ == null ? year : Integer.valueOf(short_ <= 40 ? 2000 + short_ : 1900 + short_);
    }

    private Place numeric(Caught date) {
        Integer first = date.number("day", 0);
        Integer second = date.number("day", 1);
        Integer year = year(date);
        if (first == null || second == null || year == null) {
            return new Place.Impossible();
        }
        PartialDate usual = customs.dayFirst() ? Steps.date(year, second, first) : Steps.date(year, first, second);
        PartialDate other = customs.dayFirst() ? Steps.date(year, first, second) : Steps.date(year, second, first);
        if (usual == null) {
            return other == null ? new Place.Impossible() : Place.Extent.stated(other, other);
        }
        Place.Extent extent = Place.Extent.stated(usual, usual);
        return other == null || other.equals(usual) ? extent : extent.or(new Period(other, other));
    }

    private Place joined(Caught date, Lean lean, @Nullable PartialDate anchor) {
        Integer year = date.number("year", 0);
        Integer month = date.number("month", 0);
        Integer day = date.number("day", 0);
        if (month == null) {
            return year == null ? new Place.Impossible() : joinedYears(date, year);
        }
        Integer secondMonth = date.number("month", 1);
        Integer secondDay = day == null ? null : date.number("day", 1);
        int lastMonth = secondMonth == null ? month : secondMonth;
        Place end;
        if (year == null) {
            end = anchor == null ? relative.nearest(lastMonth, secondDay, lean) : beside(anchor, lastMonth, secondDay);
        } else {
            PartialDate whole = Steps.date(year, lastMonth, secondDay);
            end = whole == null ? new Place.Impossible() : Place.Extent.stated(whole, whole);
        }
        if (!(end instanceof Place.Extent last)) {
            return end;
        }
        int firstYear = last.to().year() - (month > lastMonth ? 1 : 0);
        PartialDate first = Steps.date(firstYear, month, day);
        return first == null ? new Place.Impossible() : Place.between(first, last.to(), last.stated());
    }

    private static Place joinedYears(Caught date, int year) {
        Integer second = date.number("year", 1);
        Integer third = date.number("year", 2);
        if (third != null) {
            // "en 2010, 2011 y 2012"
            boolean row = second != null && second == year + 1 && third == second + 1;
            return row ? Place.between(PartialDate.of(year), PartialDate.of(third), true) : new Place.Impossible();
        }
        Integer twoDigits = date.number("yy");
        if (second == null && twoDigits != null) {
            int later = year / 100 * 100 + twoDigits;
            if (twoDigits == 0 && year % 100 == 99) {
                later += 100;
            }
            if (later <= year) {
                PartialDate month = Steps.date(year, twoDigits, null);
                return month == null ? new Place.Impossible() : Place.Extent.stated(month, month);
            }
            second = later;
        }
        return second == null
                ? new Place.Impossible()
                : date.count("and") > 0 && second != year + 1
                        ? new Place.Impossible()
                        : Place.between(PartialDate.of(year), PartialDate.of(second), true);
    }

    private Place decade(Caught date) {
        Integer year = date.number("year");
        Integer decade = date.number("decade");
        Integer twoDigits = date.number("yy");
        if (year == null) {
            int within = decade != null ? decade : twoDigits != null ? twoDigits : -1;
            if (within < 0) {
                return new Place.Impossible();
            }
            year = (within >= 30 ? 1900 : 2000) + within;
        }
        if (year % 10 != 0) {
            return new Place.Impossible();
        }
        return Place.Extent.stated(PartialDate.of(year), PartialDate.of(year + 9));
    }

    private static Place century(Caught date) {
        int number = date.number("ordinal", 0, date.number("roman", 0, 0));
        return number < 1 || number > 30
                ? new Place.Impossible()
                : Place.Extent.stated(PartialDate.of(100 * number - 99), PartialDate.of(100 * number));
    }

    /// A part of a date: resolved in the date itself, and for "the year" in the year where that part has begun.
    private Place within(Caught date, Lean lean, @Nullable PartialDate anchor) {
        if (date.parts().isEmpty()) {
            return new Place.Impossible();
        }
        Caught inner = date.parts().getFirst();
        Place whole = inner.rule().means() == Meaning.REPORT_YEAR
                ? relative.thisYear()
                : place(inner, lean == Lean.FUTURE ? Lean.NEAREST : Lean.PAST, anchor);
        if (!(whole instanceof Place.Extent extent)) {
            return whole;
        }
        Place part = part(date, extent);
        if (inner.rule().means() == Meaning.REPORT_YEAR
                && published != null
                && lean != Lean.FUTURE
                && part instanceof Place.Extent found
                && found.from().first().isAfter(published.last())) {
            PartialDate year = PartialDate.of(extent.from().year() - 1);
            return part(date, Place.Extent.implied(year, year));
        }
        return part;
    }

    private static Place part(Caught date, Place.Extent extent) {
        return switch (date.rule().means()) {
            case PART -> Parts.loose(extent, requireNonNull(date.text("part")));
            case NTH -> Parts.nth(extent, date.number("ordinal", 0, 1), date.number("share", 0, 2));
            case FIRST_OR_LAST -> {
                Unit unit = date.unit();
                yield unit == null
                        ? new Place.Impossible()
                        : Parts.firstOrLast(extent, date.number("ordinal", 0, 1), date.number("num", 0, 1), unit);
            }
            default -> new Place.Impossible();
        };
    }

    private Place season(Caught date) {
        Integer year = year(date);
        int season = date.number("season", 0, 0);
        if (year == null) {
            return relative.season(season);
        }
        return Relative.season(year, season);
    }

    private Place fiscal(Caught date) {
        Integer year = year(date);
        if (year == null) {
            return new Place.Impossible();
        }
        Integer second = date.number("year", 1);
        int last = second == null ? year : second;
        if (last < year) {
            return new Place.Backwards(PartialDate.of(year), PartialDate.of(last));
        }
        int month = terms.fiscalStart(customs.fiscalCountry());
        if (month == 1) {
            return Place.Extent.stated(PartialDate.of(year), PartialDate.of(last));
        }
        return Place.Extent.implied(PartialDate.of(year - 1, month), PartialDate.of(last, month - 1))
                .or(new Period(PartialDate.of(year), PartialDate.of(last)));
    }

    /// Whether a date is no finer than a year.
    static boolean isYear(PartialDate date) {
        return date.precision() == Precision.YEAR;
    }
}
