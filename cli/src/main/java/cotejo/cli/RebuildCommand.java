package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.port.Mode;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        header = "Derive everything in a case again from its sources and decisions.",
        description = {"What is there serves until the new is complete."},
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo rebuild mycase"})
final class RebuildCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Mixin
    private final JobsOption side = new JobsOption();

    RebuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.rooms().open(folder, Mode.WRITE)) {
            opened.rebuild(side.jobs(), terminal.progress("reading"));
            terminal.prose("rebuilt: " + LedgerCommand.count(opened.documents().size(), "document"));
        }
        return Exit.DONE;
    }
}
