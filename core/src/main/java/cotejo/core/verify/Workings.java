package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Ratios;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The arithmetic a draft can be held to: its shares, changes and averages against its own bases, and its wholes
/// against
/// parts it gives or the case holds.
final class Workings {
    private final Set<FigureId> own = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Workings(Collection<Claim> draft, Collection<Claim> held, Vocabulary vocabulary) {
        draft.forEach(claim -> own.add(claim.id()));
        findings.addAll(Ratios.inDocument(draft, vocabulary));
        Map<BlockKey, List<Claim>> blocks = draft.stream()
                .filter(claim -> claim.figure().counted().measure() != null)
                .collect(Collectors.groupingBy(
                        claim -> BlockKey.of(claim, vocabulary),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
        held.forEach(claim -> {
            List<Claim> block = blocks.get(BlockKey.of(claim, vocabulary));
            if (block != null) {
                block.add(claim);
            }
        });
        blocks.forEach((block, claims) -> Lines.collate(block, claims, vocabulary).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SUM)
                .forEach(findings::add));
    }

    /// What was worked out about a figure: as the share, average, change or whole that the arithmetic is held against,
    /// or as what cannot be as printed.
    List<Finding> about(Claim figure) {
        return findings.stream()
                .filter(finding -> isAbout(finding, figure.id()))
                .toList();
    }

    private static boolean isAbout(Finding finding, FigureId figure) {
        return finding.kind() == Finding.Kind.MISPRINT
                ? finding.figures().contains(figure)
                : !finding.figures().isEmpty() && finding.figures().getLast().equals(figure);
    }

    /// Whether it is worked out of the draft's figures alone.
    boolean inside(Finding finding) {
        return own.containsAll(finding.figures());
    }

    /// Whether the numbers do not fit one another.
    static boolean fails(Finding finding) {
        Finding.Verdict verdict = finding.verdict();
        if (verdict == null) {
            return finding.kind() == Finding.Kind.MISPRINT;
        }
        return switch (verdict) {
            case FAILS, SHORT, OVER -> true;
            case HOLDS, HOLDS_LOOSELY, POSSIBLE -> false;
        };
    }
}
