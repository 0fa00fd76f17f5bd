package cotejo.cli;

import cotejo.casework.Case;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "copy",
        header = "Make a consistent copy of a case, also while somebody works in it.",
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo copy mycase /media/backup/mycase"})
final class CopyCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TO", description = "A folder that is not there yet, or empty.")
    private Path to = Path.of("");

    CopyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        try (Case opened = around.read(folder)) {
            opened.copyTo(to);
            around.terminal().prose("copied to " + to);
        }
        return Exit.DONE;
    }
}
