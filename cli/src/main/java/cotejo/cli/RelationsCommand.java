package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.port.View;
import cotejo.cli.sheet.RelationsTable;
import cotejo.cli.terminal.Terminal;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "relations",
        header = "How the figures of one line stand to one another.",
        description = {
            "And to figures of other lines that contain them or lie inside them. The first id is the finer figure, or the"
                    + " part, where there is one."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo relations mycase LINE", "  cotejo relations mycase LINE --format jsonl"})
final class RelationsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "LINE", description = "A line's id, as the ledger prints it.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORM", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableOrLines form = Form.TableOrLines.TABLE;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "decided, with what people decided, or machine, as it was read (default: ${DEFAULT-VALUE}).")
    private Form.Seen seen = Form.Seen.DECIDED;

    RelationsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        View view = seen.view();
        try (Case opened = around.read(folder)) {
            Line line = Ids.line(opened, id, view);
            List<Related> relations = opened.relations(line.id(), view);
            switch (form) {
                case JSONL -> relations.forEach(related -> terminal.json(Json.oneLine(Json.related(related))));
                case TABLE -> {
                    if (relations.isEmpty()) {
                        terminal.aside("one figure only: it stands to nothing");
                    } else {
                        terminal.table(new RelationsTable(figure -> opened.figure(figure, view)).of(relations));
                    }
                }
            }
        }
        return Exit.DONE;
    }
}
