package cotejo.serving.people;

import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the audit log. Where that cannot be written, whoever runs the room is told.
public final class Log {
    private static final Logger LOG = LoggerFactory.getLogger(Log.class);

    private final Accounts accounts;

    public Log(Accounts accounts) {
        this.accounts = accounts;
    }

    /// @return whether it was written
    boolean note(String who, String from, String deed, int status) {
        try {
            accounts.note(who, from, deed, status);
            return true;
        } catch (CaseProblem e) {
            LOG.error("the audit log cannot be written: {}", e.what());
            return false;
        }
    }
}
