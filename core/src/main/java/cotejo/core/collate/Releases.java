package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Interval;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the named bodies of one block gave out, line by line and month by month. Two figures that show nothing in
/// common may both go back to a third one of the same body and time; it then tells how the two are to be taken.
final class Releases {
    static final Releases NONE = new Releases(Map.of());
    /// Figures of one body, line and month that are looked at beside another; of more, the first in order.
    private static final int MOST = 32;
    /// Figures of one release kept that show something of another.
    private static final int MOST_SHOWING = 8;
    /// Of publications whose month is not known; they stand beside those of any.
    private static final long ANY_MONTH = Long.MAX_VALUE;

    private final Map<Body, Map<Long, List<Claim>>> given;
    private final Map<FigureId, List<Claim>> ends = new ConcurrentHashMap<>();
    private final Map<FigureId, List<Claim>> variants = new ConcurrentHashMap<>();

    private Releases(Map<Body, Map<Long, List<Claim>>> given) {
        this.given = given;
    }

    /// A named body on the subject of one line.
    private record Body(LineKey line, Set<String> root) {
        static Body of(Claim claim, Vocabulary vocabulary) {
            return new Body(LineKey.of(claim, vocabulary), Origins.root(claim));
        }
    }

    /// What copies of one text say alike is one for all of them.
    private record Same(
            Body body,
            SourceId document,
            Object quantity,
            @Nullable Object when) {}

    static Releases of(Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        Map<Body, Map<Long, List<Claim>>> given = new HashMap<>();
        Set<Same> seen = new HashSet<>();
        for (Claim claim : Order.sorted(claims)) {
            if (claim.figure().evidence() && Origins.named(claim)) {
                Body body = Body.of(claim, vocabulary);
                Same same = new Same(
                        body,
                        origins.document(claim),
                        claim.figure().quantity(),
                        claim.figure().scope().time());
                if (seen.add(same)) {
                    given.computeIfAbsent(body, k -> new HashMap<>())
                            .computeIfAbsent(month(claim.published()), k -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return new Releases(given);
    }

    private static long month(@Nullable PartialDate published) {
        return published == null || published.precision() == PartialDate.Precision.YEAR
                ? ANY_MONTH
                : published.first().getYear() * 12L + published.first().getMonthValue();
    }

    /// What bodies gave out otherwise than before.
    ///
    /// @param moved documents whose figures are told otherwise, though they say the same
    Changes since(Releases before, Set<SourceId> moved) {
        Map<LineKey, Map<Set<String>, Set<Long>>> months = new HashMap<>();
        Set<Body> bodies = new HashSet<>(given.keySet());
        bodies.addAll(before.given.keySet());
        for (Body body : bodies) {
            Map<Long, List<Claim>> now = given.getOrDefault(body, Map.of());
            Map<Long, List<Claim>> then = before.given.getOrDefault(body, Map.of());
            Set<Long> either = new HashSet<>(now.keySet());
            either.addAll(then.keySet());
            either.removeIf(
                    month -> isSame(now.getOrDefault(month, List.of()), then.getOrDefault(month, List.of()), moved));
            if (!either.isEmpty()) {
                months.computeIfAbsent(body.line(), k -> new HashMap<>()).put(body.root(), either);
            }
        }
        return new Changes(this, before, moved, months);
    }

    private static boolean isSame(List<Claim> now, List<Claim> then, Set<SourceId> moved) {
        boolean same = now.size() == then.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i) == then.get(i) && !moved.contains(now.get(i).source());
        }
        return same;
    }

    /// What bodies gave out, now and before.
    ///
    /// @param months of which the bodies on each line told otherwise
    record Changes(
            Releases now, Releases before, Set<SourceId> moved, Map<LineKey, Map<Set<String>, Set<Long>>> months) {
        /// Whether something that is looked at beside a claim of the line is told otherwise.
        Predicate<Claim> in(LineKey line) {
            Map<Set<String>, Set<Long>> byRoot = months.getOrDefault(line, Map.of());
            Set<Long> any = new HashSet<>();
            byRoot.values().forEach(any::addAll);
            return claim -> !Collections.disjoint(near(claim), any) && touches(claim, line, byRoot);
        }

        private boolean touches(Claim claim, LineKey line, Map<Set<String>, Set<Long>> byRoot) {
            Set<String> root = Origins.root(claim);
            if (Collections.disjoint(near(claim), byRoot.getOrDefault(root, Set.of()))) {
                return false;
            }
            // Of a month of hundreds only the first few are looked at.
            Body body = new Body(line, root);
            return !isSame(now.beside(claim, body), before.beside(claim, body), moved);
        }
    }

    /// The months in which what stands beside a claim appeared, its own first.
    private static List<Long> near(Claim claim) {
        long month = month(claim.published());
        return month == ANY_MONTH ? List.of(month) : List.of(month, month - 1, month + 1, ANY_MONTH);
    }

    /// Figures of the same body and line that appeared within a month.
    private List<Claim> beside(Claim claim, Vocabulary vocabulary) {
        return beside(claim, Body.of(claim, vocabulary));
    }

    private List<Claim> beside(Claim claim, Body body) {
        Map<Long, List<Claim>> byMonth = given.getOrDefault(body, Map.of());
        List<Claim> beside = new ArrayList<>();
        for (long near : near(claim)) {
            for (Claim other : byMonth.getOrDefault(near, List.of())) {
                if (beside.size() == MOST) {
                    return beside;
                }
                if (Origins.near(claim.published(), other.published())) {
                    beside.add(other);
                }
            }
        }
        return beside;
    }

    /// A figure that shows where the open end of one of the two is: the same number, of the same body and month, told
    /// of a period that ends where the other's does. Null where there is none.
    @Nullable
    Claim ending(Claim a, Claim b, Vocabulary vocabulary) {
        Claim open = Times.capped(a) ? a : b;
        if (Times.capped(a) == Times.capped(b) || !Origins.named(open)) {
            return null;
        }
        Claim other = open == a ? b : a;
        for (Claim told : ends.computeIfAbsent(open.id(), k -> ends(open, vocabulary))) {
            if (Scopes.in(Dimension.WHEN, told, other, vocabulary, true).standing() == Standing.EQUAL) {
                return told;
            }
        }
        return null;
    }

    private List<Claim> ends(Claim open, Vocabulary vocabulary) {
        List<Claim> ends = new ArrayList<>();
        for (Claim told : beside(open, vocabulary)) {
            if (ends.size() < MOST_SHOWING
                    && Times.plain(told)
                    && (says(told, open, vocabulary) || says(open, told, vocabulary))
                    && sameScope(told, open, vocabulary)) {
                ends.add(told);
            }
        }
        return List.copyOf(ends);
    }

    /// A figure by way of which two of one body go back to one release: it is what the first says, more exactly,
    /// and a variant of the second. Null where there is none.
    @Nullable
    Claim between(Claim a, Claim b, Vocabulary vocabulary, Origins origins) {
        if (!origins.oneRoot(a, b, vocabulary) || !Origins.near(a.published(), b.published())) {
            return null;
        }
        for (Claim third : variants.computeIfAbsent(b.id(), k -> variants(b, vocabulary, origins))) {
            if (says(third, a, vocabulary) && sameScope(third, a, vocabulary)) {
                return third;
            }
        }
        return null;
    }

    private List<Claim> variants(Claim of, Vocabulary vocabulary, Origins origins) {
        List<Claim> variants = new ArrayList<>();
        for (Claim other : beside(of, vocabulary)) {
            if (variants.size() < MOST_SHOWING
                    && apart(of, other, vocabulary)
                    && origins.directly(of, other, false, vocabulary) != null
                    && sameScope(of, other, vocabulary)) {
                variants.add(other);
            }
        }
        return List.copyOf(variants);
    }

    private static boolean apart(Claim a, Claim b, Vocabulary vocabulary) {
        Yardstick yardstick = Yardstick.of(a, b, vocabulary);
        return !yardstick.amount(a).hard().meets(yardstick.amount(b).hard());
    }

    /// Whether `finer` is a number that `coarser` may be the words for.
    private static boolean says(Claim finer, Claim coarser, Vocabulary vocabulary) {
        Yardstick yardstick = Yardstick.of(finer, coarser, vocabulary);
        Interval inner = yardstick.amount(finer).soft();
        Interval outer = yardstick.amount(coarser).soft();
        return inner.equals(outer) || inner.strictlyInside(outer);
    }

    /// Of one line, whose scopes are equal, or are so if a time is read so.
    private static boolean sameScope(Claim a, Claim b, Vocabulary vocabulary) {
        return Kinds.unlike(a, b, vocabulary) == null
                && Scopes.compare(a, b, vocabulary).standing() == Standing.EQUAL;
    }
}
