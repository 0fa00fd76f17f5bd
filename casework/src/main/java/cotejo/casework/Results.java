package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.View;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Index;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Gists;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Fetches what stands behind hits, in a view.
final class Results {
    private final Bench bench;
    private final Map<SourceId, Optional<Held>> documents = new HashMap<>();
    /// Of many figures that stand in one line, that is understood once.
    private final Map<String, Line> lines = new HashMap<>();
    private final View view;
    private final Stacks stacks;
    private final Index index;
    private final boolean brief;

    /// @param brief whether lines are told as lists tell them
    Results(Bench bench, View view, Stacks stacks, Index index, boolean brief) {
        this.bench = bench;
        this.view = view;
        this.stacks = stacks;
        this.index = index;
        this.brief = brief;
    }

    List<Result> of(List<Hit> hits) {
        List<Decided> decided = decided(hits);
        Map<FigureId, Placed> figures = figures(hits);
        Map<String, String> gists = gists(hits, figures.values());
        List<Result> results = new ArrayList<>();
        for (Hit hit : hits) {
            switch (hit) {
                case Hit.InPassage in ->
                    held(in.source()).ifPresent(held -> results.add(new Result.OfPassage(in, held)));
                case Hit.OfFigure of -> {
                    Placed placed = figures.get(of.figure());
                    if (placed != null) {
                        figure(placed, gists, decided).ifPresent(results::add);
                    }
                }
                case Hit.OfLine of -> line(of, gists).ifPresent(results::add);
                case Hit.OfFinding of ->
                    stacks.findingOf(of.finding(), view)
                            .ifPresent(finding -> results.add(new Result.OfFinding(finding)));
                case Hit.OfDocument of -> held(of.source()).ifPresent(held -> results.add(new Result.OfDocument(held)));
            }
        }
        return results;
    }

    private List<Decided> decided(List<Hit> hits) {
        Set<FigureId> figures = new HashSet<>();
        for (Hit hit : hits) {
            if (hit instanceof Hit.OfFigure of) {
                figures.add(of.figure());
            }
        }
        return figures.isEmpty()
                ? List.of()
                : new Deciding(bench).decided(decision -> figures.stream().anyMatch(decision::speaksOf));
    }

    /// @param line the entry of the line in which it stands
    private record Placed(Claim claim, String line) {}

    private Map<FigureId, Placed> figures(List<Hit> hits) {
        Map<FigureId, Placed> figures = new HashMap<>();
        for (Hit hit : hits) {
            if (hit instanceof Hit.OfFigure of) {
                bench.store().blocks().claim(of.figure(), view).ifPresent(row -> figures.put(of.figure(), placed(row)));
            }
        }
        return figures;
    }

    private Placed placed(ClaimRow row) {
        Claim claim = KeptClaim.claim(row);
        return new Placed(claim, Hit.OfLine.id(Lines.idOf(claim, bench.reader().vocabulary()), row.block()));
    }

    /// What the index tells of the lines found and of those in which figures stand, by entry.
    private Map<String, String> gists(List<Hit> hits, Collection<Placed> figures) {
        Set<String> wanted = new HashSet<>();
        figures.forEach(placed -> wanted.add(placed.line()));
        for (Hit hit : hits) {
            if (brief && hit instanceof Hit.OfLine of) {
                wanted.add(Hit.OfLine.id(of.line(), of.block()));
            }
        }
        return wanted.isEmpty() ? Map.of() : index.told(Kind.LINES, view, wanted);
    }

    private Optional<Result> line(Hit.OfLine of, Map<String, String> gists) {
        String told = brief ? gists.get(Hit.OfLine.id(of.line(), of.block())) : null;
        return told != null
                ? Optional.of(new Result.OfGist(gist(told)))
                : stacks.lines(of.line(), of.block(), view).stream()
                        .findFirst()
                        .map(line -> brief ? new Result.OfGist(gist(line)) : new Result.OfLine(line));
    }

    private static Gist gist(String told) {
        return Kept.read(told, Gist.class);
    }

    /// Of a line that the index does not tell of yet.
    private Gist gist(Line line) {
        return new Gists(Map.of(), Map.of(), bench.reader().vocabulary()).of(line);
    }

    private Optional<Result> figure(Placed placed, Map<String, String> gists, List<Decided> decided) {
        Claim claim = placed.claim();
        String told = gists.get(placed.line());
        Line line = told != null
                ? lines.computeIfAbsent(told, each -> gist(each).line())
                : stacks.lineOf(claim, view).orElse(null);
        return held(claim.source())
                .map(held -> new Result.OfFigure(
                        claim,
                        held,
                        line,
                        decided.stream()
                                .filter(each -> each.decision().speaksOf(claim.id()))
                                .toList()));
    }

    private Optional<Held> held(SourceId source) {
        return documents.computeIfAbsent(source, of -> bench.held(of, view));
    }
}
