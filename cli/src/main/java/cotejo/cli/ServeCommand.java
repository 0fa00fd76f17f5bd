package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.port.CaseProblem;
import cotejo.cli.terminal.Terminal;
import cotejo.cli.wiring.Rooms;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        header = "Open a case's reading room in the browser, on this machine only.",
        footerHeading = "%nExamples:%n",
        footer = {"  cotejo serve mycase", "  cotejo serve mycase --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "The port on 127.0.0.1 (default: any that is free).")
    private @Nullable Integer port;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        int chosen = port(port);
        try (Case opened = around.read(folder)) {
            serve(around, opened, chosen);
        }
        return Exit.DONE;
    }

    static int port(@Nullable Integer asked) throws Problem {
        if (asked == null) {
            return 0;
        }
        if (asked < 0 || asked > 65_535) {
            throw Problem.usage(
                    "no port has the number " + asked, "write one from 1024 to 65535, or leave --port away");
        }
        return asked;
    }

    /// Serves until each page was opened once.
    static void rehearse(Surroundings around, Case opened) throws Exception {
        try (Rooms.Served served = around.rooms().serve(opened, 0)) {
            Rehearsal.through(served.address());
        }
    }

    /// Serves until the process is told to stop.
    static void serve(Surroundings around, Case opened, int port) throws CaseProblem {
        Terminal terminal = around.terminal();
        try (Rooms.Served served = around.rooms().serve(opened, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(served::close, "stop serving"));
            terminal.line(served.address().toString());
            terminal.flush();
            terminal.aside("Open this address in a browser on this machine; Ctrl-C stops serving.");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
