package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.Pointed;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.cli.sheet.DecisionsTable;
import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Decision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "decide",
        header = "Append a decision with a reason; without one, list those that were made.",
        description = {
            "A decision stands beside what the machine read, never over it. It is kept when a better reader reads the"
                    + " document again, and can be retracted."
        },
        customSynopsis = "cotejo decide [-h] [--debug] CASE [KIND …]",
        commandListHeading = "%nKinds:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo decide mycase accept FIGURE --reason \"as printed\"",
            "  cotejo decide mycase reject FIGURE --reason \"a page number\"",
            "  cotejo decide mycase correct FIGURE measure desertions --reason \"the sentence before says so\"",
            "  cotejo decide mycase note FIGURE \"the printed edition has 1,860\"",
            "  cotejo decide mycase retract 3 --reason \"wrong figure\"",
            "  cotejo decide mycase"
        })
final class DecideCommand implements Callable<Integer> {
    private final Surroundings around;

    // Not required here, so that `decide accept --help` needs no case.
    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "The case's folder.")
    private @Nullable Path folder;

    DecideCommand(Surroundings around) {
        this.around = around;
    }

    /// The kinds of decision, as sub-commands by their words.
    static Map<String, Object> kinds(Surroundings around) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("accept", new DecideKinds.Accept(around));
        kinds.put("reject", new DecideKinds.Reject(around));
        kinds.put("correct", new DecideKinds.Correct(around));
        kinds.put("note", new DecideKinds.Note(around));
        kinds.put("retract", new DecideKinds.Retract(around));
        return kinds;
    }

    Path folder() throws Problem {
        if (folder == null) {
            throw Problem.usage("Missing required parameter: 'CASE'", "cotejo decide --help tells what it takes");
        }
        return folder;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder())) {
            List<Decided> decisions = opened.decisions();
            if (decisions.isEmpty()) {
                terminal.aside("no decisions yet");
            } else {
                terminal.table(DecisionsTable.of(decisions));
            }
        }
        return Exit.DONE;
    }

    /// What makes a decision from a case.
    @FunctionalInterface
    interface Made {
        Decision in(Case opened) throws Exception;
    }

    /// Appends a decision, and says what became of it.
    static int append(Surroundings around, Path folder, String author, String reason, Made made) throws Exception {
        if (reason.isBlank()) {
            throw Problem.usage("a decision needs a reason", "--reason \"why\" says it");
        }
        try (Case opened = around.rooms().open(folder, Mode.WRITE)) {
            Decided decided = opened.decide(made.in(opened), author, reason);
            around.terminal().prose("decision " + decided.number() + ": " + DecisionsTable.what(decided.decision()));
        }
        return Exit.DONE;
    }

    /// The figure an id names, as the reader reads it.
    static Pointed point(Case opened, String id) throws Problem {
        List<FigureId> named = new ArrayList<>();
        Ids.findFigure(opened, id, View.MACHINE).ifPresent(claim -> named.add(claim.id()));
        return named.stream()
                .findFirst()
                .flatMap(opened::point)
                .orElseThrow(() -> Problem.usage(
                        "no figure " + id + " in this case", "cotejo figures " + opened.name() + " lists the figures"));
    }

    /// Who decides, where nobody says so.
    static String author(Surroundings around, String given) {
        if (!given.isBlank()) {
            return given.strip();
        }
        String told = around.environment().getOrDefault("COTEJO_AUTHOR", "");
        if (!told.isBlank()) {
            return told.strip();
        }
        return System.getProperty("user.name", "unknown");
    }
}
