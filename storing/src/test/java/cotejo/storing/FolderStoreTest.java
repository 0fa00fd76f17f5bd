package cotejo.storing;

import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStoreContract;
import cotejo.casework.port.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The contract on SQLite and files.
class FolderStoreTest extends CaseStoreContract {
    @TempDir
    Path temporary;

    @Override
    protected CaseStore fresh() throws Exception {
        return new CaseFolders().open(temporary.resolve("a case"), Mode.CREATE);
    }
}
