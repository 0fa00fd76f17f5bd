package cotejo.serving.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.serving.Rendered;
import cotejo.serving.SmallCase;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {
    private final SmallCase small = new SmallCase();

    @Test
    void everyDocumentIsThereAndTheWayToTheInputs() throws Exception {
        Visit visit = Rendered.visit(small.vocabulary, Tongue.ENGLISH, "/documents", Map.of());
        DocumentsView view = view(visit);
        assertEquals(
                List.of("gazette.txt", "<b>.txt"),
                view.entries().stream().map(DocumentsView.Entry::path).toList());
        assertEquals("3 inputs", view.inputs());
        assertEquals("1 input needs a look", view.failed());
        String html = Rendered.html("documents.jte", visit, view);
        assertFalse(html.contains("<b>.txt"));
        assertTrue(html.contains("&lt;b&gt;.txt"));
        assertTrue(html.contains("/document/" + SmallCase.GAZETTE));
        assertTrue(html.contains("<a href=\"/inputs\">3 inputs</a>"), html);
        assertTrue(html.contains("<a href=\"/inputs?outcome=failed\">1 input needs a look</a>"), html);
        assertTrue(html.contains("650\u00a0bytes"));
    }

    @Test
    void whatIsNotWholeSaysSoInTheLanguageOfThePage() {
        small.inputs.set(
                0,
                new Input("papers/gazette.txt", "", SmallCase.GAZETTE, Status.PARTLY, "no text on page 2", 650, 6, 1));
        Visit visit = Rendered.visit(small.vocabulary, Tongue.SPANISH, "/documents", Map.of());
        assertEquals(
                new Retold("sin texto en la página 2", null),
                view(visit).entries().getFirst().reason());
    }

    private DocumentsView view(Visit visit) {
        return DocumentsView.of(
                new DocumentsView.Inputs(3, 1),
                2,
                List.of(
                        new DocumentsView.Document(small.gazette.held(), small.inputs.getFirst()),
                        new DocumentsView.Document(small.hostile.held(), small.inputs.get(1))),
                Sought.of(visit),
                null,
                "",
                visit);
    }
}
