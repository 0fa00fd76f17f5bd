package cotejo.casework.port;

import java.nio.file.Path;

/// Opens the store of a case. Found by [java.util.ServiceLoader].
public interface CaseStores {
    /// @throws CaseProblem when the folder is no case, is damaged, was made by a newer version, or (unless it is opened
    ///     to be read) is being written by somebody else
    CaseStore open(Path folder, Mode mode) throws CaseProblem;
}
