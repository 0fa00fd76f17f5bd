package cotejo.gate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void theLargerOverlapComesFirst() {
        List<Span> gold = List.of(new Span(0, 20), new Span(22, 28));
        List<Span> read = List.of(new Span(0, 29), new Span(0, 18));
        assertEquals(
                List.of(new Matching.Pair(0, 0)),
                Matching.greedy(gold, read, Span::overlap).subList(0, 1));
    }

    @Test
    void amongEqualsThePositionDecides() {
        List<Span> gold = List.of(new Span(0, 5), new Span(5, 10));
        List<Span> read = List.of(new Span(0, 10));
        assertEquals(List.of(new Matching.Pair(0, 0)), Matching.greedy(gold, read, Span::overlap));
    }

    @Test
    void theLargestMatchingGivesWayWhereItMust() {
        List<String> gold = List.of("ab", "a");
        List<String> read = List.of("a", "b");
        assertEquals(2, Matching.largest(gold, read, String::contains).size());
    }

    @Test
    void wordsArePlain() {
        assertEquals("animal politico", Spelling.plain("Animal Político."));
        assertEquals("complaint", Spelling.singular("complaints"));
        assertEquals("country", Spelling.singular("countries"));
        assertEquals("boss", Spelling.singular("bosses"));
    }
}
