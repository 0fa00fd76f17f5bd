package cotejo.core.collate;

import java.util.List;

/// What collation makes of one block, or of one document's own figures: lines in order of their ids, findings in order
/// of theirs.
public record Collated(List<Line> lines, List<Finding> findings) {
    public Collated {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
