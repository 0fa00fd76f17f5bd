package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import cotejo.core.when.PartialDate.Precision;

/// Parts of a stretch of time: its beginning, its late months, its second half. [Dates] lists the conventions.
final class Parts {
    private Parts() {}

    /// @param part START, END, EARLY, MID, LATE or CLOSING ("a finales de": December of a year, the late part of the
    /// rest)
    static Place loose(Place.Extent whole, String part) {
        int years = whole.to().year() - whole.from().year() + 1;
        if (whole.isOneDate()) {
            return switch (whole.from().precision()) {
                case YEAR -> months(whole.from().year(), part);
                case MONTH -> days(whole.from(), part);
                case DAY -> whole.asImplied();
            };
        }
        boolean decades = Dates.isYear(whole.from()) && Dates.isYear(whole.to()) && years >= 10;
        int tenth = years / 10;
        int first = whole.from().year();
        int last = whole.to().year();
        return switch (part) {
            case "START" -> one(start(whole.from()));
            case "END" -> one(decades ? whole.to() : end(whole.to()));
            case "EARLY" -> decades ? yearsFrom(first, first + 4 * tenth - 1) : one(start(whole.from()));
            case "LATE", "CLOSING" -> decades ? yearsFrom(last - 3 * tenth + 1, last) : one(end(whole.to()));
            default -> decades ? yearsFrom(first + 4 * tenth, last - 3 * tenth) : whole.asImplied();
        };
    }

    private static Place yearsFrom(int first, int last) {
        return Place.Extent.implied(PartialDate.of(first), PartialDate.of(last));
    }

    private static Place one(PartialDate date) {
        return Place.Extent.implied(date, date);
    }

    private static PartialDate start(PartialDate date) {
        return Dates.isYear(date) ? PartialDate.of(date.year(), 1) : PartialDate.of(date.first());
    }

    private static PartialDate end(PartialDate date) {
        return Dates.isYear(date) ? PartialDate.of(date.year(), 12) : PartialDate.of(date.last());
    }

    private static Place months(int year, String part) {
        int first = switch (part) {
            case "START", "EARLY" -> 1;
            case "MID" -> 5;
            case "LATE" -> 10;
            default -> 12;
        };
        int last = switch (part) {
            case "START" -> 1;
            case "EARLY" -> 3;
            case "MID" -> 8;
            default -> 12;
        };
        return Place.Extent.implied(PartialDate.of(year, first), PartialDate.of(year, last));
    }

    private static Place days(PartialDate month, String part) {
        int length = month.last().getDayOfMonth();
        int first = switch (part) {
            case "START", "EARLY" -> 1;
            case "MID" -> 11;
            case "LATE", "CLOSING" -> 21;
            default -> length;
        };
        int last = switch (part) {
            case "START" -> 1;
            case "EARLY" -> 10;
            case "MID" -> 20;
            default -> length;
        };
        return Place.Extent.implied(
                PartialDate.of(month.first().withDayOfMonth(first)),
                PartialDate.of(month.first().withDayOfMonth(last)));
    }

    /// The n-th of so many equal shares of a year, month or run of years; -1 is the last.
    static Place nth(Place.Extent whole, int ordinal, int shares) {
        int n = ordinal < 0 ? shares + 1 + ordinal : ordinal;
        if (n < 1 || n > shares || shares < 2) {
            return new Place.Impossible();
        }
        PartialDate from = whole.from();
        if (whole.isOneDate() && from.precision() == Precision.MONTH && shares == 2) {
            int length = from.last().getDayOfMonth();
            PartialDate first = PartialDate.of(from.first().withDayOfMonth(n == 1 ? 1 : 16));
            PartialDate last = PartialDate.of(from.first().withDayOfMonth(n == 1 ? 15 : length));
            return as(whole, first, last);
        }
        if (!Dates.isYear(from) || !Dates.isYear(whole.to())) {
            return new Place.Impossible();
        }
        int months = 12 * (whole.to().year() - from.year() + 1);
        if (months % shares != 0) {
            return new Place.Impossible();
        }
        int size = months / shares;
        PartialDate first = month(from.year(), (n - 1) * size);
        PartialDate last = month(from.year(), n * size - 1);
        return size % 12 == 0
                ? as(whole, PartialDate.of(first.year()), PartialDate.of(last.year()))
                : as(whole, first, last);
    }

    /// The first or last so many days, months or years.
    static Place firstOrLast(Place.Extent whole, int ordinal, int number, Unit unit) {
        boolean last = ordinal < 0;
        PartialDate from = whole.from();
        PartialDate to = whole.to();
        if (number < 1 || from.year() < 1 || ordinal > 1 || ordinal < -1) {
            return new Place.Impossible();
        }
        Precision precision = Steps.precision(unit);
        PartialDate begin = PartialDate.of(from.first()).at(precision);
        PartialDate end = PartialDate.of(to.last()).at(precision);
        // The edge is the last of so many units from the beginning, or the first of so many up to the end.
        PartialDate past = last ? Steps.move(end, -number, unit) : Steps.move(begin, number, unit);
        PartialDate edge = past == null ? null : Steps.move(past, last ? 1 : -1, Steps.finest(precision));
        if (edge == null || edge.first().isBefore(from.first()) || edge.last().isAfter(to.last())) {
            return new Place.Impossible();
        }
        return last ? as(whole, edge, end) : as(whole, begin, edge);
    }

    private static PartialDate month(int year, int monthsOn) {
        return PartialDate.of(year + monthsOn / 12, monthsOn % 12 + 1);
    }

    private static Place as(Place.Extent whole, PartialDate from, PartialDate to) {
        return new Place.Extent(from, to, whole.stated(), whole.days(), whole.running(), java.util.List.of());
    }
}
