package cotejo.serving;

/// The room cannot open on the port asked for: an expected failure, one line saying what, one saying how to mend it.
public final class PortTaken extends Exception {
    private static final long serialVersionUID = 1;

    private final int port;

    PortTaken(int port, Throwable cause) {
        super("port " + port + " of 127.0.0.1 cannot be used: another program holds it, or it is not allowed", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }

    public String what() {
        return java.util.Objects.requireNonNull(getMessage());
    }

    public String mend() {
        return "choose another one with --port, or --port 0 for any that is free";
    }
}
