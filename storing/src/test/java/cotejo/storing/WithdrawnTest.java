package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.core.decision.Decision;
import cotejo.core.source.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is withdrawn is nowhere in the case's folder, and a withdrawal that was cut off at any moment is ended by
/// whoever
/// writes next.
class WithdrawnTest {
    private static final String SECRET = "Ombligo de la Luna";

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("case");
    }

    private Path page(int i) throws IOException {
        return Files.writeString(
                Files.createDirectories(temporary.resolve("pages")).resolve("p" + i + ".txt"),
                "A report from " + SECRET + " of the forces\n\n" + "It is said there that " + (1000 + i)
                        + " soldiers of the army deserted in 2010, according to SEDENA.\n");
    }

    private Case open(Mode mode) throws Exception {
        return Case.open(folder(), mode, new DigitReader());
    }

    private static boolean holds(Path folder, String words) throws IOException {
        byte[] sought = words.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(new String(sought, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void noFileOfTheCaseHoldsItsWords() throws Exception {
        Path page = page(1);
        Path other = Files.writeString(temporary.resolve("pages/other.txt"), "Elsewhere 12 soldiers deserted.\n");
        SourceId source;
        try (Case c = open(Mode.CREATE)) {
            c.add(List.of(page, other), AddOptions.NONE, Progress.NONE);
            source = Blobs.nameOf(Files.readAllBytes(page));
            assertTrue(holds(folder(), SECRET));
            c.decide(new Decision.Withdraw(source), "Ana", "court order");
            assertFalse(holds(folder(), SECRET));
            assertEquals(List.of(), c.check().damaged());
            c.copyTo(temporary.resolve("copy"));
        }
        assertFalse(holds(folder(), SECRET));
        try (Case copy = Case.open(temporary.resolve("copy"), Mode.WRITE, new DigitReader())) {
            assertEquals(List.of(), copy.check().damaged());
            assertEquals(1, copy.documents().size());
            assertFalse(copy.add(List.of(page), AddOptions.NONE, Progress.NONE).allRead());
            copy.rebuild(Progress.NONE);
            assertEquals(List.of(), copy.check().damaged());
        }
    }

    @Test
    void survivesBeingKilledBetweenItsSteps() throws Exception {
        long seed = System.nanoTime();
        System.out.println("WithdrawnTest seed " + seed);
        Random random = new Random(seed);
        int cutOff = 0;
        for (int i = 0; i < 6; i++) {
            Path case0 = temporary.resolve("killed-" + i);
            try (Case c = Case.open(case0, Mode.CREATE, new DigitReader())) {
                for (int p = 0; p < 12; p++) {
                    page(p);
                }
                c.add(List.of(temporary.resolve("pages")), AddOptions.NONE, Progress.NONE);
            }
            Set<String> done = run(case0, random.nextInt(250));
            try (Case c = Case.open(case0, Mode.READ, new DigitReader())) {
                assertEquals(List.of(), c.check().damaged(), "seed " + seed);
                cutOff += c.check().notes().stream().anyMatch(note -> note.contains("cut off")) ? 1 : 0;
            }
            try (Case c = Case.open(case0, Mode.WRITE, new DigitReader())) {
                c.add(List.of(page(99)), AddOptions.NONE, Progress.NONE);
                assertEquals(List.of(), c.check().damaged(), "seed " + seed);
                assertTrue(c.check().notes().stream().noneMatch(note -> note.contains("cut off")));
                Set<String> withdrawn = new HashSet<>();
                for (Input input : c.inputs()) {
                    SourceId source = input.source();
                    if (source != null && input.status() == Status.WITHDRAWN) {
                        withdrawn.add(source.sha256());
                        assertFalse(Files.exists(
                                case0.resolve("sources/" + source.sha256().substring(0, 2) + "/" + source.sha256())));
                    }
                }
                assertTrue(withdrawn.containsAll(done), "seed " + seed);
                assertEquals(13 - withdrawn.size(), c.documents().size());
            }
        }
        System.out.println(cutOff + " cut off between their steps");
    }

    private Set<String> run(Path folder, int millis) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temporary, "said", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WithdrawingChild.class.getName(),
                        folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive() && Files.size(out) == 0) {
            Thread.sleep(2);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly();
        process.waitFor();
        Set<String> done = new HashSet<>();
        for (String line : Files.readAllLines(out)) {
            if (line.startsWith("safe ") && line.length() == 69) {
                done.add(line.substring(5));
            }
        }
        return done;
    }
}
