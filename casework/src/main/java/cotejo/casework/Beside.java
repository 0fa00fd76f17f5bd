package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Origins;
import cotejo.core.collate.SideBySide;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The blocks laid open last: who reads a line mostly goes on to its figures. One that has changed since, as its stamp
/// tells, is laid open anew.
final class Beside {
    /// Figures remembered altogether, some tens of megabytes.
    private static final int MOST = 40_000;

    private record Key(String block, View view) {}

    private record Open(long stamp, SideBySide figures) {}

    private final LinkedHashMap<Key, Open> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<View, Origins> origins = new EnumMap<>(View.class);
    private long latest = -1;

    SideBySide of(Bench bench, String block, View view) {
        Key key = new Key(block, view);
        long stamp = bench.store().stamps().of(Stamps.ofBlock(block));
        Open known = open.get(key);
        if (known == null || known.stamp() != stamp) {
            List<Claim> claims = bench.store().blocks().claimsIn(block, view).stream()
                    .map(row -> KeptClaim.laid(row.body()))
                    .toList();
            known = new Open(stamp, new SideBySide(claims, bench.reader().vocabulary(), origins(bench, view)));
            open.put(key, known);
            forgetEldest();
        }
        return known.figures();
    }

    /// Who counts as one origin may change with every document and decision.
    Origins origins(Bench bench, View view) {
        long now = bench.store().stamps().latest();
        if (now != latest) {
            origins.clear();
            latest = now;
        }
        return origins.computeIfAbsent(view, bench.fold()::origins);
    }

    private void forgetEldest() {
        int held =
                open.values().stream().mapToInt(each -> each.figures().size()).sum();
        for (Iterator<Open> eldest = open.values().iterator(); held > MOST && open.size() > 1; ) {
            held -= eldest.next().figures().size();
            eldest.remove();
        }
    }
}
