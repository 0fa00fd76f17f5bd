package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.cli.terminal.Terminal;
import cotejo.cli.wiring.Rooms;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What a command finds around it.
///
/// @param in standard input
/// @param environment as `System.getenv()`
/// @param clock what says which day it is
record Surroundings(Terminal terminal, Rooms rooms, InputStream in, Map<String, String> environment, Clock clock) {
    Case read(Path folder) throws CaseProblem {
        return rooms.open(folder, Mode.READ);
    }
}
