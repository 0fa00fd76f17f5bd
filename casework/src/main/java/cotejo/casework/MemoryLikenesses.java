package cotejo.casework;

import cotejo.casework.port.Likenesses;
import cotejo.core.source.SourceId;
import cotejo.likeness.Index;
import cotejo.likeness.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Likenesses in memory: for a derivation from nothing. The index is made when it is first asked, so all should be put
/// before.
final class MemoryLikenesses implements Likenesses {
    private static final Comparator<Link> IN_ORDER =
            Comparator.comparing(Link::one).thenComparing(Link::other);

    private final TreeMap<SourceId, Sketch> sketches = new TreeMap<>();
    private final TreeSet<SourceId> stirred = new TreeSet<>();
    private final Map<SourceId, TreeMap<SourceId, Link>> links = new HashMap<>();
    private final TreeMap<SourceId, SourceId> represented = new TreeMap<>();
    private @Nullable Index index;
    private @Nullable Map<Long, List<Sketch>> numbered;

    /// All of them, by source.
    Collection<Sketch> sketches() {
        return sketches.values();
    }

    @Override
    public void put(Sketch sketch) {
        sketches.put(sketch.source(), sketch);
        forget();
    }

    @Override
    public void putAll(Collection<Sketch> all) {
        all.forEach(sketch -> sketches.put(sketch.source(), sketch));
        forget();
    }

    @Override
    public void remove(SourceId source) {
        sketches.remove(source);
        forget();
    }

    private void forget() {
        index = null;
        numbered = null;
    }

    @Override
    public List<Sketch> of(Collection<SourceId> sources) {
        return new TreeSet<>(sources)
                .stream().map(sketches::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Sketch> numbered(Collection<Long> numbers) {
        Map<Long, List<Sketch>> byNumber = numbered;
        if (byNumber == null) {
            byNumber = new HashMap<>();
            for (Sketch sketch : sketches.values()) {
                byNumber.computeIfAbsent(sketch.number(), number -> new ArrayList<>(1))
                        .add(sketch);
            }
            numbered = byNumber;
        }
        List<Sketch> found = new ArrayList<>();
        for (long number : new HashSet<>(numbers)) {
            found.addAll(byNumber.getOrDefault(number, List.of()));
        }
        found.sort(Comparator.comparing(Sketch::source));
        return found;
    }

    @Override
    public Map<Long, long[]> places(long[] grams, int most) {
        Index made = index;
        if (made == null) {
            made = new Index(sketches.values());
            index = made;
        }
        return made.places(grams, most);
    }

    @Override
    public void stir(Collection<SourceId> sources) {
        stirred.addAll(sources);
    }

    @Override
    public List<SourceId> stirred() {
        return List.copyOf(stirred);
    }

    @Override
    public void calm() {
        stirred.clear();
    }

    @Override
    public void link(Collection<SourceId> sources, Collection<Link> fresh) {
        for (SourceId source : sources) {
            TreeMap<SourceId, Link> old = links.remove(source);
            if (old != null) {
                old.keySet()
                        .forEach(other ->
                                links.getOrDefault(other, new TreeMap<>()).remove(source));
            }
        }
        for (Link link : fresh) {
            links.computeIfAbsent(link.one(), k -> new TreeMap<>()).put(link.other(), link);
            links.computeIfAbsent(link.other(), k -> new TreeMap<>()).put(link.one(), link);
        }
    }

    @Override
    public List<Link> links(Collection<SourceId> sources) {
        Set<Link> found = new TreeSet<>(IN_ORDER);
        sources.forEach(source ->
                found.addAll(links.getOrDefault(source, new TreeMap<>()).values()));
        return List.copyOf(found);
    }

    @Override
    public List<Link> links() {
        return links(List.copyOf(links.keySet()));
    }

    @Override
    public Map<SourceId, SourceId> represented() {
        return Map.copyOf(represented);
    }

    @Override
    public void represent(Map<SourceId, SourceId> by) {
        by.forEach((source, other) -> {
            if (source.equals(other)) {
                represented.remove(source);
            } else {
                represented.put(source, other);
            }
        });
    }

    @Override
    public void clear() {
        sketches.clear();
        stirred.clear();
        links.clear();
        represented.clear();
        forget();
    }
}
