package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
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
    private static final int TELLING_DIGITS = 4;
    private static final Rational LEAST = Rational.of(1_000);
    /// Comes after every key of a voice, so that it names no group that holds one.
    private static final String DECIDED = "~decided\u001f";

    private final Map<String, String> above = new HashMap<>();
    /// What of each group was decided to be never one with something else.
    private final Map<String, Kept> kept = new HashMap<>();
    private final Collection<Claim> claims;
    private final Vocabulary vocabulary;
    private final Origins origins;
    /// The voices that others are quoted through.
    private final Set<String> relaying;

    private Bodies(Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.origins = origins;
        this.relaying = joinStated();
    }

    private record Kept(List<Claim> figures, Set<String> roots) {}

    /// @param claims evidence, in order
    static List<Line.Origin> of(Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        return stated(claims, vocabulary, origins).all();
    }

    /// As far as the documents say what is one.
    static Bodies stated(Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        return new Bodies(claims, vocabulary, origins);
    }

    /// How many origins are stated; those that are not count for none.
    static int stated(List<Line.Origin> bodies) {
        return (int) bodies.stream().filter(body -> body.root() != null).count();
    }

    /// One number of four digits or more under several named roots: presumed one origin until a person says otherwise.
    List<Finding> presumed() {
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> same : sameNumber()) {
            Set<String> tops = new TreeSet<>();
            same.stream()
                    .filter(Origins::named)
                    .forEach(claim -> tops.add(top(nodes(claim).getFirst())));
            if (tops.size() > 1) {
                Claim first = same.getFirst();
                findings.add(Proof.of(Finding.Kind.SAME_ORIGIN, same)
                        .found(
                                "A statement of its own by one of those named would overturn this.",
                                Shown.number(first.figure().quantity().low()) + " is given under " + tops.size()
                                        + " names: presumed one origin until a person says otherwise ("
                                        + Shown.subject(first, vocabulary) + ")."));
            }
        }
        return findings;
    }

    /// The claims that state one and the same number, where it is long enough to tell: at least four digits that are
    /// not zeros at its end. Groups of two or more.
    private List<List<Claim>> sameNumber() {
        Map<Rational, List<Claim>> byNumber = new TreeMap<>();
        for (Claim claim : claims) {
            Said said = Relations.stated(claim);
            if (said != null
                    && Relations.tellingDigits(said) >= TELLING_DIGITS
                    && said.value().compareTo(LEAST) >= 0) {
                byNumber.computeIfAbsent(said.value(), k -> new ArrayList<>()).add(claim);
            }
        }
        return byNumber.values().stream().filter(same -> same.size() > 1).toList();
    }

    /// All, where one telling number under several names is presumed to be of one.
    List<Line.Origin> all() {
        for (List<Claim> same : sameNumber()) {
            same.forEach(claim ->
                    union(nodes(same.getFirst()).getFirst(), nodes(claim).getFirst()));
        }
        return gathered();
    }

    /// Joins what the documents say is one; gives the voices that others are quoted through.
    private Set<String> joinStated() {
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
        joinCopies();
        return relaying;
    }

    /// What copies of one text say alike is said once, though a voice was cut off in one of them or misread: where two
    /// copies give one number, each by somebody the other has not for it, the two are one.
    private void joinCopies() {
        Map<SourceId, Map<Quantity, Map<SourceId, Set<String>>>> said = new TreeMap<>();
        for (Claim claim : claims) {
            said.computeIfAbsent(origins.document(claim), k -> new HashMap<>())
                    .computeIfAbsent(claim.figure().quantity(), k -> new TreeMap<>())
                    .computeIfAbsent(claim.source(), k -> new TreeSet<>())
                    .add(top(nodes(claim).getFirst()));
        }
        for (Map<Quantity, Map<SourceId, Set<String>>> byQuantity : said.values()) {
            for (Map<SourceId, Set<String>> bySource : byQuantity.values()) {
                List<Set<String>> sources = List.copyOf(bySource.values());
                for (Set<String> other : sources.subList(1, sources.size())) {
                    Set<String> here = new TreeSet<>(sources.getFirst());
                    Set<String> there = new TreeSet<>(other);
                    here.removeAll(other);
                    there.removeAll(sources.getFirst());
                    if (!here.isEmpty() && !there.isEmpty()) {
                        String first = here.iterator().next();
                        here.forEach(key -> union(first, key));
                        there.forEach(key -> union(first, key));
                    }
                }
            }
        }
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

    private List<Line.Origin> gathered() {
        Map<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            groups.computeIfAbsent(top(nodes(claim).getFirst()), k -> new ArrayList<>())
                    .add(claim);
        }
        List<Line.Origin> bodies = new ArrayList<>();
        groups.forEach((key, members) -> {
            List<FigureId> figures = members.stream().map(Claim::id).toList();
            bodies.add(new Line.Origin(shown(members), key.replace('\u001f', ' '), figures));
        });
        return bodies;
    }

    /// The deepest root: one that is not itself a voice others are quoted through.
    private @Nullable String shown(List<Claim> members) {
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
