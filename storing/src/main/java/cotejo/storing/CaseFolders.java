package cotejo.storing;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStores;
import cotejo.casework.port.Mode;
import java.nio.file.Path;

/// Cases kept in folders.
public final class CaseFolders implements CaseStores {
    @Override
    public CaseStore open(Path folder, Mode mode) throws CaseProblem {
        return FolderStore.open(new CaseFolder(folder), mode);
    }
}
