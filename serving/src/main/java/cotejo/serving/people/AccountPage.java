package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Token;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account: the password, and what programs sign in with.
@Controller
public final class AccountPage {
    private static final int LONGEST = 300;
    private static final int USUAL_DAYS = 90;

    private final Accounts accounts;
    private final Attempts attempts;
    private final Pages pages;

    AccountPage(Accounts accounts, Attempts attempts, Pages pages) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.pages = pages;
    }

    /// @param role in words
    /// @param must whether the password must be changed before anything else
    /// @param problem what was wrong with a change; empty for nothing
    /// @param changed whether the password was changed just now
    /// @param secret a token that is shown this once; empty for none
    public record View(
            String name,
            String shown,
            String role,
            boolean must,
            String problem,
            boolean changed,
            String secret,
            List<Held> tokens,
            int shortest,
            int days) {}

    /// @param about since when, until when, used when
    public record Held(String id, String label, String about, boolean ended) {}

    @GetMapping("/account")
    ResponseEntity<byte[]> show(HttpServletRequest request) throws CaseProblem {
        return shown(request, "", false, "");
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, String problem, boolean changed, String secret)
            throws CaseProblem {
        Visit visit = pages.visit(request);
        Account account = mine(request);
        Instant now = Instant.now();
        List<Held> held = accounts.tokens(account.name()).stream()
                .map(token -> held(token, now, visit))
                .toList();
        return pages.show(
                "account.jte",
                visit,
                new View(
                        account.name(),
                        Visible.onOneLine(account.shown()),
                        visit.words().say("role." + account.role().word()),
                        account.provisional() && !changed && Known.isByPassword(request),
                        problem,
                        changed,
                        secret,
                        held,
                        Accounts.SHORTEST,
                        USUAL_DAYS));
    }

    private static Held held(Token token, Instant now, Visit visit) {
        Instant used = token.used();
        String lastUsed = used == null
                ? visit.words().say("account.unused")
                : visit.words().say("account.used", visit.words().moment(used));
        boolean ended = !token.until().isAfter(now);
        return new Held(
                token.id(),
                Visible.onOneLine(token.label()),
                visit.words()
                                .say(
                                        ended ? "account.ended" : "account.until",
                                        visit.words().moment(token.until()))
                        + " · " + lastUsed,
                ended);
    }

    private static Account mine(HttpServletRequest request) {
        return Objects.requireNonNull(Known.account(request), "who is here has signed in");
    }

    /// Fields `old`, `new`, `again`.
    @PostMapping("/account")
    ResponseEntity<byte[]> change(HttpServletRequest request) throws CaseProblem {
        Visit visit = pages.visit(request);
        String chosen = given(request, "new");
        if (!chosen.equals(given(request, "again"))) {
            return shown(request, visit.words().say("account.apart"), false, "");
        }
        String old = given(request, "old");
        String name = mine(request).name();
        // Told before a try is counted, so that a weak one takes none back.
        if (!Accounts.allows(mine(request), chosen) || chosen.equals(old)) {
            return shown(request, visit.words().say("account.weak", Accounts.SHORTEST), false, "");
        }
        if (!attempts.begin(name, request.getRemoteAddr())) {
            return shown(request, visit.words().say("signIn.wait"), false, "");
        }
        Account changed;
        try {
            changed = accounts.change(name, old, chosen);
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "accounts.refused", e);
        }
        if (changed == null) {
            return shown(request, visit.words().say("account.wrong"), false, "");
        }
        attempts.succeeded(name, request.getRemoteAddr());
        // Whoever else was in under this account is out; who changed it stays, under another session.
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(
                Known.BEGINNING, new Known.Beginning(changed.name(), changed.round(), Instant.now(), true));
        return shown(request, "", true, "");
    }

    /// Not cut and not stripped: a password is what was typed.
    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }

    /// Fields `label`, `days`.
    @PostMapping("/account/token")
    ResponseEntity<byte[]> issue(HttpServletRequest request) throws CaseProblem {
        Visit visit = pages.visit(request);
        String days = Pages.field(request, "days", LONGEST);
        try {
            Accounts.Issued issued = accounts.issue(
                    mine(request).name(),
                    Pages.field(request, "label", LONGEST),
                    days.matches("\\d{1,4}") ? Integer.parseInt(days) : USUAL_DAYS);
            return shown(request, "", false, issued.secret());
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "account.refused", e);
        }
    }

    /// Field `id`; of a token that is not one's own nothing is done.
    @PostMapping("/account/revoke")
    ResponseEntity<byte[]> revoke(HttpServletRequest request) throws CaseProblem {
        String id = Pages.field(request, "id", LONGEST);
        String name = mine(request).name();
        if (accounts.tokens(name).stream().noneMatch(token -> token.id().equals(id))) {
            throw new Missing("missing.page");
        }
        accounts.revoke(name, id);
        return Pages.seeOther(pages.visit(request).to("/account"));
    }
}
