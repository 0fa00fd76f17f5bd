package cotejo.core.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which things people called the same, and which different, settled so that no two of these sayings contradict one
/// another: the later stands, and the earlier that cannot stand beside it has no effect.
///
/// "A is B" and "B is C" make A and C one; "A is not B" makes every thing that is A other than every thing that is B.
/// The least of things that are one stands for all.
public final class Sameness<T extends Comparable<? super T>> {
    /// One saying.
    ///
    /// @param number its place in the log
    public record Said<T>(long number, T a, T b, boolean same) {}

    private final Map<T, T> above = new HashMap<>();
    private final List<Said<T>> standing = new ArrayList<>();
    /// By what stands for them.
    private final Map<T, Set<T>> apart = new HashMap<>();
    private final Map<Long, Long> overridden = new TreeMap<>();
    private final Set<T> all = new TreeSet<>();

    private Sameness() {}

    public static <T extends Comparable<? super T>> Sameness<T> none() {
        return new Sameness<>();
    }

    /// @param said in the order it was said
    public static <T extends Comparable<? super T>> Sameness<T> of(List<Said<T>> said) {
        Sameness<T> sameness = new Sameness<>();
        // From the last to the first: what was said later is settled before what it may overrule.
        said.reversed().forEach(sameness::take);
        for (Said<T> each : sameness.standing) {
            if (!each.same()) {
                T a = sameness.of(each.a());
                T b = sameness.of(each.b());
                sameness.apart.computeIfAbsent(a, k -> new HashSet<>()).add(b);
                sameness.apart.computeIfAbsent(b, k -> new HashSet<>()).add(a);
            }
        }
        return sameness;
    }

    private void take(Said<T> said) {
        if (said.a().equals(said.b())) {
            return;
        }
        T x = of(said.a());
        T y = of(said.b());
        long against = 0;
        if (said.same() && !x.equals(y)) {
            against = lastApart(x, y);
        } else if (!said.same() && x.equals(y)) {
            against = lastSame(x);
        }
        if (against > 0) {
            overridden.put(said.number(), against);
            return;
        }
        standing.add(said);
        all.add(said.a());
        all.add(said.b());
        if (said.same() && !x.equals(y)) {
            above.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }

    private long lastApart(T x, T y) {
        long last = 0;
        for (Said<T> each : standing) {
            T a = of(each.a());
            T b = of(each.b());
            if (!each.same() && (a.equals(x) && b.equals(y) || a.equals(y) && b.equals(x))) {
                last = Math.max(last, each.number());
            }
        }
        return last;
    }

    private long lastSame(T x) {
        return standing.stream()
                .filter(each -> each.same() && of(each.a()).equals(x))
                .mapToLong(Said::number)
                .max()
                .orElse(0);
    }

    /// What stands for a thing: the least of those that are one with it, and itself where none is.
    public T of(T thing) {
        T at = thing;
        for (T next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }

    public boolean same(T a, T b) {
        return of(a).equals(of(b));
    }

    public boolean apart(T a, T b) {
        return !apart.isEmpty() && apart.getOrDefault(of(a), Set.of()).contains(of(b));
    }

    /// Whether something stands about this thing.
    public boolean speaksOf(T thing) {
        return all.contains(thing);
    }

    /// Everything something stands about, in order.
    public Set<T> all() {
        return java.util.Collections.unmodifiableSet(all);
    }

    /// What stands, the latest first.
    public List<Said<T>> standing() {
        return List.copyOf(standing);
    }

    /// The sayings without effect, by number, each with the number of a later one that says otherwise.
    public Map<Long, Long> overridden() {
        return Map.copyOf(overridden);
    }

    public boolean isEmpty() {
        return standing.isEmpty();
    }
}
