package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.people.Role;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.door.Addresses;
import cotejo.serving.door.Notices;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Who asks, and whether he may. The account is looked up anew each time, so that whoever is shut out, or given another
/// role, is so at once; and before anything that was sent is read.
final class Known extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Known.class);

    /// How a session began: for whom, in which round of the account, when, and whether with a password of this room.
    record Beginning(String name, long round, Instant at, boolean byPassword) implements java.io.Serializable {}

    static final String BEGINNING = Beginning.class.getName();

    private static final String ACCOUNT = Account.class.getName();
    private static final String BY_TOKEN = ACCOUNT + ".byToken";
    private static final String LET_IN = ACCOUNT + ".letIn";
    private static final String BEARER = "Bearer ";
    /// However busy somebody is: once a day he shows that it is still he.
    private static final Duration LONGEST = Duration.ofHours(12);
    /// What somebody may do whose password another has seen: choose his own, or leave.
    private static final Set<String> PROVISIONAL =
            Set.of("/account", "/sign-out", "/style.css", "/icon.svg", "/room.js", "/people.css");

    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;
    private final boolean elsewhere;

    /// @param elsewhere whether people may sign in at another house
    Known(Accounts accounts, Notices notices, Clock clock, boolean elsewhere) {
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    /// Who asks; null for somebody who has not signed in.
    static @Nullable Account account(HttpServletRequest request) {
        return (Account) request.getAttribute(ACCOUNT);
    }

    /// Whether it is a program, which brought a token: no page elsewhere can make a browser do that.
    static boolean isByToken(HttpServletRequest request) {
        return request.getAttribute(BY_TOKEN) != null;
    }

    /// Whether who asks came in by a password, which may be one that must be changed.
    static boolean isByPassword(HttpServletRequest request) {
        Beginning beginning = beginning(request);
        return beginning != null && beginning.byPassword();
    }

    /// Whether what was sent may be looked at: somebody sent it who may.
    static boolean isLetIn(HttpServletRequest request) {
        return request.getAttribute(LET_IN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Account account;
        boolean mustChange = false;
        try {
            String brought = request.getHeader("Authorization");
            if (brought != null) {
                account = brought.startsWith(BEARER) ? accounts.byToken(brought.substring(BEARER.length())) : null;
                request.setAttribute(BY_TOKEN, true);
            } else {
                Beginning beginning = beginning(request);
                account = beginning == null ? null : still(beginning);
                mustChange = beginning != null && beginning.byPassword() && account != null && account.provisional();
                if (beginning != null && account == null) {
                    leave(request);
                }
            }
        } catch (CaseProblem e) {
            LOG.error("the accounts cannot be looked up: {}", e.what());
            notices.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Notices.Kind.NO_ROLL);
            return;
        }
        request.setAttribute(ACCOUNT, account);
        if (!Addresses.isSent(request) && !isReadable(request)) {
            notices.send(request, response, HttpServletResponse.SC_BAD_REQUEST, Notices.Kind.UNREADABLE);
            return;
        }
        Role least = Addresses.least(request, elsewhere);
        if (least == null) {
            chain.doFilter(request, response);
        } else if (account == null) {
            turnAway(request, response);
        } else if (!account.role().includes(least) || isByToken(request) && Addresses.isPersonal(request)) {
            notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.NOT_YOURS);
        } else if (mustChange && !PROVISIONAL.contains(request.getRequestURI())) {
            lead(response, "/account");
        } else {
            request.setAttribute(LET_IN, true);
            chain.doFilter(request, response);
        }
    }

    /// Whether what stands behind the "?" can be decoded.
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static @Nullable Beginning beginning(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return session != null && signedIn != null && session.getAttribute(BEGINNING) instanceof Beginning beginning
                ? beginning
                : null;
    }

    private @Nullable Account still(Beginning beginning) throws CaseProblem {
        Account account = accounts.named(beginning.name());
        return account != null
                        && account.open()
                        && account.round() == beginning.round()
                        && clock.instant().isBefore(beginning.at().plus(LONGEST))
                ? account
                : null;
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Reply.answers(request) || Addresses.isSent(request) || isByToken(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            notices.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, Notices.Kind.SIGNED_OUT);
            return;
        }
        String query = request.getQueryString();
        String there = request.getRequestURI() + (query == null ? "" : "?" + query);
        lead(response, there.equals("/") ? "/sign-in" : "/sign-in?to=" + Visit.part(there));
    }

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
