package cotejo.gate.scale;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStores;
import cotejo.casework.port.Mode;
import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;

/// Puts an archive's figures into a case as adding its documents would have left them, every block marked as changed.
/// The documents themselves are not there: collation does not open them.
final class Filling {
    private Filling() {}

    static void fill(Path folder, Archive archive, int documents, Vocabulary vocabulary) throws CaseProblem {
        CaseStores stores = ServiceLoader.load(CaseStores.class).findFirst().orElseThrow();
        try (CaseStore store = stores.open(folder, Mode.WRITE)) {
            store.inOneStep(() -> {
                TreeSet<String> touched = new TreeSet<>();
                for (int number = 0; number < documents; number++) {
                    Archive.Piece piece = archive.piece(number);
                    List<ClaimRow> rows = new ArrayList<>();
                    for (Claim claim : piece.claims()) {
                        rows.add(KeptClaim.row(claim, rows.size(), true, true, vocabulary));
                    }
                    store.blocks().putClaims(piece.source(), rows);
                    rows.forEach(row -> touched.add(row.block()));
                }
                store.blocks().mark(touched);
            });
        }
    }
}
