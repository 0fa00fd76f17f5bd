package cotejo.serving.api;

import cotejo.casework.Case;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Verification;
import cotejo.core.when.PartialDate;
import cotejo.serving.draft.Pasted;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/// A draft laid beside the case. Nothing of it is kept.
@Controller
public final class Drafts {
    private static final int MOST_SENT = 256 << 10;

    private final Case opened;
    private final Pages pages;

    Drafts(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// `text`, and `date` where it is known when it will be published.
    @PostMapping(Reply.ROOT + "/drafts")
    ResponseEntity<byte[]> verify(HttpServletRequest request) throws IOException {
        JsonNode said = Changes.said(request, MOST_SENT);
        String text = said.path("text").asString("");
        String written = said.path("date").asString("");
        if (text.isBlank()) {
            throw new Unacceptable("there is no draft", "send its words as text");
        }
        Optional<PartialDate> date = PartialDate.parse(written);
        if (date.isEmpty() && !written.isEmpty()) {
            throw new Unacceptable("the date is none", "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out");
        }
        Pasted pasted = Pasted.of(opened, text, date, pages.visit(request));
        Verification verification = pasted.verification();
        return Reply.of(Reply.object()
                .put("status", verification.status().word())
                .put("reason", verification.reason().isEmpty() ? null : verification.reason())
                .put("as_of_today", verification.readAsOfToday())
                .put("already_held", verification.alreadyHeld())
                .put("narrowed", verification.narrowed())
                .set("figures", Reply.array(pasted.entries(), Entry::json)));
    }
}
