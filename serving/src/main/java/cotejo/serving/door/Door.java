package cotejo.serving.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Every request passes here first. In order: the answer's headers are set, the `Host` must be a name of this room, the
/// method one that the address answers to, and what is sent must be sent from a page of this room. Who may come in is
/// then asked by [Alone], or where there are accounts by those.
///
/// The Host check is what stops a page elsewhere from reaching in under a name of its own that it points at 127.0.0.1.
public final class Door implements Filter {
    private static final int UNSUPPORTED = 415;

    private final Reach reach;
    private final Notices notices;

    public Door(Reach reach, Notices notices) {
        this.reach = reach;
        this.notices = notices;
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        Headers.set(response, reach.isPrivate());
        // Pages are in UTF-8, and so is what their forms send; without a word the server takes it for Latin-1.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String host = request.getHeader("Host");
        if (host == null || !reach.isHost(host, request.getLocalPort())) {
            notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.OTHER_HOST);
            return;
        }
        if (!Addresses.answers(request)) {
            response.setHeader("Allow", Addresses.methods(Addresses.path(request)));
            notices.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, Notices.Kind.READ_ONLY);
            return;
        }
        if (Addresses.isSent(request) && !reach.isOrigin(request.getHeader("Origin"), host)) {
            notices.send(request, response, HttpServletResponse.SC_FORBIDDEN, Notices.Kind.ELSEWHERE);
            return;
        }
        // Files lie on the disk before anybody has looked at what else the form says.
        if (isOfParts(request) && !Addresses.takesFiles(request)) {
            notices.send(request, response, UNSUPPORTED, Notices.Kind.ELSEWHERE);
            return;
        }
        chain.doFilter(in, out);
    }

    private static boolean isOfParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
