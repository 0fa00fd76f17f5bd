package cotejo.reading.time;

import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what words about terms of office mean. Dates of office come from the lexicon, so they are implied, not stated.
final class Offices {
    private final Tenures tenures;
    private final Dates dates;
    private final Ends ends;

    Offices(Tenures tenures, Dates dates, Ends ends) {
        this.tenures = tenures;
        this.dates = dates;
        this.ends = ends;
    }

    @Nullable
    Told inTerm(Caught caught) {
        List<Terms.Tenure> meant = tenures.meant(caught);
        if (meant.isEmpty()) {
            return new Told(Ends.UNSAID, Kind.PERIOD, null, List.of());
        }
        Terms.Tenure tenure = meant.getFirst();
        PartialDate to = tenure.to();
        End end = to == null ? ends.now() : ends.capped(new End.Implied(to), tenure.from());
        return new Told(Ends.safe(new End.Implied(tenure.from()), end, List.of()), Kind.PERIOD, null, List.of());
    }

    @Nullable
    Told sinceTerm(Caught caught) {
        List<Terms.Tenure> meant = tenures.meant(caught);
        Caught date = caught.parts().stream()
                .filter(part -> part.rule().as().contains("date"))
                .findFirst()
                .orElse(null);
        Place place = date == null ? null : dates.place(date, Lean.PAST, null);
        Place.Extent said = place instanceof Place.Extent extent ? extent : null;
        PartialDate start = meant.isEmpty() ? null : meant.getFirst().from();
        if (said != null && said.stated()) {
            for (Terms.Tenure tenure : meant) {
                if (tenure.from().agreesWith(said.from())) {
                    return new Told(
                            ends.open(new End.Implied(tenure.from()), List.of()), Kind.PERIOD, null, Ends.named(said));
                }
            }
            return new Told(ends.open(said.start(), List.of()), Kind.PERIOD, null, Ends.named(said));
        }
        End from = start == null ? new End.Unsaid() : new End.Implied(start);
        return new Told(ends.open(from, List.of()), Kind.PERIOD, null, List.of());
    }

    @Nullable
    Told beforeTerm(Caught caught) {
        List<Terms.Tenure> meant = tenures.meant(caught);
        if (meant.isEmpty()) {
            return null;
        }
        return new Told(
                new When(new End.Unsaid(), new End.Implied(meant.getFirst().from()), List.of()),
                Kind.PERIOD,
                null,
                List.of());
    }

    @Nullable
    Told ofTerm(Caught caught) {
        List<Terms.Tenure> meant = tenures.meant(caught);
        if (meant.isEmpty()) {
            return new Told(Ends.UNSAID, Kind.PERIOD, null, List.of());
        }
        Terms.Tenure tenure = meant.getFirst();
        int ordinal = caught.number("ordinal", 0, 1);
        Unit unit = caught.unit();
        Place place = caught.rule().means() == Meaning.INFORME
                ? tenures.informe(tenure, ordinal)
                : unit == null
                        ? new Place.Impossible()
                        : caught.rule().means() == Meaning.FIRST_OF_TERM
                                ? tenures.part(tenure, 1, caught.number("num", 0, 1), unit)
                                : tenures.part(tenure, ordinal, 1, unit);
        return ends.at(place);
    }
}
