package cotejo.serving.people;

import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the audit log. Where that cannot be written, whoever runs the room is told.
public final class Log {
    private static final Logger LOG = LoggerFactory.getLogger(Log.class);
    /// So much is written in a minute of those who have not signed in; the rest is counted, and fills no disk.
    private static final int MOST_OF_STRANGERS = 200;

    private static final int TOO_MANY = 429;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Clock clock;
    private Instant minute;
    private int strangers;

    public Log(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.minute = clock.instant();
    }

    /// Of somebody who has signed in.
    void note(String who, String from, String deed, int status) {
        try {
            accounts.note(who, from, deed, status);
        } catch (CaseProblem e) {
            LOG.error("the audit log cannot be written: {}", e.what());
        }
    }

    /// Of somebody who has not.
    void refused(String who, String from, String deed, int status) {
        int unsaid = unsaid();
        if (unsaid > 0) {
            note("", "", unsaid + " more were refused in a minute", TOO_MANY);
        }
        if (mayTell()) {
            note(who, from, deed, status);
        }
    }

    private synchronized boolean mayTell() {
        strangers++;
        return strangers <= MOST_OF_STRANGERS;
    }

    /// How many of the minute before were only counted.
    private synchronized int unsaid() {
        Instant now = clock.instant();
        if (now.isBefore(minute.plus(MINUTE))) {
            return 0;
        }
        int unsaid = Math.max(0, strangers - MOST_OF_STRANGERS);
        minute = now;
        strangers = 0;
        return unsaid;
    }
}
