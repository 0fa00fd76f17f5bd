package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.Opened;
import cotejo.casework.ReadAlone;
import cotejo.casework.port.View;
import cotejo.cli.sheet.FigureSheet;
import cotejo.cli.sheet.FindingSheet;
import cotejo.cli.sheet.FindingsTable;
import cotejo.cli.sheet.LineSheet;
import cotejo.cli.sheet.RelationsTable;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Harmless;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import cotejo.core.scope.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "One figure, line or finding: its words, who said so, the rules that read it, the arithmetic.",
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo show mycase ID", "  cotejo show mycase ID --format jsonl"})
final class ShowCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "An id that ledger, findings or figures printed, or its beginning.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORM", description = "text or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TextOrLines form = Form.TextOrLines.TEXT;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen seen = Form.Seen.DECIDED;

    ShowCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        View view = seen.view();
        try (Case opened = around.read(folder)) {
            Optional<Claim> figure = Ids.findFigure(opened, id, view);
            if (figure.isPresent()) {
                figure(opened, figure.get(), view);
                return Exit.DONE;
            }
            Optional<Line> line = Ids.findLine(opened, id, view);
            if (line.isPresent()) {
                line(opened, line.get(), view);
                return Exit.DONE;
            }
            Optional<Finding> finding = Ids.findFinding(opened, id, view);
            if (finding.isPresent()) {
                finding(opened, finding.get(), view);
                return Exit.DONE;
            }
            throw Problem.usage(
                    "nothing in this case has the id " + id,
                    "cotejo ledger, findings and figures print ids; --view machine shows what was rejected");
        }
    }

    private void figure(Case opened, Claim claim, View view) {
        Terminal terminal = around.terminal();
        Optional<Opened> document = opened.document(claim.source());
        if (form == Form.TextOrLines.JSONL) {
            String source = document.map(open -> open.held().path())
                    .orElse(claim.source().sha256());
            terminal.json(Json.oneLine(ReadAlone.explained(claim, source)));
            return;
        }
        document.ifPresent(open -> {
            terminal.prose(
                    FigureSheet.inPlace(open.document(), claim.figure().words().span()));
            terminal.line("");
        });
        Vocabulary vocabulary = opened.vocabulary();
        terminal.table(new FigureSheet(new Scopes(vocabulary))
                .of(
                        claim,
                        document.map(Opened::held).orElse(null),
                        document.map(Opened::document).orElse(null),
                        opened.decisions()));
        opened.ledger(view).stream()
                .filter(line ->
                        line.figures().contains(claim.id()) || line.comments().contains(claim.id()))
                .findFirst()
                .ifPresent(line -> {
                    heading("line " + line.id() + ": " + new Scopes(vocabulary).line(line));
                    relations(opened, line, view, claim.id());
                });
        findings(opened, view, finding -> finding.figures().contains(claim.id()));
    }

    private void line(Case opened, Line line, View view) {
        Terminal terminal = around.terminal();
        if (form == Form.TextOrLines.JSONL) {
            terminal.json(Json.oneLine(Json.line(line)));
            return;
        }
        LineSheet sheet = new LineSheet(new Scopes(opened.vocabulary()), figures(opened, view));
        terminal.table(sheet.standing(line));
        heading("figures");
        terminal.table(sheet.figures(line));
        relations(opened, line, view, null);
        findings(opened, view, finding -> finding.figures().stream().anyMatch(line.figures()::contains));
    }

    private void finding(Case opened, Finding finding, View view) {
        Terminal terminal = around.terminal();
        if (form == Form.TextOrLines.JSONL) {
            terminal.json(Json.oneLine(Json.finding(finding)));
            return;
        }
        terminal.table(FindingSheet.of(
                finding,
                figures(opened, view),
                source ->
                        opened.document(source).map(open -> open.held().path()).orElse(source.sha256())));
        for (FigureId id : finding.figures()) {
            opened.figure(id, view)
                    .ifPresent(claim -> opened.document(claim.source()).ifPresent(open -> {
                        heading(open.held().path() + "  " + id.id());
                        terminal.prose(FigureSheet.inPlace(
                                open.document(), claim.figure().words().span()));
                    }));
        }
    }

    /// The relations of a line's figures to one another, or of one figure to all; the rest is counted.
    private void relations(Case opened, Line line, View view, @Nullable FigureId only) {
        List<Related> all = opened.relations(line.id(), view).stream()
                .filter(related ->
                        only == null || related.a().equals(only) || related.b().equals(only))
                .toList();
        List<Related> telling = all.stream()
                .filter(related ->
                        related.relation() != Relation.INCOMPARABLE && related.relation() != Relation.DISJOINT)
                .filter(related -> only != null
                        || line.figures().contains(related.a())
                                && line.figures().contains(related.b()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        heading("relations");
        if (!telling.isEmpty()) {
            around.terminal().table(new RelationsTable(figures(opened, view)).of(telling));
        }
        int rest = all.size() - telling.size();
        if (rest > 0) {
            around.terminal()
                    .prose(LedgerCommand.count(rest, "more pair")
                            + (only == null
                                    ? " with figures of other lines, of other scope or not to be compared"
                                    : " of other scope or not to be compared")
                            + " (cotejo relations lists them)");
        }
    }

    private void findings(Case opened, View view, java.util.function.Predicate<Finding> which) {
        List<Finding> findings = opened.findings(view).stream().filter(which).toList();
        if (!findings.isEmpty()) {
            heading("findings");
            Table table = FindingsTable.of(findings);
            around.terminal().table(table);
        }
    }

    private static Function<FigureId, Optional<Claim>> figures(Case opened, View view) {
        return figure -> opened.figure(figure, view);
    }

    private void heading(String words) {
        around.terminal().line("");
        around.terminal().line(around.terminal().styled(Harmless.line(words), Style.STRONG));
    }
}
