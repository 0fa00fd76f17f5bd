package cotejo.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.gate.floors.Floors;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    @TempDir
    Path folder;

    private record Said(int exit, String out) {}

    private Said run(String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exit = Main.run(arguments, new PrintStream(bytes, true, UTF_8), DAY);
        return new Said(exit, bytes.toString(UTF_8));
    }

    @Test
    void absentDataIsSaidLoudlyAndFails() throws IOException {
        String root = folder.toString();
        Said said = run("seeds", "--root", root, "--shared", root + "/none");
        assertEquals(1, said.exit());
        assertTrue(said.out().contains("MEASURING DATA IS ABSENT"), said.out());
        assertEquals(
                0,
                run("seeds", "--root", root, "--shared", root + "/none", "--allow-absent")
                        .exit());
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        assertEquals(2, run().exit());
        assertEquals(2, run("seedz", "--root", folder.toString()).exit());
        assertEquals(2, run("seeds", "--tolerant").exit());
        assertEquals(
                2,
                run("pin", "seeds.found", "many", "--root", folder.toString()).exit());
    }

    @Test
    void aBrokenFloorsFileFails() throws IOException {
        Files.createDirectories(folder.resolve("gate"));
        Files.writeString(folder.resolve("gate/floors.tsv"), Floors.HEADER + "\nseeds.found\t≥\t9\n");
        assertEquals(1, run("seeds", "--root", folder.toString()).exit());
    }

    @Test
    void aFloorHoldsFailsGoesStaleAndIsMissed() throws IOException {
        Path shared = Shared.folder();
        Path file = folder.resolve("floors.tsv");
        Gate gate = new Gate(Shared.root(), shared, Floors.read(file));
        Suite seeds = Gate.suite("seeds").orElseThrow();
        String data = gate.dataDigest(seeds);
        String scorer = gate.scorerDigest(seeds);
        Floors floors = gate.floors();
        for (Floors.Pin pin : List.of(
                new Floors.Pin("seeds.found", Sense.AT_LEAST, 50),
                new Floors.Pin("seeds.value", Sense.AT_MOST, 2),
                new Floors.Pin("seeds.gone", Sense.AT_MOST, 2))) {
            floors = floors.append(file, floors.next(pin, data, scorer, DAY, ""));
        }
        floors = floors.append(
                file, floors.next(new Floors.Pin("seeds.root", Sense.AT_MOST, 5), "other data", scorer, DAY, ""));
        List<Judged> rows = new Gate(Shared.root(), shared, floors)
                .judge(seeds, new NothingReader(), Tier.SAMPLE, Explanation.NONE);
        assertEquals(Verdict.BELOW, verdict(rows, "seeds.found"));
        assertEquals(Verdict.HOLDS, verdict(rows, "seeds.value"));
        assertEquals(Verdict.STALE, verdict(rows, "seeds.root"));
        assertEquals(Verdict.VANISHED, verdict(rows, "seeds.gone"));
        assertEquals(Verdict.NO_FLOOR, verdict(rows, "seeds.unit"));
        String page = Page.of(rows, FirstRuns.read(folder.resolve("none.tsv")));
        assertTrue(page.startsWith("row "), page);
    }

    private static Verdict verdict(List<Judged> rows, String row) {
        return rows.stream()
                .filter(one -> one.row().equals(row))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
