package cotejo.serving.trouble;

import cotejo.serving.page.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Every address that is no page: a visitor is told, and no log is filled with what visitors typed.
@Controller
public final class Elsewhere {
    @GetMapping("/**")
    void nothingHere() {
        throw new Missing("missing.page");
    }
}
