package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of relations (docs/reference/collation.md); the first row that matches wins.
public final class Relations {
    static final String PART_EXCEEDS_WHOLE = "part exceeds whole";
    static final String STAGE_UNSTATED = "stage unstated";
    static final String FALL = "a fall in a running total: revised or re-scoped";
    private static final Compared EQUAL = Compared.of(Map.of());
    /// Fewer digits coincide too often to prove anything.
    private static final int TELLING_DIGITS = 4;

    private Relations() {}

    public static Related relate(Claim a, Claim b, Vocabulary vocabulary) {
        return relate(a, b, vocabulary, Origins.BY_VOICE);
    }

    public static Related relate(Claim a, Claim b, Vocabulary vocabulary, Origins origins) {
        return Order.CLAIMS.compare(a, b) <= 0
                ? new Pair(a, b, vocabulary, origins).related()
                : new Pair(b, a, vocabulary, origins).related();
    }

    /// How two figures of two cells stand. What a cell's numbers allow is known to it.
    static Related relate(Cell ofA, Claim a, Cell ofB, Claim b, Vocabulary vocabulary, Origins origins) {
        return Order.CLAIMS.compare(a, b) <= 0
                ? new Pair(ofA, a, ofB, b, vocabulary, origins).related()
                : new Pair(ofB, b, ofA, a, vocabulary, origins).related();
    }

    /// The scopes as a relation takes them: with the reading of time it would choose.
    static Compared scopes(Claim a, Claim b, Vocabulary vocabulary, Origins origins) {
        return Order.CLAIMS.compare(a, b) <= 0
                ? new Pair(a, b, vocabulary, origins).scopes()
                : new Pair(b, a, vocabulary, origins).scopes().mirrored();
    }

    /// Digits said, trailing zeros aside: 5 for 56,886 · 3 for 1,680.
    static int tellingDigits(Said said) {
        Rational digits = said.value().magnitude().over(said.place()).floor();
        return digits.signum() == 0 ? 0 : digits.toString().length();
    }

    /// The number two figures both state, where each states one and only one; else null.
    static @Nullable Said stated(Claim claim) {
        return switch (claim.figure().quantity()) {
            case Quantity.Exactly exactly -> exactly.number();
            case Quantity.About about -> about.number();
            case Quantity.AtLeast atLeast -> atLeast.number();
            case Quantity.AtMost atMost -> atMost.number();
            case Quantity.Between between -> null;
            case Quantity.Vague vague -> null;
        };
    }

    static boolean sameTellingNumber(Claim a, Claim b) {
        Said x = stated(a);
        Said y = stated(b);
        return x != null && y != null && x.value().equals(y.value()) && telling(x);
    }

    /// Whether a number has digits enough to prove something where it is met again.
    static boolean telling(Said said) {
        return tellingDigits(said) >= TELLING_DIGITS;
    }

    /// How figures of two cells stand, laid side by side one after the other, no two in one document. They say the same
    /// of the same: once two are compared in full, only who says so makes a difference for the others.
    static final class Voices {
        private final Cell ofA;
        private final Cell ofB;
        private final Vocabulary vocabulary;
        private final Origins origins;
        private @Nullable Pair first;

        Voices(Cell ofA, Cell ofB, Vocabulary vocabulary, Origins origins) {
            this.ofA = ofA;
            this.ofB = ofB;
            this.vocabulary = vocabulary;
            this.origins = origins;
        }

        Related related(Claim a, Claim b) {
            if (first != null && first.byVoiceOnly) {
                return first.saidBy(a, b);
            }
            boolean inOrder = Order.CLAIMS.compare(a, b) <= 0;
            Pair pair = inOrder
                    ? new Pair(ofA, a, ofB, b, vocabulary, origins)
                    : new Pair(ofB, b, ofA, a, vocabulary, origins);
            Related related = pair.related();
            if (first == null) {
                first = inOrder ? pair : pair.mirrored();
            }
            return related;
        }
    }

    /// Two figures in order, and the table.
    private static final class Pair {
        private final Claim a;
        private final Claim b;
        private final Vocabulary vocabulary;
        private final Origins origins;
        private final Yardstick yardstick;
        private final Amount amountA;
        private final Amount amountB;
        /// Whether the two are equal in scope however their times are read, and far apart in number: then who says so
        /// tells the rest.
        private boolean byVoiceOnly;

        Pair(Claim a, Claim b, Vocabulary vocabulary, Origins origins) {
            this(a, b, Yardstick.of(a, b, vocabulary), vocabulary, origins);
        }

        Pair(Cell ofA, Claim a, Cell ofB, Claim b, Vocabulary vocabulary, Origins origins) {
            this(a, b, Yardstick.of(a, b, vocabulary), ofA, ofB, vocabulary, origins);
        }

        private Pair(
                Claim a, Claim b, Yardstick yardstick, Cell ofA, Cell ofB, Vocabulary vocabulary, Origins origins) {
            this(
                    a,
                    b,
                    yardstick,
                    yardstick.unit() == null ? ofA.amount() : yardstick.amount(a),
                    yardstick.unit() == null ? ofB.amount() : yardstick.amount(b),
                    vocabulary,
                    origins);
        }

        private Pair(Claim a, Claim b, Yardstick yardstick, Vocabulary vocabulary, Origins origins) {
            this(a, b, yardstick, yardstick.amount(a), yardstick.amount(b), vocabulary, origins);
        }

        private Pair(
                Claim a,
                Claim b,
                Yardstick yardstick,
                Amount amountA,
                Amount amountB,
                Vocabulary vocabulary,
                Origins origins) {
            this.a = a;
            this.b = b;
            this.vocabulary = vocabulary;
            this.origins = origins;
            this.yardstick = yardstick;
            this.amountA = amountA;
            this.amountB = amountB;
        }

        /// The other way round.
        Pair mirrored() {
            Pair mirrored = new Pair(b, a, yardstick, amountB, amountA, vocabulary, origins);
            mirrored.byVoiceOnly = byVoiceOnly;
            return mirrored;
        }

        /// How two others stand that say the same as these, where only who says so makes a difference.
        Related saidBy(Claim x, Claim y) {
            Pair pair = Order.CLAIMS.compare(x, y) <= 0
                    ? new Pair(x, y, yardstick, amountA, amountB, vocabulary, origins)
                    : new Pair(y, x, yardstick, amountB, amountA, vocabulary, origins);
            return pair.differing(EQUAL, pair.amountA.hard().gapTo(pair.amountB.hard()));
        }

        Related related() {
            String unlike = Kinds.unlike(a, b, vocabulary);
            if (unlike != null) {
                return plain(Relation.INCOMPARABLE, unlike, null, List.of());
            }
            Related series = runningTotals();
            if (series != null) {
                return series;
            }
            Compared scopes = scopes();
            return switch (scopes.standing()) {
                case OVERLAPPING, UNKNOWN, CROSSING ->
                    plain(Relation.INCOMPARABLE, scopes.reason(), null, scopes.assumptions());
                case DISJOINT -> disjoint(scopes);
                case EQUAL -> equal(scopes.assuming(yardstick.conversions(a, b)));
                case INSIDE -> inside(a, b, scopes);
                case CONTAINS -> inside(b, a, scopes);
            };
        }

        /// With the readings of time that let the two stand as equal, where there are such.
        ///
        /// Where the numbers cannot stand together even so, and read plainly one period holds the other, the
        /// shorter is a part of the longer if both run to their publication, or if the time between them may
        /// account for the difference.
        Compared scopes() {
            Compared chosen = Scopes.compare(a, b, vocabulary);
            if (chosen.equalIf() == null
                    || amountA.soft().meets(amountB.soft())
                    || origins.link(a, b, false, vocabulary) != null) {
                return chosen;
            }
            Claim ending = origins.ending(a, b, vocabulary);
            if (ending != null) {
                return chosen.assuming(List.of("the same body gives " + Shown.quantity(ending.figure()) + " for "
                        + Shown.time(ending, vocabulary)));
            }
            Compared plain = Scopes.strictly(a, b, vocabulary);
            boolean contained = plain.standing() == Standing.INSIDE || plain.standing() == Standing.CONTAINS;
            boolean inside = plain.standing() == Standing.INSIDE;
            boolean part = contained
                    && Kinds.monotone(a, vocabulary)
                    && (Times.capped(a) && Times.capped(b)
                            || Rates.mayGrow(
                                    inside ? a : b,
                                    inside ? amountA : amountB,
                                    inside ? b : a,
                                    inside ? amountB : amountA));
            return part ? plain : chosen;
        }

        private boolean apart() {
            return !hard(a).meets(hard(b));
        }

        /// A running total is a flow whose end is capped. Two of one root and one start are a series.
        private @Nullable Related runningTotals() {
            if (!Kinds.amount(a, vocabulary)
                    || Kinds.timeKind(a, vocabulary) == Counted.TimeKind.STOCK
                    || Kinds.timeKind(b, vocabulary) == Counted.TimeKind.STOCK
                    || !Times.runningTogether(a, b)
                    || !origins.oneRoot(a, b, vocabulary)) {
                return null;
            }
            Compared scopes = Scopes.strictly(a, b, vocabulary);
            if (scopes.differsIn() != Dimension.WHEN) {
                return null;
            }
            Claim earlier = scopes.in(Dimension.WHEN) == Standing.INSIDE ? a : b;
            Claim later = earlier == a ? b : a;
            boolean falls = hard(later).isBelow(hard(earlier));
            return plain(
                    Relation.SERIES,
                    falls ? FALL : null,
                    falls ? hard(later).gapTo(hard(earlier)) : null,
                    scopes.assumptions());
        }

        private Related disjoint(Compared scopes) {
            boolean stocks = scopes.in(Dimension.WHEN) == Standing.DISJOINT
                    && (Kinds.timeKind(a, vocabulary) == Counted.TimeKind.STOCK
                            || Kinds.timeKind(b, vocabulary) == Counted.TimeKind.STOCK);
            return plain(stocks ? Relation.SERIES : Relation.DISJOINT, null, null, scopes.assumptions());
        }

        private Related equal(Compared scopes) {
            if (vague(a) || vague(b)) {
                return of(Relation.COMPATIBLE, "a vague word", null, scopes);
            }
            if (apart()) {
                byVoiceOnly = scopes.equalIf() == null && scopes.assumptions().isEmpty();
                return differing(scopes, hard(a).gapTo(hard(b)));
            }
            Interval x = amountA.soft();
            Interval y = amountB.soft();
            if (x.strictlyInside(y)) {
                return directed(a, b, Relation.REFINES, null, null, scopes);
            }
            if (y.strictlyInside(x)) {
                return directed(b, a, Relation.REFINES, null, null, scopes);
            }
            return x.meets(y)
                    ? of(Relation.AGREES, null, null, scopes)
                    : of(Relation.COMPATIBLE, "they meet only at the widest their words allow", null, scopes);
        }

        private Related differing(Compared scopes, Rational gap) {
            Origins.Link link = origins.link(a, b, amountA.soft().meets(amountB.soft()), vocabulary);
            if (link != null) {
                List<String> assumptions = new ArrayList<>(scopes.assumptions());
                assumptions.addAll(link.assumptions());
                return new Related(a.id(), b.id(), Relation.VARIANT, link.rule(), gap, scopes.equalIf(), assumptions);
            }
            if (origins.oneRoot(a, b, vocabulary)) {
                return of(Relation.UPDATE, "one body, two statements", gap, scopes);
            }
            Counted x = a.figure().counted();
            Counted y = b.figure().counted();
            boolean unstated = x.stage() == Counted.Stage.UNSTATED || y.stage() == Counted.Stage.UNSTATED;
            if (x.kind() == Counted.Kind.MONEY && unstated) {
                return of(Relation.FIGURES_DIFFER, STAGE_UNSTATED, gap, scopes);
            }
            return of(Relation.CONFLICTS, null, gap, scopes);
        }

        private Related inside(Claim part, Claim whole, Compared scopes) {
            if (!Kinds.monotone(part, vocabulary)) {
                return of(
                        Relation.INCOMPARABLE,
                        "the scope of one lies inside the other's, and its kind is not one whose parts are smaller",
                        null,
                        scopes);
            }
            List<String> assumptions = withCaps(scopes, part, whole);
            if (hard(whole).isBelow(hard(part))) {
                return new Related(
                        part.id(),
                        whole.id(),
                        Relation.CONFLICTS,
                        PART_EXCEEDS_WHOLE,
                        hard(part).gapTo(hard(whole)),
                        scopes.equalIf(),
                        assumptions);
            }
            Relation relation = sameTellingNumber(part, whole) ? Relation.SAME_NUMBER_OTHER_SCOPE : Relation.PART_OF;
            return new Related(part.id(), whole.id(), relation, null, null, scopes.equalIf(), assumptions);
        }

        private List<String> withCaps(Compared scopes, Claim part, Claim whole) {
            List<String> assumptions = new ArrayList<>(scopes.assumptions());
            if (scopes.in(Dimension.WHEN) != Standing.EQUAL && Times.capped(whole)) {
                assumptions.add("the longer of the two runs at least to where the shorter ends");
            }
            return assumptions;
        }

        private Interval hard(Claim claim) {
            return (claim == a ? amountA : amountB).hard();
        }

        private static boolean vague(Claim claim) {
            return claim.figure().quantity() instanceof Quantity.Vague;
        }

        private Related plain(
                Relation relation, @Nullable String why, @Nullable Rational gap, List<String> assumptions) {
            return new Related(a.id(), b.id(), relation, why, gap, null, assumptions);
        }

        private Related of(Relation relation, @Nullable String why, @Nullable Rational gap, Compared scopes) {
            return directed(a, b, relation, why, gap, scopes);
        }

        private static Related directed(
                Claim first,
                Claim second,
                Relation relation,
                @Nullable String why,
                @Nullable Rational gap,
                Compared scopes) {
            return new Related(first.id(), second.id(), relation, why, gap, scopes.equalIf(), scopes.assumptions());
        }
    }
}
