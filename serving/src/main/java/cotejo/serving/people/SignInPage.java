package cotejo.serving.people;

import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where people sign in. It says nothing of the case.
@Controller
public final class SignInPage {
    /// Why somebody comes here, as the address says.
    private static final List<String> WHY = List.of("wrong", "wait", "unknown", "out");

    private final Pages pages;
    private final Optional<Provider.House> house;

    SignInPage(Pages pages, Optional<Provider.House> house) {
        this.pages = pages;
        this.house = house;
    }

    /// @param why the phrase for what went before; empty for nothing
    /// @param to the page of this room that follows
    /// @param provider where else one may sign in; empty for nowhere
    public record View(String why, String to, String provider) {
        public String elsewhere() {
            return "/oauth2/authorization/" + Provider.ID;
        }
    }

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String to = Visit.ofThisRoom(visit.choice("to"));
        if (visit.desk().known()) {
            return Pages.seeOther(to);
        }
        String why = WHY.stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .orElse("");
        return pages.show(
                "signin.jte",
                visit,
                new View(
                        why.isEmpty() ? "" : "signIn." + why,
                        to,
                        house.map(known -> known.provider().label()).orElse("")));
    }
}
