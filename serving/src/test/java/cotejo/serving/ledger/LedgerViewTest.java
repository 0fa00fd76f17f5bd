package cotejo.serving.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerViewTest {
    private final SmallCase small = new SmallCase();

    @Test
    void everyNumberLeadsToItsWords() {
        var decade = view(Map.of()).rows().getFirst().stretches().get(1);
        assertEquals("1,680", decade.low().text());
        assertTrue(decade.low().href().endsWith("?figure=" + small.about.id() + "#" + small.about.id()));
        var high = java.util.Objects.requireNonNull(decade.high());
        assertEquals("1,700", high.text());
        assertTrue(high.href().contains(small.nearly.id().id()));
        assertNull(view(Map.of()).rows().getFirst().stretches().getFirst().high());
    }

    @Test
    void openEndsUnmeasuredCommentsAndTheUnreadAreAllThere() throws Exception {
        var view = view(Map.of());
        assertTrue(view.rows().getFirst().stretches().getFirst().open());
        assertEquals(1, view.lines());
        assertEquals(2, view.unmeasuredCount());
        assertEquals(1, view.comments());
        assertEquals(1, view.notRead().size());
        String html = Rendered.html("ledger.jte", visit(Map.of()), view);
        assertTrue(html.contains("or more"));
        assertTrue(html.contains("1 more in a reader comment"));
        assertTrue(html.contains("<bdi>b⟦U+202E⟧txt.exe"), "a path cannot reorder the page");
        assertTrue(html.contains("no &lt;i&gt;text&lt;/i&gt;"));
        assertTrue(html.contains("<em class=\"mood\">alleged</em>"), "the mood goes with the number");
    }

    @Test
    void theAddressFilters() {
        assertEquals(1, view(Map.of("measure", "desertions")).rows().size());
        assertEquals(0, view(Map.of("measure", "killed")).rows().size());
        assertEquals(1, view(Map.of("q", "FREEDONIÁN")).rows().size());
        assertEquals(0, view(Map.of("q", "navy")).rows().size());
        assertEquals(0, view(Map.of("standing", "differ")).rows().size());
        assertEquals(1, view(Map.of("standing", "agree")).rows().size());
    }

    @Test
    void whatTheAddressSaysIsEscaped() throws Exception {
        Map<String, String> choices = Map.of("q", "\"><script>alert(1)</script>");
        String html = Rendered.html("ledger.jte", visit(choices), view(choices));
        assertFalse(html.contains("<script>"), html);
    }

    private LedgerView view(Map<String, String> choices) {
        return LedgerView.of(small.ledger, small.findings, small.inputs, small.holdings(), visit(choices));
    }

    private Visit visit(Map<String, String> choices) {
        return Rendered.visit(small.vocabulary, Tongue.ENGLISH, "/", choices);
    }
}
