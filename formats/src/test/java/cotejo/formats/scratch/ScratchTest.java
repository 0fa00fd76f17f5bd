package cotejo.formats.scratch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    /// No process has this number.
    private static final String NOBODY = "cotejo-apart-999999999999-";

    @TempDir
    Path among;

    @Test
    void foldersOfThoseWhoAreNoMoreGo() throws Exception {
        Path own = Files.createDirectory(
                among.resolve("cotejo-apart-" + ProcessHandle.current().pid() + "-1"));
        Path left = Files.createDirectory(among.resolve(NOBODY + "1"));
        Files.writeString(left.resolve("page.png"), "x");
        Path others = Files.createDirectory(among.resolve("cotejo-case"));
        Path file = Files.writeString(among.resolve(NOBODY + "file"), "not ours");
        Path elsewhere = Files.createDirectory(among.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "x");
        Path link = Files.createSymbolicLink(among.resolve(NOBODY + "link"), elsewhere);
        Scratch.sweep("cotejo-apart-", among, own);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(own));
        assertTrue(Files.exists(others));
        assertTrue(Files.exists(file));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.exists(elsewhere.resolve("kept")));
    }
}
