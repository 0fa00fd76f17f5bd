package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Decision;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Signed;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One decision about many figures: first they are shown, then each that is left ticked is decided about by itself, and
/// all of it can be taken back at once.
@Controller
public final class BulkPage {
    private static final int MOST = 200;
    private static final int LONGEST = 1_000;
    private static final Set<String> KINDS = Set.of("accept", "reject", "unsure");

    private final Case opened;
    private final Pages pages;

    BulkPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// @param query that found the figures
    /// @param figures at most [#MOST] of them that nobody has judged
    /// @param more that there are others; empty where there are none
    /// @param done what was decided; empty before
    /// @param entries hashes of the decisions that were made, to take them back
    /// @param problem why the others were not; empty where all were
    public record Bulk(
            String query, List<Cited> figures, String more, String done, List<String> entries, String problem) {}

    @GetMapping("/review/bulk")
    ResponseEntity<byte[]> preview(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String query = visit.choice("q");
        opened.search().follow(Lookup.PATIENCE);
        if (query.isBlank()
                || !(opened.search().find(new Asking(Kind.FIGURES, query, List.of(), Order.REVIEW, 0, 0))
                        instanceof Found)) {
            return Pages.seeOther(visit.to("/review", "q", query));
        }
        String asked = Lookup.EVIDENCE + " (" + query + ")";
        if (!(opened.search().hits(new Asking(Kind.FIGURES, asked, List.of(), Order.REVIEW, 0, 2 * MOST))
                instanceof Found found)) {
            throw new Missing("missing.page");
        }
        Set<FigureId> judged = opened.stacks().judged();
        List<FigureId> open = found.hits().stream()
                .map(hit -> ((Hit.OfFigure) hit).figure())
                .filter(figure -> !judged.contains(figure))
                .limit(MOST)
                .toList();
        return pages.show(
                "bulk.jte",
                visit,
                new Bulk(
                        query,
                        Holdings.of(opened, View.DECIDED).cite(open, visit),
                        found.total() > open.size() ? visit.words().count("bulk.more", found.total()) : "",
                        "",
                        List.of(),
                        ""));
    }

    @PostMapping("/review/bulk")
    ResponseEntity<byte[]> decide(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String kind = Pages.field(request, "kind", LONGEST);
        String author = Signed.author(request, visit);
        String reason = Pages.field(request, "reason", LONGEST);
        List<String> figures = chosen(request, "figure");
        if (author.isEmpty() || reason.isEmpty() || !KINDS.contains(kind) || figures.isEmpty()) {
            return Trouble.refused(pages, visit, "decide.refused", "bulk.incomplete");
        }
        List<String> made = new ArrayList<>();
        String problem = "";
        try {
            opened.pen().write(writable -> {
                for (String figure : figures) {
                    made.add(Hand.of(visit, author)
                            .decide(writable, decision(kind, figure, writable), reason)
                            .hash());
                }
                return made;
            });
        } catch (CaseProblem e) {
            problem = Visible.onOneLine(e.what()) + ": " + Visible.onOneLine(e.mend());
        }
        return done(visit, visit.words().count("bulk.done." + kind, made.size()), made, problem, request, author);
    }

    private static Decision decision(String kind, String figure, Case writable) throws CaseProblem {
        return new Wish(name -> switch (name) {
                    case "kind" -> kind;
                    case "figure" -> figure;
                    default -> "";
                })
                .of(writable);
    }

    /// Takes back decisions by their hashes.
    @PostMapping("/review/bulk/undo")
    ResponseEntity<byte[]> undo(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String author = Signed.author(request, visit);
        Set<String> entries = Set.copyOf(chosen(request, "entry"));
        if (author.isEmpty() || entries.isEmpty()) {
            return Trouble.refused(pages, visit, "decide.refused", "bulk.incomplete");
        }
        try {
            int taken = opened.pen().write(writable -> {
                List<String> standing = writable.decisions(decision -> true).stream()
                        .map(Decided::hash)
                        .filter(entries::contains)
                        .toList();
                for (String entry : standing) {
                    Hand.of(visit, author)
                            .decide(
                                    writable,
                                    new Decision.Retract(entry),
                                    visit.words().say("bulk.undone.reason"));
                }
                return standing.size();
            });
            return done(visit, visit.words().count("bulk.undone", taken), List.of(), "", request, author);
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "decide.refused", e);
        }
    }

    private ResponseEntity<byte[]> done(
            Visit visit, String what, List<String> entries, String problem, HttpServletRequest request, String author) {
        ResponseEntity<byte[]> page =
                pages.show("bulk.jte", visit, new Bulk("", List.of(), "", what, entries, problem));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .headers(headers -> Signed.keep(headers, request, visit, author))
                .body(Objects.requireNonNull(page.getBody()));
    }

    private static List<String> chosen(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Stream.of(values).map(String::strip).distinct().limit(MOST).toList();
    }
}
