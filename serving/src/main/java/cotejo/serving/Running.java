package cotejo.serving;

import java.net.URI;
import org.springframework.context.ConfigurableApplicationContext;

/// A reading room that is open. Closing it frees the port; the case stays open for whoever opened it.
public final class Running implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final URI address;
    private final int port;

    Running(ConfigurableApplicationContext context, URI address, int port) {
        this.context = context;
        this.address = address;
        this.port = port;
    }

    /// Where to go, with this run's token: to be shown to the person who started it, and to nobody else.
    public URI address() {
        return address;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }
}
