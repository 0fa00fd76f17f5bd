package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Steps on the calendar at the precision a date has.
final class Steps {
    private Steps() {}

    /// A date of these parts, or null where there is none such.
    static @Nullable PartialDate date(int year, @Nullable Integer month, @Nullable Integer day) {
        if (year < 1 || year > 9999 || month != null && (month < 1 || month > 12)) {
            return null;
        }
        if (month != null
                && day != null
                && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            return null;
        }
        return new PartialDate(year, month, month == null ? null : day);
    }

    /// So many units later, or earlier; null where the date is too coarse for the unit or leaves the calendar.
    static @Nullable PartialDate move(PartialDate date, long number, Unit unit) {
        int months = unit.months();
        if (months % 12 == 0 && months > 0) {
            return moveMonths(date, number * months);
        }
        if (months > 0) {
            return date.month() == null ? null : moveMonths(date, number * months);
        }
        if (date.day() == null) {
            return null;
        }
        long days = switch (unit) {
            case WEEK -> 7 * number;
            case DAY -> number;
            case HOUR -> number / 24;
            case MINUTE -> number / 1440;
            case SECOND -> number / 86400;
            case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> 0;
        };
        return inCalendar(date.first().plusDays(days))
                ? PartialDate.of(date.first().plusDays(days))
                : null;
    }

    private static @Nullable PartialDate moveMonths(PartialDate date, long months) {
        LocalDate day = date.first().plusMonths(months);
        if (!inCalendar(day)) {
            return null;
        }
        return PartialDate.of(day).at(date.precision());
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /// The precision a date has when it is reckoned in a unit: "two years ago" is a year, "three days ago" a day.
    static PartialDate.Precision precision(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, WEEK -> PartialDate.Precision.DAY;
            case MONTH, QUARTER, HALF -> PartialDate.Precision.MONTH;
            case YEAR, DECADE, CENTURY -> PartialDate.Precision.YEAR;
        };
    }

    /// The unit that one step of a precision is.
    static Unit finest(PartialDate.Precision precision) {
        return switch (precision) {
            case YEAR -> Unit.YEAR;
            case MONTH -> Unit.MONTH;
            case DAY -> Unit.DAY;
        };
    }
}
