package cotejo.serving.api;

import cotejo.casework.Case;
import cotejo.casework.DecisionJson;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.casework.LayerJson;
import cotejo.casework.Opened;
import cotejo.casework.Result;
import cotejo.casework.ResultJson;
import cotejo.casework.Stacks;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Resources;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.ObjectNode;

/// Things one by one.
@Controller
public final class Things {
    /// Beside a line.
    private static final int MOST_FINDINGS = 50;
    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private final Case opened;
    private final Pages pages;
    private final byte[] described = Resources.read(Things.class, "openapi.json");

    Things(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping(Reply.ROOT + "/openapi.json")
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok().contentType(JSON).body(described);
    }

    /// What is in the case.
    @GetMapping(Reply.ROOT)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        ObjectNode json = Reply.object().put("case", opened.name());
        json.put("view", visit.view().word());
        json.put("documents", lookup.count(Kind.DOCUMENTS, ""));
        json.put("figures", lookup.count(Kind.FIGURES, Lookup.EVIDENCE));
        json.put("lines", lookup.count(Kind.LINES, Lookup.LINES));
        json.put("differ", lookup.count(Kind.LINES, Lookup.LINES, new Pick(Field.STANDING, "differ")));
        json.put("findings", lookup.count(Kind.FINDINGS, ""));
        json.put("decisions", opened.stacks().decisions());
        ObjectNode inputs = json.putObject("inputs");
        opened.stacks().outcomes().forEach((status, count) -> inputs.put(status.word(), count));
        json.put("failed", opened.stacks().failed().size());
        json.put("behind", lookup.missing());
        return Reply.of(json);
    }

    @GetMapping(Reply.ROOT + "/figures/{id}")
    ResponseEntity<byte[]> figure(@PathVariable String id, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Claim claim = opened.stacks().figure(new FigureId(id), visit.view()).orElseThrow(() -> Reply.missing("figure"));
        Held held = opened.stacks().document(claim.source(), visit.view()).orElseThrow(() -> Reply.missing("document"));
        Line line = opened.stacks().line(claim, visit.view()).orElse(null);
        return Reply.of(ResultJson.of(
                new Result.OfFigure(claim, held, line, opened.decisions(decision -> decision.speaksOf(claim.id())))));
    }

    @GetMapping(Reply.ROOT + "/figures/{id}/relations")
    ResponseEntity<byte[]> relations(@PathVariable String id, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Claim claim = opened.stacks().figure(new FigureId(id), visit.view()).orElseThrow(() -> Reply.missing("figure"));
        Line line = opened.stacks().line(claim, visit.view()).orElseThrow(() -> Reply.missing("line"));
        Stacks.Standings standings = opened.stacks().relations(claim, line, visit.view());
        List<cotejo.core.collate.Related> all = standings.related();
        int from = Reply.from(request);
        int most = Reply.most(request);
        ObjectNode json =
                Reply.object().put("total", all.size()).put("from", from).put("most", most);
        json.put("whole", standings.whole());
        json.set("items", Reply.array(all.stream().skip(from).limit(most).toList(), Json::related));
        return Reply.of(json);
    }

    @GetMapping(Reply.ROOT + "/lines/{id}")
    ResponseEntity<byte[]> line(@PathVariable String id, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Line line = opened.stacks().line(id, visit.view()).orElseThrow(() -> Reply.missing("line"));
        ObjectNode json = Reply.object();
        json.set("line", Json.line(line.only(firstOf(line))));
        json.put("figures", line.figures().size());
        Lookup.About about = lookup.about(line, MOST_FINDINGS);
        json.put("findings_total", about.total());
        json.set("findings", Reply.array(about.findings(), Json::briefly));
        return Reply.of(json);
    }

    /// Of a line of very many figures the first alone; all are found as figures of that line.
    private static Set<FigureId> firstOf(Line line) {
        return Set.copyOf(line.inTime().stream().limit(Reply.MOST).toList());
    }

    @GetMapping(Reply.ROOT + "/findings/{id}")
    ResponseEntity<byte[]> finding(@PathVariable String id, HttpServletRequest request) {
        return Reply.of(Json.finding(
                opened.stacks().finding(id, pages.visit(request).view()).orElseThrow(() -> Reply.missing("finding"))));
    }

    /// With its text, its passages and its figures.
    @GetMapping(Reply.ROOT + "/documents/{sha256}")
    ResponseEntity<byte[]> document(@PathVariable String sha256, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Opened document = opened.document(source(sha256), visit.view()).orElseThrow(() -> Reply.missing("document"));
        String path = document.held().path();
        ObjectNode json = ResultJson.of(new Result.OfDocument(document.held()));
        json.put("text", document.document().text().string());
        json.set("passages", Reply.array(document.document().passages(), passage -> LayerJson.passage(passage, path)));
        json.set(
                "items",
                Reply.array(
                        opened.stacks().figures(document.held().source(), visit.view()),
                        claim -> Json.figure(claim, path)));
        json.set(
                "decisions",
                Reply.array(
                        opened.decisions(decision ->
                                decision.sources().contains(document.held().source())),
                        DecisionJson::of));
        return Reply.of(json);
    }

    private static SourceId source(String sha256) {
        try {
            return new SourceId(sha256);
        } catch (IllegalArgumentException e) {
            throw Reply.missing("document");
        }
    }
}
