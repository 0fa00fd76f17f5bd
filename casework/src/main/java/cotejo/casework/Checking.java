package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.claim.Rejected;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.decision.DecisionLog;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares what is kept with its hashes, and what is derived with a derivation from nothing, and names what differs.
final class Checking {
    /// How many of one kind of damage are named; the rest are counted.
    private static final int NAMED = 10;

    private final Bench bench;
    private final List<String> damaged = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int sources;
    private int readings;

    Checking(Bench bench) {
        this.bench = bench;
    }

    CheckReport check() {
        damaged.addAll(bench.store().damage());
        Set<SourceId> whole = sources();
        int decisions = decisions();
        transcripts();
        try {
            derivation(whole);
        } catch (BrokenCase e) {
            damaged.add(e.problem().what());
        }
        return new CheckReport(damaged, notes, sources, readings, decisions);
    }

    /// The sources that are what their names say, and are named by an acquisition.
    private Set<SourceId> sources() {
        TreeMap<SourceId, String> paths = new TreeMap<>();
        for (Acquisition each : bench.store().acquisitions().all()) {
            paths.putIfAbsent(each.source(), each.path());
        }
        TreeSet<SourceId> all = new TreeSet<>(bench.store().sources().all());
        all.addAll(paths.keySet());
        Set<SourceId> whole = new TreeSet<>();
        int loose = 0;
        Map<SourceId, Judgement> withdrawn = Judgement.withdrawn(bench.judgements());
        Set<SourceId> ever = Judgement.everWithdrawn(bench.judgements());
        for (SourceId source : all) {
            String path = paths.getOrDefault(source, "added by nobody");
            Optional<byte[]> bytes = bench.store().sources().bytes(source);
            Judgement gone = withdrawn.get(source);
            if (gone != null) {
                notes.add("source " + source + " (" + path + ") is withdrawn " + gone.by()
                        + (bytes.isEmpty()
                                ? ""
                                : "; its bytes are still here, since that was cut off: the next add or decision destroys"
                                        + " them"));
            } else if (bytes.isEmpty() && ever.contains(source)) {
                notes.add("source " + source + " (" + path
                        + ") was withdrawn and destroyed, and that was taken back: add it again");
            } else if (bytes.isEmpty()) {
                damaged.add("source " + source + " (" + path + ") is missing");
            } else if (!Glance.sourceOf(bytes.get()).equals(source)) {
                damaged.add("source " + source + " (" + path + ") is damaged: its bytes are not those of its hash");
            } else if (paths.containsKey(source)) {
                whole.add(source);
            } else {
                loose++;
            }
            sources++;
        }
        if (loose > 0) {
            notes.add(loose + " sources are held that no acquisition names: an add was cut off; adding again mends it");
        }
        return whole;
    }

    private void transcripts() {
        for (SourceId source : bench.store().transcripts().sources()) {
            if (bench.store().acquisitions().of(source).isEmpty()) {
                damaged.add("there is a transcript of source " + source + ", which was added by nobody");
            }
            try {
                bench.store().transcripts().all(source);
            } catch (BrokenCase e) {
                damaged.add(e.problem().what());
            }
        }
    }

    private int decisions() {
        DecisionLog log = bench.store().decisions().log();
        String broken = log.broken();
        if (broken != null) {
            damaged.add("the chain of decisions is broken: " + broken);
        }
        return log.entries().size();
    }

    private void derivation(Set<SourceId> whole) {
        if (!bench.store().blocks().derivedBy().equals(bench.versions().folding())) {
            notes.add("lines and findings were worked out by an older version; cotejo rebuild works them out anew");
        }
        List<Judgement> judgements = bench.judgements();
        MemoryBlocks fresh = new MemoryBlocks();
        Copies copies = new Copies(new MemoryLikenesses(), this::document);
        Fold folding = new Fold(fresh, copies, bench.reader().vocabulary(), bench.unified(judgements), new Recall());
        Fold.Whole fold = folding.whole();
        int older = 0;
        TreeSet<SourceId> read = new TreeSet<>(bench.store().readings().sources());
        for (SourceId source : whole) {
            List<Judgement> about = Judgement.about(source, judgements);
            Optional<TwoViews> stored = stored(source);
            boolean present = stored.isPresent();
            if (present && !version(source)) {
                older++;
            } else {
                // Not kept since they were looked at: all sources together may be more than memory holds.
                bench.bytes(source).ifPresent(bytes -> readAgain(source, bytes, stored, Told.of(about)));
            }
            stored.ifPresent(views -> fold.put(views, about));
            read.remove(source);
        }
        for (SourceId left : read) {
            // Its bytes are damaged or gone, which is said above; what was read in them serves on.
            stored(left).ifPresent(each -> fold.put(each, Judgement.about(left, judgements)));
        }
        fold.collate();
        if (older > 0) {
            notes.add(older + " documents were read by an older reader; cotejo rebuild reads them anew");
        }
        if (notes.stream().noneMatch(note -> note.startsWith("lines and findings"))) {
            compare(fresh, folding, copies);
        }
    }

    private Optional<Document> document(SourceId source) {
        return stored(source).map(views -> views.machine().document());
    }

    private Optional<TwoViews> stored(SourceId source) {
        try {
            return bench.views(source);
        } catch (BrokenCase e) {
            damaged.add("the reading of source " + source + " is damaged: "
                    + e.problem().what());
            return Optional.empty();
        }
    }

    private boolean version(SourceId source) {
        return bench.store()
                .readings()
                .of(source)
                .filter(row -> row.version().equals(bench.versions().reading()))
                .isPresent();
    }

    private void readAgain(SourceId source, byte[] bytes, Optional<TwoViews> stored, Told told) {
        Known known = bench.known(source);
        Optional<Transcript> transcript = bench.transcript(source);
        if (transcript.isEmpty()) {
            // It is damaged, which is said above.
            return;
        }
        Glance glance = bench.glance(source, known, bytes, transcript.get());
        parts(source, glance);
        Optional<ReadDocument> again = glance.read();
        readings++;
        if (!again.equals(stored.map(TwoViews::machine)) && cutShort(source, glance, stored)) {
            notes.add(known.path() + " was not read to its end, now or when it was added, for want of time or memory;"
                    + " cotejo add --retry tries it once more");
        } else if (!again.equals(stored.map(TwoViews::machine))) {
            damaged.add("what is stored as read in " + known.path() + " is not what this reader reads in it");
        } else if (again.isPresent()) {
            Optional<ReadDocument> described = told.nothing() ? Optional.empty() : bench.described(source, told, bytes);
            if (!described.equals(stored.flatMap(TwoViews::described))) {
                damaged.add("what is stored as read in " + known.path()
                        + ", as people describe it, is not what this reader reads in it");
            }
        }
    }

    /// Every part of a container is to have an outcome of its own.
    private void parts(SourceId source, Glance glance) {
        if (glance.parts().isEmpty()) {
            return;
        }
        Taking taking = new Taking(bench, 1);
        for (Input input : bench.store().inputs().of(source)) {
            if (input.status() != Status.DUPLICATE && input.status() != Status.WITHDRAWN) {
                int untold = taking.untold(Named.of(input), glance.parts()).size();
                if (untold > 0) {
                    notes.add(Named.of(input) + " holds " + untold
                            + " parts that this case knows nothing of; cotejo rebuild takes them in");
                }
            }
        }
    }

    /// Whether one of two readings ended for want of time or memory: they differ then by the machine, and nothing is
    /// damaged.
    private boolean cutShort(SourceId source, Glance again, Optional<TwoViews> stored) {
        return isCutShort(again.status())
                || bench.store().inputs().of(source).stream().anyMatch(input -> isCutShort(input.status()))
                || Stream.concat(again.read().stream(), stored.stream().map(TwoViews::machine))
                        .anyMatch(read -> read.reading().rejected().stream().anyMatch(Rejected::outOfTime));
    }

    private static boolean isCutShort(Status status) {
        return status == Status.TIMED_OUT || status == Status.OUT_OF_MEMORY;
    }

    private void compare(MemoryBlocks fresh, Fold folding, Copies copies) {
        Laid laid = bench.laid();
        Laid derived = new Laid(fresh, folding);
        Copies stored = bench.copies();
        compare("copies of", View.MACHINE, stored.all(), copies.all());
        for (View view : View.values()) {
            compare("figure", view, claims(bench.store().blocks(), view), claims(fresh, view));
            compare("line", view, byId(laid.lines(view), Line::id), byId(derived.lines(view), Line::id));
            compare("finding", view, byId(laid.findings(view), Finding::id), byId(derived.findings(view), Finding::id));
        }
    }

    private static <T> Map<String, Object> byId(List<T> values, Function<T, String> id) {
        Map<String, Object> byId = new TreeMap<>();
        values.forEach(value -> byId.put(id.apply(value), value));
        return byId;
    }

    private static Map<String, Object> claims(Blocks blocks, View view) {
        Map<String, Object> claims = new TreeMap<>();
        for (ClaimRow row : blocks.claims(view)) {
            claims.put(row.source() + " " + row.position(), value(row));
        }
        return claims;
    }

    /// A damaged value equals none.
    private static Object value(ClaimRow row) {
        try {
            return KeptClaim.claim(row);
        } catch (BrokenCase e) {
            return new Object[0];
        }
    }

    private void compare(String what, View view, Map<String, Object> stored, Map<String, Object> fresh) {
        TreeSet<String> ids = new TreeSet<>(stored.keySet());
        ids.addAll(fresh.keySet());
        int differing = 0;
        for (String id : ids) {
            Object is = stored.get(id);
            Object should = fresh.get(id);
            if (is == null || !is.equals(should)) {
                differing++;
                if (differing <= NAMED) {
                    damaged.add(what + " " + id + " (" + view.word() + ") "
                            + (is == null
                                    ? "is missing"
                                    : should == null ? "should not be there" : "is not what is derived"));
                }
            }
        }
        if (differing > NAMED) {
            damaged.add((differing - NAMED) + " more of this kind: " + what + "s (" + view.word() + ")");
        }
    }
}
