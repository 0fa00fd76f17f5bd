package cotejo.casework.people;

import java.time.Instant;

/// One thing that somebody did or looked at.
///
/// @param number in the order they were written, from 1; 0 before it is
/// @param who the account; empty for nobody who is known
/// @param from the address on the network
/// @param deed what: "GET /line/l1ca0bee1b7a77d", "sign-in refused"
/// @param status how it was answered, as HTTP says it
public record AuditEntry(long number, Instant at, String who, String from, String deed, int status) {
    private static final int LONGEST = 500;

    public AuditEntry {
        deed = cut(deed);
        who = cut(who);
    }

    private static String cut(String written) {
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST - 1) + "…";
    }
}
