package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceivedTest {
    private static final Instant WHEN = Instant.parse("2026-11-30T15:04:05Z");
    private static final Names NAMES = new Names(Path.of("cases/one"));

    @Test
    void nothingLeavesTheFolderWhateverItCallsItself() throws IOException {
        List<String> hostile = List.of(
                "plain.txt",
                "plain.txt",
                "../../out.txt",
                "/etc/passwd",
                "..\\\\..\\\\win.ini",
                "a/./b/../c.txt",
                "",
                "...",
                "..",
                "tab\tand\nline.txt",
                "nul\0.txt",
                "x".repeat(5_000) + ".pdf",
                "deep/".repeat(300) + "end.txt",
                "\u202etxt.exe",
                "año/señal.txt");
        try (Received received = Received.at(WHEN)) {
            for (String name : hostile) {
                received.take(name, new ByteArrayInputStream(new byte[] {1}));
            }
            assertEquals(hostile.size(), received.files());
            try (Stream<Path> all = Files.walk(received.folder())) {
                List<Path> files = all.filter(Files::isRegularFile).toList();
                assertEquals(hostile.size(), files.size());
                for (Path file : files) {
                    assertTrue(file.toRealPath().startsWith(received.folder().toRealPath()), file.toString());
                    assertTrue(received.name(file, NAMES).startsWith("received 2026-11-30 15.04.05/"), file.toString());
                }
            }
        }
    }

    @Test
    void severalOfOneNameAreToldApartAndAllIsGoneAtTheEnd() throws IOException {
        Path folder;
        try (Received received = Received.at(WHEN)) {
            folder = received.folder();
            received.take("sub/a.txt", new ByteArrayInputStream(new byte[] {1}));
            received.take("sub/a.txt", new ByteArrayInputStream(new byte[] {2}));
            assertEquals(
                    "received 2026-11-30 15.04.05/sub/a (2).txt",
                    received.name(folder.resolve("sub").resolve("a (2).txt"), NAMES));
            assertEquals(
                    "elsewhere.txt",
                    received.name(Path.of("cases/elsewhere.txt").toAbsolutePath(), NAMES));
        }
        assertFalse(Files.exists(folder));
    }
}
