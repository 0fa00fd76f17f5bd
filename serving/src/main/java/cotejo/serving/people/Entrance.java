package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Asks the roll whether a name and a password belong together. Whoever failed too often is not even asked for.
final class Entrance implements AuthenticationProvider {
    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED = 401;

    private final Accounts accounts;
    private final Attempts attempts;
    private final Log log;

    Entrance(Accounts accounts, Attempts attempts, Log log) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = String.valueOf(given.getPrincipal()).strip().toLowerCase(Locale.ROOT);
        String from = given.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (!attempts.begin(name, from)) {
            log.refused(known(name), from, "sign-in not tried: too many failed", TOO_MANY);
            throw new LockedException("too many failed");
        }
        try {
            Account account = accounts.enter(name, Objects.toString(given.getCredentials(), ""));
            if (account == null) {
                log.refused(known(name), from, "sign-in refused", UNAUTHORIZED);
                throw new BadCredentialsException("no such account and password");
            }
            attempts.succeeded(name, from);
            var entered = UsernamePasswordAuthenticationToken.authenticated(account.name(), null, List.of());
            // Of this round is the password that was given; it may be another one by now.
            entered.setDetails(account.round());
            return entered;
        } catch (CaseProblem e) {
            throw new AuthenticationServiceException(e.what(), e);
        }
    }

    /// What is no account's name may be a password that was typed in the wrong place.
    private String known(String name) {
        try {
            return accounts.named(name) == null ? "" : name;
        } catch (CaseProblem e) {
            return "";
        }
    }
}
