package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One document's claims after what people decided, and how each decision stands.
///
/// Decisions are taken in the order they were made; about one figure the last to accept, reject or correct a facet
/// counts.
final class Judged {
    /// How a decision stands, and why where it is not simply in force.
    record Stand(Standing standing, String why) {
        static final Stand IN_FORCE = new Stand(Standing.IN_FORCE, "");
    }

    private final List<Claim> machine;
    private final Corrections corrections;
    private final Document document;
    /// Each claim as it stands now; null where it is rejected.
    private final List<@Nullable Claim> now;
    private final Map<Long, Stand> stands = new HashMap<>();

    private Judged(Document document, List<Claim> machine, Vocabulary vocabulary) {
        this.document = document;
        this.machine = machine;
        this.corrections = new Corrections(vocabulary, machine);
        this.now = new ArrayList<>(machine);
    }

    /// @param judgements those about this document, in order
    static Judged of(Document document, List<Claim> machine, List<Judgement> judgements, Vocabulary vocabulary) {
        Judged judged = new Judged(document, machine, vocabulary);
        for (Judgement judgement : judgements) {
            if (judgement.kept().decision() instanceof Decision.AboutFigure about) {
                judged.stands.put(
                        judgement.number(),
                        judgement.retracted()
                                ? new Stand(Standing.RETRACTED, "taken back by a later decision")
                                : judged.judge(judgement, about));
            }
        }
        return judged;
    }

    /// In the machine's order; null where it was rejected.
    List<@Nullable Claim> claims() {
        return now;
    }

    /// By the number of the decision.
    Map<Long, Stand> stands() {
        return stands;
    }

    private Stand judge(Judgement judgement, Decision.AboutFigure about) {
        return switch (Anchored.find(about.anchor(), document.text())) {
            case Anchored.Orphaned orphaned -> new Stand(Standing.ORPHANED, orphaned.why());
            case Anchored.At at -> {
                List<Integer> places = at(at.span(), about);
                if (places.size() > 1) {
                    yield new Stand(
                            Standing.ORPHANED,
                            "several figures stand in “" + about.anchor().quote() + "”");
                }
                yield places.isEmpty()
                        ? new Stand(
                                Standing.STALE,
                                "the reader finds no figure in “"
                                        + about.anchor().quote() + "” now")
                        : judge(judgement, about, places.getFirst());
            }
        };
    }

    /// The claims that stand in these very words; where there are none, those that share some of them.
    private List<Integer> at(Span span, Decision.AboutFigure about) {
        List<Integer> same = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < machine.size(); i++) {
            Span words = machine.get(i).figure().words().span();
            if (words.equals(span)) {
                same.add(i);
            } else if (words.overlap(span) > 0) {
                near.add(i);
            }
        }
        List<Integer> places = same.isEmpty() ? near : same;
        List<Integer> named = places.stream()
                .filter(i -> machine.get(i).id().equals(about.figure()))
                .toList();
        return named.size() == 1 ? named : places;
    }

    private Stand judge(Judgement judgement, Decision.AboutFigure about, int place) {
        Claim read = machine.get(place);
        return switch (about) {
            case Decision.Accept accept -> {
                Map<DecidedFacet, String> other = otherThanSeen(read, about.seen());
                now.set(place, holdingToSeen(read, other, judgement));
                yield stand(other, read);
            }
            case Decision.Reject reject -> {
                now.set(place, null);
                yield stand(otherThanSeen(read, about.seen()), read);
            }
            case Decision.Correct correct -> {
                Claim before = now.get(place);
                yield switch (corrections.apply(before == null ? read : before, correct.facet(), correct.value())) {
                    case Corrected.Not not -> new Stand(Standing.STALE, "it cannot be applied: " + not.why());
                    case Corrected.To to -> {
                        now.set(place, shown(to.claim(), correct.facet(), correct.value(), judgement));
                        String word = correct.facet().word();
                        String seen = about.seen().get(word);
                        yield stand(otherThanSeen(read, seen == null ? Map.of() : Map.of(word, seen)), read);
                    }
                };
            }
            case Decision.Note note -> Stand.IN_FORCE;
        };
    }

    /// The facets of which something else was seen than the reader reads now, with what was seen.
    private static Map<DecidedFacet, String> otherThanSeen(Claim read, Map<String, String> seen) {
        Map<DecidedFacet, String> other = new TreeMap<>();
        seen.forEach((word, words) -> DecidedFacet.of(word)
                .filter(facet -> !FacetWords.of(read, facet).equals(words))
                .ifPresent(facet -> other.put(facet, words)));
        return other;
    }

    /// What a person accepted stands, whatever the reader reads since.
    private Claim holdingToSeen(Claim read, Map<DecidedFacet, String> seen, Judgement judgement) {
        Claim held = read;
        for (Map.Entry<DecidedFacet, String> each : seen.entrySet()) {
            if (corrections.apply(held, each.getKey(), each.getValue()) instanceof Corrected.To to) {
                held = shown(to.claim(), each.getKey(), each.getValue(), judgement);
            }
        }
        return held;
    }

    /// The decision shows in how the claim came about.
    private static Claim shown(Claim claim, DecidedFacet facet, String value, Judgement judgement) {
        Derivation derivation = new Derivation(
                "decision/" + judgement.kept().decision().kind() + "/" + facet.word(),
                "decision " + judgement.number() + ": " + facet.word() + " is " + (value.isEmpty() ? "none" : value),
                List.of(claim.derivation()));
        return new Claim(
                claim.source(), claim.published(), claim.outlet(), claim.figure(), claim.attribution(), derivation);
    }

    private static Stand stand(Map<DecidedFacet, String> other, Claim read) {
        if (other.isEmpty()) {
            return Stand.IN_FORCE;
        }
        DecidedFacet facet = other.keySet().iterator().next();
        return new Stand(
                Standing.STALE,
                "the reader now reads the " + facet.word() + " as “" + FacetWords.of(read, facet) + "”, not “"
                        + other.get(facet) + "” as was seen");
    }
}
