package cotejo.serving.report;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.node.ObjectNode;

/// A report, for programs.
@Controller
public final class ReportJson {
    private final Case opened;
    private final Pages pages;

    ReportJson(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// Of the lines whose ids stand in `lines`, parted by commas.
    @GetMapping(Reply.ROOT + "/report")
    ResponseEntity<byte[]> report(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Reporting report = Reporting.of(opened, visit);
        ObjectNode json = Reply.object().put("gone", report.gone());
        json.set("lines", Reply.array(report.parts(), part -> part(part, report)));
        return Reply.of(json);
    }

    private static ObjectNode part(Reporting.Part part, Reporting report) {
        Set<cotejo.core.claim.FigureId> told = new HashSet<>();
        part.notes().forEach(note -> told.add(note.claim().id()));
        ObjectNode json = Reply.object();
        json.set("line", Json.line(part.line().only(told)));
        json.put("more", part.more());
        json.set("notes", Reply.array(part.notes(), note -> {
            Held held = report.documents().get(note.claim().source());
            ObjectNode of = Reply.object()
                    .put("note", note.number())
                    .put("place", note.place())
                    .put("sha256", note.claim().source().sha256())
                    .put("outlet", note.claim().outlet())
                    .put(
                            "published",
                            note.claim().published() == null
                                    ? null
                                    : note.claim().published().toString());
            of.set("figure", Json.figure(note.claim(), held == null ? "" : held.path()));
            return of;
        }));
        json.set("findings", Reply.array(part.findings(), Json::briefly));
        return json;
    }
}
