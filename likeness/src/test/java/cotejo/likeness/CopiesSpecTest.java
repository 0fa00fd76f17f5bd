package cotejo.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// specs/likeness/copies.tsv, each case both ways round.
class CopiesSpecTest {
    @TestFactory
    Stream<DynamicTest> copiesAndOthers() throws IOException {
        Path specs = Path.of(System.getProperty("cotejo.root", "..")).resolve("specs/likeness/copies.tsv");
        List<String> lines = Files.readAllLines(specs);
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> {
                    boolean copy = cells[1].equals("copy");
                    assertEquals(copy, Texts.likeness(cells[2], cells[3]).copy(), "one, other");
                    assertEquals(copy, Texts.likeness(cells[3], cells[2]).copy(), "other, one");
                }));
    }
}
