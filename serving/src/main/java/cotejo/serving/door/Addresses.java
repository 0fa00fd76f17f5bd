package cotejo.serving.door;

import static java.util.Map.entry;

import cotejo.casework.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// What may be asked of which address, by whom. What stands nowhere here is read, by whoever may come in.
public final class Addresses {
    private static final String POST = "POST";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// What holds nothing of the case and is needed to show a closed door decently.
    private static final Set<String> OPEN = Set.of("/style.css", "/people.css", "/icon.svg", "/health");
    /// Besides, where there are accounts.
    private static final Set<String> OPEN_TO_SIGN_IN = Set.of("/sign-in");

    /// Where somebody goes who signs in elsewhere, and comes back to.
    private static final Set<String> ELSEWHERE =
            Set.of("/oauth2/authorization/provider", "/login/oauth2/code/provider");
    /// What a person does and a program does not: who has a token must not make himself another one, or a password.
    private static final Set<String> PERSONAL =
            Set.of("/account", "/account/token", "/account/revoke", "/accounts", "/accounts/change", "/sign-out");

    /// Where something is sent, and the least that may send it.
    private static final Map<String, Role> SENT = Map.ofEntries(
            entry("/decide", Role.REVIEWER),
            entry("/review/bulk", Role.REVIEWER),
            entry("/review/bulk/undo", Role.REVIEWER),
            entry("/add", Role.REVIEWER),
            entry("/add/retry", Role.REVIEWER),
            entry("/add/stop", Role.REVIEWER),
            entry("/api/v1/decisions", Role.REVIEWER),
            entry("/api/v1/drafts", Role.READER),
            entry("/search/save", Role.READER),
            entry("/search/forget", Role.READER),
            entry("/draft", Role.READER),
            entry("/sign-in", Role.READER),
            entry("/sign-out", Role.READER),
            entry("/account", Role.READER),
            entry("/account/token", Role.READER),
            entry("/account/revoke", Role.READER),
            entry("/accounts", Role.ADMINISTRATOR),
            entry("/accounts/change", Role.ADMINISTRATOR));
    /// Of these, where something is shown, too.
    private static final Set<String> SHOWN_TOO =
            Set.of("/draft", "/add", "/review/bulk", "/api/v1/decisions", "/sign-in", "/account", "/accounts");
    /// Where programs send it, who bring a token.
    private static final Set<String> BY_PROGRAMS = Set.of("/api/v1/decisions", "/api/v1/drafts");
    /// Where files may be sent.
    private static final Set<String> FILES = Set.of("/add");

    /// What not everybody may look at.
    private static final Map<String, Role> READ = Map.of(
            "/add", Role.REVIEWER,
            "/add/progress", Role.REVIEWER,
            "/review/bulk", Role.REVIEWER,
            "/accounts", Role.ADMINISTRATOR,
            "/audit", Role.ADMINISTRATOR,
            "/metrics", Role.ADMINISTRATOR);

    private Addresses() {}

    /// The address as pages are found by: "/%61dd" is "/add", and must be asked for by the same.
    public static String path(HttpServletRequest request) {
        String raw = request.getRequestURI();
        try {
            return UriUtils.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // not well encoded: no page is found by it
            return raw;
        }
    }

    /// The methods an address answers to; what a refusal says of them.
    static String methods(String path) {
        if (!SENT.containsKey(path)) {
            return "GET, HEAD";
        }
        return SHOWN_TOO.contains(path) ? "GET, HEAD, POST" : POST;
    }

    static boolean answers(HttpServletRequest request) {
        String path = path(request);
        return request.getMethod().equals(POST)
                ? SENT.containsKey(path)
                : READING.contains(request.getMethod()) && (!SENT.containsKey(path) || SHOWN_TOO.contains(path));
    }

    /// Whether something is sent that changes something, or is answered to.
    public static boolean isSent(HttpServletRequest request) {
        return request.getMethod().equals(POST);
    }

    static boolean isForPrograms(HttpServletRequest request) {
        return BY_PROGRAMS.contains(path(request));
    }

    static boolean takesFiles(HttpServletRequest request) {
        return FILES.contains(path(request));
    }

    /// Whether anybody may ask for it who reaches the room.
    static boolean isOpen(HttpServletRequest request) {
        return OPEN.contains(path(request)) && !isSent(request);
    }

    /// Whether it is for people alone, not for their programs.
    public static boolean isPersonal(HttpServletRequest request) {
        return PERSONAL.contains(path(request));
    }

    /// The least that may ask for this, where there are accounts; null for anybody.
    ///
    /// @param elsewhere whether people may sign in at another house
    public static @Nullable Role least(HttpServletRequest request, boolean elsewhere) {
        String path = path(request);
        if (isOpen(request)
                || OPEN_TO_SIGN_IN.contains(path)
                || elsewhere && !isSent(request) && ELSEWHERE.contains(path)) {
            return null;
        }
        return isSent(request) ? SENT.getOrDefault(path, Role.ADMINISTRATOR) : READ.getOrDefault(path, Role.READER);
    }
}
