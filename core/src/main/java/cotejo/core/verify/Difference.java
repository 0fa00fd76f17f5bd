package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.collate.Compared;
import cotejo.core.collate.Dimension;
import cotejo.core.collate.Scopes;
import cotejo.core.collate.Standing;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// In what two figures are not one thing, so that their numbers may not be compared.
public enum Difference {
    /// planned, denied or hypothetical on one side
    MOOD,
    COUNT_OF,
    UNIT,
    STAGE,
    /// one is a rate or a change
    RATE,
    /// one is as of a date, the other over a period
    TIME_KIND,
    WHO,
    WHERE,
    WHEN,
    CONDITION,
    /// something else of row 1 of the table of relations
    KIND;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty where the two are one thing.
    static List<Difference> between(Claim a, Claim b, boolean comparable, Vocabulary vocabulary) {
        List<Difference> all = new ArrayList<>();
        Counted x = a.figure().counted();
        Counted y = b.figure().counted();
        if (a.figure().mood().moodClass() != b.figure().mood().moodClass()) {
            all.add(MOOD);
        }
        if (x.countOf() != y.countOf()) {
            all.add(COUNT_OF);
        }
        if (!Objects.equals(x.currency(), y.currency())
                || x.kind() != y.kind()
                || x.kind() == Counted.Kind.RATIO && !Objects.equals(x.unit(), y.unit())
                || x.countOf() == Counted.CountOf.THINGS && !Objects.equals(x.unit(), y.unit())) {
            all.add(UNIT);
        }
        boolean staged = x.stage() != Counted.Stage.UNSTATED && y.stage() != Counted.Stage.UNSTATED;
        if (staged && x.stage() != y.stage()) {
            all.add(STAGE);
        }
        if (!Objects.equals(x.per(), y.per()) || x.change() != y.change()) {
            all.add(RATE);
        }
        boolean timed = x.timeKind() != Counted.TimeKind.UNKNOWN && y.timeKind() != Counted.TimeKind.UNKNOWN;
        if (timed && x.timeKind() != y.timeKind()) {
            all.add(TIME_KIND);
        }
        Compared scopes = Scopes.compare(a, b, vocabulary);
        for (Dimension dimension : Dimension.values()) {
            if (scopes.in(dimension) != Standing.EQUAL) {
                all.add(of(dimension));
            }
        }
        return all.isEmpty() && !comparable ? List.of(KIND) : List.copyOf(all);
    }

    private static Difference of(Dimension dimension) {
        return switch (dimension) {
            case WHO -> WHO;
            case WHERE -> WHERE;
            case WHEN -> WHEN;
            case CONDITION -> CONDITION;
        };
    }
}
