package cotejo.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself, and the options every command has.
@Command(
        name = "cotejo",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Finds the figures in documents, lays them side by side, and shows the words each came from.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo demo",
            "  cotejo add mycase ~/stories --metadata ~/stories/metadata.csv",
            "  cotejo ledger mycase",
            "  cotejo serve mycase",
            "",
            "Exit: 0 done; 1 done, but some inputs could not be read; 2 wrong usage; 3 case damaged or locked;"
                    + " 4 verify: something differs."
        })
final class CotejoCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this and stop.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and stop.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    @Override
    public void run() {
        CommandSpec here = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(here.commandLine(), "no command was given");
    }
}
