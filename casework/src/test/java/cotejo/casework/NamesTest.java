package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cotejo.reading.Readers;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What files are called whose names hold bytes that are no characters.
class NamesTest {
    @TempDir
    Path folder;

    private Names names = new Names(Path.of("case"));

    @BeforeEach
    void besideTheCase() {
        names = new Names(folder.resolve("case"));
    }

    private Path called(String encoded) {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        return Path.of(URI.create(folder.toUri() + encoded));
    }

    @Test
    void bytesThatAreNoCharactersAreWrittenAsInAnAddress() {
        for (String name : List.of("caf%E9.txt", "a/%FF%FE/b.txt", "%E9")) {
            Path file = called(name);
            assertEquals(name, names.of(file));
            assertEquals(file, names.file(name));
        }
    }

    @Test
    void charactersAreThemselves() {
        for (String name : List.of("ñandú.txt", "100%.txt", "50%20.txt", "a b/💣.txt", "مرحبا.txt")) {
            Path file = folder.resolve(name);
            assertEquals(name, names.of(file));
            assertEquals(file, names.file(name));
        }
    }

    /// wget writes the letters of other languages so, and some of them by half.
    @Test
    void whatOnlyLooksLikeBytesIsNone() {
        for (String literal : List.of("caf%E9.txt", "ma%C3%B1ana.html", "100%25%E9.txt")) {
            Path file = folder.resolve(literal);
            assertEquals(literal.replaceAll("%(?=[89A-F]|25)", "%25"), names.of(file));
            assertEquals(file, names.file(names.of(file)));
        }
        Path half = called("ESPA%C3%2591A.html");
        assertEquals(half, names.file(names.of(half)));
        assertEquals("ESPA%C3%2591A.html", names.of(half));
    }

    @Test
    void twoFilesAreTwoInputs() throws Exception {
        Files.writeString(called("caf%E8.txt"), "Some 1,680 soldiers deserted.\n");
        Files.writeString(called("caf%E9.txt"), "Some 1,690 soldiers deserted.\n");
        AddReport report = Case.over(folder.resolve("case"), new MemoryStore(), Readers.standard())
                .add(List.of(called("caf%E8.txt"), called("caf%E9.txt")), AddOptions.NONE, Progress.NONE);
        assertEquals(
                2,
                report.inputs().stream().map(input -> input.path()).distinct().count());
        assertEquals(List.of(), report.lost());
    }
}
