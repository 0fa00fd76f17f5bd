package cotejo.cli.wiring;

import cotejo.casework.Case;
import cotejo.casework.ReadAlone;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Verification;
import java.net.URI;
import java.nio.file.Path;

/// What commands are given to work with.
public interface Rooms {
    /// @throws CaseProblem when the folder is no case, damaged, newer than this program, or being written by another
    Case open(Path folder, Mode mode) throws CaseProblem;

    /// Reading without a case.
    ReadAlone alone();

    /// A draft with its figures marked, as one page that needs nothing beside itself.
    String page(Case opened, Verification draft, Speech speech);

    /// Opens a case to a browser on this machine.
    ///
    /// @param port 0 for any that is free
    /// @throws CaseProblem when the port cannot be had
    Served serve(Case opened, int port) throws CaseProblem;

    /// A reading room that is open.
    interface Served extends AutoCloseable {
        /// Where to go, with this run's token.
        URI address();

        @Override
        void close();
    }
}
