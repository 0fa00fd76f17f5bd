package cotejo.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        header = "A script that lets a shell complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(cotejo completion bash)",
            "  cotejo completion zsh > ~/.cotejo-completion; echo 'source ~/.cotejo-completion' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.BASH;

    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash(
                "cotejo", java.util.Objects.requireNonNull(spec).root().commandLine());
        // Zsh understands bash's completions once it is told to.
        String start = switch (shell) {
            case BASH -> "";
            case ZSH -> "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";
        };
        around.terminal().print(start + script);
        return Exit.DONE;
    }
}
