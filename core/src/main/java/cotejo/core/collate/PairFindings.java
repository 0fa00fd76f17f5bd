package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Findings that rest on how two figures stand to one another. Pairs that show the same (one number against another, a
/// part against its whole, one body's several numbers) are gathered into one finding.
final class PairFindings {
    private final Comparator<Claim> byValue;
    private final PairWords words;
    private final Map<Finding.Kind, Map<Shows, Gathered>> gathered = new EnumMap<>(Finding.Kind.class);
    private final Map<Relation, Map<FigureId, Gathered>> bundles = new EnumMap<>(Relation.class);
    /// How figures are shown that stand first on their side, as most do many times over.
    private final Map<Claim, String> shown = new IdentityHashMap<>();

    private int more;

    PairFindings(Vocabulary vocabulary) {
        this.byValue = byValue(vocabulary);
        this.words = new PairWords(vocabulary);
    }

    static Comparator<Claim> byValue(Vocabulary vocabulary) {
        return Comparator.<Claim, Rational>comparing(claim -> Yardstick.size(claim, vocabulary))
                .thenComparing(Order.CLAIMS);
    }

    /// Figures that stand as one side of a relation, all of one stretch.
    ///
    /// @param stretch names the line and the stretch
    record Side(String stretch, List<Claim> claims) {}

    /// What pairs of one finding have in common.
    private record Shows(String why, String first, String second, String lesser, String greater)
            implements Comparable<Shows> {
        private static final Comparator<Shows> ORDER = Comparator.comparing(Shows::why)
                .thenComparing(Shows::first)
                .thenComparing(Shows::second)
                .thenComparing(Shows::lesser)
                .thenComparing(Shows::greater);

        @Override
        public int compareTo(Shows other) {
            return ORDER.compare(this, other);
        }
    }

    /// The figures of one finding.
    static final class Gathered {
        private final Group firsts = new Group();
        private final Group seconds = new Group();
        final Set<String> assumptions = new TreeSet<>();

        /// In order.
        List<Claim> firsts() {
            return firsts.inOrder();
        }

        /// In order.
        List<Claim> seconds() {
            return seconds.inOrder();
        }

        void assume(Related related) {
            if (related.equalIf() != null) {
                assumptions.add("the times are equal if " + related.equalIf());
            }
            assumptions.addAll(related.assumptions());
        }

        /// The most exact of a side, which is shown for all.
        static Claim sharpest(List<Claim> side, Vocabulary vocabulary) {
            Yardstick yardstick = Yardstick.of(side, vocabulary);
            return side.stream()
                    .min(Comparator.<Claim, Rational>comparing(claim -> looseness(yardstick.amount(claim)))
                            .thenComparing(Order.CLAIMS))
                    .orElseThrow();
        }
    }

    /// Figures, each once, however often they are put in: the same few cells come thousands of times.
    private static final class Group {
        private final Set<Claim> claims = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<List<Claim>> whole = Collections.newSetFromMap(new IdentityHashMap<>());

        void add(List<Claim> some) {
            if (whole.add(some)) {
                claims.addAll(some);
            }
        }

        void add(Claim claim) {
            claims.add(claim);
        }

        List<Claim> inOrder() {
            return claims.stream().sorted(Order.CLAIMS).toList();
        }
    }

    private static Rational looseness(Amount amount) {
        Rational low = amount.soft().low();
        Rational high = amount.soft().high();
        return low == null || high == null ? amount.low() : high.minus(low);
    }

    /// Whether a finding may be made of it.
    static boolean tells(Related related) {
        return switch (related.relation()) {
            case CONFLICTS, FIGURES_DIFFER, SAME_NUMBER_OTHER_SCOPE, VARIANT, UPDATE -> true;
            case SERIES -> related.why() != null;
            case INCOMPARABLE, DISJOINT, REFINES, AGREES, COMPATIBLE, PART_OF -> false;
        };
    }

    /// @param first the figures that stand as `a` does in `related`
    void add(Related related, Side first, Side second) {
        switch (related.relation()) {
            case CONFLICTS -> {
                boolean exceeds = Relations.PART_EXCEEDS_WHOLE.equals(related.why());
                if (exceeds) {
                    gather(Finding.Kind.PART_EXCEEDS_WHOLE, related, first, second, false);
                } else {
                    lesserFirst(Finding.Kind.CONFLICT, related, first, second);
                }
            }
            case FIGURES_DIFFER -> lesserFirst(Finding.Kind.FIGURES_DIFFER, related, first, second);
            case SAME_NUMBER_OTHER_SCOPE -> gather(Finding.Kind.SCOPE_DRIFT, related, first, second, true);
            case SERIES -> {
                if (related.why() != null) {
                    lesserFirst(Finding.Kind.UPDATE, related, first, second);
                }
            }
            case VARIANT, UPDATE -> bundle(related, first, second);
            case INCOMPARABLE, DISJOINT, REFINES, AGREES, COMPATIBLE, PART_OF -> {}
        }
    }

    private void lesserFirst(Finding.Kind kind, Related related, Side first, Side second) {
        boolean inOrder =
                byValue.compare(first.claims().getFirst(), second.claims().getFirst()) <= 0;
        gather(kind, related, inOrder ? first : second, inOrder ? second : first, true);
    }

    /// @param byNumber whether each pair of numbers is a finding of its own
    private void gather(Finding.Kind kind, Related related, Side first, Side second, boolean byNumber) {
        Map<Shows, Gathered> ofKind = gathered.computeIfAbsent(kind, k -> new HashMap<>());
        Shows shows = new Shows(
                related.why() == null ? "" : related.why(),
                first.stretch(),
                second.stretch(),
                byNumber ? shown(first) : "",
                byNumber ? shown(second) : "");
        Gathered into = ofKind.get(shows);
        if (into == null) {
            if (ofKind.size() >= Lines.MOST_FINDINGS) {
                more++;
                return;
            }
            into = new Gathered();
            ofKind.put(shows, into);
        }
        into.firsts.add(first.claims());
        into.seconds.add(second.claims());
        into.assume(related);
    }

    private String shown(Side side) {
        return shown.computeIfAbsent(side.claims().getFirst(), claim -> Shown.quantity(claim.figure()));
    }

    private void bundle(Related related, Side first, Side second) {
        Map<FigureId, Gathered> byFigure = bundles.computeIfAbsent(related.relation(), k -> new HashMap<>());
        List<Claim> claims = new ArrayList<>(first.claims());
        claims.addAll(second.claims());
        Gathered into = claims.stream()
                .map(claim -> byFigure.get(claim.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Gathered::new);
        for (Claim claim : claims) {
            Gathered held = byFigure.get(claim.id());
            if (held == null) {
                into.firsts.add(claim);
                byFigure.put(claim.id(), into);
            } else if (held != into) {
                held.firsts.claims.forEach(moved -> {
                    into.firsts.add(moved);
                    byFigure.put(moved.id(), into);
                });
                into.assumptions.addAll(held.assumptions);
            }
        }
        into.assume(related);
    }

    /// The findings listed, in order of kind and of what they show.
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        gathered.forEach((kind, ofKind) ->
                new TreeMap<>(ofKind).forEach((shows, of) -> all.add(words.finding(kind, shows.why(), of))));
        bundles.forEach((relation, byFigure) -> {
            List<Gathered> groups =
                    new TreeMap<>(byFigure).values().stream().distinct().toList();
            more += Math.max(0, groups.size() - Lines.MOST_FINDINGS);
            groups.stream().limit(Lines.MOST_FINDINGS).forEach(of -> all.add(words.bundled(relation, of)));
        });
        return all;
    }

    /// How many there are beyond those listed.
    int more() {
        return more;
    }

    static @Nullable Rational gap(Claim a, Claim b, Vocabulary vocabulary) {
        Yardstick yardstick = Yardstick.of(a, b, vocabulary);
        Interval x = yardstick.amount(a).hard();
        Interval y = yardstick.amount(b).hard();
        return x.meets(y) ? null : x.gapTo(y);
    }
}
