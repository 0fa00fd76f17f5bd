package cotejo.gate.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandReaderTest {
    /// Answers with its own arguments and the line it was given; of a text that says "no" it says that it is
    /// unsupported.
    private static final String PROGRAM = """
            void main(String[] arguments) throws Exception {
                var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, "UTF-8"));
                var out = new java.io.PrintStream(System.out, true, "UTF-8");
                String layer = arguments[arguments.length - 1];
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.println(line.contains("\\"no\\"")
                        ? "{\\"source\\": \\"x\\", \\"status\\": \\"unsupported\\", \\"error\\": null}"
                        : "{\\"source\\": \\"x\\", \\"status\\": \\"read\\", \\"" + layer + "\\": [" + line + "]}");
                }
            }
            """;

    @TempDir
    Path folder;

    private CommandReader reader() throws IOException {
        Path program = Files.writeString(folder.resolve("Echo.java"), PROGRAM);
        String java = ProcessHandle.current().info().command().orElse("java");
        return new CommandReader(List.of(java, program.toString()), folder);
    }

    @Test
    void oneLineInOneLineOut() throws IOException {
        try (CommandReader reader = reader()) {
            String text = "«Más»\nde \"56 mil\"";
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        text,
                        reader.figures("a", text, Map.of("published", "2011"))
                                .getFirst()
                                .path("text")
                                .asString());
            }
            assertEquals(
                    "es", reader.names("yes", "es").getFirst().path("language").asString());
            assertEquals(List.of(), reader.figures("b", "no", Map.of()));
            assertEquals(1, reader.unread().size());
        }
    }

    @Test
    void aProgramThatIsNotThereIsSaid() {
        try (CommandReader reader = new CommandReader(List.of("no-such-program-here"), folder)) {
            assertThrows(UncheckedIOException.class, () -> reader.numbers("x", "en"));
        }
    }
}
