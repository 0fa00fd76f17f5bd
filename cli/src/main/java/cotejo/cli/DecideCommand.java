package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.Pointed;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.decision.Decision;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "decide",
        header = "Append a decision with a reason, or list those that were made.",
        description = {
            "A decision stands beside what the machine read, never over it. It is kept when a better reader reads the"
                    + " document again, and can be retracted."
        },
        customSynopsis = "cotejo decide [-h] [--debug] CASE [KIND …]",
        commandListHeading = "%nKinds:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo decide mycase accept FIGURE --reason \"as printed\"",
            "  cotejo decide mycase correct FIGURE measure desertions --reason \"the sentence before says so\"",
            "  cotejo decide mycase describe story.txt published 2011-03-08 --reason \"the archive's card\"",
            "  cotejo decide mycase same FIGURE FIGURE --reason \"one press release\"",
            "  cotejo decide mycase retract 3 --reason \"wrong figure\"",
            "  cotejo decide mycase list"
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
        kinds.put("accept", new FigureKinds.Accept(around));
        kinds.put("reject", new FigureKinds.Reject(around));
        kinds.put("correct", new FigureKinds.Correct(around));
        kinds.put("note", new FigureKinds.Note(around));
        kinds.put("unsure", new FigureKinds.Unsure(around));
        kinds.put("add", new DocumentKinds.Add(around));
        kinds.put("describe", new DocumentKinds.Describe(around));
        kinds.put("map_table", new TableKinds.MapTable(around));
        kinds.put("same", new PairKinds.Same(around));
        kinds.put("different", new PairKinds.Different(around));
        kinds.put("withdraw", new DocumentKinds.Withdraw(around));
        kinds.put("retract", new LogKinds.Retract(around));
        kinds.put("list", new LogKinds.Listing(around));
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
        return LogKinds.list(around, folder(), Form.TableOrLines.TABLE, false);
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
            tell(around, opened, decided);
            if (decided.decision() instanceof Decision.Withdraw) {
                opened.decisions(Decision.Withdraw.class::isInstance).stream()
                        .filter(each -> each.number() > decided.number())
                        .forEach(with -> tell(around, opened, with));
            }
        }
        return Exit.DONE;
    }

    private static void tell(Surroundings around, Case opened, Decided decided) {
        around.terminal()
                .prose("decision " + decided.number() + ": "
                        + Ids.decisions(opened).what(decided.decision()));
    }

    /// The figure an id names, as the reader reads it, or as a person added it.
    static Pointed point(Case opened, String id) throws Problem {
        Claim claim = Ids.findFigure(opened, id, View.MACHINE).orElse(null);
        if (claim == null) {
            claim = Ids.findFigure(opened, id, View.DECIDED).orElse(null);
        }
        return Optional.ofNullable(claim)
                .map(Claim::id)
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
