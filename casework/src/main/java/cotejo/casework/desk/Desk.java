package cotejo.casework.desk;

import cotejo.casework.port.CaseProblem;
import java.util.List;

/// The desk of a case, in a file of its own. Several may work at it; each call is safe when it returns.
public interface Desk {
    /// By name, then by when they were saved.
    List<Saved> searches() throws CaseProblem;

    void save(Saved search) throws CaseProblem;

    /// Of one that is not there, nothing is said: somebody else was quicker.
    void forget(String id) throws CaseProblem;
}
