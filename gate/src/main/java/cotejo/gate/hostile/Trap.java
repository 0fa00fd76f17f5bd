package cotejo.gate.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// A door that nobody may knock at: an address on this machine that hostile files name, and that counts who comes.
final class Trap implements AutoCloseable {
    private final ServerSocket door;
    private final AtomicInteger came = new AtomicInteger();

    Trap() throws IOException {
        door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::count);
    }

    private void count() {
        while (!door.isClosed()) {
            try {
                door.accept().close();
                came.incrementAndGet();
            } catch (IOException e) {
                // Closed, or whoever came has left.
            }
        }
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    int came() {
        return came.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
