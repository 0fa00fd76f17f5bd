package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.View;
import cotejo.casework.search.Hit;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
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
    private final View view;
    private final Stacks stacks;

    Results(Bench bench, View view, Stacks stacks) {
        this.bench = bench;
        this.view = view;
        this.stacks = stacks;
    }

    List<Result> of(List<Hit> hits) {
        List<Decided> decided = decided(hits);
        List<Result> results = new ArrayList<>();
        for (Hit hit : hits) {
            switch (hit) {
                case Hit.InPassage in ->
                    held(in.source()).ifPresent(held -> results.add(new Result.OfPassage(in, held)));
                case Hit.OfFigure of -> figure(of.figure(), decided).ifPresent(results::add);
                case Hit.OfLine of ->
                    stacks.lines(of.line(), of.block(), view).stream()
                            .findFirst()
                            .ifPresent(line -> results.add(new Result.OfLine(line)));
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

    private Optional<Result> figure(FigureId id, List<Decided> decided) {
        Optional<ClaimRow> row = bench.store().blocks().claim(id, view);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = KeptClaim.claim(row.get());
        Line line = stacks.lineOf(claim, view).orElse(null);
        return held(claim.source())
                .map(held -> new Result.OfFigure(
                        claim,
                        held,
                        line,
                        decided.stream()
                                .filter(each -> each.decision().speaksOf(id))
                                .toList()));
    }

    private Optional<Held> held(SourceId source) {
        return documents.computeIfAbsent(source, of -> bench.held(of, view));
    }
}
