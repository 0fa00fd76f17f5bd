package cotejo.cli;

import cotejo.casework.AddOptions;
import cotejo.casework.AddReport;
import cotejo.casework.Case;
import cotejo.casework.Metadata;
import cotejo.casework.Stop;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.cli.sheet.InputsTable;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    + " file has gone, from the bytes held. What is read already is left alone.",
            "Ctrl-C stops it where nothing is lost, and the same command goes on from there; a second Ctrl-C ends it at"
                    + " once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo add mycase ~/stories",
            "  cotejo add mycase story.txt --published 2011-03-08 --outlet \"EFE\" --language en",
            "  cotejo add mycase ~/stories --metadata ~/stories/metadata.csv",
            "  cotejo add mycase --retry",
            "  cotejo add mycase --retry ~/stories/2011",
            "  cotejo add mycase ~/inbox --watch"
        })
final class AddCommand implements Callable<Integer> {
    /// Of files that have no outcome, so many are named.
    private static final int LISTED = 20;
    /// Copying over a slow network pauses; a person waits for what was put into a folder.
    private static final Duration REST = Duration.ofSeconds(2);

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

    @Option(
            names = "--watch",
            description =
                    "Stay, and add what is new or changed below PATH once nobody has written to it for two seconds,"
                            + " until Ctrl-C.")
    private boolean watch;

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
        if (retry && watch) {
            throw Problem.usage(
                    "--retry and --watch do not go together", "first the one, then the other, with two commands");
        }
        Metadata table = metadata == null ? null : Metadata.read(metadata);
        Stop.OnRequest stop = new Stop.OnRequest();
        AddOptions options = new AddOptions(described.description(), table, side.jobs(), stop);
        Terminal terminal = around.terminal();
        try (CtrlC pressed = CtrlC.asks(stop);
                Case opened = around.rooms().open(folder, retry ? Mode.WRITE : Mode.CREATE)) {
            if (watch) {
                Lots lots = new Lots(terminal);
                opened.watch(paths, options, REST, terminal.progress("reading"), lots);
                return lots.end();
            }
            AddReport report = retry
                    ? opened.retry(paths, options, terminal.progress("reading"))
                    : opened.add(paths, options, terminal.progress("reading"));
            if (retry && report.met() == 0) {
                terminal.prose(
                        paths.isEmpty()
                                ? "nothing to retry: nothing in this case has failed"
                                : "nothing to retry: nothing that was named has failed in this case");
                return Exit.DONE;
            }
            tell(terminal, report);
            return exit(report);
        }
    }

    /// What became of the inputs, and every one that gave nothing.
    static void tell(Terminal terminal, AddReport report) {
        List<Input> others = Stream.concat(report.inputs().stream(), report.parts().stream())
                .sorted(Comparator.comparing(Input::path).thenComparing(Input::part))
                .filter(input ->
                        input.status() != Status.READ || !input.reason().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            terminal.table(InputsTable.of(others));
            terminal.line("");
        }
        String figures = report.figures() == 1 ? "1 figure" : report.figures() + " figures";
        terminal.prose(InputsTable.sum(report.inputs(), report.met())
                + (report.parts().isEmpty() ? "" : "; in them " + InputsTable.parts(report.parts())) + "; " + figures);
        report.warnings().forEach(terminal::aside);
        tellWhatIsWrong(terminal, report);
    }

    /// That it was stopped, or lost something.
    static void tellWhatIsWrong(Terminal terminal, AddReport report) {
        if (report.stopped()) {
            terminal.aside("stopped: " + report.inputs().size() + " of " + report.met()
                    + " were taken and are safe; the same command goes on from there");
        }
        if (!report.lost().isEmpty()) {
            String some = report.lost().stream().limit(LISTED).collect(Collectors.joining(", "));
            terminal.problem(
                    report.lost().size() + " of " + report.met() + " files have no outcome of their own: " + some
                            + (report.lost().size() > LISTED ? " …" : ""),
                    "this is a fault in the program: please report it; add these files by name");
        }
    }

    static int exit(AddReport report) {
        if (!report.lost().isEmpty()) {
            return Exit.NOT_ALL_READ;
        }
        return report.stopped() ? Exit.STOPPED : report.allRead() ? Exit.DONE : Exit.NOT_ALL_READ;
    }
}
