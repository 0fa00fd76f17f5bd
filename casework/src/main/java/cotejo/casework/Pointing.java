package cotejo.casework;

import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Unions;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.Decision;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Two;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person points at, with all that a decision about it must hold to be found again.
final class Pointing {
    private static final int LONGEST_ANCHOR = 2_000;

    private final Bench bench;

    Pointing(Bench bench) {
        this.bench = bench;
    }

    /// A figure as it was read or added, before decisions about it.
    Optional<Pointed> figure(FigureId id) {
        return Stream.of(View.values())
                .flatMap(view -> bench.store().blocks().claim(id, view).stream())
                .map(ClaimRow::source)
                .findFirst()
                .flatMap(source -> bench.views(source)
                        .flatMap(read -> bench.judged(read, source, bench.judgements()).before().stream()
                                .filter(claim -> claim.id().equals(id))
                                .findFirst()
                                .map(claim -> pointed(read.decided().document().text(), claim))));
    }

    private static Pointed pointed(Text text, Claim claim) {
        Anchor anchor = Anchor.at(claim.source(), text, claim.figure().words().span(), "");
        return new Pointed(claim.id(), anchor, FacetWords.all(claim));
    }

    /// Words of a document, where they stand once.
    Anchor words(SourceId source, String quote, String before, String after) throws CaseProblem {
        Text text = text(source);
        List<Span> found = Quoted.in(text, quote, before, after);
        if (found.isEmpty()) {
            throw Admission.usage(
                    "the words “" + quote.strip() + "” do not stand in the document so",
                    "quote them letter by letter as the document shows them");
        }
        if (found.size() > 1) {
            throw Admission.usage(
                    "the words “" + quote.strip() + "” stand in " + found.size() + " places",
                    "say with --before or --after what stands beside them");
        }
        return Anchor.at(source, text, found.getFirst(), "");
    }

    private Text text(SourceId source) throws CaseProblem {
        return bench.views(source)
                .orElseThrow(() ->
                        Admission.usage("the case holds no document " + source, "cotejo inputs lists what it holds"))
                .decided()
                .document()
                .text();
    }

    /// A table, by as many of its first words as tell it from all else in the document.
    Decision.MapTable table(SourceId source, Table table, Mapping mapping) throws CaseProblem {
        if (!mapping.fits(table.rows(), table.columns())) {
            throw Admission.usage(
                    "the table has " + table.rows() + " rows and " + table.columns() + " columns",
                    "say what those are that it has");
        }
        Text text = text(source);
        // A few lengths are enough to tell one table from another, and an anchor is no copy of the table.
        for (int cells = 1; cells <= table.cells().size(); cells *= 2) {
            Span words = new Span(
                    table.span().start(), table.cells().get(cells - 1).span().end());
            if (words.length() > LONGEST_ANCHOR) {
                break;
            }
            Anchor anchor = Anchor.at(source, text, words, "");
            if (Anchored.find(anchor, text) instanceof Anchored.At at
                    && at.span().equals(words)) {
                return new Decision.MapTable(anchor, table.rows(), table.columns(), mapping);
            }
        }
        throw Admission.usage(
                "another table of the document says the same in the same place",
                "what is said of one of them cannot be told from what is said of the other");
    }

    /// The name of a new figure in these words.
    Optional<FigureId> added(Anchor anchor) {
        return bench.views(anchor.source())
                .map(read -> read.decided().document())
                .map(document -> Added.id(
                        document,
                        new Span(
                                anchor.hint(),
                                anchor.hint()
                                        + anchor.quote()
                                                .codePointCount(
                                                        0, anchor.quote().length()))));
    }

    /// The root that is meant by an id, a label or words.
    Optional<String> root(String written) {
        Vocabulary vocabulary = bench.reader().vocabulary();
        for (SourceId source : bench.store().readings().sources()) {
            for (View view : View.values()) {
                for (Claim claim : Fold.claims(bench.store().blocks().claimsOf(source, view))) {
                    String root = Unions.rootNamed(written, claim, vocabulary);
                    if (root != null) {
                        return Optional.of(root);
                    }
                }
            }
        }
        return said(Two.Roots.class)
                .flatMap(roots -> Stream.of(roots.a(), roots.b()))
                .filter(written::equals)
                .findFirst();
    }

    /// A line of the ledger, or one that an earlier decision laid on another.
    Optional<LineMark> line(String id) {
        for (View view : List.of(View.DECIDED, View.MACHINE)) {
            Optional<LineMark> mark = figureOf(id, view).map(claim -> LaidLines.mark(claim, vocabulary()));
            if (mark.isPresent()) {
                return mark;
            }
        }
        return marks().filter(mark -> mark.line().equals(id)).findFirst();
    }

    /// A figure that stands in a line, or did before that was laid on another.
    Optional<Claim> lineClaim(LineMark mark) {
        for (View view : List.of(View.DECIDED, View.MACHINE)) {
            Optional<Claim> claim = figureOf(mark.line(), view);
            if (claim.isPresent()) {
                return claim;
            }
        }
        // It was laid on another: a figure of that one may be laid back.
        LaidLines lines = bench.unified(bench.judgements()).lines();
        return figureOf(lines.lines().of(mark.line()), View.DECIDED)
                .flatMap(claim -> Optional.ofNullable(
                        new LaidLines(lines.lines(), lines.marks(), vocabulary()).laid(claim, mark)));
    }

    private Optional<Claim> figureOf(String id, View view) {
        return bench.laid().lines(view, item -> item.id().equals(id)).stream()
                .flatMap(line -> figures(line).stream())
                .flatMap(figure -> bench.store().blocks().claim(figure, view).stream())
                .flatMap(row -> Fold.claims(List.of(row)).stream())
                .filter(claim -> Lines.idOf(claim, vocabulary()).equals(id))
                .findFirst();
    }

    private static List<FigureId> figures(Line line) {
        return line.figures().isEmpty() ? line.comments() : line.figures();
    }

    private Stream<LineMark> marks() {
        return said(Two.Lines.class).flatMap(lines -> Stream.of(lines.a(), lines.b()));
    }

    private <T extends Two> Stream<T> said(Class<T> kind) {
        return bench.judgements().stream()
                .filter(each -> each.kept().decision() instanceof Decision.OfTwo)
                .map(each -> ((Decision.OfTwo) each.kept().decision()).two())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Vocabulary vocabulary() {
        return bench.reader().vocabulary();
    }
}
