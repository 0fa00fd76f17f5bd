package cotejo.serving.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.wording.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {
    @Test
    void everyInputIsThereWithItsOutcome() throws Exception {
        SmallCase small = new SmallCase();
        var visit = Rendered.visit(small.vocabulary, Tongue.ENGLISH, "/documents", Map.of());
        var view = DocumentsView.of(small.inputs, List.of(small.gazette.held(), small.hostile.held()), visit);
        assertEquals(3, view.entries().size());
        assertEquals(List.of("2 read", "1 damaged"), view.counts());
        String html = Rendered.html("documents.jte", visit, view);
        assertFalse(html.contains("<i>text"));
        assertFalse(html.contains("papers/<b>"));
        assertTrue(html.contains("no &lt;i&gt;text&lt;/i&gt;"));
        assertTrue(html.contains("/document/" + SmallCase.GAZETTE));
    }
}
