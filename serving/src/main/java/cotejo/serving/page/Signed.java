package cotejo.serving.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Who decides: the name that was given last in this browser.
public final class Signed {
    private static final String COOKIE = "cotejo-signed-";
    private static final int LONGEST = 100;
    private static final int SECONDS = 60 * 60 * 24 * 90;

    private Signed() {}

    /// As the browser tells; else the machine's user, as on the command line.
    static String by(HttpServletRequest request) {
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

    /// What keeps the name in the browser.
    public static String cookie(HttpServletRequest request, String name) {
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
