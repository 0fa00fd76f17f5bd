package cotejo.serving.documents;

import cotejo.casework.Case;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
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
        var visit = pages.visit(request);
        return pages.show(
                "documents.jte", visit, DocumentsView.of(opened.given(), opened.documents(visit.view()), visit));
    }
}
