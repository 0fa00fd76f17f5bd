package cotejo.casework;

import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A decision as it is shown when the document it quotes was withdrawn: without the document's words, and without what
/// a
/// person took from them. The log, whose entries are chained by their hashes, keeps them.
final class Blanked {
    static final String WORDS = "[withdrawn]";

    private Blanked() {}

    static Decision of(Decision decision, Set<SourceId> withdrawn) {
        if (decision.sources().stream().noneMatch(withdrawn::contains)) {
            return decision;
        }
        return switch (decision) {
            case Decision.Accept d -> new Decision.Accept(d.figure(), blank(d.anchor()), Map.of());
            case Decision.Reject d -> new Decision.Reject(d.figure(), blank(d.anchor()), Map.of());
            case Decision.Correct d -> new Decision.Correct(d.figure(), blank(d.anchor()), Map.of(), d.facet(), WORDS);
            case Decision.Note d -> new Decision.Note(d.figure(), blank(d.anchor()), Map.of(), WORDS);
            case Decision.Unsure d -> new Decision.Unsure(d.figure(), blank(d.anchor()), Map.of());
            case Decision.Add d -> new Decision.Add(d.figure(), blank(d.anchor()), Map.of(DecidedFacet.VALUE, WORDS));
            case Decision.Describe d -> new Decision.Describe(d.source(), d.detail(), WORDS);
            case Decision.DescribePassage d -> new Decision.DescribePassage(blank(d.anchor()), d.passage());
            case Decision.MapTable d ->
                new Decision.MapTable(blank(d.anchor()), d.tall(), d.wide(), blank(d.mapping()));
            case Decision.Same d -> new Decision.Same(two(d.two(), withdrawn));
            case Decision.Different d -> new Decision.Different(two(d.two(), withdrawn));
            case Decision.Withdraw d -> d;
            case Decision.Retract d -> d;
            case Decision.Unknown d -> d;
        };
    }

    private static Two two(Two two, Set<SourceId> withdrawn) {
        return switch (two) {
            case Two.Figures figures -> new Two.Figures(side(figures.a(), withdrawn), side(figures.b(), withdrawn));
            case Two.Documents documents -> documents;
            case Two.Roots roots -> roots;
            case Two.Lines lines -> lines;
        };
    }

    private static Marked side(Marked side, Set<SourceId> withdrawn) {
        return withdrawn.contains(side.source()) ? new Marked(side.figure(), blank(side.anchor())) : side;
    }

    /// Words that a person gives a table may be the document's.
    private static Mapping blank(Mapping mapping) {
        TreeMap<Integer, String> headings = new TreeMap<>(mapping.headings());
        headings.replaceAll((column, words) -> WORDS);
        return new Mapping(mapping.title() == null ? null : WORDS, mapping.rows(), mapping.columns(), headings);
    }

    private static Anchor blank(Anchor anchor) {
        return new Anchor(anchor.source(), WORDS, "", "", anchor.place(), anchor.hint());
    }
}
