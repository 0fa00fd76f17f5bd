package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads every document again and derives all from that. Each new reading waits until all are there; until then the old
/// serve, and a rebuild that was cut off goes on where it stopped.
final class Rebuilding {
    private final Bench bench;

    Rebuilding(Bench bench) {
        this.bench = bench;
    }

    void rebuild(Progress progress) throws CaseProblem {
        ReaderVersion version = bench.versions().reading();
        TreeSet<SourceId> sources = new TreeSet<>();
        bench.store().acquisitions().all().forEach(each -> sources.add(each.source()));
        Map<SourceId, Glance> unread = new HashMap<>();
        TreeMap<SourceId, String> damaged = new TreeMap<>();
        List<Input> outcomes = new ArrayList<>();
        int done = 0;
        for (SourceId source : sources) {
            Known known = bench.known(source);
            if (!bench.store().readings().waits(source, version)) {
                Optional<byte[]> bytes = bench.store()
                        .sources()
                        .bytes(source)
                        .filter(each -> Glance.sourceOf(each).equals(source));
                if (bytes.isEmpty()) {
                    damaged.put(source, known.path());
                } else {
                    Glance glance = bench.glance(source, known, bytes.get());
                    glance.read()
                            .ifPresentOrElse(
                                    read -> bench.store().readings().putWaiting(read.row(version)),
                                    () -> unread.put(source, glance));
                    outcomes.addAll(outcomes(source, glance, bytes.get().length));
                }
            }
            progress.at(++done, sources.size(), known.path());
        }
        bench.store().inOneStep(() -> {
            outcomes.forEach(bench.store().inputs()::put);
            unread.keySet().forEach(bench.store().readings()::remove);
            bench.store().readings().serveWaiting(version);
            bench.foldAll();
        });
        if (!damaged.isEmpty()) {
            throw new CaseProblem(
                    CaseProblem.Kind.DAMAGED,
                    "rebuilt, but " + damaged.size() + " damaged or missing sources were not read again: "
                            + String.join(", ", damaged.values()),
                    "add these files once more: what is damaged is put right by the same bytes");
        }
    }

    /// What became of the inputs that hold these bytes, by this reading.
    private List<Input> outcomes(SourceId source, Glance glance, int bytes) {
        return bench.store().inputs().of(source).stream()
                .filter(input -> input.status() != Status.DUPLICATE && input.status() != Status.WITHDRAWN)
                .map(input -> glance.input(input.path(), source, bytes))
                .toList();
    }
}
