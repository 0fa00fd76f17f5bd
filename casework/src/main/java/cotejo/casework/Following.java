package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.View;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.collate.Unions;
import cotejo.core.decision.Decision;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Two;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a decision changes in what is derived: which documents are read or folded anew, and which blocks are marked.
/// Whatever the decision, it costs what it touches.
final class Following {
    private final Bench bench;

    Following(Bench bench) {
        this.bench = bench;
    }

    /// Asked before the decision stands in the log; to be run in the step that appends it.
    ///
    /// @param decision what is decided or, for what takes something back, what is taken back
    /// @param made the entry itself
    Runnable of(Decision decision, Judgement made) {
        return switch (decision) {
            case Decision.AboutFigure about -> () -> bench.foldAgain(about.source());
            case Decision.Add add -> () -> bench.foldAgain(add.source());
            case Decision.Describe describe -> () -> readAgain(describe.source());
            case Decision.DescribePassage describe -> () -> readAgain(describe.source());
            case Decision.MapTable map -> () -> readAgain(map.source());
            case Decision.OfTwo of ->
                switch (of.two()) {
                    case Two.Figures figures -> figures();
                    case Two.Documents documents -> documents(documents);
                    case Two.Roots roots -> roots(roots);
                    case Two.Lines lines -> lines(lines);
                };
            case Decision.Withdraw withdraw -> () -> new Withdrawing(bench).take(withdraw.source(), made);
            case Decision.Retract retract -> () -> {};
            case Decision.Unknown unknown -> () -> {};
        };
    }

    private void readAgain(SourceId source) {
        bench.describe(source, bench.judgements());
        bench.foldAgain(source);
    }

    /// What the figures spoken of had to do with one another, in what was said before and in what is said now.
    private Runnable figures() {
        List<FigureId> before = bench.unified(bench.judgements()).figures();
        return () -> {
            List<FigureId> all = new ArrayList<>(before);
            all.addAll(bench.unified(bench.judgements()).figures());
            bench.fold().mark(all);
        };
    }

    private Runnable documents(Two.Documents of) {
        Set<SourceId> all = new TreeSet<>(List.of(of.a(), of.b()));
        said(Two.Documents.class).forEach(each -> all.addAll(List.of(each.a(), each.b())));
        all.addAll(withCopies(all));
        return () -> all.forEach(bench.fold()::markAll);
    }

    /// The documents that are copies of these, which a decision about one of them concerns as well.
    private List<SourceId> withCopies(Set<SourceId> of) {
        Copies copies = bench.copies();
        Function<SourceId, SourceId> representative = copies.representative(copies.compare());
        Set<SourceId> clusters = of.stream().map(representative).collect(Collectors.toSet());
        return bench.store().readings().sources().stream()
                .filter(source -> clusters.contains(representative.apply(source)))
                .toList();
    }

    /// A name may stand anywhere: all documents are gone through, and those that name one of the roots are folded anew.
    private Runnable roots(Two.Roots of) {
        Set<String> roots = new TreeSet<>(List.of(of.a(), of.b()));
        said(Two.Roots.class).forEach(each -> roots.addAll(List.of(each.a(), each.b())));
        return () -> {
            for (SourceId source : bench.store().readings().sources()) {
                boolean named = Stream.of(View.values())
                        .flatMap(view -> Fold.claims(bench.store().blocks().claimsOf(source, view)).stream())
                        .anyMatch(claim ->
                                Unions.names(claim, roots, bench.reader().vocabulary()));
                if (named) {
                    bench.foldAgain(source);
                    bench.fold().markAll(source);
                }
            }
        };
    }

    /// The documents whose figures stand in one of the lines that were ever spoken of.
    private Runnable lines(Two.Lines of) {
        Set<String> ids = new HashSet<>();
        Stream.concat(Stream.of(of), said(Two.Lines.class))
                .flatMap(each -> Stream.of(each.a(), each.b()))
                .map(LineMark::line)
                .forEach(ids::add);
        Set<SourceId> sources = new TreeSet<>();
        for (Line line : bench.laid().lines(View.DECIDED, item -> ids.contains(item.id()))) {
            bench.store().blocks().claimsIn(KeptClaim.block(line.block()), View.DECIDED).stream()
                    .map(ClaimRow::source)
                    .forEach(sources::add);
        }
        return () -> sources.forEach(bench::foldAgain);
    }

    private <T extends Two> Stream<T> said(Class<T> kind) {
        return bench.judgements().stream()
                .filter(each -> each.kept().decision() instanceof Decision.OfTwo)
                .map(each -> ((Decision.OfTwo) each.kept().decision()).two())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
