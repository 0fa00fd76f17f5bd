package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Whether figures go back to one origin: a root and its release. Rules (b) and (c) of docs/reference/collation.md are
/// applied here; rule (a), copies, comes in as an equivalence of documents.
public final class Origins {
    /// Every document stands for itself.
    public static final Origins BY_VOICE =
            new Origins(UnaryOperator.identity(), Unions.NONE, Map.of(), null, Map.of(), Releases.NONE);
    private static final String BY_WAY = "one release by way of another figure";
    /// Reports of one release appear within a month of each other.
    private static final int SAME_RELEASE_DAYS = 31;

    private final UnaryOperator<SourceId> representative;
    private final Unions unions;
    /// the press that each document quotes, and the press it was published in
    private final Map<SourceId, Papers> papers;
    /// The ids of each outlet, once looked up: outlets are few and their documents many. Null where nothing is
    /// remembered.
    private final @Nullable Map<String, Set<String>> outlets;
    /// who says each of some claims, by the claim itself
    private final Map<Claim, Speakers> speakers;
    /// what bodies gave out, as far as some claims tell
    private final Releases releases;

    private Origins(
            UnaryOperator<SourceId> representative,
            Unions unions,
            Map<SourceId, Papers> papers,
            @Nullable Map<String, Set<String>> outlets,
            Map<Claim, Speakers> speakers,
            Releases releases) {
        this.representative = representative;
        this.unions = unions;
        this.papers = papers;
        this.outlets = outlets;
        this.speakers = speakers;
        this.releases = releases;
    }

    /// Who says a figure: asked of every figure beside every other, and so worked out once.
    ///
    /// @param root the keys of the root's voices; empty where the text speaks in its own voice
    /// @param relays the keys of the named voices between the page and the root
    /// @param named whether the root is one that can be told from others: somebody, and named
    /// @param words what each voice of the root is called, see [Scopes#words]
    /// @param outlet where it was published, in words as compared
    record Speakers(
            Set<String> root,
            Set<String> relays,
            boolean named,
            Set<String> words,
            @Nullable String outlet) {
        /// Whether the root is one through whom, or in whom, the other was published.
        boolean name(Speakers other) {
            return named
                    && (!Collections.disjoint(root, other.relays)
                            || other.outlet != null && words.contains(other.outlet));
        }
    }

    /// @param words of names, as far as they were looked up
    private static Speakers speakers(Claim claim, Map<Name, Set<String>> words, Vocabulary vocabulary) {
        boolean named = named(claim);
        Set<String> called = new HashSet<>();
        if (named) {
            for (Voice voice : claim.attribution().root()) {
                called.addAll(words.computeIfAbsent(voice.name(), name -> Scopes.words(name, vocabulary)));
            }
        }
        String outlet = claim.outlet() == null ? null : Scopes.plain(claim.outlet());
        return new Speakers(root(claim), relays(claim), named, called, outlet);
    }

    Speakers speakers(Claim claim, Vocabulary vocabulary) {
        Speakers known = speakers.get(claim);
        return known != null ? known : speakers(claim, new HashMap<>(), vocabulary);
    }

    /// The press a document has to do with, as far as its claims in one block tell.
    ///
    /// @param quoted whom it quotes
    /// @param all those, and where it was published
    record Papers(Set<String> quoted, Set<String> all) {
        static final Papers NONE = new Papers(Set.of(), Set.of());
    }

    /// Origins to be used with one vocabulary.
    ///
    /// @param representative the one document that stands for all copies of one; itself where there are none
    public static Origins withCopies(UnaryOperator<SourceId> representative) {
        return new Origins(representative, Unions.NONE, Map.of(), new ConcurrentHashMap<>(), Map.of(), Releases.NONE);
    }

    /// These origins with what people decided put to them.
    public Origins decided(Unions decided) {
        return decided.isEmpty()
                ? this
                : new Origins(decided.documents(representative), decided, papers, outlets, speakers, releases);
    }

    Releases releases() {
        return releases;
    }

    /// What people decided.
    public Unions unions() {
        return unions;
    }

    /// These origins, knowing also which papers and agencies the documents of some claims name: a document that
    /// credits an agency for one figure has its others from there too, unless it says otherwise.
    Origins reading(Collection<Claim> claims, Vocabulary vocabulary) {
        return reading(claims, vocabulary, null);
    }

    /// @param before origins that may know who says some of the claims
    Origins reading(Collection<Claim> claims, Vocabulary vocabulary, @Nullable Origins before) {
        Map<SourceId, Papers> read = new HashMap<>();
        Map<String, Set<String>> looked = outlets == null ? new HashMap<>() : outlets;
        Map<Claim, Speakers> known = new IdentityHashMap<>();
        Map<Name, Set<String>> words = new HashMap<>();
        for (Claim claim : claims) {
            Speakers told = before == null ? null : before.speakers.get(claim);
            known.put(claim, told == null ? speakers(claim, words, vocabulary) : told);
            Papers of = read.computeIfAbsent(claim.source(), k -> new Papers(new TreeSet<>(), new TreeSet<>()));
            for (Step step : claim.attribution().steps()) {
                for (Voice voice : step.voices()) {
                    String id = voice.name().id();
                    if (id != null && vocabulary.press().contains(id)) {
                        of.quoted().add(id);
                        of.all().add(id);
                    }
                }
            }
            if (claim.outlet() != null && of.all().size() == of.quoted().size()) {
                of.all().addAll(looked.computeIfAbsent(claim.outlet(), outlet -> press(outlet, vocabulary)));
            }
        }
        Origins reading = new Origins(representative, unions, read, outlets, known, Releases.NONE);
        return new Origins(representative, unions, read, outlets, known, Releases.of(claims, vocabulary, reading));
    }

    private static Set<String> press(String outlet, Vocabulary vocabulary) {
        String words = Scopes.plain(outlet);
        Set<String> ids = new TreeSet<>();
        for (String id : vocabulary.press()) {
            if (Scopes.words(new Name(null, id), vocabulary).contains(words)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /// The papers and agencies a claim's document names or was published in.
    Papers papers(Claim claim) {
        return papers.getOrDefault(claim.source(), Papers.NONE);
    }

    /// Whether the two documents share a paper or agency that one of them quotes, and no other body is said to stand
    /// behind either figure.
    private boolean sharePapers(Claim a, Claim b, Vocabulary vocabulary) {
        Papers x = papers(a);
        Papers y = papers(b);
        boolean shared = !Collections.disjoint(x.quoted(), y.all()) || !Collections.disjoint(y.quoted(), x.all());
        return shared
                && (!known(a, vocabulary)
                        || !known(b, vocabulary)
                        || speakers(a, vocabulary)
                                .root()
                                .equals(speakers(b, vocabulary).root()));
    }

    /// Whether a body other than the press, known by an id, is the root: two of those are never one.
    private static boolean known(Claim claim, Vocabulary vocabulary) {
        return body(claim, vocabulary)
                && claim.attribution().root().stream()
                        .allMatch(voice -> voice.name().id() != null);
    }

    /// Whether a body other than the press is named as the root.
    static boolean body(Claim claim, Vocabulary vocabulary) {
        return named(claim)
                && claim.attribution().root().stream()
                        .anyMatch(voice -> voice.name().id() == null
                                || !vocabulary.press().contains(voice.name().id()));
    }

    /// Why two figures share an origin, and what was assumed.
    record Link(String rule, List<String> assumptions) {
        Link {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// The document that stands for the claim's.
    SourceId document(Claim claim) {
        return representative.apply(claim.source());
    }

    /// The keys of the root's voices; empty where the text speaks in its own voice.
    static Set<String> root(Claim claim) {
        return keys(claim.attribution().root());
    }

    private static Set<String> keys(List<Voice> voices) {
        Set<String> keys = new TreeSet<>();
        voices.forEach(voice -> keys.add(key(voice.name())));
        return keys;
    }

    static String key(Name name) {
        return name.id() != null ? name.id() : Scopes.plain(name.shown());
    }

    /// Whether the figure's root is one that can be told from others: somebody, and named.
    static boolean named(Claim claim) {
        List<Voice> root = claim.attribution().root();
        return !root.isEmpty() && root.stream().allMatch(Voice::named);
    }

    boolean oneRoot(Claim a, Claim b, Vocabulary vocabulary) {
        Speakers x = speakers(a, vocabulary);
        Speakers y = speakers(b, vocabulary);
        return x.named() && y.named() && x.root().equals(y.root());
    }

    /// Why two figures of equal scope share an origin; null when nothing shows that they do.
    ///
    /// @param meet whether their soft intervals meet
    @Nullable
    Link link(Claim a, Claim b, boolean meet, Vocabulary vocabulary) {
        Link direct = directly(a, b, meet, vocabulary);
        return direct != null || unions.apart(a, b) ? direct : byWay(a, b, vocabulary);
    }

    /// Both are of one release by way of a third figure: "about 9,400" and 9,725, where 9,425 was misprinted.
    private @Nullable Link byWay(Claim a, Claim b, Vocabulary vocabulary) {
        Claim third = releases.between(a, b, vocabulary, this);
        if (third == null) {
            third = releases.between(b, a, vocabulary, this);
        }
        return third == null
                ? null
                : new Link(
                        BY_WAY,
                        List.of("both go back to " + Shown.quantity(third.figure())
                                + " of the same body, which one says less exactly and the other otherwise"));
    }

    /// A figure by which the open end of one is known to be that of the other; null where none tells.
    @Nullable
    Claim ending(Claim a, Claim b, Vocabulary vocabulary) {
        return releases.ending(a, b, vocabulary);
    }

    /// Why two figures share an origin, without a third.
    @Nullable
    Link directly(Claim a, Claim b, boolean meet, Vocabulary vocabulary) {
        if (unions.apart(a, b)) {
            return null;
        }
        if (unions.same(a, b)) {
            return new Link("a person decided that they go back to one origin", List.of());
        }
        Speakers x = speakers(a, vocabulary);
        Speakers y = speakers(b, vocabulary);
        if (unions.rootsApart(x.root(), y.root())) {
            return null;
        }
        if (document(a).equals(document(b))) {
            String rule = a.source().equals(b.source()) ? "one document, one voice" : "copies of one text, one voice";
            return x.root().equals(y.root()) ? new Link(rule, List.of()) : null;
        }
        boolean oneRoot = oneRoot(a, b, vocabulary);
        if (oneRoot && meet) {
            return new Link("one named root gives one figure for one scope", List.of());
        }
        String digit = oneRoot && a.published() != null && b.published() != null ? Digits.changed(a, b) : null;
        if (digit != null && near(a.published(), b.published())) {
            return new Link(digit, List.of("what one body says within a month is one release"));
        }
        boolean naming = oneRoot && !Collections.disjoint(x.relays(), y.relays())
                || x.name(y)
                || y.name(x)
                || sharePapers(a, b, vocabulary);
        if (!naming || !meet && !near(a.published(), b.published())) {
            return null;
        }
        boolean dated = a.published() != null && b.published() != null;
        return new Link(
                "one document names the other, or both name the same",
                dated || meet
                        ? List.of()
                        : List.of("both report one release, though a date of publication is missing"));
    }

    static boolean isOutlet(Name voice, Claim claim, Vocabulary vocabulary) {
        String outlet = claim.outlet();
        return outlet != null && Scopes.words(voice, vocabulary).contains(Scopes.plain(outlet));
    }

    /// The named voices between the page and the root.
    static Set<String> relays(Claim claim) {
        Set<String> relays = new TreeSet<>();
        List<Voice> root = claim.attribution().root();
        for (Step step : claim.attribution().steps()) {
            if (step.relation() != Step.Relation.CONFIRMS && step.voices() != root) {
                step.voices().stream().filter(Voice::named).forEach(voice -> relays.add(key(voice.name())));
            }
        }
        relays.removeAll(keys(root));
        return relays;
    }

    static boolean near(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return true;
        }
        LocalDate earlierEnd = a.compareTo(b) <= 0 ? a.last() : b.last();
        LocalDate laterStart = a.compareTo(b) <= 0 ? b.first() : a.first();
        return !earlierEnd.plusDays(SAME_RELEASE_DAYS).isBefore(laterStart);
    }

    /// The words for a voice: its English label, else as said.
    static String shown(Name name, Vocabulary vocabulary) {
        Map<String, String> labels =
                name.id() == null ? Map.of() : vocabulary.labels().getOrDefault(name.id(), Map.of());
        return labels.getOrDefault("en", name.shown());
    }
}
