package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Role;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Who may come in, and as what; for administrators.
@Controller
public final class AccountsPage {
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Pages pages;

    AccountsPage(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /// @param admitted whose password is shown this once; empty for nobody's
    /// @param roles that can be chosen
    public record View(List<Row> rows, String admitted, String password, List<Choice> roles) {}

    /// @param state how it stands, in words
    /// @param changes what can be done to it
    public record Row(String name, String shown, String role, String state, String made, List<Choice> changes) {}

    public record Choice(String value, String label) {}

    @GetMapping("/accounts")
    ResponseEntity<byte[]> show(HttpServletRequest request) throws CaseProblem {
        return shown(pages.visit(request), "", "");
    }

    private ResponseEntity<byte[]> shown(Visit visit, String admitted, String password) throws CaseProblem {
        List<Row> rows =
                accounts.all().stream().map(account -> row(account, visit)).toList();
        return pages.show(
                "accounts.jte",
                visit,
                new View(
                        rows,
                        admitted,
                        password,
                        Stream.of(Role.values())
                                .map(role -> choice(role, visit))
                                .toList()));
    }

    private static Choice choice(Role role, Visit visit) {
        return new Choice(role.word(), visit.words().say("role." + role.word()));
    }

    private static Row row(Account account, Visit visit) {
        Stream<Choice> roles = Stream.of(Role.values())
                .filter(role -> role != account.role())
                .map(role -> choice(role, visit))
                .map(role -> new Choice(role.value(), visit.words().say("accounts.role", role.label())));
        Stream<Choice> others = Stream.of("reset", account.open() ? "close" : "reopen")
                .map(what -> new Choice(what, visit.words().say("accounts." + what)));
        return new Row(
                account.name(),
                Visible.onOneLine(account.shown()),
                visit.words().say("role." + account.role().word()),
                visit.words()
                        .say(
                                !account.open()
                                        ? "accounts.closed"
                                        : account.provisional() ? "accounts.provisional" : "accounts.open"),
                visit.words().moment(account.made()),
                Stream.concat(roles, others).toList());
    }

    /// Fields `name`, `shown`, `role`.
    @PostMapping("/accounts")
    ResponseEntity<byte[]> add(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        try {
            Accounts.Admitted admitted = accounts.add(
                    Pages.field(request, "name", LONGEST),
                    Pages.field(request, "shown", LONGEST),
                    Role.named(Pages.field(request, "role", LONGEST)).orElse(Role.READER));
            return shown(visit, admitted.account().name(), admitted.password());
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "accounts.refused", e);
        }
    }

    /// Fields `name`, and `what` is to become of it: a role, `close`, `reopen` or `reset`.
    @PostMapping("/accounts/change")
    ResponseEntity<byte[]> change(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String name = Pages.field(request, "name", LONGEST);
        String what = Pages.field(request, "what", LONGEST);
        try {
            switch (what) {
                case "close" -> accounts.close(name);
                case "reopen" -> accounts.reopen(name);
                case "reset" -> {
                    return shown(visit, name, accounts.reset(name).password());
                }
                default -> accounts.role(name, role(what));
            }
            return Pages.seeOther(visit.to("/accounts"));
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "accounts.refused", e);
        }
    }

    private static Role role(String word) throws CaseProblem {
        return Role.named(word)
                .orElseThrow(() -> new CaseProblem(
                        CaseProblem.Kind.USAGE, "nothing was chosen", "choose what is to become of the account"));
    }
}
