package cotejo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownFeaturesTest {
    @Test
    void aFeatureHasItsPlaceAmongAllAsItsNumber() {
        List<String> features =
                List.of("", "east-PW|C", "Afganistán|C", "“-NW|C", "x".repeat(255), "x".repeat(256), "ő|C");
        KnownFeatures known = new KnownFeatures(features);
        for (int i = 0; i < features.size(); i++) {
            assertEquals(i, known.indexOf(features.get(i)), features.get(i));
        }
        assertEquals(features.size(), known.size());
        assertTrue(known.contains("ő|C"));
    }

    @Test
    void whatIsNotAmongThemHasNone() {
        KnownFeatures known = new KnownFeatures(List.of("Aa|C", "x".repeat(255)));
        // Its hash code is that of the first.
        assertEquals(-1, known.indexOf("BB|C"));
        assertEquals(-1, known.indexOf("ŁŁ|C"));
        assertEquals(-1, known.indexOf("x".repeat(256)));
        assertEquals(-1, known.indexOf(""));
        assertFalse(known.contains("Aa|CpC"));
        assertEquals(-1, new KnownFeatures(List.of()).indexOf("Aa|C"));
    }

    @Test
    void allOfManyAreFoundAndNoOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < 20_000) {
            some.add(word(random));
        }
        List<String> features = new ArrayList<>(some);
        KnownFeatures known = new KnownFeatures(features);
        for (int i = 0; i < features.size(); i++) {
            assertEquals(i, known.indexOf(features.get(i)), () -> "seed " + seed);
        }
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            assertEquals(some.contains(word), known.contains(word), () -> "seed " + seed + ": " + word);
        }
    }

    /// Of few letters, so that many have the same hash code.
    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 8)
                .mapToObj(letter -> "AaBbCD\u00f1\u0151".substring(letter, letter + 1))
                .reduce("", String::concat);
    }
}
