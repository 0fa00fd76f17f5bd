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
    /// Those each is declared to share nothing with.
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Hierarchy(Map<String, List<String>> parents, Map<String, Set<String>> wholes, Set<Set<String>> disjoint) {
        this.parents = parents;
        this.wholes = wholes;
        for (Set<String> pair : disjoint) {
            for (String one : pair) {
                Set<String> others = apart.computeIfAbsent(one, k -> new HashSet<>());
                others.addAll(pair);
                others.remove(one);
            }
        }
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
        return new Hierarchy(Map.copyOf(parents), wholes, disjoint);
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
        Set<String> above = wholesOf(a);
        return apartFrom(a, b) || above.stream().anyMatch(whole -> apartFrom(whole, b));
    }

    /// Whether `a` itself is declared to share nothing with `b` or a whole of it.
    private boolean apartFrom(String a, String b) {
        Set<String> others = apart.getOrDefault(a, Set.of());
        return !others.isEmpty() && (others.contains(b) || wholesOf(b).stream().anyMatch(others::contains));
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
