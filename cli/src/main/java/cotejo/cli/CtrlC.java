package cotejo.cli;

import cotejo.casework.Stop;
import java.util.ArrayList;
import java.util.List;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// While it is open, the first Ctrl-C (or SIGTERM) asks the work to end where it loses nothing, and the second ends the
/// process at once, which loses nothing that was acknowledged either. A process that was started to ignore them
/// goes on ignoring them.
///
/// A shutdown hook would not do: once the JVM is shutting down, it hears no second signal.
final class CtrlC implements AutoCloseable {
    private record Before(Signal signal, SignalHandler handler) {}

    private final List<Before> before = new ArrayList<>();

    private CtrlC() {}

    static CtrlC asks(Stop.OnRequest stop) {
        CtrlC open = new CtrlC();
        for (String name : List.of("INT", "TERM")) {
            Signal signal = new Signal(name);
            open.before.add(new Before(signal, Signal.handle(signal, heard -> {
                if (stop.asked()) {
                    Runtime.getRuntime().halt(Exit.STOPPED);
                }
                stop.ask();
            })));
        }
        return open;
    }

    /// From now on as before.
    @Override
    public void close() {
        before.forEach(each -> Signal.handle(each.signal(), each.handler()));
    }
}
