package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Likenesses.Link;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.likeness.Body;
import cotejo.likeness.Holders;
import cotejo.likeness.Likeness;
import cotejo.likeness.Sketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One round of comparing documents with those they may be copies of. The store is asked by the calling thread alone;
/// texts are laid on one another side by side. What comes out does not depend on how many do it.
final class Comparing {
    /// Fewer documents are compared by the calling thread.
    private static final int WORTH_HELPERS = 8;
    /// Underway for each thread: a document that has many copies takes far longer than one that has none.
    private static final int UNDERWAY = 16;
    /// Documents kept at hand with their texts.
    private static final int MOST_SIDES = 256;
    /// Sketches kept at hand, by number: some tens of megabytes.
    private static final int MOST_SKETCHES = 60_000;
    /// What a word of a text takes up here, in bytes, with its character and its keys.
    private static final long WORD_WEIGHS = 64;

    private final Likenesses likenesses;
    private final Function<SourceId, Optional<Document>> documents;
    private final List<SourceId> sources;
    private final Set<SourceId> stirred;
    private final Latest<SourceId, Side> sides = new Latest<>(MOST_SIDES);
    private final Latest<Long, List<Sketch>> sketches = new Latest<>(MOST_SKETCHES);
    private final Set<SourceId> queued = new HashSet<>();
    /// Those that others met, the last of them next: they meet the same again, while these are at hand.
    private final Deque<SourceId> near = new ArrayDeque<>();

    /// @param sources those compared with all others and with one another
    Comparing(Likenesses likenesses, Function<SourceId, Optional<Document>> documents, List<SourceId> sources) {
        this.likenesses = likenesses;
        this.documents = documents;
        this.sources = sources;
        this.stirred = Set.copyOf(sources);
    }

    /// Keeps what was used last.
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /// A document as it is laid on others.
    private static final class Side {
        final SourceId source;
        final Holders holders;
        private Optional<Document> document = Optional.empty();
        private @Nullable Body body;

        Side(SourceId source, Holders holders) {
            this.source = source;
            this.holders = holders;
        }

        /// Has its text at hand from now on.
        ///
        /// @return whether there is one
        boolean fetched(Function<SourceId, Optional<Document>> documents) {
            document = document.or(() -> documents.apply(source));
            return document.isPresent();
        }

        /// Its words, parted by the first who asks.
        synchronized Body body() {
            Body parted = body == null ? Body.of(document.orElseThrow()) : body;
            body = parted;
            return parted;
        }
    }

    /// A document and those it is laid on, all of them fetched.
    private record Facing(Side one, List<Side> others, long weighs) {}

    /// The links found, each once, in order.
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        int jobs = sources.size() < WORTH_HELPERS ? 1 : Abreast.all();
        Iterator<SourceId> left = sources.iterator();
        Abreast<Facing, List<Link>> abreast = new Abreast<>(jobs, UNDERWAY, Facing::weighs, Comparing::laid);
        abreast.ofAll(() -> next(left), links::addAll);
        links.sort(Comparator.comparing(Link::one).thenComparing(Link::other));
        return List.copyOf(links);
    }

    private @Nullable Facing next(Iterator<SourceId> left) {
        while (!near.isEmpty() || left.hasNext()) {
            if (near.isEmpty()) {
                SourceId source = left.next();
                if (!queued.add(source)) {
                    continue;
                }
                near.push(source);
            }
            for (Sketch sketch : likenesses.of(List.of(near.pop()))) {
                Facing facing = facing(sketch);
                if (!facing.others().isEmpty()) {
                    return facing;
                }
            }
        }
        return null;
    }

    /// Two that are both stirred are compared when the lesser comes up.
    private Facing facing(Sketch sketch) {
        Side one = side(sketch);
        List<Side> others = new ArrayList<>();
        long words = sketch.words();
        for (Sketch other : numbered(one.holders.metBy(sketch))) {
            boolean worthwhile = !other.source().equals(sketch.source()) && Holders.worthwhile(sketch, other);
            boolean too = stirred.contains(other.source());
            if (worthwhile && too && queued.add(other.source())) {
                near.push(other.source());
            }
            if (worthwhile
                    && (!too || sketch.source().compareTo(other.source()) < 0)
                    && one.fetched(documents)
                    && side(other).fetched(documents)) {
                others.add(side(other));
                words += other.words();
            }
        }
        return new Facing(one, others, words * WORD_WEIGHS);
    }

    /// By source.
    private List<Sketch> numbered(List<Long> numbers) {
        List<Long> missing =
                numbers.stream().filter(number -> !sketches.containsKey(number)).toList();
        Map<Long, List<Sketch>> fetched = missing.isEmpty()
                ? Map.of()
                : likenesses.numbered(missing).stream().collect(Collectors.groupingBy(Sketch::number));
        List<Sketch> all = new ArrayList<>();
        for (long number : numbers) {
            List<Sketch> these = fetched.getOrDefault(number, sketches.getOrDefault(number, List.of()));
            all.addAll(these);
            sketches.put(number, these);
        }
        all.sort(Comparator.comparing(Sketch::source));
        return all;
    }

    private Side side(Sketch sketch) {
        Side side = sides.get(sketch.source());
        if (side == null) {
            side = new Side(sketch.source(), new Holders(likenesses.places(sketch.grams(), Holders.KNOWN)));
            sides.put(sketch.source(), side);
        }
        return side;
    }

    private static List<Link> laid(Facing facing) {
        List<Link> links = new ArrayList<>();
        facing.others().forEach(other -> link(facing.one(), other).ifPresent(links::add));
        return links;
    }

    private static Optional<Link> link(Side a, Side b) {
        boolean inOrder = a.source.compareTo(b.source) < 0;
        Side one = inOrder ? a : b;
        Side other = inOrder ? b : a;
        Likeness likeness =
                Likeness.of(one.body(), other.body(), gram -> one.holders.many(gram) || other.holders.many(gram));
        return likeness.copy()
                ? Optional.of(new Link(one.source, other.source, Kept.write(Alike.of(likeness))))
                : Optional.empty();
    }
}
