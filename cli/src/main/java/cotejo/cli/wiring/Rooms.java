package cotejo.cli.wiring;

import cotejo.casework.Case;
import cotejo.casework.ReadAlone;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Verification;
import cotejo.serving.door.Reach;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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

    /// Opens a case to those who have accounts.
    ///
    /// @throws CaseProblem when the port cannot be had, or the provider is not as it is described
    Served serve(Case opened, Place place, Accounts accounts) throws CaseProblem;

    /// Where a room for several people is reached.
    ///
    /// @param bound the address of this machine it listens at
    /// @param port 0 for any that is free
    /// @param url under which people reach it; null for that address itself
    /// @param proxy the machine that does TLS before this one; null for none, or this one
    /// @param provider the file that says where else they sign in; null for nowhere
    record Place(
            InetAddress bound,
            int port,
            @Nullable URI url,
            @Nullable InetAddress proxy,
            @Nullable Path provider) {
        /// Whether an address says a server and nothing more.
        public static boolean isRoot(URI url) {
            return Reach.isRoot(url);
        }
    }

    /// A reading room that is open.
    interface Served extends AutoCloseable {
        /// Where to go; where somebody is alone, with this run's token.
        URI address();

        @Override
        void close();
    }
}
