package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/// What every command shares: help with examples, clear errors, exit codes.
class UsageTest {
    private static final List<String> COMMANDS = List.of(
            "demo",
            "add",
            "inputs",
            "read",
            "figures",
            "ledger",
            "findings",
            "relations",
            "show",
            "search",
            "verify",
            "decide",
            "check",
            "rebuild",
            "copy",
            "serve",
            "accounts",
            "audit",
            "completion");

    private static Told told(String... arguments) {
        return Told.by(new DigitsReader(), arguments);
    }

    private static CommandLine commands() {
        var terminal = new cotejo.cli.terminal.Terminal(
                java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream(),
                false,
                false,
                Map.of());
        return new Program(new Surroundings(
                        terminal,
                        Told.rooms(new DigitsReader()),
                        java.io.InputStream.nullInputStream(),
                        Map.of(),
                        Told.CLOCK))
                .commands();
    }

    private static Map<String, CommandLine> kinds() {
        return Objects.requireNonNull(commands().getSubcommands().get("decide")).getSubcommands();
    }

    @Test
    void theCommandsAreThoseOfTheContract() {
        assertEquals(COMMANDS, List.copyOf(commands().getSubcommands().keySet()));
        assertEquals(
                List.of(
                        "accept",
                        "reject",
                        "correct",
                        "note",
                        "unsure",
                        "add",
                        "describe",
                        "map_table",
                        "same",
                        "different",
                        "withdraw",
                        "retract",
                        "list"),
                List.copyOf(kinds().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithExamples() {
        List<List<String>> calls = new ArrayList<>();
        calls.add(List.of());
        COMMANDS.forEach(command -> calls.add(List.of(command)));
        kinds().keySet().forEach(kind -> calls.add(List.of("decide", kind)));
        return calls.stream()
                .map(call -> DynamicTest.dynamicTest("cotejo " + String.join(" ", call), () -> {
                    List<String> arguments = new ArrayList<>(call);
                    arguments.add("--help");
                    Told told = told(arguments.toArray(String[]::new));
                    assertEquals(0, told.code(), told.err());
                    assertEquals("", told.err());
                    assertTrue(told.out().contains("Examples:"), told.out());
                    assertTrue(told.out().contains("--debug"), told.out());
                    assertTrue(told.out().lines().allMatch(line -> line.length() <= 100), told.out());
                }));
    }

    /// Every example in a help text is a command line that can be parsed.
    @TestFactory
    Stream<DynamicTest> everyExampleParses() {
        List<String> examples = new ArrayList<>();
        Stream<CommandLine> all = Stream.concat(
                Stream.of(commands()),
                commands().getSubcommands().values().stream()
                        .flatMap(command ->
                                Stream.concat(Stream.of(command), command.getSubcommands().values().stream())));
        all.forEach(command -> Stream.of(command.getCommandSpec().usageMessage().footer())
                .map(String::strip)
                .filter(line -> line.startsWith("cotejo "))
                .forEach(examples::add));
        assertTrue(examples.size() > 30);
        return examples.stream()
                .distinct()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    List<String> words = ShellWords.of(example);
                    commands().parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                }));
    }

    @Test
    void version() {
        Told told = told("--version");
        assertEquals(0, told.code());
        assertTrue(told.out().startsWith("cotejo "), told.out());
        assertEquals(1, told.out().lines().count());
    }

    @Test
    void wrongUsageIsTwoLines() {
        told().isWrongUsage("no command was given");
        told("ledgre", "x").isWrongUsage("no command is called ledgre");
        told("ledger").isWrongUsage("Missing required parameter: 'CASE'");
        told("ledger", "x", "--format", "xml")
                .isWrongUsage("Invalid value for option '--format': 'xml' is none of table, csv, jsonl");
        told("add", "c", "p", "--published", "8 March")
                .isWrongUsage("Invalid value for option '--published': '8 March' is no date: write YYYY, YYYY-MM or"
                        + " YYYY-MM-DD");
        told("add", "c").isWrongUsage("Missing required parameter: 'PATH'");
        told("add", "c", "p", "--language", "english").isWrongUsage("--language english is no language code");
        told("read", "-", "x").isWrongUsage("- stands alone");
        told("read", "x", "--text", "--explain").isWrongUsage("--text prints nothing but text");
        told("serve", "c", "--port", "99999").isWrongUsage("no port has the number 99999");
        told("findings", "c", "--kind", "rumour").isWrongUsage("no finding is of kind rumour");
        told("decide").isWrongUsage("Missing required parameter: 'CASE'");
        told("decide", "accept", "f1", "--reason", "r").isWrongUsage("Missing required parameter: 'CASE'");
        told("decide", "c", "accept", "f1").isWrongUsage("Missing required option: '--reason=WORDS'");
        told("decide", "c", "correct", "f1", "colour", "red", "--reason", "r")
                .isWrongUsage("no facet is called colour");
        told("decide", "c", "describe", "d", "colour", "red", "--reason", "r")
                .isWrongUsage("nothing is described as colour");
        told("decide", "c", "describe", "d", "passage", "poem", "--quote", "q", "--reason", "r")
                .isWrongUsage("no passage is a poem");
        told("decide", "c", "describe", "d", "passage", "body", "--reason", "r").isWrongUsage("no words are quoted");
        told("decide", "c", "map_table", "d", "--reason", "r").isWrongUsage("nothing is said of the table");
        told("decide", "c", "map_table", "d", "--rows", "header=1", "--reason", "r")
                .isWrongUsage("no row is a header");
        told("decide", "c", "map_table", "d", "--rows", "total=0", "--reason", "r")
                .isWrongUsage("no row is called 0");
        told("decide", "c", "map_table", "d", "--rows", "total=5-3", "--reason", "r")
                .isWrongUsage("5-3 ends before it begins");
        told("decide", "c", "map_table", "d", "--columns", "codes=A1", "--reason", "r")
                .isWrongUsage("no column is called A1");
        told("decide", "c", "map_table", "d", "--heading", "2010", "--reason", "r")
                .isWrongUsage("“2010” says nothing of the table");
        told("decide", "c", "describe", "d", "outlet", "EFE", "--quote", "q", "--reason", "r")
                .isWrongUsage("the outlet is said of the whole document");
        told("decide", "c", "add", "d", "--quote", "q", "--reason", "r")
                .isWrongUsage("Missing required option: '--value=NUMBER'");
        told("decide", "c", "same", "x", "--reason", "r").isWrongUsage("Missing required parameter: 'B'");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        assertTrue(
                told("ledgre").err().contains("perhaps ledger; "),
                told("ledgre").err());
    }

    @Test
    void whatSteersATerminalIsNotEchoed() {
        Told told = told("\u001b[2Jevil\u202E");
        assertEquals(Exit.USAGE, told.code());
        assertFalse(told.err().contains("\u001b") || told.err().contains("\u202E"), told.err());
    }

    @Test
    void noCaseIsWrongUsage() {
        Told told = told("ledger", "no-such-case");
        assertEquals(Exit.USAGE, told.code(), told.err());
        assertEquals(2, told.err().lines().count(), told.err());
        assertFalse(told.err().contains("Exception"), told.err());
    }

    @Test
    void completionNamesEveryCommand() {
        Told bash = told("completion", "bash");
        Told zsh = told("completion", "zsh");
        assertEquals(0, bash.code());
        for (String command : COMMANDS) {
            assertTrue(bash.out().contains(command), command);
        }
        assertTrue(zsh.out().startsWith("autoload"), zsh.out());
        told("completion", "fish")
                .isWrongUsage(
                        "Invalid value for positional parameter at index 0 (SHELL): 'fish'" + " is none of bash, zsh");
    }
}
