package cotejo.casework;

import cotejo.core.claim.FigureId;
import cotejo.core.decision.Marked;
import cotejo.core.source.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The figures that decisions about two figures speak of, as they are called now: remembered, since finding one means
/// going through its document.
final class Sides {
    private final Map<SourceId, Map<Marked, Optional<FigureId>>> known = new HashMap<>();

    Optional<FigureId> of(Marked marked, Supplier<Optional<FigureId>> finding) {
        return known.computeIfAbsent(marked.source(), source -> new HashMap<>())
                .computeIfAbsent(marked, each -> finding.get());
    }

    /// Something of this document is read or decided otherwise now.
    void forget(SourceId source) {
        known.remove(source);
    }

    void forgetAll() {
        known.clear();
    }
}
