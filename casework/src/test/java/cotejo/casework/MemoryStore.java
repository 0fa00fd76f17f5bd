package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Acquisitions;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Decisions;
import cotejo.casework.port.Input;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Readings;
import cotejo.casework.port.Sources;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.Status;
import cotejo.casework.port.Transcripts;
import cotejo.casework.port.View;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.decision.DecisionLog;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A case that is kept nowhere, for tests of the use cases. Its steps are not undone when they fail.
final class MemoryStore implements CaseStore {
    final TreeMap<SourceId, byte[]> bytes = new TreeMap<>();
    final List<Acquisition> acquired = new ArrayList<>();
    final TreeMap<String, Input> inputs = new TreeMap<>();
    final TreeMap<SourceId, List<Transcript>> transcripts = new TreeMap<>();
    final TreeMap<SourceId, Readings.Row> serving = new TreeMap<>();
    final TreeMap<SourceId, Readings.Row> waiting = new TreeMap<>();
    final TreeMap<SourceId, Readings.Row> described = new TreeMap<>();
    DecisionLog log = DecisionLog.EMPTY;
    Runnable sweeping = () -> {};
    final MemoryBlocks blocks = new MemoryBlocks();
    final MemoryLikenesses likenesses = new MemoryLikenesses();

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public Sources sources() {
        return new Sources() {
            @Override
            public SourceId keep(byte[] given) {
                SourceId id = Glance.sourceOf(given);
                bytes.put(id, given.clone());
                return id;
            }

            @Override
            public void destroy(SourceId id) {
                bytes.remove(id);
            }

            @Override
            public boolean holds(SourceId id) {
                return bytes.containsKey(id);
            }

            @Override
            public Optional<byte[]> bytes(SourceId id) {
                return Optional.ofNullable(bytes.get(id));
            }

            @Override
            public SortedSet<SourceId> all() {
                return new TreeSet<>(bytes.keySet());
            }
        };
    }

    @Override
    public Acquisitions acquisitions() {
        return new Acquisitions() {
            @Override
            public void append(Acquisition acquisition) {
                acquired.add(acquisition);
            }

            @Override
            public List<Acquisition> of(SourceId source) {
                return acquired.stream()
                        .filter(each -> each.source().equals(source))
                        .toList();
            }

            @Override
            public List<Acquisition> all() {
                return List.copyOf(acquired);
            }

            @Override
            public List<Acquisition> latest(int most) {
                return acquired.reversed().stream().limit(most).toList();
            }
        };
    }

    @Override
    public Inputs inputs() {
        return new Inputs() {
            @Override
            public void put(Input input) {
                inputs.put(input.path() + "\n" + input.part(), input);
            }

            @Override
            public Optional<Input> find(String path, String part) {
                return Optional.ofNullable(inputs.get(path + "\n" + part));
            }

            @Override
            public List<Input> partsOf(String path) {
                return inputs.values().stream()
                        .filter(each -> each.path().equals(path) && !each.part().isEmpty())
                        .toList();
            }

            @Override
            public List<Input> of(SourceId source) {
                return inputs.values().stream()
                        .filter(each -> source.equals(each.source()))
                        .toList();
            }

            @Override
            public List<Input> all() {
                return List.copyOf(inputs.values());
            }

            @Override
            public Map<Status, Integer> counts() {
                Map<Status, Integer> counts = new TreeMap<>();
                inputs.values().forEach(each -> counts.merge(each.status(), 1, Integer::sum));
                return counts;
            }

            @Override
            public List<Input> with(Set<Status> outcomes, int from, int most) {
                return inputs.values().stream()
                        .filter(each -> outcomes.contains(each.status()))
                        .skip(from)
                        .limit(most)
                        .toList();
            }
        };
    }

    @Override
    public Transcripts transcripts() {
        return new Transcripts() {
            @Override
            public void keep(SourceId source, Transcript transcript) {
                List<Transcript> all = transcripts.computeIfAbsent(source, each -> new ArrayList<>());
                if (all.isEmpty() || !all.getLast().equals(transcript)) {
                    all.add(transcript);
                }
            }

            @Override
            public Optional<Transcript> of(SourceId source) {
                return all(source).isEmpty()
                        ? Optional.empty()
                        : Optional.of(all(source).getLast());
            }

            @Override
            public List<Transcript> all(SourceId source) {
                return transcripts.getOrDefault(source, List.of());
            }

            @Override
            public SortedSet<SourceId> sources() {
                return new TreeSet<>(transcripts.keySet());
            }

            @Override
            public void destroy(SourceId source) {
                transcripts.remove(source);
            }
        };
    }

    @Override
    public Readings readings() {
        return new Readings() {
            @Override
            public void serve(Row row) {
                remove(row.source());
                serving.put(row.source(), row);
            }

            @Override
            public void putWaiting(Row row) {
                waiting.put(row.source(), row);
            }

            @Override
            public boolean waits(SourceId source, ReaderVersion version) {
                Row row = waiting.get(source);
                return row != null && row.version().equals(version);
            }

            @Override
            public void serveWaiting(ReaderVersion version) {
                waiting.values().removeIf(row -> !row.version().equals(version));
                serving.putAll(waiting);
                waiting.clear();
            }

            @Override
            public void dropWaiting() {
                waiting.clear();
            }

            @Override
            public Optional<Row> of(SourceId source) {
                return Optional.ofNullable(serving.get(source));
            }

            @Override
            public SortedMap<SourceId, String> briefs() {
                TreeMap<SourceId, String> briefs = new TreeMap<>();
                serving.forEach((source, row) -> briefs.put(source, row.brief()));
                return briefs;
            }

            @Override
            public List<SourceId> sources() {
                return List.copyOf(serving.keySet());
            }

            @Override
            public List<ReaderVersion> versions() {
                return serving.values().stream()
                        .map(Row::version)
                        .distinct()
                        .sorted(Comparator.comparing(ReaderVersion::digest))
                        .toList();
            }

            @Override
            public void remove(SourceId source) {
                serving.remove(source);
                waiting.remove(source);
                described.remove(source);
            }

            @Override
            public Optional<String> brief(SourceId source, View view) {
                Row read = serving.get(source);
                return Optional.ofNullable(view == View.DECIDED ? described.getOrDefault(source, read) : read)
                        .map(Row::brief);
            }

            @Override
            public void putDescribed(Row row) {
                described.put(row.source(), row);
            }

            @Override
            public void dropDescribed(SourceId source) {
                described.remove(source);
            }

            @Override
            public Optional<Row> described(SourceId source) {
                return Optional.ofNullable(described.get(source));
            }

            @Override
            public SortedMap<SourceId, String> describedBriefs() {
                TreeMap<SourceId, String> briefs = new TreeMap<>();
                described.forEach((source, row) -> briefs.put(source, row.brief()));
                return briefs;
            }
        };
    }

    @Override
    public Decisions decisions() {
        return new Decisions() {
            @Override
            public void append(DecisionLog.Entry entry) {
                log = log.with(entry);
            }

            @Override
            public String head() {
                return log.entries().isEmpty() ? "" : log.entries().getLast().hash();
            }

            @Override
            public DecisionLog log() {
                return log;
            }
        };
    }

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Likenesses likenesses() {
        return likenesses;
    }

    /// Nobody searches in what is kept nowhere.
    @Override
    public Stamps stamps() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void inOneStep(Runnable work) {
        work.run();
    }

    @Override
    public void sweep() {
        sweeping.run();
    }

    @Override
    public List<String> damage() {
        return List.of();
    }

    @Override
    public void copyTo(Path to) throws CaseProblem {
        throw new CaseProblem(CaseProblem.Kind.USAGE, "a case in memory has no folder", "keep it in one");
    }

    @Override
    public void close() {}
}
