package cotejo.formats.web;

import java.util.Locale;
import java.util.Set;

/// What a page is fetched with and nobody reads: pictures, styles, scripts and what scripts ask for.
final class Looks {
    private static final Set<String> TYPES = Set.of(
            "text/css",
            "text/javascript",
            "text/ecmascript",
            "application/javascript",
            "application/x-javascript",
            "application/ecmascript",
            "application/json",
            "application/manifest+json",
            "application/ld+json",
            "application/wasm",
            "application/font-woff",
            "application/font-woff2",
            "application/font-sfnt",
            "application/x-font-woff",
            "application/x-font-ttf",
            "application/x-font-opentype",
            "application/vnd.ms-fontobject",
            "application/x-shockwave-flash");

    private Looks() {}

    /// @param type such as "image/png"; empty where none is said
    static boolean is(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(lower)
                || lower.startsWith("image/")
                || lower.startsWith("audio/")
                || lower.startsWith("video/")
                || lower.startsWith("font/");
    }
}
