package cotejo.core.scope;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ids and what contains them. An id may lie in several wholes (an air force in an army's ministry and in the armed
/// forces); ids the hierarchy does not know contain nothing and lie in nothing.
public final class Hierarchy {
    public static final Hierarchy EMPTY = new Hierarchy(Map.of(), Map.of(), Set.of());

    private final Map<String, List<String>> parents;
    private final Map<String, Set<String>> wholes;
    private final Set<Set<String>> disjoint;

    private Hierarchy(Map<String, List<String>> parents, Map<String, Set<String>> wholes, Set<Set<String>> disjoint) {
        this.parents = parents;
        this.wholes = wholes;
        this.disjoint = disjoint;
    }

    /// @param parents id → the ids that directly contain it
    /// @param disjoint pairs of ids that share nothing (army and navy); their parts share nothing either
    /// @throws IllegalArgumentException when an id would contain itself, naming the cycle's member
    public static Hierarchy of(Map<String, List<String>> parents, Set<Set<String>> disjoint) {
        Map<String, Set<String>> wholes = new HashMap<>();
        for (String id : parents.keySet()) {
            Set<String> above = new HashSet<>();
            ArrayDeque<String> open = new ArrayDeque<>(parents.getOrDefault(id, List.of()));
            while (!open.isEmpty()) {
                String next = open.pop();
                if (next.equals(id)) {
                    throw new IllegalArgumentException("a hierarchy in which " + id + " contains itself");
                }
                if (above.add(next)) {
                    open.addAll(parents.getOrDefault(next, List.of()));
                }
            }
            wholes.put(id, Set.copyOf(above));
        }
        return new Hierarchy(Map.copyOf(parents), Map.copyOf(wholes), Set.copyOf(disjoint));
    }

    /// Whether `part` lies inside `whole` and is not the same.
    public boolean contains(String whole, String part) {
        return wholes.getOrDefault(part, Set.of()).contains(whole);
    }

    /// All ids that contain this one.
    public Set<String> wholesOf(String id) {
        return wholes.getOrDefault(id, Set.of());
    }

    /// Whether `whole` contains `part` with nothing named in between on one way up.
    public boolean directlyContains(String whole, String part) {
        return parents.getOrDefault(part, List.of()).contains(whole);
    }

    /// Whether the two are declared to share nothing, themselves or through wholes of theirs.
    public boolean disjoint(String a, String b) {
        if (a.equals(b) || contains(a, b) || contains(b, a)) {
            return false;
        }
        Set<String> aAndAbove = new HashSet<>(wholesOf(a));
        aAndAbove.add(a);
        Set<String> bAndAbove = new HashSet<>(wholesOf(b));
        bAndAbove.add(b);
        for (String x : aAndAbove) {
            for (String y : bAndAbove) {
                if (!x.equals(y) && disjoint.contains(Set.of(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The topmost id that contains `id` and belongs to `tops`; else null.
    public @Nullable String topOf(String id, Set<String> tops) {
        if (tops.contains(id)) {
            return id;
        }
        return wholesOf(id).stream()
                .filter(tops::contains)
                .min(String::compareTo)
                .orElse(null);
    }
}
