package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.cli.sheet.LedgerTable;
import cotejo.cli.sheet.Scopes;
import cotejo.cli.terminal.Csv;
import cotejo.cli.terminal.Terminal;
import cotejo.core.collate.Line;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ledger",
        header = "The ledger of a case: what was counted, of whom, where and when, by how many origins.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo ledger mycase",
            "  cotejo ledger mycase --measure desertions",
            "  cotejo ledger mycase --measure unmeasured",
            "  cotejo ledger mycase --view machine --format jsonl",
            "  cotejo ledger mycase --format csv > ledger.csv"
        })
final class LedgerCommand implements Callable<Integer> {
    /// What figures without a measure are asked for by.
    private static final String UNMEASURED = "unmeasured";

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "table, csv or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableCsvOrLines form = Form.TableCsvOrLines.TABLE;

    @Option(
            names = "--measure",
            paramLabel = "M",
            description = "Only lines of this measure; 'unmeasured' for those without one.")
    private @Nullable String measure;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen view = Form.Seen.DECIDED;

    LedgerCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            List<Line> all = opened.ledger(view.view());
            List<Line> lines = chosen(all, opened.vocabulary());
            switch (form) {
                case JSONL -> lines.forEach(line -> terminal.json(Json.oneLine(Json.line(line))));
                case CSV -> {
                    terminal.line(Csv.row(Flat.LINE));
                    lines.forEach(line -> Flat.line(line).forEach(row -> terminal.line(Csv.row(row))));
                }
                case TABLE -> table(terminal, new Scopes(opened.vocabulary()), lines, measure != null);
            }
        }
        return Exit.DONE;
    }

    /// Lines with a measure in full, the others counted, unless they were asked for.
    static void table(Terminal terminal, Scopes scopes, List<Line> lines, boolean all) {
        List<Line> shown = all
                ? lines
                : lines.stream().filter(line -> line.measure() != null).toList();
        if (!shown.isEmpty()) {
            terminal.table(new LedgerTable(scopes).of(shown));
        }
        List<Line> rest = lines.stream().filter(line -> !shown.contains(line)).toList();
        if (!rest.isEmpty()) {
            int figures = rest.stream().mapToInt(line -> line.figures().size()).sum();
            if (!shown.isEmpty()) {
                terminal.line("");
            }
            terminal.prose("unmeasured: " + count(figures, "figure") + " in " + count(rest.size(), "line")
                    + " (--measure unmeasured lists them)");
        }
        if (lines.isEmpty()) {
            terminal.aside("no lines");
        }
    }

    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private List<Line> chosen(List<Line> lines, Vocabulary vocabulary) throws Problem {
        if (measure == null) {
            return lines;
        }
        String asked = measure.strip().toLowerCase(Locale.ROOT);
        if (asked.equals(UNMEASURED)) {
            return lines.stream().filter(line -> line.measure() == null).toList();
        }
        Set<String> ids = new TreeSet<>();
        for (Measure known : vocabulary.measures().values()) {
            if (known.id().toLowerCase(Locale.ROOT).equals(asked)
                    || known.labels().values().stream()
                            .anyMatch(label -> label.toLowerCase(Locale.ROOT).equals(asked))) {
                ids.add(known.id());
            }
        }
        Set<String> here = new TreeSet<>();
        lines.forEach(line -> {
            if (line.measure() != null) {
                here.add(line.measure());
            }
        });
        here.stream().filter(id -> id.toLowerCase(Locale.ROOT).equals(asked)).forEach(ids::add);
        if (ids.isEmpty()) {
            throw Problem.usage(
                    "no measure is called " + measure,
                    here.isEmpty()
                            ? "this case has no figures with a measure"
                            : "here there are: " + String.join(", ", here));
        }
        return lines.stream()
                .filter(line -> line.measure() != null && ids.contains(line.measure()))
                .toList();
    }
}
