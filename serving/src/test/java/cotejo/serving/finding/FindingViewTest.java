package cotejo.serving.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Value;
import cotejo.casework.search.Field;
import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingViewTest {
    private final SmallCase small = new SmallCase();

    @Test
    void eachNumberOfTheArithmeticThatIsAFigureLeadsToItsWords() {
        var pieces = Arithmetic.of(small.findings.getFirst(), small.holdings(), visit());
        assertEquals(
                List.of("1,680", " / ", "10", " = ", "168"),
                pieces.stream().map(Arithmetic.Piece::text).toList());
        assertTrue(String.valueOf(pieces.getFirst().href())
                .contains(small.about.id().id()));
        assertEquals(null, pieces.get(2).href());
        assertEquals(null, pieces.getLast().href());
    }

    @Test
    void theProofIsWhole() throws Exception {
        var view = FindingView.of(small.findings.getFirst(), java.util.List.of(), small.holdings(), visit());
        String html = Rendered.html("finding.jte", visit(), view);
        assertTrue(html.contains("Average: holds"));
        assertTrue(html.contains("ten full years &lt;ten&gt;"));
        assertTrue(html.contains("another length of the decade"));
        assertTrue(html.contains("That does not make them true."));
        assertTrue(html.contains("/line/l1"));
        assertFalse(html.contains("<ten>"));
    }

    @Test
    void theListCountsKinds() throws Exception {
        Found found = new Found(
                41,
                List.of(),
                List.of(new Facet(Field.FINDING, List.of(new Value("average", 40), new Value("sum", 1)), 0)));
        var view = FindingsView.of(found, 41, small.findings, 1, null, "", small.holdings(), visit());
        assertEquals("average", view.kinds().getFirst().id());
        assertEquals("/findings?kind=sum", view.kinds().getLast().href());
        assertEquals(1, view.shown().size());
        String html = Rendered.html("findings.jte", visit(), view);
        assertTrue(html.contains("1 to 40 of 41"), html);
        assertTrue(html.contains("/findings?page=2"), html);
    }

    private Visit visit() {
        return Rendered.visit(small.vocabulary, Tongue.ENGLISH, "/finding/s1", Map.of());
    }
}
