package cotejo.casework.port;

import cotejo.core.decision.DecisionLog;

/// The log of decisions, as it was written.
public interface Decisions {
    void append(DecisionLog.Entry entry);

    /// All entries in the order they stand, whether their chain holds or not.
    DecisionLog log();
}
