package cotejo.core.collate;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.decision.Sameness;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What people decided of origins: figures that go back to one, or never do; names that are one body, or two; documents
/// that are copies, or are not.
///
/// Roots are named by what [Origins] compares: an id of the vocabulary, else words in lower case without article. A
/// name
/// whose words are spoken of is meant before one whose id is: so a name that a better reader knows by an id is found
/// again.
public final class Unions {
    public static final Unions NONE = new Unions(Sameness.none(), Sameness.none(), Sameness.none(), Vocabulary.EMPTY);

    private final Sameness<FigureId> figures;
    private final Sameness<String> roots;
    private final Sameness<SourceId> documents;
    /// What each root is called that something was decided about.
    private final Map<String, String> called = new HashMap<>();

    public Unions(
            Sameness<FigureId> figures, Sameness<String> roots, Sameness<SourceId> documents, Vocabulary vocabulary) {
        this.figures = figures;
        this.roots = roots;
        this.documents = documents;
        // An id of the vocabulary names its class, the least of them; else the least words do.
        for (String root : roots.all()) {
            called.merge(roots.of(root), root, (a, b) -> {
                boolean known = vocabulary.labels().containsKey(a);
                return known || !vocabulary.labels().containsKey(b) ? a : b;
            });
        }
    }

    public Sameness<FigureId> figures() {
        return figures;
    }

    public boolean isEmpty() {
        return figures.isEmpty() && roots.isEmpty() && documents.isEmpty();
    }

    /// Whether these claims may stand otherwise for what is decided here.
    public boolean concern(Collection<Claim> claims) {
        return !roots.isEmpty()
                || !documents.isEmpty()
                || claims.stream().anyMatch(claim -> figures.speaksOf(claim.id()));
    }

    boolean apart(Claim a, Claim b) {
        return figures.apart(a.id(), b.id());
    }

    boolean same(Claim a, Claim b) {
        return !figures.isEmpty() && figures.same(a.id(), b.id());
    }

    /// Whether a root of the one is never one with a root of the other.
    boolean rootsApart(Set<String> a, Set<String> b) {
        return !roots.isEmpty() && a.stream().anyMatch(x -> b.stream().anyMatch(y -> roots.apart(x, y)));
    }

    boolean rootsApart(String a, String b) {
        return roots.apart(a, b);
    }

    /// What stands for the figures that are of one origin with this one; null where nothing was decided about it.
    @Nullable
    FigureId decided(Claim claim) {
        return figures.speaksOf(claim.id()) ? figures.of(claim.id()) : null;
    }

    /// The claim with its named voices under the one name each was decided to have.
    public Claim renamed(Claim claim) {
        if (roots.isEmpty() || claim.attribution().steps().isEmpty()) {
            return claim;
        }
        List<Step> steps = new ArrayList<>();
        boolean other = false;
        for (Step step : claim.attribution().steps()) {
            List<Voice> voices = step.voices().stream().map(this::renamed).toList();
            other |= !voices.equals(step.voices());
            steps.add(new Step(voices, step.relation()));
        }
        return other
                ? new Claim(
                        claim.source(),
                        claim.published(),
                        claim.outlet(),
                        claim.figure(),
                        new Attribution(steps),
                        claim.derivation())
                : claim;
    }

    private Voice renamed(Voice voice) {
        String meant = meant(voice, roots.all());
        if (meant == null) {
            return voice;
        }
        String name = called.getOrDefault(roots.of(meant), meant);
        return name.equals(Origins.key(voice.name()))
                ? voice
                : new Voice(new Name(voice.name().said(), name), true, voice.at());
    }

    /// Which of these roots a voice is; null for none.
    private static @Nullable String meant(Voice voice, Set<String> roots) {
        Name name = voice.name();
        if (!voice.named()) {
            return null;
        }
        String words = name.said() == null ? null : Scopes.plain(name.said());
        if (words != null && roots.contains(words)) {
            return words;
        }
        return name.id() != null && roots.contains(name.id()) ? name.id() : null;
    }

    /// Whether a claim names one of these roots, or was published by it.
    public static boolean names(Claim claim, Set<String> roots, Vocabulary vocabulary) {
        boolean voiced = claim.attribution().steps().stream()
                .flatMap(step -> step.voices().stream())
                .anyMatch(voice -> meant(voice, roots) != null);
        return voiced || roots.stream().anyMatch(root -> Origins.isOutlet(new Name(null, root), claim, vocabulary));
    }

    /// The root that a person means by an id, by a label or by words, among the named voices of a claim; null where
    /// none
    /// is it.
    public static @Nullable String rootNamed(String written, Claim claim, Vocabulary vocabulary) {
        String words = Scopes.plain(written);
        for (Step step : claim.attribution().steps()) {
            for (Voice voice : step.voices()) {
                if (voice.named()
                        && (written.equals(voice.name().id())
                                || Scopes.words(voice.name(), vocabulary).contains(words))) {
                    return Origins.key(voice.name());
                }
            }
        }
        return null;
    }

    /// What stands for a document: copies found, with what people decided put to it. Where two are one by what was
    /// found
    /// and two by decision, the one with the greater name leaves, and what was decided to be its copy goes with it.
    ///
    /// @param found the one document that stands for all copies that were found of it
    UnaryOperator<SourceId> documents(UnaryOperator<SourceId> found) {
        if (documents.isEmpty()) {
            return found;
        }
        Set<SourceId> left = new TreeSet<>();
        Map<SourceId, SourceId> joined = joined(found, left);
        for (SourceId a : documents.all()) {
            for (SourceId b : documents.all()) {
                if (a.compareTo(b) < 0
                        && documents.apart(a, b)
                        && stands(a, found, joined, left).equals(stands(b, found, joined, left))) {
                    left.add(documents.of(documents.of(b).equals(found.apply(b)) ? a : b));
                    joined = joined(found, left);
                }
            }
        }
        Map<SourceId, SourceId> settled = joined;
        return document -> stands(document, found, settled, left);
    }

    /// What was found, joined by what was decided of documents that have not left it.
    private Map<SourceId, SourceId> joined(UnaryOperator<SourceId> found, Set<SourceId> left) {
        Map<SourceId, SourceId> above = new HashMap<>();
        for (SourceId document : documents.all()) {
            SourceId of = documents.of(document);
            if (!left.contains(of)) {
                SourceId x = top(found.apply(document), above);
                SourceId y = top(found.apply(of), above);
                if (!x.equals(y)) {
                    above.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
                }
            }
        }
        return above;
    }

    private SourceId stands(
            SourceId document, UnaryOperator<SourceId> found, Map<SourceId, SourceId> joined, Set<SourceId> left) {
        SourceId of = documents.of(document);
        return left.contains(of) ? of : top(found.apply(document), joined);
    }

    private static SourceId top(SourceId document, Map<SourceId, SourceId> above) {
        SourceId at = document;
        for (SourceId next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }
}
