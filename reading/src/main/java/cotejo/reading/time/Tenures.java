package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import cotejo.core.when.PartialDate.Precision;
import cotejo.core.when.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reckons terms of office: "during Calderón's government", "the first year of the Fox government".
final class Tenures {
    private final Terms terms;
    private final Customs customs;
    private final @Nullable PartialDate published;

    Tenures(Terms terms, Customs customs, @Nullable PartialDate published) {
        this.terms = terms;
        this.customs = customs;
        this.published = published;
    }

    /// Whose term is meant, likeliest first; empty where publication would have to tell and is unknown.
    List<Terms.Tenure> meant(Caught caught) {
        Integer person = caught.number(Grammar.PERSON);
        if (person != null) {
            return terms.of(person, published);
        }
        for (Caught part : caught.parts()) {
            List<Terms.Tenure> found = meant(part);
            if (!found.isEmpty()) {
                return found;
            }
        }
        PartialDate day = published;
        Meaning means = caught.rule().means();
        boolean unnamed = means == Meaning.CURRENT_TERM || means == Meaning.LAST_TERM || means == Meaning.INFORME;
        if (day == null || !unnamed) {
            return List.of();
        }
        Terms.Tenure now = terms.holder(customs.sexenioCountry(), day);
        Terms.Tenure wanted = now == null || means != Meaning.LAST_TERM ? now : terms.before(now);
        return wanted == null ? List.of() : List.of(wanted);
    }

    /// The n-th year or month of a term, or its first n. A year of a term is also read as the calendar year most of it
    /// falls in.
    ///
    /// @param from which one, counted from 1; -1 is the last
    Place part(Terms.Tenure tenure, int from, int count, Unit unit) {
        PartialDate start = tenure.from();
        PartialDate over = tenure.to();
        PartialDate after = over == null ? null : Steps.move(over, 1, Unit.DAY);
        PartialDate begin =
                from > 0 ? Steps.move(start, from - 1L, unit) : after == null ? null : Steps.move(after, -count, unit);
        PartialDate past = begin == null ? null : Steps.move(begin, count, unit);
        PartialDate end = past == null ? null : Steps.move(past, -1, Unit.DAY);
        boolean outside = begin != null && over != null && begin.first().isAfter(over.last());
        if (begin == null || end == null || outside || from == 0 || from < -1 || count < 1) {
            return new Place.Impossible();
        }
        boolean whole = unit.months() > 0 && begin.first().getDayOfMonth() == 1;
        Place.Extent extent = whole
                ? Place.Extent.implied(begin.at(Precision.MONTH), end.at(Precision.MONTH))
                : Place.Extent.implied(begin, end);
        if (unit != Unit.YEAR) {
            return extent;
        }
        int later = begin.first().getMonthValue() > 6 ? 1 : 0;
        return extent.or(
                new Period(PartialDate.of(begin.year() + later), PartialDate.of(begin.year() + later + count - 1)));
    }

    /// The months the n-th annual report of a president covers: September to August, the first from the day of office.
    Place informe(Terms.Tenure tenure, int ordinal) {
        PartialDate start = tenure.from();
        int year = start.year() + ordinal;
        if (ordinal < 1 || ordinal > 6 || year > 9999) {
            return new Place.Impossible();
        }
        PartialDate from = ordinal == 1 ? start.at(Precision.MONTH) : PartialDate.of(year - 1, 9);
        return Place.between(from, PartialDate.of(year, 8), false);
    }
}
