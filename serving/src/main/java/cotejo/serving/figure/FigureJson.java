package cotejo.serving.figure;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.core.claim.FigureId;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One figure, exactly as `cotejo figures --format jsonl` prints it.
@Controller
public final class FigureJson {
    private static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private final Case opened;
    private final Pages pages;

    FigureJson(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// A short address for a figure's words.
    @GetMapping("/figure/{id}")
    ResponseEntity<byte[]> words(@PathVariable String id, HttpServletRequest request) {
        var visit = pages.visit(request);
        FigureId figure = new FigureId(id);
        var claim = opened.figure(figure, visit.view()).orElseThrow(() -> new Missing("missing.figure"));
        return Pages.seeOther(visit.toWords(claim.source(), figure));
    }

    @GetMapping("/figure/{id}.json")
    ResponseEntity<byte[]> figure(@PathVariable String id, HttpServletRequest request) {
        var claim = opened.figure(new FigureId(id), pages.visit(request).view())
                .orElseThrow(() -> new Missing("missing.figure"));
        String source = opened.stacks()
                .document(claim.source(), pages.visit(request).view())
                .map(Held::path)
                .orElse(claim.source().sha256());
        String json = Json.oneLine(Json.figure(claim, source)) + "\n";
        return ResponseEntity.ok().contentType(JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }
}
