package cotejo.serving.inputs;

import cotejo.casework.Case;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// All that was given to the case.
@Controller
public final class InputsPage {
    private final Case opened;
    private final Pages pages;

    InputsPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/inputs")
    ResponseEntity<byte[]> inputs(HttpServletRequest request) {
        var visit = pages.visit(request);
        return pages.show("inputs.jte", visit, InputsView.of(opened.stacks().given(), visit));
    }
}
