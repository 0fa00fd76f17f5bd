package cotejo.serving.door;

import jakarta.servlet.http.HttpServletResponse;

/// What every answer carries, whatever it answers.
final class Headers {
    /// Nothing runs but the room's own script, nothing is framed, nothing comes from or goes to anywhere else. Styles
    /// and the icon are files of
    /// this room; no page holds a style of its own.
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    /// @param isPrivate whether the room is reached by TLS alone
    static void set(HttpServletResponse response, boolean isPrivate) {
        if (isPrivate) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not "no-referrer": a browser then hides from the room, too, that a form is its own.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), "
                        + "serial=(), usb=()");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        // What a page says of people is not left behind in a browser's cache.
        response.setHeader("Cache-Control", "no-store");
    }
}
