package cotejo.core.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date at the precision it was given: "2011", "2011-03" or "2011-03-08".
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    /// How finely a date is given, coarsest first.
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a year from 1 to 9999: " + year);
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD"; anything else is empty.
    public static Optional<PartialDate> parse(String iso) {
        int length = iso.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = iso.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(iso.substring(0, 4)),
                    length > 4 ? (Integer) Integer.parseInt(iso.substring(5, 7)) : null,
                    length > 7 ? (Integer) Integer.parseInt(iso.substring(8)) : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Precision precision() {
        return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    /// The first day it may mean.
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day it may mean.
    public LocalDate last() {
        if (day != null) {
            return first();
        }
        return month != null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /// This date said no more finely than `precision`.
    public PartialDate at(Precision precision) {
        return switch (precision) {
            case YEAR -> of(year);
            case MONTH -> day == null ? this : of(year, java.util.Objects.requireNonNull(month));
            case DAY -> this;
        };
    }

    /// Equal at the coarser precision of the two.
    public boolean agreesWith(PartialDate other) {
        return compareCoarsely(other) == 0;
    }

    /// Which comes first at the coarser precision of the two: no order, since a month agrees with each of its days.
    public int compareCoarsely(PartialDate other) {
        if (year != other.year || month == null || other.month == null) {
            return Integer.compare(year, other.year);
        }
        if (!month.equals(other.month) || day == null || other.day == null) {
            return Integer.compare(month, other.month);
        }
        return Integer.compare(day, other.day);
    }

    /// By first day, then by last: a total order consistent with equality.
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = Integer.compare(year, other.year);
        byFirst = byFirst != 0 ? byFirst : Integer.compare(orFirst(month), orFirst(other.month));
        byFirst = byFirst != 0 ? byFirst : Integer.compare(orFirst(day), orFirst(other.day));
        // Of dates that begin on one day, the finer ends sooner.
        return byFirst != 0 ? byFirst : other.precision().compareTo(precision());
    }

    private static int orFirst(@Nullable Integer part) {
        return part == null ? 1 : part;
    }

    /// ISO 8601 at its own precision.
    @Override
    public String toString() {
        String form = day != null ? "%04d-%02d-%02d" : month != null ? "%04d-%02d" : "%04d";
        return String.format(Locale.ROOT, form, year, month, day);
    }
}
