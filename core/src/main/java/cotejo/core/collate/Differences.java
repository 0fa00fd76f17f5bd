package cotejo.core.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The pairs of one line that cannot both be as said, and what explains them.
final class Differences {
    /// Differences of one line that are looked into; the rest stand as they are.
    private static final int MOST = 2_000;

    private final Explanations explanations;
    private int looked;
    private final Map<String, Finding> findings = new TreeMap<>();
    private final Set<Integer> unexplained = new HashSet<>();

    Differences(Explanations explanations) {
        this.explanations = explanations;
    }

    /// Two that cannot both be as said.
    ///
    /// @param stretch of both; -1 where they stand in two
    void add(Cell a, Cell b, int stretch) {
        Optional<Finding> found = looked++ < MOST ? explanations.of(a, b) : Optional.empty();
        found.ifPresent(finding -> findings.put(finding.id(), finding));
        boolean possible =
                found.map(finding -> finding.kind() == Finding.Kind.EXPLANATION).orElse(false);
        if (!possible) {
            unexplained.add(stretch);
        }
    }

    boolean explained(int stretch) {
        return !unexplained.contains(stretch);
    }

    boolean explained() {
        return unexplained.isEmpty();
    }

    /// Of one line, by id; of very many, the first.
    List<Finding> findings() {
        return new ArrayList<>(findings.values()).subList(0, Math.min(findings.size(), Lines.MOST_FINDINGS));
    }
}
