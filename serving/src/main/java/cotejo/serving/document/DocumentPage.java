package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.Opened;
import cotejo.casework.Stacks.Standings;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import cotejo.serving.decision.Judging;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One document, opened at one of its figures.
@Controller
public final class DocumentPage {
    private final Case opened;
    private final Pages pages;

    private final Queue queue;

    DocumentPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
        this.queue = new Queue(opened);
    }

    @GetMapping("/document/{sha256}")
    ResponseEntity<byte[]> document(@PathVariable String sha256, HttpServletRequest request) {
        var visit = pages.visit(request);
        Opened document =
                opened.document(source(sha256), visit.view()).orElseThrow(() -> new Missing("missing.document"));
        var holdings = Holdings.of(opened, visit.view())
                .with(opened.stacks().figures(document.held().source(), visit.view()));
        Claim chosen = chosen(document, visit.choice("figure"), holdings);
        var line = chosen == null ? null : holdings.line(chosen.id());
        Standings relations = chosen == null || line == null
                ? new Standings(List.of(), true)
                : opened.stacks().relations(chosen, line, visit.view());
        List<Decided> decisions = opened.decisions(
                decision -> decision.sources().contains(document.held().source())
                        && (chosen == null || decision.speaksOf(chosen.id())));
        DocumentView.ReviewBar review = chosen == null ? null : queue.bar(visit, line);
        Judging judging = chosen == null
                ? null
                : opened.point(chosen.id())
                        .map(pointed -> Judging.of(
                                pointed,
                                relations.related(),
                                review == null ? visit.toWords(chosen.source(), chosen.id()) : review.judged(),
                                holdings,
                                visit))
                        .orElse(null);
        return pages.show(
                "document.jte",
                visit,
                DocumentView.of(document, chosen, line, relations, decisions, judging, review, holdings, visit));
    }

    /// As decided where it still stands, else as the reader read it.
    private static @Nullable Claim chosen(Opened document, String figure, Holdings holdings) {
        for (Claim claim : document.reading().claims()) {
            if (claim.id().id().equals(figure)) {
                Claim decided = holdings.claim(new FigureId(figure));
                return decided != null ? decided : claim;
            }
        }
        return null;
    }

    static SourceId source(String sha256) {
        try {
            return new SourceId(sha256);
        } catch (IllegalArgumentException e) {
            throw new Missing("missing.document");
        }
    }
}
