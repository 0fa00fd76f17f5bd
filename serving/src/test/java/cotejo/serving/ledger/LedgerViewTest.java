package cotejo.serving.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Answer.Value;
import cotejo.casework.search.Answer.Why;
import cotejo.casework.search.Field;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Gists;
import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerViewTest {
    private static final LedgerView.Counts COUNTS =
            new LedgerView.Counts(Map.of("desertions", 1L), 1, 0, 0, 2, 1, 2, 2);

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
        assertEquals(1, view.counts().lines());
        assertEquals(2, view.unmeasured().size());
        assertEquals(1, view.notRead().size());
        String html = Rendered.html("ledger.jte", visit(Map.of()), view);
        assertTrue(html.contains("or more"));
        assertTrue(html.contains("1 more in a reader comment"));
        assertTrue(html.contains("<bdi>b⟦U+202E⟧txt.exe"), "a path cannot reorder the page");
        assertTrue(html.contains("no &lt;i&gt;text&lt;/i&gt;"));
        assertTrue(html.contains("<em class=\"mood\">alleged</em>"), "the mood goes with the number");
    }

    @Test
    void theAddressIsKeptInEveryLink() throws Exception {
        Map<String, String> choices = Map.of("measure", "killed", "standing", "differ", "q", "a b", "order", "review");
        LedgerView view = view(choices);
        assertEquals(
                "/ledger?measure=killed&standing=differ&q=a%20b",
                view.orders().getFirst().href());
        assertTrue(view.choices().getFirst().values().stream()
                .anyMatch(value -> value.id().equals("killed")
                        && value.chosen()
                        && value.count().isEmpty()));
        String html = Rendered.html("ledger.jte", visit(choices), view);
        assertTrue(
                html.contains("/ledger?measure=killed&amp;standing=differ&amp;q=a%20b&amp;order=review&amp;page=2"),
                html);
    }

    @Test
    void aPeriodNarrowsAndAllOfItIsATable() throws Exception {
        Map<String, String> choices = Map.of("period", "2007 .. 2011", "q", "a b", "measure", "killed");
        assertEquals("(a b) period:2007..2011", Filter.of(visit(choices)).query());
        assertEquals("period:2010", Filter.of(visit(Map.of("period", "2010"))).query());
        String html = Rendered.html("ledger.jte", visit(choices), view(choices));
        assertTrue(
                html.contains(
                        "/search.csv?measure=killed&amp;for=lines&amp;q=measure%3A*%20figures%3A%3E0%20%28a%20b%29%20period%3A2007..2011"),
                html);
        assertTrue(html.contains("value=\"2007..2011\""), html);
    }

    @Test
    void wordsThatCannotBeUnderstoodSaySo() throws Exception {
        Visit visit = visit(Map.of("q", "(a"));
        LedgerView view = LedgerView.of(
                Filter.of(visit),
                COUNTS,
                part(),
                new Unclear(Why.SYNTAX, "(a"),
                List.of(),
                List.of(),
                "",
                small.holdings(),
                visit);
        assertTrue(Rendered.html("ledger.jte", visit, view).contains("role=\"alert\""));
    }

    @Test
    void whatTheAddressSaysIsEscaped() throws Exception {
        Map<String, String> choices = Map.of("q", "\"><script>alert(1)</script>");
        String html = Rendered.html("ledger.jte", visit(choices), view(choices));
        assertFalse(html.contains("<script>"), html);
    }

    private LedgerView view(Map<String, String> choices) {
        Visit visit = visit(choices);
        List<FigureId> unmeasured = small.ledger.stream()
                .filter(line -> line.measure() == null)
                .flatMap(line -> line.figures().stream())
                .toList();
        return LedgerView.of(
                Filter.of(visit),
                COUNTS,
                part(),
                null,
                unmeasured,
                List.of(small.inputs.getLast()),
                "",
                small.holdings(),
                visit);
    }

    private LedgerView.Part part() {
        Map<FigureId, Claim> claims = new HashMap<>();
        small.claims.forEach(claim -> claims.put(claim.id(), claim));
        Gists gists = new Gists(claims, Gists.byFigure(small.findings), small.vocabulary);
        List<Gist> lines = small.ledger.stream()
                .filter(line -> line.measure() != null && !line.figures().isEmpty())
                .map(gists::of)
                .toList();
        Found found = new Found(81, List.of(), List.of(new Facet(Field.STANDING, List.of(new Value("agree", 1)), 0)));
        return new LedgerView.Part(found, lines);
    }

    private Visit visit(Map<String, String> choices) {
        return Rendered.visit(small.vocabulary, Tongue.ENGLISH, "/ledger", choices);
    }
}
