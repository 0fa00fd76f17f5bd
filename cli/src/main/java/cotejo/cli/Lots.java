package cotejo.cli;

import cotejo.casework.AddReport;
import cotejo.casework.port.Input;
import cotejo.cli.sheet.InputsTable;
import cotejo.cli.terminal.Terminal;
import java.util.function.Consumer;

/// Tells what becomes of files while folders are watched: of those that were there as `add` does, of each that came
/// later in one line, at once.
final class Lots implements Consumer<AddReport> {
    private final Terminal terminal;
    private int exit = Exit.DONE;
    private boolean begun;
    private int later;

    Lots(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(AddReport report) {
        if (begun) {
            report.inputs().forEach(input -> terminal.prose(line(input)));
            report.parts().forEach(input -> terminal.prose(line(input)));
            later += report.inputs().size();
            AddCommand.tellWhatIsWrong(terminal, report);
        } else {
            AddCommand.tell(terminal, report);
            if (!report.stopped()) {
                terminal.aside("watching for what is new or changed; Ctrl-C ends it");
            }
        }
        begun = true;
        // To be stopped is the last that may happen to it, and has the greatest number.
        exit = Math.max(exit, AddCommand.exit(report));
        terminal.flush();
    }

    /// What to exit with, when the watching has ended.
    int end() {
        if (exit != Exit.STOPPED) {
            terminal.aside("no longer watching; taken while it did: " + later);
        }
        return exit;
    }

    /// "documents/a.txt: read, 3 figures".
    private static String line(Input input) {
        String figures = input.figures() == 1 ? "1 figure" : input.figures() + " figures";
        String reason = input.reason().isEmpty() ? "" : ": " + input.reason();
        return InputsTable.name(input) + ": " + InputsTable.word(input.status()) + ", " + figures + reason;
    }
}
