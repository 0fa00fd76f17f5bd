package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.desk.Desks;
import cotejo.casework.people.Account;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.cli.terminal.Terminal;
import cotejo.cli.wiring.Rooms;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        header = "Open a case's reading room in the browser.",
        description = {
            "Without more it is open on this machine alone, to whoever has the address that is printed. Where the case has"
                    + " accounts (cotejo accounts), people sign in; only then may other machines reach it. Put a server that"
                    + " does TLS before it then, and say under which address people reach that: --url."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cotejo serve mycase",
            "  cotejo serve mycase --port 8080",
            "  cotejo serve mycase --port 8080 --url https://cotejo.example.org",
            "  cotejo serve mycase --port 8080 --address 192.0.2.7 --proxy 192.0.2.8 --url https://cotejo.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String TLS =
            "put a server that does TLS before the room, and give the address people reach it by: --url https://NAME";

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    private Path folder = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "The port (default: any that is free).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            description = "The address of this machine to listen at (default: 127.0.0.1); another one needs accounts.")
    private @Nullable String address;

    @Option(names = "--url", paramLabel = "URL", description = "Under which address people reach the room.")
    private @Nullable String url;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description =
                    "Where people sign in besides, by OpenID Connect: a file with issuer, client, secret and claim,"
                            + " one on a line.")
    private @Nullable Path provider;

    @Option(
            names = "--proxy",
            paramLabel = "IP",
            description = "The machine that does TLS before this one, where it is another: what it says of senders is"
                    + " believed.")
    private @Nullable String proxy;

    @Option(names = "--alone", description = "Open it on this machine alone, as if the case had no accounts.")
    private boolean alone;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        int chosen = port(port);
        InetAddress bound = machine(address == null ? "127.0.0.1" : address);
        InetAddress before = proxy == null ? null : machine(proxy);
        URI reached = reached();
        boolean beyond = !bound.isLoopbackAddress();
        if (alone && (beyond || reached != null || before != null || provider != null)) {
            throw Problem.usage(
                    "--alone means this machine alone", "leave out --alone, or --address, --url, --proxy and --oidc");
        }
        try (Case opened = around.read(folder);
                Accounts accounts = Desks.accounts(folder)) {
            if (!alone && accounts.all().stream().anyMatch(Account::open)) {
                if (beyond && reached == null) {
                    throw Problem.usage("a room that other machines reach has an address they reach it by", TLS);
                }
                if (reached != null && !"https".equalsIgnoreCase(reached.getScheme())) {
                    around.terminal()
                            .aside("What people read and sign in with goes over the network for all to see: " + TLS);
                }
                serve(
                        around,
                        () -> around.rooms()
                                .serve(opened, new Rooms.Place(bound, chosen, reached, before, provider), accounts));
                return Exit.DONE;
            }
            if (beyond || reached != null || before != null || provider != null) {
                throw Problem.usage(
                        "the case " + folder + " has no accounts: whoever reached this room could do everything",
                        "make one first (cotejo accounts " + folder + " add NAME --role administrator); then " + TLS);
            }
            serve(around, opened, chosen);
        }
        return Exit.DONE;
    }

    private static InetAddress machine(String written) throws Problem {
        try {
            // A name would be asked of the network.
            return written.equals("localhost") ? InetAddress.ofLiteral("127.0.0.1") : InetAddress.ofLiteral(written);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(
                    "\"" + written + "\" is no address of a machine", "write one as 192.0.2.7 or ::1, not a name");
        }
    }

    private @Nullable URI reached() throws Problem {
        if (url == null) {
            return null;
        }
        try {
            URI written = new URI(url);
            if (Rooms.Place.isRoot(written)) {
                return written;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw Problem.usage(
                "\"" + url + "\" is no address of a server alone", "write one as https://cotejo.example.org");
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

    /// Serves one person until the process is told to stop.
    static void serve(Surroundings around, Case opened, int port) throws CaseProblem {
        serve(around, () -> around.rooms().serve(opened, port));
    }

    private interface Opening {
        Rooms.Served open() throws CaseProblem;
    }

    private static void serve(Surroundings around, Opening opening) throws CaseProblem {
        Terminal terminal = around.terminal();
        try (Rooms.Served served = opening.open()) {
            Runtime.getRuntime().addShutdownHook(new Thread(served::close, "stop serving"));
            terminal.line(served.address().toString());
            terminal.flush();
            terminal.aside("Open this address in a browser; Ctrl-C stops serving.");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
