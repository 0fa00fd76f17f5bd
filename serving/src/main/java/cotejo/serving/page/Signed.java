package cotejo.serving.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.HttpHeaders;

/// Who decides: the name that was given last in this browser.
public final class Signed {
    private static final String COOKIE = "cotejo-signed-";
    private static final String FIELD = "author";
    private static final int LONGEST = 100;
    private static final int MOST_READ = 1_000;
    private static final int SECONDS = 60 * 60 * 24 * 90;

    private Signed() {}

    /// As the browser tells; else the machine's user, as on the command line.
    public static String by(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE + request.getLocalPort())) {
                try {
                    String name = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
                    if (!name.isBlank()) {
                        return cut(name);
                    }
                } catch (IllegalArgumentException e) {
                    // not what was put there: as if there were none
                }
            }
        }
        String told = System.getenv("COTEJO_AUTHOR");
        return told == null || told.isBlank() ? System.getProperty("user.name", "") : cut(told);
    }

    /// Who decides: whoever is signed in, else who the form says it is; empty where it does not say.
    public static String author(HttpServletRequest request, Visit visit) {
        return visit.desk().known() ? visit.desk().author() : cut(Pages.field(request, FIELD, MOST_READ));
    }

    /// Keeps the name in the browser, where it is not known from signing in.
    public static void keep(HttpHeaders headers, HttpServletRequest request, Visit visit, String name) {
        if (!visit.desk().known()) {
            headers.add(HttpHeaders.SET_COOKIE, cookie(request, name));
        }
    }

    private static String cookie(HttpServletRequest request, String name) {
        return COOKIE + request.getLocalPort() + "="
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(cut(name).getBytes(StandardCharsets.UTF_8))
                + "; Path=/; Max-Age=" + SECONDS + "; HttpOnly; SameSite=Strict";
    }

    /// A name as it is kept.
    public static String cut(String name) {
        String plain = name.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
