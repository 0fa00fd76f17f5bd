package cotejo.serving.ledger;

import cotejo.casework.Case;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The ledger of one measure at a glance: for each force and year, how many figures there are, and where they differ.
@Controller
public final class MatrixPage {
    /// Figures of other years are told by no archive that Cotejo reads.
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private final Case opened;
    private final Pages pages;

    MatrixPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/matrix")
    ResponseEntity<byte[]> matrix(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Found all = lookup.found(Kind.LINES, Lookup.LINES, List.of(), Order.NAME, 0, 1);
        Map<String, Long> measures = LedgerView.values(all, Field.MEASURE);
        String chosen = visit.choice(Field.MEASURE.word());
        String measure = !chosen.isEmpty() || measures.isEmpty()
                ? chosen
                : Collections.max(measures.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
        var grid = lookup.grid(Lookup.MEASURED, List.of(new Pick(Field.MEASURE, measure)), Field.FORCE, FIRST, LAST);
        return pages.show("matrix.jte", visit, MatrixView.of(measures, measure, grid, lookup.behind(), visit));
    }
}
