package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Runs found by walking backwards once, against all runs there are.
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    @Test
    void theShortestAndTheLongestOfAllRuns() {
        SplittableRandom random = Seed.random("runs along a timeline");
        int several = 0;
        for (int round = 0; round < 300; round++) {
            List<Timeline.Stage> stages = stages(random);
            Timeline timeline = new Timeline();
            stages.forEach(timeline::add);
            int from = random.nextInt(4);
            int to = from + random.nextInt(9);
            Cell whole = stages.get(random.nextInt(stages.size())).cell();
            List<Integer> lengths = new ArrayList<>();
            walk(stages, whole, DAY.plusDays(from), DAY.plusDays(to), 0, lengths);
            for (boolean fewest : new boolean[] {true, false}) {
                Timeline.Run run = timeline.run(whole, DAY.plusDays(from), DAY.plusDays(to), fewest);
                int wanted = fewest
                        ? lengths.stream().min(Integer::compare).orElse(0)
                        : lengths.stream().max(Integer::compare).orElse(0);
                assertEquals(wanted, run.stages().size());
                endToEnd(run.stages(), from, to);
                assertTrue(run.stages().stream().noneMatch(stage -> stage.cell() == whole));
            }
            several += lengths.size() > 1 ? 1 : 0;
        }
        assertTrue(several > 30, "too few with a choice: " + several);
    }

    private static void endToEnd(List<Timeline.Stage> run, int from, int to) {
        LocalDate next = DAY.plusDays(from);
        for (Timeline.Stage stage : run) {
            assertEquals(next, stage.spell().first());
            next = stage.spell().last().plusDays(1);
        }
        assertTrue(run.isEmpty() || next.equals(DAY.plusDays(to + 1)));
    }

    private static List<Timeline.Stage> stages(SplittableRandom random) {
        List<Timeline.Stage> stages = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            int first = random.nextInt(10);
            Fixture fixture = new Fixture();
            fixture.add("doc=d" + i + " n=" + (5_000 + i));
            LineKey line = LineKey.of(fixture.claims().getFirst(), TestVocabulary.WORDS);
            Cell cell = Cell.of(line, fixture.claims(), TestVocabulary.WORDS, Origins.BY_VOICE)
                    .getFirst();
            stages.add(new Timeline.Stage(
                    cell, new Spell(DAY.plusDays(first), DAY.plusDays(first + random.nextInt(4)), null, false)));
        }
        return stages;
    }

    /// The lengths of all runs; of one period any figure will do.
    private static void walk(
            List<Timeline.Stage> stages, Cell whole, LocalDate from, LocalDate to, int length, List<Integer> lengths) {
        if (from.equals(to.plusDays(1))) {
            lengths.add(length);
            return;
        }
        stages.stream()
                .filter(stage -> stage.cell() != whole)
                .map(Timeline.Stage::spell)
                .filter(spell -> spell.first().equals(from) && !spell.last().isAfter(to))
                .map(Spell::last)
                .distinct()
                .forEach(last -> walk(stages, whole, last.plusDays(1), to, length + 1, lengths));
    }
}
