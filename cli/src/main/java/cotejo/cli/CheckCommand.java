package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.CheckReport;
import cotejo.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        header = "Prove a case sound, or name what is damaged.",
        description = {
            "Compares every source with its hash, the chain of decisions with itself, and everything derived with a"
                    + " derivation from nothing. Exits with 3 when something is damaged."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo check mycase"})
final class CheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            CheckReport report = opened.check();
            report.damaged().forEach(damage -> terminal.prose("damaged: " + damage));
            report.notes().forEach(note -> terminal.prose("note: " + note));
            terminal.prose((report.sound() ? "sound: " : "compared: ")
                    + LedgerCommand.count(report.sources(), "source") + ", "
                    + LedgerCommand.count(report.readings(), "reading") + ", "
                    + LedgerCommand.count(report.decisions(), "decision"));
            if (!report.sound()) {
                terminal.problem(
                        LedgerCommand.count(report.damaged().size(), "thing") + " in this case damaged",
                        "what is derived: cotejo rebuild " + folder + " makes it anew; a source: add the file again");
                return Exit.CASE;
            }
            return Exit.DONE;
        }
    }
}
