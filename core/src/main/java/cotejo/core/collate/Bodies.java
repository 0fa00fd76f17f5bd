package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The bodies that a line's figures go back to. Voices named side by side, and voices that others are quoted through,
/// are joined: corroboration must never count one body twice, so where it is unsure it counts once.
final class Bodies {
    /// Comes after every key of a voice, so that it names no group that holds one.
    private static final String DECIDED = "~decided\u001f";

    private final Map<String, String> above = new HashMap<>();
    /// What of each group was decided to be never one with something else.
    private final Map<String, Kept> kept = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Origins origins;

    private Bodies(Vocabulary vocabulary, Origins origins) {
        this.vocabulary = vocabulary;
        this.origins = origins;
    }

    private record Kept(List<Claim> figures, Set<String> roots) {}

    /// @param claims evidence, in order
    static List<Line.Origin> of(Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        return new Bodies(vocabulary, origins).join(claims);
    }

    /// How many origins are stated; those that are not count for none.
    static int stated(List<Line.Origin> bodies) {
        return (int) bodies.stream().filter(body -> body.root() != null).count();
    }

    private List<Line.Origin> join(Collection<Claim> claims) {
        Map<String, Voice> roots = new TreeMap<>();
        if (!origins.unions().isEmpty()) {
            claims.forEach(this::keep);
        }
        for (Claim claim : claims) {
            List<String> keys = nodes(claim);
            keys.forEach(key -> union(keys.getFirst(), key));
            if (Origins.named(claim)) {
                claim.attribution().root().forEach(voice -> roots.putIfAbsent(Origins.key(voice.name()), voice));
            }
        }
        Map<String, String> byWords = new HashMap<>();
        roots.forEach((key, voice) ->
                Scopes.words(voice.name(), vocabulary).forEach(words -> byWords.putIfAbsent(words, key)));
        Set<String> relaying = new TreeSet<>();
        for (Claim claim : claims) {
            boolean body = Origins.body(claim, vocabulary);
            for (String relay : through(claim, byWords)) {
                // a body quoted through a paper stands for itself, unless others go back to that paper alone
                if (!body || roots.containsKey(relay)) {
                    union(nodes(claim).getFirst(), relay);
                    relaying.add(relay);
                }
            }
        }
        return gathered(claims, relaying);
    }

    /// The voices a claim came through: those between page and root, and its outlet where that is a root elsewhere.
    private Set<String> through(Claim claim, Map<String, String> byWords) {
        Set<String> through = new TreeSet<>(Origins.relays(claim));
        Set<String> papers = origins.papers(claim).all();
        if (!Origins.body(claim, vocabulary) || papers.size() == 1) {
            through.addAll(papers);
        }
        String outlet = claim.outlet() == null ? null : byWords.get(Scopes.plain(claim.outlet()));
        if (outlet != null) {
            through.add(outlet);
        }
        return through;
    }

    /// A named root is itself everywhere; an unnamed one only in its document, and so is a document without one.
    private List<String> nodes(Claim claim) {
        List<String> nodes = new ArrayList<>();
        FigureId decided = origins.unions().decided(claim);
        if (decided != null) {
            nodes.add(DECIDED + decided.id());
        }
        for (Voice voice : claim.attribution().root()) {
            String key = Origins.key(voice.name());
            nodes.add(voice.named() ? key : "unnamed\u001f" + key + "\u001f" + origins.document(claim));
        }
        if (claim.attribution().root().isEmpty()) {
            nodes.add("document\u001f" + origins.document(claim));
        }
        return nodes;
    }

    private List<Line.Origin> gathered(Collection<Claim> claims, Set<String> relaying) {
        Map<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            groups.computeIfAbsent(top(nodes(claim).getFirst()), k -> new ArrayList<>())
                    .add(claim);
        }
        List<Line.Origin> bodies = new ArrayList<>();
        groups.forEach((key, members) -> {
            List<FigureId> figures = members.stream().map(Claim::id).toList();
            bodies.add(new Line.Origin(shown(members, relaying), key.replace('\u001f', ' '), figures));
        });
        return bodies;
    }

    /// The deepest root: one that is not itself a voice others are quoted through.
    private @Nullable String shown(List<Claim> members, Set<String> relaying) {
        Map<String, String> deepest = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        for (Claim member : members) {
            for (Voice voice : member.attribution().root()) {
                String key = Origins.key(voice.name());
                (relaying.contains(key) ? others : deepest).putIfAbsent(key, Origins.shown(voice.name(), vocabulary));
            }
        }
        Map<String, String> shown = deepest.isEmpty() ? others : deepest;
        return shown.isEmpty() ? null : String.join(" and ", shown.values());
    }

    private String top(String key) {
        String at = key;
        String next = above.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = above.getOrDefault(at, at);
        }
        above.put(key, at);
        return at;
    }

    /// Notes what must not be joined.
    private void keep(Claim claim) {
        for (String node : nodes(claim)) {
            Kept of = kept.computeIfAbsent(node, k -> new Kept(new ArrayList<>(), new TreeSet<>()));
            if (node.startsWith(DECIDED)) {
                of.figures().add(claim);
            } else {
                of.roots().add(node);
            }
        }
    }

    private boolean apart(String x, String y) {
        Kept a = kept.getOrDefault(x, new Kept(List.of(), Set.of(x)));
        Kept b = kept.getOrDefault(y, new Kept(List.of(), Set.of(y)));
        return origins.unions().rootsApart(a.roots(), b.roots())
                || a.figures().stream()
                        .anyMatch(one -> b.figures().stream()
                                .anyMatch(other -> origins.unions().apart(one, other)));
    }

    private void gather(String into, String from) {
        Kept all = kept.computeIfAbsent(into, k -> new Kept(new ArrayList<>(), new TreeSet<>(Set.of(k))));
        Kept more = kept.getOrDefault(from, new Kept(List.of(), Set.of(from)));
        all.figures().addAll(more.figures());
        all.roots().addAll(more.roots());
    }

    /// The least key stands for its group. What was decided to be two is not joined: whoever comes first has the root.
    private void union(String a, String b) {
        String x = top(a);
        String y = top(b);
        if (x.equals(y)) {
            return;
        }
        if (!origins.unions().isEmpty()) {
            if (apart(x, y)) {
                return;
            }
            gather(x.compareTo(y) <= 0 ? x : y, x.compareTo(y) <= 0 ? y : x);
        }
        if (x.compareTo(y) <= 0) {
            above.put(y, x);
        } else {
            above.put(x, y);
        }
    }
}
