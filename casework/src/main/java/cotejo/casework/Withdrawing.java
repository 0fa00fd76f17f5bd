package cotejo.casework;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Map;

/// Destroys sources. First, in the step that appends the decision, everything that was derived from
/// one, and what was read on its pictures, goes out of the case; then what is left of that in the
/// store's files; then, last, the bytes. So bytes that are still there tell that the work was cut off,
/// and whoever writes to the case next ends it.
final class Withdrawing {
    private final Bench bench;

    Withdrawing(Bench bench) {
        this.bench = bench;
    }

    /// What follows in the case from a withdrawal, or from its being taken back: then the bytes may be added again.
    void take(SourceId source, Judgement made) {
        boolean withdrawn = Judgement.withdrawn(bench.judgements()).containsKey(source);
        for (Input input : bench.store().inputs().of(source)) {
            if (withdrawn || input.status() == Status.WITHDRAWN) {
                bench.store()
                        .inputs()
                        .put(new Input(
                                input.path(),
                                input.part(),
                                source,
                                Status.WITHDRAWN,
                                withdrawn ? made.by() : "to be added again: taken back " + made.by(),
                                input.bytes(),
                                0,
                                0));
            }
        }
        if (withdrawn) {
            bench.store().readings().remove(source);
            bench.store().transcripts().destroy(source);
            bench.foldAgain(source);
        }
    }

    /// Ends what was decided, and perhaps cut off.
    void finish() {
        Map<SourceId, Judgement> withdrawn = Judgement.withdrawn(bench.judgements());
        List<SourceId> left = withdrawn.keySet().stream()
                .filter(bench.store().sources()::holds)
                .toList();
        if (!left.isEmpty() && bench.store().writable()) {
            bench.settle();
            bench.store().sweep();
            left.forEach(bench.store().sources()::destroy);
        }
    }
}
