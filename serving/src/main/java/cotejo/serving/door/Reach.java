package cotejo.serving.door;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a room is reached.
///
/// @param bound the address of this machine it listens at
/// @param port 0 for any that is free
/// @param url under which people reach it, where that is not the address itself: scheme, host and port, nothing behind
/// @param proxy a machine that stands before this one, and says for whom it asks; null for none but this one
public record Reach(
        InetAddress bound,
        int port,
        @Nullable URI url,
        @Nullable InetAddress proxy) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// On this machine alone.
    public static Reach alone(int port) {
        return new Reach(InetAddress.ofLiteral("127.0.0.1"), port, null, null);
    }

    public Reach {
        if (url != null && !isRoot(url)) {
            throw new IllegalArgumentException("no address of a server alone");
        }
    }

    /// Whether an address says a server and nothing more: "https://cotejo.example.org".
    public static boolean isRoot(URI url) {
        String path = url.getPath();
        return SCHEMES.contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT))
                && url.getHost() != null
                && url.getUserInfo() == null
                && (path == null || path.isEmpty() || path.equals("/"))
                && url.getQuery() == null
                && url.getFragment() == null;
    }

    /// Whether what is sent is not read on its way.
    public boolean isPrivate() {
        return url != null && "https".equalsIgnoreCase(url.getScheme());
    }

    /// Whether other machines reach it.
    public boolean isBeyond() {
        return !bound.isLoopbackAddress();
    }

    /// The server's part of an address, as a browser sends it: "https://cotejo.example.org".
    public static String origin(URI url) {
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        return scheme + "://" + host(url);
    }

    /// As a browser names it in the `Host` header: without the port that goes without saying.
    static String host(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean usual = url.getPort() < 0 || url.getPort() == ("https".equalsIgnoreCase(url.getScheme()) ? 443 : 80);
        return usual ? host : host + ":" + url.getPort();
    }

    /// Whether a request was made under a name of this room.
    ///
    /// @param taken the port it listens at
    boolean isHost(@Nullable String host, int taken) {
        if (host == null) {
            return false;
        }
        return host.equals("127.0.0.1:" + taken)
                || host.equalsIgnoreCase("localhost:" + taken)
                || host.equals("[::1]:" + taken)
                || url != null && host.equalsIgnoreCase(host(url));
    }

    /// Whether a form was sent from a page of this room.
    ///
    /// @param origin as the browser says; null where it says nothing
    /// @param host a name of this room, see [#isHost]
    boolean isOrigin(@Nullable String origin, String host) {
        if (origin == null) {
            return true;
        }
        return url != null && host.equalsIgnoreCase(host(url))
                ? origin.equalsIgnoreCase(origin(url))
                : origin.equals("http://" + host);
    }
}
