package cotejo.casework;

import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Likenesses.Link;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.likeness.Holders;
import cotejo.likeness.Sketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Which documents of a case are copies of one another. A document that comes or goes *stirs* those whose comparisons
/// it may change; settling compares them again. What comes out depends on the documents that are there and not on the
/// order they came in.
final class Copies {
    private final Likenesses likenesses;
    private final Function<SourceId, Optional<Document>> documents;

    /// @param documents those whose sketches are held
    Copies(Likenesses likenesses, Function<SourceId, Optional<Document>> documents) {
        this.likenesses = likenesses;
        this.documents = documents;
    }

    Likenesses likenesses() {
        return likenesses;
    }

    /// The same over other likenesses of the same documents.
    Copies over(Likenesses others) {
        return new Copies(others, documents);
    }

    /// Puts all there is where there was nothing, compared already.
    void putAll(Collection<Sketch> sketches, Settled settled) {
        likenesses.putAll(sketches);
        keep(settled);
    }

    void put(Document document) {
        Sketch sketch = Sketch.of(document);
        List<Sketch> before = likenesses.of(List.of(document.source()));
        if (!before.contains(sketch)) {
            before.forEach(this::remove);
            likenesses.put(sketch);
            stirAround(sketch);
        }
        likenesses.stir(List.of(document.source()));
    }

    void remove(SourceId source) {
        likenesses.of(List.of(source)).forEach(this::remove);
    }

    private void remove(Sketch sketch) {
        stirAround(sketch);
        likenesses.stir(List.of(sketch.source()));
        likenesses.remove(sketch.source());
    }

    private void stirAround(Sketch sketch) {
        List<Long> numbers = holders(sketch).stirredBy(sketch);
        if (!numbers.isEmpty()) {
            likenesses.stir(
                    likenesses.numbered(numbers).stream().map(Sketch::source).toList());
        }
    }

    private Holders holders(Sketch sketch) {
        return new Holders(likenesses.places(sketch.grams(), Holders.KNOWN));
    }

    /// What comparing again has changed.
    ///
    /// @param stirred those compared, whose links are `links` and no others
    /// @param represented who stands for whom, of those for whom it may have changed
    /// @param moved those for whom it has changed
    /// @param near the documents compared that are or were linked with others, and those others
    record Settled(
            List<SourceId> stirred,
            List<Link> links,
            Map<SourceId, SourceId> represented,
            Set<SourceId> moved,
            Set<SourceId> near) {}

    /// Compares what is stirred, and writes nothing.
    Settled compare() {
        List<SourceId> stirred = likenesses.stirred();
        List<Link> fresh = new Comparing(likenesses, documents, stirred).links();
        Links links = new Links(Set.copyOf(stirred), fresh);
        Set<SourceId> near = new TreeSet<>();
        List<Link> about = new ArrayList<>(likenesses.links(stirred));
        about.addAll(fresh);
        about.forEach(link -> {
            near.add(link.one());
            near.add(link.other());
        });
        Map<SourceId, SourceId> represented = links.least(near);
        Map<SourceId, SourceId> before = likenesses.represented();
        Set<SourceId> moved = new TreeSet<>();
        represented.forEach((source, by) -> {
            if (!by.equals(before.getOrDefault(source, source))) {
                moved.add(source);
            }
        });
        return new Settled(stirred, fresh, represented, moved, near);
    }

    /// Writes what comparing has changed.
    void keep(Settled settled) {
        likenesses.link(settled.stirred(), settled.links());
        Map<SourceId, SourceId> moved = new TreeMap<>();
        settled.moved()
                .forEach(source -> moved.put(source, settled.represented().getOrDefault(source, source)));
        likenesses.represent(moved);
        likenesses.calm();
    }

    /// Who stands for a document, with what comparing has changed.
    Function<SourceId, SourceId> representative(Settled settled) {
        Map<SourceId, SourceId> all = new HashMap<>(likenesses.represented());
        all.putAll(settled.represented());
        return source -> all.getOrDefault(source, source);
    }

    /// The links of each of some documents, as they are after settling.
    Function<SourceId, List<Link>> links(Settled settled) {
        Links links = new Links(Set.copyOf(settled.stirred()), settled.links());
        return source -> links.of(List.of(source));
    }

    /// All that is known of copies after settling, for comparing it with another derivation: by source and by link.
    Map<String, Object> all() {
        Settled settled = compare();
        Map<String, Object> all = new TreeMap<>();
        Links after = new Links(Set.copyOf(settled.stirred()), settled.links());
        Set<SourceId> linked = new TreeSet<>();
        likenesses.links().forEach(link -> linked.addAll(List.of(link.one(), link.other())));
        settled.links().forEach(link -> linked.addAll(List.of(link.one(), link.other())));
        after.of(linked).forEach(link -> all.put(link.one() + " " + link.other(), link.body()));
        Map<SourceId, SourceId> represented = new TreeMap<>(likenesses.represented());
        represented.putAll(settled.represented());
        represented.forEach((source, by) -> {
            if (!source.equals(by)) {
                all.put(source.sha256(), by);
            }
        });
        return all;
    }

    /// The links there are after settling: fresh ones for what was stirred, those held for the rest.
    private final class Links {
        private final Set<SourceId> stirred;
        private final Map<SourceId, List<Link>> fresh = new HashMap<>();

        Links(Set<SourceId> stirred, Collection<Link> links) {
            this.stirred = stirred;
            for (Link link : links) {
                fresh.computeIfAbsent(link.one(), k -> new ArrayList<>()).add(link);
                fresh.computeIfAbsent(link.other(), k -> new ArrayList<>()).add(link);
            }
        }

        List<Link> of(Collection<SourceId> sources) {
            List<Link> all = new ArrayList<>();
            List<SourceId> calm =
                    sources.stream().filter(source -> !stirred.contains(source)).toList();
            if (!calm.isEmpty()) {
                likenesses.links(calm).stream()
                        .filter(link -> !stirred.contains(link.one()) && !stirred.contains(link.other()))
                        .forEach(all::add);
            }
            sources.forEach(source -> all.addAll(fresh.getOrDefault(source, List.of())));
            return all;
        }

        /// For each document that these are joined with, themselves included: the least of those it is joined with.
        Map<SourceId, SourceId> least(Collection<SourceId> starts) {
            Map<SourceId, SourceId> least = new TreeMap<>();
            for (SourceId start : starts) {
                if (least.containsKey(start)) {
                    continue;
                }
                TreeSet<SourceId> joined = new TreeSet<>(List.of(start));
                ArrayDeque<List<SourceId>> fronts = new ArrayDeque<>(List.of(List.of(start)));
                while (!fronts.isEmpty()) {
                    List<SourceId> front = fronts.removeFirst();
                    List<SourceId> next = new ArrayList<>();
                    for (Link link : of(front)) {
                        if (joined.add(link.one())) {
                            next.add(link.one());
                        }
                        if (joined.add(link.other())) {
                            next.add(link.other());
                        }
                    }
                    if (!next.isEmpty()) {
                        fronts.add(next);
                    }
                }
                joined.forEach(source -> least.put(source, joined.first()));
            }
            return least;
        }
    }
}
