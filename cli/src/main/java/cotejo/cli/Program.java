package cotejo.cli;

import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.cli.terminal.OutputClosed;
import cotejo.cli.terminal.Terminal;
import cotejo.core.when.PartialDate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// All commands, what they exit with, and how an error is told: one line what, one line how to mend it.
final class Program {
    /// Help is read best in lines of this length, whatever the terminal has.
    private static final int WIDEST_HELP = 100;

    private final Surroundings around;
    private final Terminal terminal;

    Program(Surroundings around) {
        this.around = around;
        this.terminal = around.terminal();
    }

    /// Runs one command line.
    ///
    /// @return what to exit with
    int run(String... arguments) {
        StringWriter told = new StringWriter();
        CommandLine commands = commands();
        commands.setOut(new PrintWriter(told));
        commands.setErr(new PrintWriter(told));
        try {
            int code = commands.execute(arguments);
            // Help and version, which picocli prints by itself.
            terminal.print(told.toString());
            terminal.flush();
            return code;
        } catch (OutputClosed e) {
            return closed(e);
        }
    }

    /// The commands, ready to be parsed, run or described.
    CommandLine commands() {
        CommandLine commands = new CommandLine(new CotejoCommand());
        commands.addSubcommand("demo", new DemoCommand(around));
        commands.addSubcommand("add", new AddCommand(around));
        commands.addSubcommand("inputs", new InputsCommand(around));
        commands.addSubcommand("read", new ReadCommand(around));
        commands.addSubcommand("figures", new FiguresCommand(around));
        commands.addSubcommand("ledger", new LedgerCommand(around));
        commands.addSubcommand("findings", new FindingsCommand(around));
        commands.addSubcommand("relations", new RelationsCommand(around));
        commands.addSubcommand("show", new ShowCommand(around));
        commands.addSubcommand("search", new SearchCommand(around));
        commands.addSubcommand("verify", new VerifyCommand(around));
        CommandLine decide = new CommandLine(new DecideCommand(around));
        DecideCommand.kinds(around).forEach(decide::addSubcommand);
        commands.addSubcommand("decide", decide);
        commands.addSubcommand("check", new CheckCommand(around));
        commands.addSubcommand("rebuild", new RebuildCommand(around));
        commands.addSubcommand("copy", new CopyCommand(around));
        commands.addSubcommand("serve", new ServeCommand(around));
        CommandLine accounts = new CommandLine(new AccountsCommand(around));
        AccountsCommand.deeds(around).forEach(accounts::addSubcommand);
        commands.addSubcommand("accounts", accounts);
        commands.addSubcommand("audit", new AuditCommand(around));
        commands.addSubcommand("completion", new CompletionCommand(around));

        commands.setExpandAtFiles(false);
        commands.setOverwrittenOptionsAllowed(false);
        commands.registerConverter(PartialDate.class, Program::date);
        words(commands, Form.TableOrLines.class);
        words(commands, Form.TableCsvOrLines.class);
        words(commands, Form.TableLinesOrPage.class);
        words(commands, Form.TextOrLines.class);
        words(commands, Form.Told.class);
        words(commands, Form.Seen.class);
        words(commands, ReadCommand.Layers.class);
        words(commands, CompletionCommand.Shell.class);
        commands.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(60, terminal.width())));
        commands.setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        commands.setParameterExceptionHandler((e, arguments) -> usage(e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, debug(parsed)));
        return commands;
    }

    /// Takes the words of a closed list, and lists them where another is given.
    private static <E extends Enum<E>> void words(CommandLine commands, Class<E> type) {
        commands.registerConverter(type, written -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.toString().equalsIgnoreCase(written)) {
                    return constant;
                }
            }
            String all = EnumSet.allOf(type).stream().map(Enum::toString).collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + written + "' is none of " + all);
        });
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written)
                .orElseThrow(() ->
                        new TypeConversionException("'" + written + "' is no date: write YYYY, YYYY-MM or YYYY-MM-DD"));
    }

    private static boolean debug(CommandLine.ParseResult parsed) {
        return parsed.originalArgs().contains("--debug");
    }

    private int usage(ParameterException e) {
        String what = e.getMessage() == null ? "wrong usage" : e.getMessage();
        CommandLine command = e.getCommandLine();
        String mend = command.getCommandSpec().qualifiedName() + " --help tells what it takes";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().getFirst();
            if (!command.getSubcommands().isEmpty() && !first.startsWith("-")) {
                what = "no command is called " + first;
            }
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                mend = "perhaps " + near.getFirst() + "; " + mend;
            }
        }
        terminal.problem(what.lines().collect(Collectors.joining(" ")), mend);
        return Exit.USAGE;
    }

    private int failed(Exception e, boolean debug) {
        if (e instanceof OutputClosed closed) {
            return closed(closed);
        }
        int code;
        switch (e) {
            case Problem problem -> {
                terminal.problem(problem.what(), problem.mend());
                code = problem.code();
            }
            case CaseProblem problem -> {
                terminal.problem(problem.what(), problem.mend());
                code = Exit.of(problem);
            }
            case BrokenCase broken -> {
                terminal.problem(broken.problem().what(), broken.problem().mend());
                code = Exit.of(broken.problem());
            }
            case UncheckedIOException io -> {
                terminal.problem(io.getMessage() == null ? "a file could not be used" : io.getMessage(), hint(debug));
                code = Exit.FAULT;
            }
            default -> {
                terminal.problem("a fault in the program: " + e, hint(debug));
                code = Exit.FAULT;
            }
        }
        if (debug) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.asides(trace.toString());
        }
        return code;
    }

    private static String hint(boolean debug) {
        return debug ? "" : "the same with --debug says where; please report it";
    }

    private int closed(OutputClosed e) {
        if (e.quiet()) {
            return Exit.DONE;
        }
        terminal.problem("the output could not be written: " + e.getMessage(), "make room where it goes");
        return Exit.FAULT;
    }
}
