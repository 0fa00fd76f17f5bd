package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command line in the papers is one the program takes.
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")));

    @TestFactory
    Stream<DynamicTest> everyDocumentedCommandRuns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path paper : papers()) {
            for (String line : commands(Files.readString(paper))) {
                tests.add(DynamicTest.dynamicTest(ROOT.relativize(paper) + ": " + line, () -> runs(line)));
            }
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    /// With its arguments parsed as they stand, and then with `--help` for real.
    private static void runs(String line) {
        List<String> words = ShellWords.of(line);
        List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
        Told parsed = Told.parsed(arguments);
        assertEquals(0, parsed.code(), parsed.err());
        if (!arguments.contains("--help")) {
            arguments.add("--help");
        }
        Told help = Told.by(new DigitsReader(), arguments.toArray(String[]::new));
        assertEquals(0, help.code(), help.err());
        assertTrue(help.out().contains("Examples:") || arguments.contains("--version"), help.out());
    }

    private static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (Path top : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("examples"))) {
            try (Stream<Path> files = Files.walk(top, top.equals(ROOT) ? 1 : 5)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(papers::add);
            }
        }
        return papers.stream().sorted().toList();
    }

    /// Lines that start the program: those of code blocks, and code inside a sentence.
    private static List<String> commands(String paper) {
        List<String> commands = new ArrayList<>();
        boolean code = false;
        for (String line : paper.lines().toList()) {
            String stripped = line.strip();
            if (stripped.startsWith("```")) {
                code = !code;
            } else if (code && starts(stripped)) {
                commands.add(stripped);
            } else if (!code) {
                String[] parts = line.split("`", -1);
                for (int i = 1; i < parts.length; i += 2) {
                    if (parts[i].startsWith("./cotejo ") && starts(parts[i])) {
                        commands.add(parts[i]);
                    }
                }
            }
        }
        return commands.stream().distinct().toList();
    }

    /// Not a placeholder for any command, and no listing of files.
    private static boolean starts(String line) {
        boolean program = line.startsWith("./cotejo ") || line.startsWith("cotejo ");
        return program && !line.contains("…") && !line.contains("COMMAND");
    }
}
