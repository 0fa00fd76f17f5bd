package cotejo.serving.draft;

import cotejo.casework.Case;
import cotejo.core.when.PartialDate;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What the case says of the figures of a draft that somebody pastes. Nothing of it is kept.
@Controller
public final class VerifyPage {
    /// A draft of a long article; what is longer is verified with the command.
    static final int LONGEST = 60_000;

    private final Case opened;
    private final Pages pages;

    VerifyPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// @param text what was pasted
    /// @param date as it was written
    /// @param wrong the phrase for what is wrong with that; empty where nothing is
    /// @param draft null where none was given
    public record View(
            String text,
            String date,
            String wrong,
            @Nullable DraftView draft) {}

    @GetMapping("/draft")
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return pages.show("verify.jte", pages.visit(request), new View("", "", "", null));
    }

    @PostMapping("/draft")
    ResponseEntity<byte[]> verify(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String text = field(request, "text");
        String written = field(request, "date").strip();
        Optional<PartialDate> date = PartialDate.parse(written);
        String wrong = text.isBlank()
                ? "verify.nothing"
                : text.length() > LONGEST
                        ? "verify.tooLong"
                        : !written.isEmpty() && date.isEmpty() ? "verify.noDate" : "";
        if (!wrong.isEmpty()) {
            return pages.show("verify.jte", visit, new View(text, written, wrong, null));
        }
        Pasted pasted = Pasted.of(opened, text, date, visit);
        DraftView draft = DraftView.of(
                pasted.verification(),
                pasted.entries(),
                opened.name(),
                visit.words(),
                claim -> visit.toWords(claim.source(), claim.id()));
        return pages.show("verify.jte", visit, new View(text, written, "", draft));
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
