package cotejo.serving.people;

import cotejo.casework.people.Accounts;
import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.Roll;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Who looked at and changed what; for administrators.
@Controller
public final class AuditPage {
    private static final int ON_A_PAGE = 100;

    private final Accounts accounts;
    private final Pages pages;

    AuditPage(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /// @param names that can be chosen
    /// @param older where those before them are; empty where there are none
    public record View(List<Row> rows, List<String> names, String who, String what, String older) {}

    /// @param refused whether it was not done
    public record Row(long number, String at, String who, String from, String deed, int status, boolean refused) {}

    @GetMapping("/audit")
    ResponseEntity<byte[]> show(HttpServletRequest request) throws CaseProblem {
        Visit visit = pages.visit(request);
        String who = visit.choice("who");
        String what = visit.choice("what");
        int before = Reply.number(request, "before", 0, Integer.MAX_VALUE);
        List<AuditEntry> entries = accounts.log(new Roll.Asked(who, what, null), before, ON_A_PAGE + 1);
        boolean more = entries.size() > ON_A_PAGE;
        List<AuditEntry> told = more ? entries.subList(0, ON_A_PAGE) : entries;
        return pages.show(
                "audit.jte",
                visit,
                new View(
                        told.stream().map(entry -> row(entry, visit)).toList(),
                        accounts.all().stream().map(account -> account.name()).toList(),
                        who,
                        what,
                        more
                                ? visit.to(
                                        "/audit",
                                        "who",
                                        who,
                                        "what",
                                        what,
                                        "before",
                                        Long.toString(told.getLast().number()))
                                : ""));
    }

    private static Row row(AuditEntry entry, Visit visit) {
        return new Row(
                entry.number(),
                visit.words().moment(entry.at()),
                Visible.onOneLine(entry.who()),
                Visible.onOneLine(entry.from()),
                Visible.onOneLine(entry.deed()),
                entry.status(),
                entry.status() >= 400);
    }
}
