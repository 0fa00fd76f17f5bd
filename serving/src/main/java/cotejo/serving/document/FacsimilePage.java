package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A page of an original as a picture. It was drawn in a process of its own: nothing of the document itself comes to
/// the browser.
@Controller
public final class FacsimilePage {
    /// Each takes a process with a memory of its own.
    private static final int AT_ONCE = 2;

    private final Case opened;
    private final Pages pages;
    private final Semaphore drawing = new Semaphore(AT_ONCE);

    FacsimilePage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/document/{sha256}/page/{number}")
    ResponseEntity<byte[]> picture(
            @PathVariable String sha256, @PathVariable String number, HttpServletRequest request) {
        SourceId source = DocumentPage.source(sha256);
        int page = FacsimileView.asked(number, Integer.MAX_VALUE);
        Span marked = marked(source, request);
        byte[] png;
        drawing.acquireUninterruptibly();
        try {
            png = opened.facsimile(source, page, marked).orElseThrow(() -> new Missing("missing.facsimile"));
        } finally {
            drawing.release();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    private @Nullable Span marked(SourceId source, HttpServletRequest request) {
        var visit = pages.visit(request);
        String figure = visit.choice("figure");
        return figure.isEmpty()
                ? null
                : opened.figure(new FigureId(figure), visit.view())
                        .filter(claim -> claim.source().equals(source))
                        .map(claim -> claim.figure().words().span())
                        .orElse(null);
    }
}
