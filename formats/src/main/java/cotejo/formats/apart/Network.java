package cotejo.formats.apart;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// No document has anything fetched: a parser that follows an address in one is refused.
final class Network {
    private static final Set<String> FAR = Set.of("http", "https", "ftp", "mailto");

    private Network() {}

    /// For the rest of this process.
    static void close() {
        URL.setURLStreamHandlerFactory(protocol -> FAR.contains(protocol) ? new Refusing() : null);
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("no document has anything fetched: " + address.getProtocol());
        }

        @Override
        protected URLConnection openConnection(URL address, @Nullable Proxy proxy) throws IOException {
            return openConnection(address);
        }
    }
}
