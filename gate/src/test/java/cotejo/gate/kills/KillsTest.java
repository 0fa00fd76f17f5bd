package cotejo.gate.kills;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it adds, and taken up: twenty runs, or as many as `-Dcotejo.kills=N` says.
/// `-Dcotejo.kills.seed=N` does the same runs again, as far as a machine does the same twice.
class KillsTest {
    private static final int RUNS = 20;

    @TempDir
    Path place;

    @Test
    void nothingIsLostAndTheEndIsTheSame() throws Exception {
        int runs = Integer.getInteger("cotejo.kills", RUNS);
        long seed = Long.getLong("cotejo.kills.seed", System.nanoTime());
        System.out.println("KillsTest seed " + seed);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Outcome outcome = new Killing(classPath, place, seed, false).of(runs, 0, System.out::println);
        System.out.println(outcome);
        assertEquals(List.of(), outcome.unequal());
        assertEquals(List.of(), outcome.lost());
        assertEquals(List.of(), outcome.alone());
        // On a busy machine some come when it has ended.
        assertTrue(outcome.met() * 2 >= outcome.kills(), () -> "most kills came too late: " + outcome);
    }

    @Test
    void theSameSeedGivesTheSameCorpus() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillsTest corpus seed " + seed);
        int files = Corpus.write(place.resolve("one"), seed);
        assertEquals(files, Corpus.write(place.resolve("other"), seed));
        try (Stream<Path> all = Files.walk(place.resolve("one"))) {
            List<Path> written = all.filter(Files::isRegularFile).toList();
            assertEquals(files, written.size());
            for (Path file : written) {
                Path same = place.resolve("other").resolve(place.resolve("one").relativize(file));
                assertArrayEquals(
                        Files.readAllBytes(file), Files.readAllBytes(same), () -> "seed " + seed + ": " + file);
            }
        }
    }
}
