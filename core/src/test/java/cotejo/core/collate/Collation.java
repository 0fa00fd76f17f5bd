package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A whole case collated: every block, and every document's ratios.
record Collation(List<Line> lines, List<Finding> findings) {
    static Collation of(Collection<Claim> claims) {
        return of(claims, TestVocabulary.WORDS);
    }

    static Collation of(Collection<Claim> claims, Vocabulary vocabulary) {
        List<Line> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        blocks(claims, vocabulary).forEach((key, of) -> {
            Collated collated = Lines.collate(key, of, vocabulary);
            againWithAPast(key, of, vocabulary, collated);
            lines.addAll(collated.lines());
            findings.addAll(collated.findings());
        });
        claims.stream()
                .collect(Collectors.groupingBy(Claim::source, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(document -> findings.addAll(Ratios.inDocument(document, vocabulary)));
        findings.sort(java.util.Comparator.comparing(Finding::id));
        return new Collation(lines, findings);
    }

    /// Whichever figure comes last, and whatever was remembered before it came: the same comes out.
    private static void againWithAPast(BlockKey key, List<Claim> claims, Vocabulary vocabulary, Collated collated) {
        int step = Math.max(1, claims.size() / 8);
        for (int last = claims.size() - 1; last >= 0; last -= step) {
            Past past = Past.kept();
            List<Claim> others = new ArrayList<>(claims);
            others.remove(last);
            Lines.collate(key, others, vocabulary, Origins.BY_VOICE, past, 1);
            assertEquals(collated, Lines.collate(key, claims, vocabulary, Origins.BY_VOICE, past, 1));
        }
    }

    static Map<BlockKey, List<Claim>> blocks(Collection<Claim> claims, Vocabulary vocabulary) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> BlockKey.of(claim, vocabulary), TreeMap::new, Collectors.toList()));
    }

    List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /// The one finding with this arithmetic.
    Finding proving(String arithmetic) {
        List<Finding> found =
                findings.stream().filter(f -> f.arithmetic().equals(arithmetic)).toList();
        if (found.size() != 1) {
            throw new AssertionError("wanted one finding \"" + arithmetic + "\", got " + found.size() + " among\n"
                    + findings.stream()
                            .map(f -> f.kind() + " " + f.arithmetic() + " | " + f.text())
                            .collect(Collectors.joining("\n")));
        }
        return found.getFirst();
    }

    Line line(FigureId figure) {
        return lines.stream()
                .filter(line ->
                        line.figures().contains(figure) || line.comments().contains(figure))
                .findFirst()
                .orElseThrow();
    }
}
