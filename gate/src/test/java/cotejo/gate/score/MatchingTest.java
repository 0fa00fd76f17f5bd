package cotejo.gate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void theLargerOverlapComesFirst() {
        List<Extent> gold = List.of(new Extent(0, 20), new Extent(22, 28));
        List<Extent> read = List.of(new Extent(0, 29), new Extent(0, 18));
        assertEquals(
                List.of(new Matching.Pair(0, 0)),
                Matching.greedy(gold, read, Extent::shared).subList(0, 1));
    }

    @Test
    void amongEqualsThePositionDecides() {
        List<Extent> gold = List.of(new Extent(0, 5), new Extent(5, 10));
        List<Extent> read = List.of(new Extent(0, 10));
        assertEquals(List.of(new Matching.Pair(0, 0)), Matching.greedy(gold, read, Extent::shared));
    }

    @Test
    void theLargestMatchingGivesWayWhereItMust() {
        List<String> gold = List.of("ab", "a");
        List<String> read = List.of("a", "b");
        assertEquals(2, Matching.largest(gold, read, String::contains).size());
    }

    @Test
    void extentsCountCodePoints() {
        assertEquals("🙂b", new Extent(1, 3).in("a🙂bc"));
        assertThrows(IllegalArgumentException.class, () -> new Extent(3, 2));
    }

    @Test
    void wordsArePlain() {
        assertEquals("animal politico", Words.plain("Animal Político."));
        assertEquals("complaint", Words.singular("complaints"));
        assertEquals("country", Words.singular("countries"));
        assertEquals("boss", Words.singular("bosses"));
    }
}
