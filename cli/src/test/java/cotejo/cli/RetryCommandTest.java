package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `add --retry`, as a person calls it.
class RetryCommandTest {
    @TempDir
    Path home;

    private static Told told(String... arguments) {
        return Told.by(new DigitsReader(), arguments);
    }

    @Test
    void whatFailedIsTriedAndNothingElseIsListed() throws IOException {
        String mycase = home.resolve("mycase").toString();
        Path story = Files.writeString(home.resolve("story.txt"), "12 horses\n");
        Path later = home.resolve("later.txt");
        assertEquals(
                Exit.NOT_ALL_READ,
                told("add", mycase, story.toString(), later.toString()).code());
        Told still = told("add", mycase, "--retry");
        assertEquals(Exit.NOT_ALL_READ, still.code(), still.err());
        assertTrue(still.out().contains("later.txt"), still.out());
        assertFalse(still.out().contains("story.txt"), still.out());
        Files.writeString(later, "13 horses\n");
        Told elsewhere = told("add", mycase, "--retry", story.toString());
        assertEquals("nothing to retry: nothing that was named has failed in this case\n", elsewhere.out());
        assertEquals(Exit.DONE, elsewhere.code());
        Told read = told("add", mycase, "--retry");
        assertEquals(Exit.DONE, read.code(), read.err());
        assertTrue(read.out().contains("1 read; 1 figure"), read.out());
        Told nothing = told("add", mycase, "--retry");
        assertEquals("nothing to retry: nothing in this case has failed\n", nothing.out());
        assertEquals(Exit.DONE, nothing.code());
    }

    @Test
    void withoutPathsAndWithoutRetryNothingWasNamed() {
        told("add", home.resolve("none").toString()).isWrongUsage("Missing required parameter: 'PATH'");
        Told none = told("add", home.resolve("none").toString(), "--retry");
        assertEquals(Exit.USAGE, none.code(), none.err());
        assertFalse(Files.exists(home.resolve("none")), "a retry makes no case");
    }
}
