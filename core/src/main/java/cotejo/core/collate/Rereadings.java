package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a ratio that fails would hold as, had one thing been said otherwise. It is reported, and nothing is repaired.
final class Rereadings {
    /// Figures near a ratio that are tried in place of its part or base.
    private static final int NEIGHBOURS = 8;

    static final Found NONE = new Found(null, 0);

    /// @param as the first reading that holds; null when none does
    /// @param tried how many were tried
    record Found(@Nullable String as, int tried) {}

    private final Ratios.Terms terms;
    private final Division division;
    private final Page page;
    private int tried;

    private Rereadings(Ratios.Terms terms, Division division, Page page) {
        this.terms = terms;
        this.division = division;
        this.page = page;
    }

    static Found of(Ratios.Terms terms, Division division, Page page) {
        Rereadings rereadings = new Rereadings(terms, division, page);
        String as = rereadings.first();
        return new Found(as, rereadings.tried);
    }

    private @Nullable String first() {
        String as = lessForMore();
        as = as != null ? as : otherDivision();
        as = as != null ? as : swapped();
        as = as != null ? as : points();
        return as != null ? as : neighbour();
    }

    private Rational above() {
        return terms.above();
    }

    private Rational below() {
        return terms.below();
    }

    private boolean holds(Rational value) {
        tried++;
        Counted counted = terms.said().figure().counted();
        return Division.plain(terms.said().figure().quantity().soft(), counted).holds(value);
    }

    /// "more than" said where "less than" would hold, and the other way round.
    private @Nullable String lessForMore() {
        Quantity turned = switch (terms.said().figure().quantity()) {
            case Quantity.AtLeast more -> new Quantity.AtMost(more.number(), more.strict());
            case Quantity.AtMost less -> new Quantity.AtLeast(less.number(), less.strict());
            case Quantity.Exactly e -> null;
            case Quantity.About a -> null;
            case Quantity.Between b -> null;
            case Quantity.Vague v -> null;
        };
        if (turned == null) {
            return null;
        }
        tried++;
        Interval soft = Division.plain(turned.soft(), terms.said().figure().counted());
        if (!soft.holds(division.of(above(), below()))) {
            return null;
        }
        boolean more =
                turned.approximation() == Approximation.AT_LEAST || turned.approximation() == Approximation.MORE_THAN;
        return (more ? "more than " : "less than ") + unhedged();
    }

    private String unhedged() {
        Counted counted = terms.said().figure().counted();
        Rational value = terms.said().figure().quantity().low();
        return Division.percent(counted) ? Shown.number(value) + " percent" : Shown.fraction(value);
    }

    /// "49.8 percent lower" said where "49.8 percent of" would hold, and such.
    private @Nullable String otherDivision() {
        for (Division other : Division.values()) {
            if (other != division && holds(other.of(above(), below()))) {
                return other.written(above(), below()) + " = " + Shown.percent(other.of(above(), below())) + ", "
                        + name(other);
            }
        }
        return null;
    }

    private static String name(Division division) {
        return switch (division) {
            case SHARE -> "a share and not a change";
            case FALL -> "a fall";
            case RISE -> "a rise";
        };
    }

    private @Nullable String swapped() {
        if (above().signum() == 0 || !holds(division.of(below(), above()))) {
            return null;
        }
        return division.written(below(), above()) + ", part and base swapped";
    }

    /// "rose 5 percent" said of a share that went from 10 to 15 percent.
    private @Nullable String points() {
        Claim base = terms.base().getFirst();
        boolean shares = division != Division.SHARE
                && Division.percent(terms.said().figure().counted())
                && Division.percent(terms.part().figure().counted())
                && Division.percent(base.figure().counted());
        if (!shares || !holds(above().minus(below()).magnitude().over(100))) {
            return null;
        }
        return Shown.digits(above().max(below())) + " - " + Shown.digits(above().min(below())) + " = "
                + Shown.digits(above().minus(below()).magnitude()) + " percentage points";
    }

    private @Nullable String neighbour() {
        Claim base = terms.base().getFirst();
        List<Claim> bases = page.neighbours(base, other -> other != terms.part())
                .limit(NEIGHBOURS)
                .toList();
        List<Claim> parts = page.neighbours(terms.part(), other -> other != base)
                .limit(NEIGHBOURS)
                .toList();
        if (terms.base().size() > 1) {
            String alone = tried(above(), base.figure().quantity().low());
            if (alone != null) {
                return alone;
            }
        }
        for (Claim part : parts) {
            for (Claim whole : terms.base()) {
                String as = tried(value(part), value(whole));
                if (as != null && part != whole) {
                    return as;
                }
            }
        }
        for (Claim other : bases) {
            String as = tried(above(), value(other));
            if (as != null) {
                return as;
            }
        }
        return null;
    }

    private static Rational value(Claim claim) {
        return claim.figure().quantity().low();
    }

    private @Nullable String tried(Rational part, Rational whole) {
        return whole.signum() > 0 && holds(division.of(part, whole)) ? division.written(part, whole) : null;
    }
}
