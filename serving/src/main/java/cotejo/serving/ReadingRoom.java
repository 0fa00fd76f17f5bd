package cotejo.serving;

import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.serving.door.Keys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;

/// Opens a case to a browser on this machine, and to no other machine.
public final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private ReadingRoom() {}

    /// Returns when the room answers.
    ///
    /// @param port 0 for any that is free
    /// @throws PortTaken when the port cannot be had
    public static Running start(Case opened, int port) throws PortTaken {
        tryPort(port);
        quiet();
        Keys keys = Keys.fresh();
        var context = new AnnotationConfigServletWebServerApplicationContext();
        // Registered as they are: what somebody else opened is not for this context to close.
        context.getBeanFactory().registerSingleton("opened", opened);
        context.getBeanFactory().registerSingleton("keys", keys);
        context.getBeanFactory().registerSingleton("door number", new Wiring.Port(port));
        context.register(Wiring.class);
        try {
            context.refresh();
        } catch (ApplicationContextException | WebServerException e) {
            context.close();
            if (isPort(e)) {
                throw new PortTaken(port, e);
            }
            throw e;
        }
        var server = java.util.Objects.requireNonNull(context.getWebServer(), "a refreshed context has a server");
        int taken = server.getPort();
        Thread.ofPlatform().daemon().name("index").start(() -> index(opened));
        return new Running(context, URI.create("http://127.0.0.1:" + taken + "/?token=" + keys.token()), taken);
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
    private static void tryPort(int port) throws PortTaken {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assert probe.isBound();
        } catch (IOException | IllegalArgumentException e) {
            throw new PortTaken(port, e);
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
