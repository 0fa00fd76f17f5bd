package cotejo.cli;

import cotejo.casework.AddOptions;
import cotejo.casework.AddReport;
import cotejo.casework.Case;
import cotejo.casework.Metadata;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.cli.sheet.InputsTable;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        header = "Add files and folders to a case.",
        description = {
            "The case is made where there is none. Every file ends in one line of `cotejo inputs`; an interrupted run is"
                    + " taken up where it stopped.",
            "With --retry, what could not be read, or not all of it, is tried once more: from its path or, where the"
                    + " file has gone, from the bytes held. What is read already is left alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo add mycase ~/stories",
            "  cotejo add mycase story.txt --published 2011-03-08 --outlet \"EFE\" --language en",
            "  cotejo add mycase ~/stories --metadata ~/stories/metadata.csv",
            "  cotejo add mycase --retry",
            "  cotejo add mycase --retry ~/stories/2011"
        })
final class AddCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, and folders with all below them. With --retry only what failed there; all of the case"
                    + " where none is named.")
    private List<Path> paths = List.of();

    @Mixin
    private final DescriptionOptions described = new DescriptionOptions();

    @Mixin
    private final JobsOption side = new JobsOption();

    @Option(
            names = "--metadata",
            paramLabel = "FILE.csv",
            description =
                    "A table of what is known of each file. Its header: file, and any of published, outlet, language,"
                            + " country, url.")
    private @Nullable Path metadata;

    @Option(names = "--retry", description = "Try once more what failed, and nothing else.")
    private boolean retry;

    AddCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        if (paths.isEmpty() && !retry) {
            throw Problem.usage(
                    "Missing required parameter: 'PATH'",
                    "name files or folders after the case, or --retry for what failed before");
        }
        Metadata table = metadata == null ? null : Metadata.read(metadata);
        AddOptions options = new AddOptions(described.description(), table, side.jobs());
        Terminal terminal = around.terminal();
        try (Case opened = around.rooms().open(folder, retry ? Mode.WRITE : Mode.CREATE)) {
            AddReport report = retry
                    ? opened.retry(paths, options, terminal.progress("reading"))
                    : opened.add(paths, options, terminal.progress("reading"));
            if (retry && report.inputs().isEmpty()) {
                terminal.prose(
                        paths.isEmpty()
                                ? "nothing to retry: nothing in this case has failed"
                                : "nothing to retry: nothing that was named has failed in this case");
                return Exit.DONE;
            }
            tell(terminal, report);
            return report.allRead() ? Exit.DONE : Exit.NOT_ALL_READ;
        }
    }

    /// What became of the inputs, and every one that gave nothing.
    static void tell(Terminal terminal, AddReport report) {
        List<Input> others = report.inputs().stream()
                .filter(input ->
                        input.status() != Status.READ || !input.reason().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            terminal.table(InputsTable.of(others));
            terminal.line("");
        }
        String figures = report.figures() == 1 ? "1 figure" : report.figures() + " figures";
        terminal.prose(InputsTable.sum(report.inputs()) + "; " + figures);
        report.warnings().forEach(terminal::aside);
    }
}
