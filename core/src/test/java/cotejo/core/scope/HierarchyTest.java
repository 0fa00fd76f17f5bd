package cotejo.core.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final Hierarchy FORCES = Hierarchy.of(
            Map.of("army", List.of("forces"), "navy", List.of("forces"), "special", List.of("army")),
            Set.of(Set.of("army", "navy")));

    @Test
    void partsOfPartsAreParts() {
        assertTrue(FORCES.contains("forces", "special"));
        assertFalse(FORCES.contains("special", "forces"));
        assertFalse(FORCES.contains("army", "army"));
        assertTrue(FORCES.directlyContains("army", "special"));
        assertFalse(FORCES.directlyContains("forces", "special"));
        assertTrue(FORCES.disjoint("special", "navy"));
        assertFalse(FORCES.disjoint("special", "army"));
        assertEquals("forces", FORCES.topOf("special", Set.of("forces")));
        assertNull(FORCES.topOf("elsewhere", Set.of("forces")));
        assertEquals(Set.of(), FORCES.wholesOf("elsewhere"));
    }

    /// Whatever is declared, either it is refused, or nothing contains itself and containment is transitive.
    @Test
    void containmentIsAStrictOrder() {
        SplittableRandom random = Seed.random("containment is a strict order");
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            Map<String, List<String>> parents = new HashMap<>();
            for (int i = 0; i < 7; i++) {
                List<String> above = new ArrayList<>();
                for (int j = 0; j < 7; j++) {
                    boolean upward = random.nextInt(20) == 0 || j > i;
                    if (j != i && upward && random.nextInt(4) == 0) {
                        above.add("n" + j);
                    }
                }
                parents.put("n" + i, above);
            }
            Hierarchy hierarchy;
            try {
                hierarchy = Hierarchy.of(parents, Set.of());
            } catch (IllegalArgumentException e) {
                refused++;
                continue;
            }
            for (String a : parents.keySet()) {
                assertFalse(hierarchy.contains(a, a));
                for (String b : parents.keySet()) {
                    assertFalse(hierarchy.contains(a, b) && hierarchy.contains(b, a));
                    for (String c : parents.keySet()) {
                        assertTrue(!hierarchy.contains(a, b) || !hierarchy.contains(b, c) || hierarchy.contains(a, c));
                    }
                }
            }
        }
        assertTrue(refused > 0 && refused < 300);
    }

    @Test
    void aNameHasWordsOrAnId() {
        assertThrows(IllegalArgumentException.class, () -> new Name(null, null));
        assertEquals("mx/army", new Name("Mexican Army", "mx/army").key());
        assertEquals("mexican army", new Name("Mexican Army", null).key());
    }
}
