package cotejo.core.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The pairs of one line that cannot both be as said.
final class Differences {
    /// Differences of one line that are looked into; the rest stand as they are.
    private static final int MOST = 2_000;

    private final List<Differing> pairs = new ArrayList<>();
    /// The stretches of those beyond.
    private final Set<Integer> beyond = new HashSet<>();

    private record Differing(Cell a, Cell b, int stretch) {}

    /// @param stretch of both; -1 where they stand in two
    void add(Cell a, Cell b, int stretch) {
        if (pairs.size() < MOST) {
            pairs.add(new Differing(a, b, stretch));
        } else {
            beyond.add(stretch);
        }
    }

    /// What explains them.
    Looked look(Explanations explanations) {
        Map<String, Finding> findings = new TreeMap<>();
        Set<Integer> unexplained = new HashSet<>(beyond);
        for (Differing pair : pairs) {
            Optional<Finding> found = explanations.of(pair.a(), pair.b());
            found.ifPresent(finding -> findings.put(finding.id(), finding));
            boolean possible = found.map(finding -> finding.kind() == Finding.Kind.EXPLANATION)
                    .orElse(false);
            if (!possible) {
                unexplained.add(pair.stretch());
            }
        }
        return new Looked(
                List.copyOf(findings.values()).subList(0, Math.min(findings.size(), Lines.MOST_FINDINGS)),
                Set.copyOf(unexplained));
    }

    /// @param findings by id; of very many, the first
    /// @param unexplained the stretches in which something differs and nothing explains it
    record Looked(List<Finding> findings, Set<Integer> unexplained) {
        boolean explained(int stretch) {
            return !unexplained.contains(stretch);
        }

        boolean explained() {
            return unexplained.isEmpty();
        }
    }
}
