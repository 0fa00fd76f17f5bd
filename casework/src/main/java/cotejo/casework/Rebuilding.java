package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads every document again and derives all from that. Each new reading waits until all are there; until then the old
/// serve, and a rebuild that was cut off goes on where it stopped.
final class Rebuilding {
    private final Bench bench;
    private final int jobs;

    /// @param jobs how many documents are read side by side
    Rebuilding(Bench bench, int jobs) {
        this.bench = bench;
        this.jobs = jobs;
    }

    /// A source that comes up.
    ///
    /// @param bytes null where they need not be read, or are not what they were
    /// @param transcript what is kept of its pictures
    private record Kept(SourceId source, Known known, byte @Nullable [] bytes, Transcript transcript, boolean waits) {
        long weighs() {
            return bytes == null ? 0 : bytes.length;
        }
    }

    private record Reread(Kept kept, @Nullable Glance glance) {}

    private Kept kept(SourceId source, ReaderVersion version) {
        Known known = bench.known(source);
        if (bench.store().readings().waits(source, version)) {
            return new Kept(source, known, null, Transcript.NONE, true);
        }
        // Read without a transcript that is damaged, it would give another document.
        return bench.transcript(source)
                .map(transcript -> new Kept(source, known, bench.bytes(source).orElse(null), transcript, false))
                .orElse(new Kept(source, known, null, Transcript.NONE, false));
    }

    private Reread reread(Kept kept) {
        byte[] bytes = kept.bytes();
        return new Reread(
                kept, bytes == null ? null : bench.glance(kept.source(), kept.known(), bytes, kept.transcript()));
    }

    void rebuild(Progress progress) throws CaseProblem {
        ReaderVersion version = bench.versions().reading();
        TreeSet<SourceId> sources = new TreeSet<>();
        new Withdrawing(bench).finish();
        Set<SourceId> withdrawn = Judgement.everWithdrawn(bench.judgements());
        bench.store().acquisitions().all().stream()
                .map(Acquisition::source)
                .filter(source ->
                        !withdrawn.contains(source) || bench.store().sources().holds(source))
                .forEach(sources::add);
        Map<SourceId, Glance> unread = new HashMap<>();
        TreeMap<SourceId, String> damaged = new TreeMap<>();
        List<Input> outcomes = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        Iterator<SourceId> next = sources.iterator();
        Abreast<Kept, Reread> abreast = new Abreast<>(jobs, Kept::weighs, this::reread);
        try {
            abreast.each(waiting -> next.hasNext() ? kept(next.next(), version) : null, reread -> {
                Kept kept = reread.kept();
                SourceId source = kept.source();
                Glance glance = reread.glance();
                if (glance != null) {
                    glance.read()
                            .ifPresentOrElse(
                                    read -> bench.store().readings().putWaiting(read.row(version)),
                                    () -> unread.put(source, glance));
                    takeRest(source, glance);
                    outcomes.addAll(outcomes(source, glance, (int) kept.weighs()));
                } else if (!kept.waits()) {
                    damaged.put(source, kept.known().path());
                }
                progress.at(done.incrementAndGet(), sources.size(), kept.known().path());
            });
        } catch (IOException e) {
            throw new AssertionError("the store tells of its failures otherwise", e);
        }
        bench.inOneStep(() -> {
            outcomes.forEach(bench.store().inputs()::put);
            unread.keySet().forEach(bench.store().readings()::remove);
            bench.store().readings().serveWaiting(version);
            bench.describeAll();
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

    /// What opened a container before may have seen fewer parts in it.
    private void takeRest(SourceId source, Glance glance) {
        if (!glance.parts().isEmpty()) {
            Taking taking = new Taking(bench, jobs);
            taking.begin();
            first(source).forEach(input -> taking.takeRest(Named.of(input), source, glance.parts()));
        }
    }

    /// What became of the inputs that hold these bytes, by this reading.
    private List<Input> outcomes(SourceId source, Glance glance, int bytes) {
        return first(source)
                .map(input -> glance.input(Named.of(input), source, bytes))
                .toList();
    }

    private Stream<Input> first(SourceId source) {
        return bench.store().inputs().of(source).stream()
                .filter(input -> input.status() != Status.DUPLICATE && input.status() != Status.WITHDRAWN);
    }
}
