package cotejo.serving.people;

import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.door.Notices;
import cotejo.serving.door.Reach;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// What stands before the pages where people sign in. Sessions, the form to sign in, the secret of forms and the
/// provider are Spring Security's; the accounts and who may what are ours.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import({SignInPage.class, AccountPage.class, AccountsPage.class, AuditPage.class})
public class Safeguard {
    /// After so long without a request somebody has left.
    private static final Duration IDLE = Duration.ofHours(2);

    private static final String FORM = "form";
    private static final String TOO_LARGE = Safeguard.class.getName() + ".tooLarge";
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int SEE_OTHER = HttpServletResponse.SC_SEE_OTHER;

    private final Accounts accounts;
    private final Reach reach;
    private final Notices notices;
    private final Log log;
    private final Clock clock = Clock.systemUTC();

    public Safeguard(Accounts accounts, Reach reach, Notices notices, Log log) {
        this.accounts = accounts;
        this.reach = reach;
        this.notices = notices;
        this.log = log;
    }

    @Bean
    Attempts attempts() {
        return new Attempts(clock);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Attempts attempts, Optional<Provider.House> house) {
        http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .authenticationProvider(new Entrance(accounts, attempts, log))
                .addFilterBefore(new Known(accounts, notices, clock, house.isPresent()), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(forms())
                        .csrfTokenRequestHandler(new Forms())
                        .ignoringRequestMatchers(Known::isByToken))
                .exceptionHandling(trouble -> trouble.accessDeniedHandler((request, response, denied) -> {
                    boolean large = request.getAttribute(TOO_LARGE) != null;
                    notices.send(
                            request,
                            response,
                            large ? CONTENT_TOO_LARGE : HttpServletResponse.SC_FORBIDDEN,
                            large ? Notices.Kind.TOO_LARGE : Notices.Kind.ELSEWHERE);
                }))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(this::came)
                        .failureHandler(this::failed))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler((request, response, who) -> {
                    response.setStatus(SEE_OTHER);
                    response.setHeader("Location", "/sign-in?out");
                }));
        house.ifPresent(known -> http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(new InMemoryClientRegistrationRepository(known.registration()))
                .userInfoEndpoint(user -> user.oidcUserService(new Guests(accounts, known.provider())))
                .successHandler(this::came)
                .failureHandler(this::failed)));
        return http.build();
    }

    /// What a request's own form must bring: nothing is kept here for somebody who only looks at the form to sign in.
    private CookieCsrfTokenRepository forms() {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName(reach.isPrivate() ? "__Host-cotejo-form" : "cotejo-form");
        forms.setParameterName(FORM);
        forms.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(reach.isPrivate()).sameSite("Lax").path("/"));
        return forms;
    }

    /// A form that is longer than is taken is told apart from one that is forged.
    private static final class Forms implements CsrfTokenRequestHandler {
        private final XorCsrfTokenRequestAttributeHandler usual = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(
                HttpServletRequest request,
                HttpServletResponse response,
                java.util.function.Supplier<CsrfToken> token) {
            usual.handle(request, response, token);
        }

        @Override
        public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            try {
                return usual.resolveCsrfTokenValue(request, token);
            } catch (IllegalStateException e) {
                request.setAttribute(TOO_LARGE, true);
                return null;
            }
        }
    }

    private void came(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        try {
            Account account = accounts.named(who.getName());
            if (account == null) {
                throw new IllegalStateException("who came in has no account");
            }
            boolean byPassword =
                    !(who.getPrincipal() instanceof org.springframework.security.oauth2.core.user.OAuth2User);
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) IDLE.toSeconds());
            long round = who.getDetails() instanceof Long entered ? entered : account.round();
            session.setAttribute(
                    Known.BEGINNING, new Known.Beginning(account.name(), round, clock.instant(), byPassword));
            log.note(account.name(), request.getRemoteAddr(), byPassword ? "signed in" : "signed in elsewhere", 200);
        } catch (CaseProblem e) {
            notices.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Notices.Kind.NO_ROLL);
            return;
        }
        String to = request.getParameter("to");
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", to == null ? "/" : Visit.ofThisRoom(to));
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        String how = why instanceof LockedException
                ? "wait"
                : why instanceof OAuth2AuthenticationException ? "unknown" : "wrong";
        if (why instanceof OAuth2AuthenticationException) {
            log.refused("", request.getRemoteAddr(), "sign-in elsewhere refused", HttpServletResponse.SC_UNAUTHORIZED);
        }
        String to = request.getParameter("to");
        response.setStatus(SEE_OTHER);
        response.setHeader(
                "Location",
                "/sign-in?" + how + (to == null || to.isEmpty() ? "" : "&to=" + Visit.part(Visit.ofThisRoom(to))));
    }

    /// An address that is refused before anybody looks at it.
    @Bean
    RequestRejectedHandler refusedAddresses() {
        return (request, response, rejected) ->
                notices.send(request, response, HttpServletResponse.SC_BAD_REQUEST, Notices.Kind.UNREADABLE);
    }

    /// Who asks for a page.
    public static Visit.Desk desk(HttpServletRequest request) {
        Account account = Known.account(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String form = token == null ? "" : token.getToken();
        return account == null
                ? new Visit.Desk(form, "", cotejo.casework.people.Role.READER, "")
                : new Visit.Desk(form, account.shown(), account.role(), account.name());
    }
}
