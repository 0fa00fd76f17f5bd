package cotejo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.decision.Sameness.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static Said<String> same(long number, String a, String b) {
        return new Said<>(number, a, b, true);
    }

    private static Said<String> different(long number, String a, String b) {
        return new Said<>(number, a, b, false);
    }

    @Test
    void whatIsTheSameAsTheSameIsTheSame() {
        Sameness<String> all = Sameness.of(List.of(same(1, "c", "b"), same(2, "b", "a"), different(3, "a", "d")));
        assertEquals("a", all.of("c"));
        assertTrue(all.same("a", "c"));
        assertTrue(all.apart("d", "c"));
        assertFalse(all.apart("b", "c"));
        assertFalse(all.same("d", "e"));
        assertEquals(Map.of(), all.overridden());
        assertTrue(Sameness.<String>none().isEmpty());
    }

    @Test
    void theLatestStandsAndTheEarliestThatCannotStandBesideItGoes() {
        Sameness<String> all = Sameness.of(List.of(same(1, "a", "b"), same(2, "b", "c"), different(3, "a", "c")));
        assertEquals(Map.of(1L, 3L), all.overridden());
        assertTrue(all.same("b", "c"));
        assertTrue(all.apart("a", "b"));

        Sameness<String> back = Sameness.of(List.of(different(1, "a", "c"), same(2, "a", "b"), same(3, "b", "c")));
        assertEquals(Map.of(1L, 3L), back.overridden());
        assertTrue(back.same("a", "c"));
    }

    @Test
    void oneThingTwiceSaysNothing() {
        Sameness<String> all = Sameness.of(List.of(same(1, "a", "a"), different(2, "b", "b")));
        assertTrue(all.isEmpty());
        assertFalse(all.apart("b", "b"));
    }

    /// Whatever is said: what stands holds, the last always stands, and what is overridden contradicts what stands.
    @Test
    void whatStandsHoldsAndNothingElseIsDropped() {
        SplittableRandom random = Seed.random("the latest stands");
        for (int round = 0; round < 400; round++) {
            List<Said<String>> said = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                String a = String.valueOf((char) ('a' + random.nextInt(6)));
                String b = String.valueOf((char) ('a' + random.nextInt(6)));
                if (!a.equals(b)) {
                    said.add(new Said<>(i, a, b, random.nextInt(3) > 0));
                }
            }
            Sameness<String> all = Sameness.of(said);
            Set<Long> standing = new HashSet<>();
            for (Said<String> each : all.standing()) {
                standing.add(each.number());
                assertEquals(each.same(), all.same(each.a(), each.b()));
                assertEquals(!each.same(), all.apart(each.a(), each.b()));
            }
            for (Said<String> each : said) {
                assertTrue(standing.contains(each.number()) != all.overridden().containsKey(each.number()));
                if (all.overridden().containsKey(each.number())) {
                    assertEquals(each.same(), all.apart(each.a(), each.b()));
                    assertTrue(all.overridden().get(each.number()) > each.number());
                }
            }
            assertTrue(said.isEmpty() || standing.contains(said.getLast().number()));
        }
    }
}
