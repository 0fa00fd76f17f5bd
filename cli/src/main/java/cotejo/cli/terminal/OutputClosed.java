package cotejo.cli.terminal;

import java.io.IOException;

/// Nobody takes what is printed any more: the reader of the pipe went away (`| head`), or the disk is full.
public final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean quiet;

    OutputClosed(IOException cause, boolean quiet) {
        super(cause.getMessage(), cause);
        this.quiet = quiet;
    }

    /// Whether the reader simply had enough, which is no failure.
    public boolean quiet() {
        return quiet;
    }
}
