package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A period as days, so that lengths can be divided by and runs laid end to end.
///
/// @param first its first day
/// @param last its last day, which belongs to it
/// @param readAs the reading this is, where the text allows others or it was moved to fit; null for the one shown first
/// @param rolling whether it runs from a day to the same day of a later year or month, as "the past ten years" does
record Spell(LocalDate first, LocalDate last, @Nullable String readAs, boolean rolling) {
    private static final long LESS_THAN_A_YEAR = 364;
    private static final Rational DAYS_A_YEAR = Rational.of(146_097, 400);

    /// The readings of a figure's time that have both ends, the one shown first in front.
    static List<Spell> of(Claim claim) {
        List<Spell> spells = new ArrayList<>();
        When when = claim.figure().scope().time();
        if (when == null) {
            return spells;
        }
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        if (from != null && to != null) {
            String capped = when.to() instanceof End.Capped
                    ? Shown.when(when) + " is read as running to " + Shown.date(to)
                    : null;
            spells.add(between(from, to, capped));
        }
        for (Period period : when.readings()) {
            if (!period.from().equals(from) || !period.to().equals(to)) {
                spells.add(
                        between(period.from(), period.to(), Shown.when(when) + " is read as " + Shown.period(period)));
            }
        }
        return spells;
    }

    static Spell between(PartialDate from, PartialDate to, @Nullable String readAs) {
        boolean days = from.precision() == PartialDate.Precision.DAY && to.precision() == PartialDate.Precision.DAY;
        boolean rolling = days
                && from.first().getDayOfMonth() == to.first().getDayOfMonth()
                && from.first().isBefore(to.first());
        return new Spell(from.first(), to.last(), readAs, rolling);
    }

    /// Twelve months that are no calendar year, moved to the calendar year that holds most of them; else null.
    @Nullable
    Spell asCalendarYear() {
        boolean yearLong = first.plusYears(1).minusDays(1).equals(last);
        if (!yearLong || first.getDayOfYear() == 1) {
            return null;
        }
        int year = first.getMonthValue() > 6 ? last.getYear() : first.getYear();
        PartialDate calendar = PartialDate.of(year);
        String said = Shown.period(new Period(PartialDate.of(first), PartialDate.of(last)));
        return new Spell(calendar.first(), calendar.last(), said + " is read as " + year, false);
    }

    /// Its length in months, exact where it is whole months, else by days.
    Rational months() {
        LocalDate end = rolling ? last : last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(first, end);
        if (first.plusMonths(whole).equals(end)) {
            return Rational.of(whole);
        }
        return Rational.of(ChronoUnit.DAYS.between(first, end)).times(12).over(DAYS_A_YEAR);
    }

    /// How many days each end may be off and the period still be taken for this one: less than a year, and no more than
    /// a quarter of its length.
    long play() {
        return Math.min(LESS_THAN_A_YEAR, days() / 4);
    }

    /// Whether days from one to another may be taken for this period: each end is off by no more than its play, and the
    /// length by less than a year. What is a year shorter leaves a year out.
    boolean nearly(LocalDate from, LocalDate to) {
        long starts = from.toEpochDay() - first.toEpochDay();
        long ends = to.toEpochDay() - last.toEpochDay();
        return Math.max(Math.abs(starts), Math.abs(ends)) <= play() && Math.abs(ends - starts) <= LESS_THAN_A_YEAR;
    }

    /// Whether each of its days is one of another.
    boolean liesIn(Spell other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    /// Whether the two share a day.
    boolean meets(Spell other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /// Its length in a unit of time; null for a unit that is none.
    @Nullable
    Rational lengthIn(String unit) {
        return switch (unit) {
            case "year" -> months().over(12);
            case "month" -> months();
            case "week" -> Rational.of(days()).over(7);
            case "day" -> Rational.of(days());
            default -> null;
        };
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + (rolling ? 0 : 1);
    }
}
