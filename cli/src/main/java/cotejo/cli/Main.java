package cotejo.cli;

import cotejo.cli.terminal.Terminal;
import cotejo.cli.wiring.StandardRooms;
import java.time.Clock;
import java.util.Map;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Terminal terminal = Terminal.standard(environment);
        Surroundings around =
                new Surroundings(terminal, new StandardRooms(), System.in, environment, Clock.systemDefaultZone());
        System.exit(new Program(around).run(arguments));
    }
}
