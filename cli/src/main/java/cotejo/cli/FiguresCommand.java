package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.casework.Opened;
import cotejo.cli.sheet.FiguresTable;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Csv;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.source.SourceId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "figures",
        header = "Every figure of a case, document by document.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo figures mycase",
            "  cotejo figures mycase --format csv > figures.csv",
            "  cotejo figures mycase --format jsonl | jq -r .said"
        })
final class FiguresCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "table, csv or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableCsvOrLines form = Form.TableCsvOrLines.TABLE;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen view = Form.Seen.DECIDED;

    FiguresCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            Map<SourceId, List<Claim>> claims =
                    opened.figures(view.view()).stream().collect(Collectors.groupingBy(Claim::source));
            if (form == Form.TableCsvOrLines.CSV) {
                terminal.line(Csv.row(Flat.FIGURE));
            }
            boolean first = true;
            for (Held held : opened.documents()) {
                List<Claim> here = claims.getOrDefault(held.source(), List.of());
                List<Malformed> malformed = opened.document(held.source())
                        .map(Opened::reading)
                        .map(reading -> reading.malformed())
                        .orElse(List.of());
                if (here.isEmpty() && malformed.isEmpty()) {
                    continue;
                }
                switch (form) {
                    case JSONL -> rows(held, here, malformed).forEach(json -> terminal.json(Json.oneLine(json)));
                    case CSV -> rows(held, here, malformed).forEach(json -> terminal.line(Csv.row(Flat.figure(json))));
                    case TABLE -> {
                        if (!first) {
                            terminal.line("");
                        }
                        terminal.line(terminal.styled(Headings.of(held), Style.STRONG));
                        terminal.table(new FiguresTable(new Scopes(opened.vocabulary())).of(here, malformed));
                    }
                }
                first = false;
            }
            if (first) {
                terminal.aside("no figures");
            }
        }
        return Exit.DONE;
    }

    private static List<ObjectNode> rows(Held held, List<Claim> claims, List<Malformed> malformed) {
        record Placed(int start, ObjectNode json) {}
        return Stream.concat(
                        claims.stream()
                                .map(claim -> new Placed(
                                        claim.figure().words().span().start(), Json.figure(claim, held.path()))),
                        malformed.stream()
                                .map(number ->
                                        new Placed(number.words().span().start(), Json.malformed(number, held.path()))))
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::json)
                .toList();
    }
}
