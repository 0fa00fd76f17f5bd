package cotejo.serving;

import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.door.Keys;
import cotejo.serving.door.Reach;
import cotejo.serving.people.Provider;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;

/// Opens a case to browsers: to one person on this machine, or to those who have accounts.
public final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private ReadingRoom() {}

    /// A room for one, on this machine. Returns when it answers.
    ///
    /// @param port 0 for any that is free
    /// @throws PortTaken when the port cannot be had
    public static Running start(Case opened, int port) throws PortTaken {
        Keys keys = Keys.fresh();
        return start(opened, Reach.alone(port), Map.of("keys", keys), ForOne.class, "/?token=" + keys.token());
    }

    /// A room for those who have accounts. Returns when it answers.
    ///
    /// @param provider where they may sign in besides; null for nowhere
    /// @throws PortTaken when the port cannot be had
    /// @throws CaseProblem when the provider does not say how it is spoken to
    public static Running start(Case opened, Reach reach, Accounts accounts, @Nullable Provider provider)
            throws PortTaken, CaseProblem {
        Map<String, Object> known = new HashMap<>();
        known.put("accounts", accounts);
        if (provider != null) {
            known.put("house", provider.found(reach));
        }
        return start(opened, reach, known, ForMany.class, "/");
    }

    private static Running start(Case opened, Reach reach, Map<String, ?> known, Class<?> whose, String first)
            throws PortTaken {
        tryPort(reach);
        quiet();
        var context = new AnnotationConfigServletWebServerApplicationContext();
        // Registered as they are: what somebody else opened is not for this context to close.
        context.getBeanFactory().registerSingleton("opened", opened);
        context.getBeanFactory().registerSingleton("reach", reach);
        known.forEach(context.getBeanFactory()::registerSingleton);
        context.register(Wiring.class, whose);
        try {
            context.refresh();
        } catch (ApplicationContextException | WebServerException e) {
            context.close();
            if (isPort(e)) {
                throw new PortTaken(reach.port(), e);
            }
            throw e;
        }
        var server = java.util.Objects.requireNonNull(context.getWebServer(), "a refreshed context has a server");
        int taken = server.getPort();
        Thread.ofPlatform().daemon().name("index").start(() -> index(opened));
        URI url = reach.url();
        String root = url == null ? "http://" + local(reach) + ":" + taken : Reach.origin(url);
        return new Running(context, URI.create(root + first), taken);
    }

    private static String local(Reach reach) {
        String bound =
                reach.bound().isAnyLocalAddress() ? "127.0.0.1" : reach.bound().getHostAddress();
        return bound.contains(":") ? "[" + bound + "]" : bound;
    }

    /// So that whoever searches first need not wait. Others get their turn in between.
    private static void index(Case opened) {
        try {
            opened.search().follow(Progress.NONE);
        } catch (RuntimeException e) {
            // A search will meet it too, and tell it to somebody.
            LOG.debug("the index could not be brought up to date", e);
        }
    }

    /// Asked before anything is built: the usual failure is told at once and without the server's own words.
    private static void tryPort(Reach reach) throws PortTaken {
        try (ServerSocket probe = new ServerSocket(reach.port(), 1, reach.bound())) {
            assert probe.isBound();
        } catch (IOException | IllegalArgumentException e) {
            throw new PortTaken(reach.port(), e);
        }
    }

    /// The server speaks through the JDK's own logging; what it says goes where everything else goes.
    private static void quiet() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private static boolean isPort(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof PortInUseException
                    || cause instanceof java.net.BindException
                    || cause instanceof java.net.SocketException) {
                return true;
            }
        }
        return false;
    }
}
