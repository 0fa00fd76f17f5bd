package cotejo.serving.documents;

import cotejo.casework.Case;
import cotejo.casework.Result;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The documents of the case.
@Controller
public final class DocumentsPage {
    private final Case opened;
    private final Pages pages;

    DocumentsPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/documents")
    ResponseEntity<byte[]> documents(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Sought sought = Sought.of(visit);
        Lookup.Part part = lookup.part(
                Kind.DOCUMENTS, "", sought.words(), List.of(), sought.order(), sought.page(), Sought.ON_A_PAGE, false);
        List<DocumentsView.Document> shown = lookup.results(part.found()).stream()
                .filter(Result.OfDocument.class::isInstance)
                .map(result -> ((Result.OfDocument) result).held())
                .map(held -> new DocumentsView.Document(
                        held, opened.stacks().input(held.source()).orElse(null)))
                .toList();
        DocumentsView.Inputs inputs = new DocumentsView.Inputs(
                opened.stacks().outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                opened.stacks().failed().size());
        return pages.show(
                "documents.jte",
                visit,
                DocumentsView.of(inputs, part.found().total(), shown, sought, part.unclear(), lookup.behind(), visit));
    }
}
