package cotejo.serving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.wording.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineViewTest {
    private final SmallCase small = new SmallCase();

    @Test
    void figuresStandInTimeAndByOrigin() {
        var view = view(Tongue.ENGLISH);
        assertEquals(
                List.of("until 2009", "8 March 2001\u00a0– 8 March 2011", "time not stated"),
                view.strip().times().stream().map(Strip.Time::label).toList());
        var decade = view.strip().times().get(1).origins();
        assertEquals("the Defence Office", decade.getFirst().root());
        assertEquals(
                "nearly 1,700", decade.getFirst().rows().getFirst().figure().number());
        assertEquals("bad", decade.getFirst().rows().get(1).style(), "it conflicts with another");
        assertEquals(null, view.strip().times().get(2).origins().getFirst().root(), "the text's own voice has no root");
    }

    @Test
    void relationsAreSentencesThatLeadToTheirWords() throws Exception {
        String html = Rendered.html("line.jte", visit(Tongue.ENGLISH), view(Tongue.ENGLISH));
        assertTrue(html.contains("<span class=\"verb\">refines</span>"), html);
        assertTrue(html.contains("?figure=" + small.about.id() + "#" + small.about.id()), html);
        assertTrue(html.contains("one scope if read as 2001 – 2010"));
        assertTrue(html.contains("assumed: the rangers are the same &lt;rangers&gt;"));
        assertFalse(html.contains("<rangers>"));
        assertTrue(html.contains("never evidence"));
        assertFalse(html.contains("style="));
        assertFalse(html.contains("<script>"));
    }

    @Test
    void spanishSpeaksSpanish() throws Exception {
        String html = Rendered.html("line.jte", visit(Tongue.SPANISH), view(Tongue.SPANISH));
        assertTrue(html.contains("Deserciones"), html);
        assertTrue(html.contains("precisa"), html);
        assertTrue(html.contains("exploradores de Libertonia"), html);
        assertTrue(html.contains("lang=es-MX"), "links keep the language");
    }

    private LineView view(Tongue tongue) {
        return LineView.of(
                small.ledger.getFirst(),
                small.ledger.getFirst(),
                1,
                new cotejo.casework.Stacks.Standings(small.relations, true),
                new cotejo.serving.page.Lookup.About(small.findings.size(), small.findings),
                java.util.List.of(),
                "",
                small.holdings(),
                visit(tongue));
    }

    private cotejo.serving.page.Visit visit(Tongue tongue) {
        return Rendered.visit(small.vocabulary, tongue, "/line/l1", Map.of());
    }
}
