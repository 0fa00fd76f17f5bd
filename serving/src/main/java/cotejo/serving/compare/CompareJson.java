package cotejo.serving.compare;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.core.source.Facing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two documents side by side, for programs.
@Controller
public final class CompareJson {
    private final Case opened;
    private final Pages pages;

    CompareJson(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// Rows that stand in both alike are left out.
    @GetMapping(Reply.ROOT + "/compare")
    ResponseEntity<byte[]> compare(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Held one = ComparePage.held(opened, visit, "one");
        Held other = ComparePage.held(opened, visit, "other");
        Facing facing = opened.stacks()
                .facing(one.source(), other.source(), visit.view())
                .orElseThrow(() -> Reply.missing("document"));
        ObjectNode json = Reply.object()
                .put("words", facing.words())
                .put("other_words", facing.otherWords())
                .put("same", facing.same())
                .put("same_numbers", facing.sameNumbers());
        json.set(
                "changed",
                Reply.array(
                        facing.changed(),
                        changed -> Reply.object().put("one", changed.one()).put("other", changed.other())));
        json.set(
                "apart",
                Reply.array(facing.rows().stream().filter(row -> !row.both()).toList(), row -> {
                    ObjectNode apart = Reply.object().put("moved", row.moved());
                    apart.set("one", runs(row.one()));
                    apart.set("other", runs(row.other()));
                    return apart;
                }));
        return Reply.of(json);
    }

    private static ArrayNode runs(List<Facing.Run> runs) {
        return Reply.array(
                runs,
                run -> Reply.object()
                        .put("words", run.words())
                        .put("kind", run.kind().name().toLowerCase(Locale.ROOT)));
    }
}
