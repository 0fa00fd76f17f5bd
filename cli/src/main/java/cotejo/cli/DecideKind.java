package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.port.CaseProblem;
import cotejo.core.decision.Decision;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A kind of decision, as a sub-command of `decide`.
abstract class DecideKind implements Callable<Integer> {
    private final Surroundings around;

    @ParentCommand
    private @Nullable DecideCommand parent;

    @Mixin
    private final Because because = new Because();

    DecideKind(Surroundings around) {
        this.around = around;
    }

    /// Who decides, and why.
    static final class Because {
        @Option(names = "--reason", paramLabel = "WORDS", description = "Why.", required = true)
        private String reason = "";

        @Option(
                names = "--author",
                paramLabel = "NAME",
                description = "Who decides (default: COTEJO_AUTHOR, else the name you are logged in by).")
        private String author = "";
    }

    /// What can be told to be wrong without a case.
    void check() throws Problem, CaseProblem {}

    /// The decision as the case wants it.
    abstract Decision decision(Case opened) throws Exception;

    @Override
    public final Integer call() throws Exception {
        check();
        DecideCommand decide = Objects.requireNonNull(parent, "a kind stands under decide");
        return DecideCommand.append(
                around, decide.folder(), DecideCommand.author(around, because.author), because.reason, this::decision);
    }
}
