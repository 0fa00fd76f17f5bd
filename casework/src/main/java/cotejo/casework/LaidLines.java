package cotejo.casework;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.collate.Lines;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Sameness;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.PassageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines that people laid on one another: a figure of the one stands in the other, with measure, condition, who and
/// where
/// of that. The line of the least id stands for all.
///
/// It works on each figure by itself, and on what it says after all that was decided of it: so it holds for figures
/// that
/// come later, and what it does can be seen on the figure.
record LaidLines(Sameness<String> lines, Map<String, LineMark> marks, Vocabulary vocabulary) {
    static final LaidLines NONE = new LaidLines(Sameness.none(), Map.of(), Vocabulary.EMPTY);

    record Said(long number, LineMark a, LineMark b, boolean same) {}

    static LaidLines of(List<Said> said, Vocabulary vocabulary) {
        Map<String, LineMark> marks = new HashMap<>();
        said.forEach(each -> {
            marks.put(each.a().line(), each.a());
            marks.put(each.b().line(), each.b());
        });
        return new LaidLines(
                Sameness.of(said.stream()
                        .map(each -> new Sameness.Said<>(
                                each.number(), each.a().line(), each.b().line(), each.same()))
                        .toList()),
                Map.copyOf(marks),
                vocabulary);
    }

    /// The line as a decision holds it, told by one of its figures.
    static LineMark mark(Claim claim, Vocabulary vocabulary) {
        return new LineMark(
                Lines.idOf(claim, vocabulary),
                FacetWords.of(claim, DecidedFacet.MEASURE),
                FacetWords.of(claim, DecidedFacet.CONDITION),
                FacetWords.of(claim, DecidedFacet.WHO),
                FacetWords.of(claim, DecidedFacet.WHERE));
    }

    Claim laid(Claim claim) {
        if (lines.isEmpty()) {
            return claim;
        }
        PassageKind passage = claim.figure().passage();
        String line = Lines.idOf(claim, vocabulary);
        LineMark on = marks.get(lines.of(line));
        if (on == null || on.line().equals(line) || !passage.evidence() && passage != PassageKind.COMMENT) {
            return claim;
        }
        Claim laid = laid(claim, on);
        return laid == null ? claim : laid;
    }

    /// The claim in another line; null where it cannot stand there, since it counts other things.
    @Nullable
    Claim laid(Claim claim, LineMark on) {
        Corrections corrections = new Corrections(vocabulary, List.of(claim));
        Claim laid = claim;
        Map<DecidedFacet, String> facets = new java.util.LinkedHashMap<>();
        facets.put(DecidedFacet.MEASURE, on.measure());
        facets.put(DecidedFacet.CONDITION, on.condition());
        facets.put(DecidedFacet.WHO, on.who());
        facets.put(DecidedFacet.WHERE, on.where());
        for (Map.Entry<DecidedFacet, String> each : facets.entrySet()) {
            if (FacetWords.of(laid, each.getKey()).equals(each.getValue())) {
                continue;
            }
            if (!(corrections.apply(laid, each.getKey(), each.getValue()) instanceof Corrected.To to)) {
                return null;
            }
            laid = to.claim();
        }
        if (!Lines.idOf(laid, vocabulary).equals(on.line())) {
            return null;
        }
        return new Claim(
                laid.source(),
                laid.published(),
                laid.outlet(),
                laid.figure(),
                laid.attribution(),
                new Derivation(
                        "decision/same/line",
                        "a person laid line " + Lines.idOf(claim, vocabulary) + " on line " + on.line(),
                        List.of(laid.derivation())));
    }
}
