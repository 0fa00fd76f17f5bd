package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.DecisionJson;
import cotejo.casework.Json;
import cotejo.cli.terminal.Terminal;
import cotejo.core.decision.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// What is done with decisions that were made.
final class LogKinds {
    private LogKinds() {}

    @Command(
            name = "retract",
            customSynopsis = "cotejo decide CASE retract DECISION --reason=WORDS [--author=NAME]",
            header = "Take back an earlier decision; it stays in the log.",
            footerHeading = "%nExamples:%n",
            footer = {"  cotejo decide mycase retract 3 --reason \"wrong figure\""})
    static final class Retract extends DecideKind {
        @Parameters(
                index = "0",
                paramLabel = "DECISION",
                description = "Its number, as `cotejo decide CASE list` lists it, or its hash.")
        private String entry = "";

        Retract(Surroundings around) {
            super(around);
        }

        @Override
        Decision decision(Case opened) throws Problem {
            List<Decided> found = opened.decisions().stream()
                    .filter(decided -> Long.toString(decided.number()).equals(entry)
                            || entry.length() >= 8 && decided.hash().startsWith(entry))
                    .toList();
            if (found.size() != 1) {
                throw Problem.usage(
                        "no decision " + entry + " in this case",
                        "cotejo decide " + opened.name() + " list lists them");
            }
            return new Decision.Retract(found.getFirst().hash());
        }
    }

    @Command(
            name = "list",
            customSynopsis = "cotejo decide CASE list [--review] [--format=FORM]",
            header = "The decisions made so far, and how each stands.",
            description = {
                "in force · stale: the reader now reads something else than was seen · orphaned: its words, or its document,"
                        + " are gone · overridden: a later decision says otherwise · retracted."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase list",
                "  cotejo decide mycase list --review",
                "  cotejo decide mycase list --format jsonl"
            })
    static final class Listing implements Callable<Integer> {
        private final Surroundings around;

        @ParentCommand
        private @Nullable DecideCommand parent;

        @Option(names = "--format", paramLabel = "FORM", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
        private Form.TableOrLines form = Form.TableOrLines.TABLE;

        @Option(
                names = "--review",
                description = "Only those somebody has to look at: stale, orphaned, and figures left unsure.")
        private boolean review;

        Listing(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws Exception {
            Path folder =
                    Objects.requireNonNull(parent, "a kind stands under decide").folder();
            return list(around, folder, form, review);
        }
    }

    static int list(Surroundings around, Path folder, Form.TableOrLines form, boolean review) throws Exception {
        Terminal terminal = around.terminal();
        try (Case opened = around.read(folder)) {
            List<Decided> decisions = opened.decisions().stream()
                    .filter(decided -> !review || decided.review())
                    .toList();
            switch (form) {
                case JSONL -> decisions.forEach(decided -> terminal.json(Json.oneLine(DecisionJson.of(decided))));
                case TABLE -> {
                    if (decisions.isEmpty()) {
                        terminal.aside(review ? "nothing to review" : "no decisions yet");
                    } else {
                        terminal.table(Ids.decisions(opened).of(decisions));
                    }
                }
            }
        }
        return Exit.DONE;
    }
}
