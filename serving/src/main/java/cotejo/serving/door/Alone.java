package cotejo.serving.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Lets one person in, on his own machine: the browser must hold this run's pass or bring its token, and what a form
/// sends must be a form of this run's pages.
public final class Alone implements Filter {
    private static final int TOO_LARGE = 413;
    private static final String BEARER = "Bearer ";
    private static final String FORM = "form";
    private static final String TOKEN = "token";

    private final Keys keys;
    private final Notices notices;

    public Alone(Keys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        // A browser sends no such header of itself: who brings it means what he sends.
        boolean program = bringsToken(request);
        if (Addresses.isSent(request)) {
            boolean forPrograms = Addresses.isForPrograms(request);
            // What a form says is not read before the pass is seen.
            if (forPrograms ? !program : !holdsPass(request)) {
                notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.ELSEWHERE);
                return;
            }
            Notices.Kind wrong = forPrograms ? null : wrong(request);
            if (wrong != null) {
                notices.send(
                        request,
                        response,
                        wrong == Notices.Kind.TOO_LARGE ? TOO_LARGE : HttpServletResponse.SC_FORBIDDEN,
                        wrong);
                return;
            }
        }
        String given;
        try {
            given = request.getParameter(TOKEN);
        } catch (IllegalStateException e) {
            // the server's word for a query it cannot decode
            notices.send(request, response, HttpServletResponse.SC_BAD_REQUEST, Notices.Kind.UNREADABLE);
            return;
        }
        if (given != null && (keys.isToken(given) || holdsPass(request))) {
            if (keys.isToken(given)) {
                response.addHeader("Set-Cookie", cookie(request.getLocalPort()));
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", withoutToken(request));
            return;
        }
        if (program || holdsPass(request) || Addresses.isOpen(request)) {
            chain.doFilter(in, out);
            return;
        }
        notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.CLOSED);
    }

    /// Why a form is not taken; null where it was sent by a page of this run: it holds what only such a page knows.
    private Notices.@Nullable Kind wrong(HttpServletRequest request) {
        try {
            return keys.isForm(request.getParameter(FORM)) ? null : Notices.Kind.ELSEWHERE;
        } catch (IllegalStateException e) {
            // the server's word for what is too long, or cannot be decoded
            return Notices.Kind.TOO_LARGE;
        }
    }

    private boolean bringsToken(HttpServletRequest request) {
        String brought = request.getHeader("Authorization");
        return brought != null && brought.startsWith(BEARER) && keys.isToken(brought.substring(BEARER.length()));
    }

    private boolean holdsPass(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        String name = cookieName(request.getLocalPort());
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && keys.isPass(cookie.getValue())) {
                return true;
            }
        }
        return false;
    }

    /// Browsers share cookies between the ports of one host: the port in the name keeps two rooms apart.
    private static String cookieName(int port) {
        return "cotejo-" + port;
    }

    private String cookie(int port) {
        return cookieName(port) + "=" + keys.pass() + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /// The same address without the token. Always a path of this room: "//elsewhere" would be another host.
    private static String withoutToken(HttpServletRequest request) {
        String path = request.getRequestURI();
        int start = 0;
        while (start < path.length() && (path.charAt(start) == '/' || path.charAt(start) == '\\')) {
            start++;
        }
        StringBuilder location = new StringBuilder("/").append(path, start, path.length());
        String query = request.getQueryString();
        char before = '?';
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            if (!pair.isEmpty() && !pair.equals(TOKEN) && !pair.startsWith(TOKEN + "=")) {
                location.append(before).append(pair);
                before = '&';
            }
        }
        return location.toString();
    }
}
