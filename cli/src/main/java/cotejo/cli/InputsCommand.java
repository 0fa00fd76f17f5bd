package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.port.Input;
import cotejo.cli.sheet.InputsTable;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inputs",
        header = "Every input of a case and what became of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo inputs mycase", "  cotejo inputs mycase --format jsonl"})
final class InputsCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Form.TableOrLines form = Form.TableOrLines.TABLE;

    InputsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            List<Input> inputs = opened.inputs();
            switch (form) {
                case JSONL -> inputs.forEach(input -> terminal.json(Json.oneLine(Json.input(input))));
                case TABLE -> {
                    if (!inputs.isEmpty()) {
                        terminal.table(InputsTable.of(inputs));
                        terminal.line("");
                    }
                    terminal.prose(InputsTable.sum(inputs));
                }
            }
        }
        return Exit.DONE;
    }
}
