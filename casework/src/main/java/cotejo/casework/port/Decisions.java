package cotejo.casework.port;

import cotejo.core.decision.DecisionLog;

/// The log of decisions, as it was written.
public interface Decisions {
    void append(DecisionLog.Entry entry);

    /// The hash of the last entry; empty where there is none.
    String head();

    /// All entries in the order they stand, whether their chain holds or not.
    DecisionLog log();
}
