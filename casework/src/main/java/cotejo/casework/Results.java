package cotejo.casework;

import cotejo.casework.kept.Kept;
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

/// Fetches what stands behind hits, as decided.
final class Results {
    private final Bench bench;
    private final Map<SourceId, Optional<Held>> documents = new HashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();

    Results(Bench bench) {
        this.bench = bench;
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
                    lines(of.block()).stream()
                            .filter(line -> line.id().equals(of.line()))
                            .findFirst()
                            .ifPresent(line -> results.add(new Result.OfLine(line)));
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
        Optional<ClaimRow> row = bench.store().blocks().claim(id, View.DECIDED);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = KeptClaim.claim(row.get());
        Line line = lines(row.get().block()).stream()
                .filter(each -> each.figures().contains(id) || each.comments().contains(id))
                .findFirst()
                .orElse(null);
        return held(claim.source())
                .map(held -> new Result.OfFigure(
                        claim,
                        held,
                        line,
                        decided.stream()
                                .filter(each -> each.decision().speaksOf(id))
                                .toList()));
    }

    private List<Line> lines(String block) {
        return lines.computeIfAbsent(
                block,
                of -> bench.store().blocks().linesIn(of, View.DECIDED).stream()
                        .map(item -> Kept.read(item.body(), Line.class))
                        .toList());
    }

    private Optional<Held> held(SourceId source) {
        return documents.computeIfAbsent(
                source,
                of -> bench.store()
                        .readings()
                        .brief(of)
                        .map(brief -> Kept.read(brief, Brief.class)
                                .held(
                                        of,
                                        bench.store().acquisitions().of(of).isEmpty()
                                                ? of.sha256()
                                                : bench.known(of).path())));
    }
}
