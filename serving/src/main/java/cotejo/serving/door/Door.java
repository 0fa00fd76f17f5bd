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
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every request passes here first. In order: the answer's headers are set, the Host must be this machine's own name,
/// the
/// method one that changes nothing (but for a form of this run's pages), and the browser must hold this run's pass or
/// bring its token.
///
/// The Host check is what stops a page elsewhere from reaching in under a name of its own that it points at 127.0.0.1.
public final class Door implements Filter {
    /// What holds nothing of the case and is needed to show a closed door decently.
    private static final Set<String> OPEN = Set.of("/style.css", "/icon.svg");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    /// Where something is changed, and by POST alone.
    private static final Set<String> CHANGING =
            Set.of("/decide", "/add/retry", "/add/stop", "/search/save", "/search/forget", "/review/bulk/undo");
    /// Where something is changed by programs, and read as well.
    private static final Set<String> BOTH = Set.of("/api/v1/decisions");
    /// Where a form is sent, and shown as well.
    private static final Set<String> ASKING = Set.of("/draft", "/add", "/review/bulk");

    private static final int TOO_LARGE = 413;

    private static final String BEARER = "Bearer ";

    private static final String POST = "POST";
    private static final String FORM = "form";
    private static final String TOKEN = "token";

    private final Keys keys;
    private final Notices notices;

    public Door(Keys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        Headers.set(response);
        // Pages are in UTF-8, and so is what their forms send; without a word the server takes it for Latin-1.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (!isOurs(request.getHeader("Host"), request.getLocalPort())) {
            notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.OTHER_HOST);
            return;
        }
        boolean posted = request.getMethod().equals(POST);
        boolean sent = posted && BOTH.contains(request.getRequestURI());
        boolean changing = sent
                || posted && ASKING.contains(request.getRequestURI())
                || CHANGING.contains(request.getRequestURI());
        if (changing ? !request.getMethod().equals(POST) : !METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", changing ? POST : "GET, HEAD");
            notices.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, Notices.Kind.READ_ONLY);
            return;
        }
        // A browser sends no such header of itself: who brings it means what he sends.
        boolean program = bringsToken(request);
        if (changing && !(sent ? program : holdsPass(request) && isSentFromHere(request))) {
            notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.ELSEWHERE);
            return;
        }
        if (changing && !sent) {
            Form form = form(request);
            switch (form) {
                case OURS -> {}
                case STRANGE -> {
                    notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.ELSEWHERE);
                    return;
                }
                case TOO_LARGE -> {
                    notices.send(request, response, TOO_LARGE, Notices.Kind.TOO_LARGE);
                    return;
                }
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
        if (program || holdsPass(request) || OPEN.contains(request.getRequestURI())) {
            chain.doFilter(in, out);
            return;
        }
        notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.CLOSED);
    }

    /// Whether a form was sent from here, where the browser says from where it was.
    private static boolean isSentFromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals("http://" + request.getHeader("Host"));
    }

    private enum Form {
        OURS,
        STRANGE,
        TOO_LARGE
    }

    /// Whether a form was sent by a page of this run: it holds what only such a page knows.
    private Form form(HttpServletRequest request) {
        try {
            return keys.isForm(request.getParameter(FORM)) ? Form.OURS : Form.STRANGE;
        } catch (IllegalStateException e) {
            // the server's word for what is too long, or cannot be decoded
            return Form.TOO_LARGE;
        }
    }

    static boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        return host.equals("127.0.0.1:" + port)
                || host.equalsIgnoreCase("localhost:" + port)
                || host.equals("[::1]:" + port);
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
