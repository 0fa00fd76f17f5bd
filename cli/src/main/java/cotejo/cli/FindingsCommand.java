package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.cli.sheet.FindingsTable;
import cotejo.cli.terminal.Terminal;
import cotejo.core.collate.Finding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "findings",
        header = "What collation found: what conflicts, what adds up and what does not, with the arithmetic.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo findings mycase",
            "  cotejo findings mycase --kind ratio",
            "  cotejo findings mycase --format jsonl"
        })
final class FindingsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableOrLines form = Form.TableOrLines.TABLE;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "Only findings of this kind: conflict, figures_differ, part_exceeds_whole, sum, ratio, average,"
                            + " change, explanation, coincidence, same_origin, same_series, variant, update, scope_drift, copy,"
                            + " misprint, gap.")
    private @Nullable String kind;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen view = Form.Seen.DECIDED;

    FindingsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Finding.Kind only = kind == null ? null : kind(kind);
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            List<Finding> findings = opened.findings(view.view()).stream()
                    .filter(finding -> only == null || finding.kind() == only)
                    .toList();
            switch (form) {
                case JSONL -> findings.forEach(finding -> terminal.json(Json.oneLine(Json.finding(finding))));
                case TABLE -> {
                    if (findings.isEmpty()) {
                        terminal.aside("no findings");
                    } else {
                        terminal.table(FindingsTable.of(findings));
                    }
                }
            }
        }
        return Exit.DONE;
    }

    private static Finding.Kind kind(String asked) throws Problem {
        String word = asked.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Finding.Kind known : Finding.Kind.values()) {
            if (known.word().equals(word)) {
                return known;
            }
        }
        throw Problem.usage(
                "no finding is of kind " + asked,
                Arrays.stream(Finding.Kind.values()).map(Finding.Kind::word).collect(Collectors.joining(", ")));
    }
}
