package cotejo.serving.api;

import cotejo.casework.Case;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Unacceptable;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
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
        Description dated = written.isEmpty()
                ? Description.NONE
                : new Description(
                        Described.byPerson(PartialDate.parse(written)
                                .orElseThrow(() -> new Unacceptable(
                                        "the date is none", "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out"))),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        Visit visit = pages.visit(request);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Verification verification = opened.verify(
                "draft.txt",
                text.getBytes(StandardCharsets.UTF_8),
                dated,
                visit.view(),
                PartialDate.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth()));
        Speech speech = visit.words().tongue() == Tongue.ENGLISH ? Speech.ENGLISH : Speech.SPANISH;
        return Reply.of(Reply.object()
                .put("status", verification.status().word())
                .put("reason", verification.reason().isEmpty() ? null : verification.reason())
                .put("as_of_today", verification.readAsOfToday())
                .put("already_held", verification.alreadyHeld())
                .put("narrowed", verification.narrowed())
                .set(
                        "figures",
                        Reply.array(new Telling(speech, opened.vocabulary()).entries(verification), Entry::json)));
    }
}
