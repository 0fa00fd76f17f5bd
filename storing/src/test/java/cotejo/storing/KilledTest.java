package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Export;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that adds is killed at random moments: nothing it had acknowledged is lost, and adding again ends in the
/// same
/// case as adding once.
class KilledTest {
    private static final int MOMENTS = 10;
    /// Where none of those fell into the work, as on a machine that is now busy and now not, so many are tried.
    private static final int MOST_MOMENTS = 40;

    @TempDir
    Path temporary;

    @Test
    void losesNothingAndEndsTheSame() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledTest seed " + seed);
        Random random = new Random(seed);
        Path pages = temporary.resolve("pages");
        Pages.write(pages, 40, seed);

        Path whole = temporary.resolve("whole");
        Run undisturbed = run(whole, pages, Long.MAX_VALUE);
        assertEquals("done", undisturbed.said().getLast());
        String expected = export(whole);
        assertTrue(expected.length() > 5_000, "there is something to compare");

        int midway = 0;
        for (int i = 0; i < MOMENTS || midway == 0 && i < MOST_MOMENTS; i++) {
            Path killed = temporary.resolve("killed-" + i);
            // One in each tenth of the work.
            double moment = (i % MOMENTS + random.nextDouble()) / MOMENTS;
            List<String> safe =
                    run(killed, pages, (long) (moment * undisturbed.nanos())).said();
            midway += safe.size() > 1 && !safe.getLast().equals("done") ? 1 : 0;
            holds(killed, safe, "seed " + seed + ", killed after " + safe.size());
            try (Case c = Case.open(killed, Mode.CREATE, new DigitReader())) {
                assertTrue(c.add(List.of(pages), AddOptions.NONE, Progress.NONE).allRead());
                assertEquals(List.of(), c.check().damaged(), "seed " + seed);
            }
            assertEquals(expected, export(killed), "seed " + seed);
        }
        assertTrue(midway > 0, "no process was killed in the middle of its work");
    }

    /// @param said before it ended, or was ended
    /// @param nanos that went by since it first said something
    private record Run(List<String> said, long nanos) {}

    private Run run(Path folder, Path pages, long nanos) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temporary, "said", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AddingChild.class.getName(),
                        folder.toString(),
                        pages.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive() && Files.size(out) == 0) {
            Thread.sleep(2);
        }
        long began = System.nanoTime();
        if (nanos != Long.MAX_VALUE) {
            TimeUnit.NANOSECONDS.sleep(nanos);
            process.destroyForcibly();
        }
        process.waitFor();
        long took = System.nanoTime() - began;
        List<String> said = Files.readAllLines(out);
        return new Run(said.subList(Math.min(1, said.size()), said.size()), took);
    }

    private static void holds(Path folder, List<String> safe, String when) throws Exception {
        if (!Files.exists(folder.resolve("cotejo.case"))) {
            assertEquals(List.of(), safe, when);
            return;
        }
        try (Case c = Case.open(folder, Mode.READ, new DigitReader())) {
            Map<String, Input> inputs = new HashMap<>();
            c.inputs().forEach(input -> inputs.put(input.path(), input));
            for (String line : safe) {
                if (line.startsWith("safe ")) {
                    Input input = inputs.get(line.substring(5));
                    assertTrue(input != null && input.status() == Status.READ, () -> when + ": " + line);
                }
            }
            assertEquals(List.of(), c.check().damaged(), when);
        }
    }

    private static String export(Path folder) throws Exception {
        try (Case c = Case.open(folder, Mode.READ, new DigitReader())) {
            return Export.of(c);
        }
    }
}
