package cotejo.gate.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAndTallyTest {
    private static final Plan PLAN = new Plan(
            "http://127.0.0.1:1",
            "secret",
            20,
            60,
            180,
            List.of(new Ask("line", "/line/a"), new Ask("line", "/line/b"), new Ask("home", "/")));

    @Test
    void aPlanIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.tsv");
        PLAN.write(file);
        assertEquals(PLAN, Plan.read(file));
    }

    @Test
    void eachNameIsAskedForAsOftenHoweverManyAddressesItHas() {
        Random random = new Random(7);
        Map<String, Integer> asked = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            asked.merge(PLAN.any(random).name(), 1, Integer::sum);
        }
        assertTrue(Math.abs(asked.getOrDefault("home", 0) - asked.getOrDefault("line", 0)) < 200, asked.toString());
    }

    @Test
    void whatATallySaysIsUnderstoodAgain() {
        Tally tally = new Tally();
        for (int i = 1; i <= 200; i++) {
            tally.add("home", true, i, 10 * i);
        }
        tally.add("home", false, 0, 0);
        Tally.Sum sum = new Tally.Sum("home", 200, 100, 190, 200, 2_000, 1);
        assertEquals(List.of(sum), tally.sums());
        assertEquals(List.of(sum), tally.lines().stream().flatMap(Tally.Sum::of).toList());
        assertEquals(0, Tally.Sum.of("Simulation room started").count());
    }
}
