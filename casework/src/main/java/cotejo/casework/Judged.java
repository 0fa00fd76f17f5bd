package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Anchored;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        /// @param by the number of the decision that stands in its place
        static Stand overridden(long by) {
            return new Stand(Standing.OVERRIDDEN, "decision " + by + " stands in its place");
        }
    }

    private final List<Claim> read;
    private final Corrections corrections;
    private final Document document;
    /// Each claim as it stands now; null where it is rejected.
    private final List<@Nullable Claim> now;
    private final int byReader;
    private final Map<Long, Stand> stands = new HashMap<>();
    /// What was decided about each claim so far and counts.
    private final Map<Integer, List<Counting>> counting = new HashMap<>();

    private record Counting(long number, Decision.AboutFigure decision) {}

    private Judged(Document document, List<Claim> machine, Vocabulary vocabulary) {
        this.document = document;
        this.read = new ArrayList<>(machine);
        this.corrections = new Corrections(vocabulary, machine);
        this.now = new ArrayList<>(machine);
        this.byReader = machine.size();
    }

    /// @param judgements those about this document, in order
    static Judged of(Document document, List<Claim> machine, List<Judgement> judgements, Vocabulary vocabulary) {
        Judged judged = new Judged(document, machine, vocabulary);
        for (Judgement judgement : judgements) {
            if (judgement.retracted()) {
                continue;
            }
            switch (judgement.kept().decision()) {
                case Decision.AboutFigure about ->
                    judged.stands.put(judgement.number(), judged.judge(judgement, about));
                case Decision.Add add -> judged.stands.put(judgement.number(), judged.add(judgement, add));
                case Decision.Describe d -> {}
                case Decision.DescribePassage d -> {}
                case Decision.MapTable d -> {}
                case Decision.OfTwo d -> {}
                case Decision.Withdraw d -> {}
                case Decision.Retract d -> {}
                case Decision.Unknown d -> {}
            }
        }
        return judged;
    }

    /// In order of place; null where one was rejected. Without anything added, in the reader's order.
    List<@Nullable Claim> claims() {
        List<@Nullable Claim> claims = new ArrayList<>(now.subList(0, byReader));
        List<Span> places = new ArrayList<>();
        read.subList(0, byReader)
                .forEach(claim -> places.add(claim.figure().words().span()));
        for (int i = byReader; i < read.size(); i++) {
            Span span = read.get(i).figure().words().span();
            int at = 0;
            while (at < places.size() && places.get(at).compareTo(span) < 0) {
                at++;
            }
            places.add(at, span);
            claims.add(at, now.get(i));
        }
        return claims;
    }

    /// What was read by the reader and added by people, before anything was decided about it.
    List<Claim> before() {
        return read;
    }

    /// By the number of the decision.
    Map<Long, Stand> stands() {
        return stands;
    }

    /// The figure that stands now in the words of an anchor; empty where none does, or several do.
    Optional<FigureId> place(Marked marked) {
        return switch (Anchored.find(marked.anchor(), document.text())) {
            case Anchored.Orphaned orphaned -> Optional.empty();
            case Anchored.At at -> {
                List<Integer> places = at(at.span(), marked.figure());
                yield places.size() == 1
                        ? Optional.of(read.get(places.getFirst()).id())
                        : Optional.empty();
            }
        };
    }

    /// Two figures never stand in the same words: what a reader reads there goes before what a person added.
    private Stand add(Judgement judgement, Decision.Add add) {
        return switch (Anchored.find(add.anchor(), document.text())) {
            case Anchored.Orphaned orphaned -> new Stand(Standing.ORPHANED, orphaned.why());
            case Anchored.At at -> {
                Claim there = read.stream()
                        .filter(claim -> claim.figure().words().span().overlap(at.span()) > 0)
                        .findFirst()
                        .orElse(null);
                if (there != null) {
                    yield new Stand(
                            Standing.STALE,
                            "a figure is read in “" + there.figure().words().said() + "”: " + there.id()
                                    + " stands in its place");
                }
                String detail = "decision " + judgement.number() + ": added by "
                        + judgement.kept().author();
                yield switch (Added.claim(add, document, at.span(), corrections, detail)) {
                    case Corrected.Not not -> new Stand(Standing.STALE, "it cannot be applied: " + not.why());
                    case Corrected.To to -> {
                        read.add(to.claim());
                        now.add(to.claim());
                        yield Stand.IN_FORCE;
                    }
                };
            }
        };
    }

    private Stand judge(Judgement judgement, Decision.AboutFigure about) {
        return switch (Anchored.find(about.anchor(), document.text())) {
            case Anchored.Orphaned orphaned -> new Stand(Standing.ORPHANED, orphaned.why());
            case Anchored.At at -> {
                List<Integer> places = at(at.span(), about.figure());
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
    private List<Integer> at(Span span, FigureId figure) {
        List<Integer> same = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Span words = read.get(i).figure().words().span();
            if (words.equals(span)) {
                same.add(i);
            } else if (words.overlap(span) > 0) {
                near.add(i);
            }
        }
        List<Integer> places = same.isEmpty() ? near : same;
        List<Integer> named =
                places.stream().filter(i -> read.get(i).id().equals(figure)).toList();
        return named.size() == 1 ? named : places;
    }

    private Stand judge(Judgement judgement, Decision.AboutFigure about, int place) {
        Claim asRead = read.get(place);
        return switch (about) {
            case Decision.Accept accept -> {
                Map<DecidedFacet, String> other = otherThanSeen(asRead, about.seen());
                now.set(place, holdingToSeen(asRead, other, judgement));
                counts(place, judgement, about);
                yield stand(other, asRead);
            }
            case Decision.Reject reject -> {
                now.set(place, null);
                counts(place, judgement, about);
                yield stand(otherThanSeen(asRead, about.seen()), asRead);
            }
            case Decision.Correct correct -> {
                Claim before = now.get(place);
                yield switch (corrections.apply(before == null ? asRead : before, correct.facet(), correct.value())) {
                    case Corrected.Not not -> new Stand(Standing.STALE, "it cannot be applied: " + not.why());
                    case Corrected.To to -> {
                        now.set(place, shown(to.claim(), correct.facet(), correct.value(), judgement));
                        counts(place, judgement, about);
                        String word = correct.facet().word();
                        String seen = about.seen().get(word);
                        yield stand(otherThanSeen(asRead, seen == null ? Map.of() : Map.of(word, seen)), asRead);
                    }
                };
            }
            case Decision.Note note -> Stand.IN_FORCE;
            case Decision.Unsure unsure -> {
                counting.computeIfAbsent(place, k -> new ArrayList<>()).add(new Counting(judgement.number(), unsure));
                yield stand(otherThanSeen(asRead, about.seen()), asRead);
            }
        };
    }

    /// A decision that counts for a figure, in place of the earlier ones that say otherwise.
    private void counts(int place, Judgement judgement, Decision.AboutFigure decision) {
        List<Counting> earlier = counting.computeIfAbsent(place, k -> new ArrayList<>());
        for (Counting each : List.copyOf(earlier)) {
            if (overrides(decision, each.decision())) {
                earlier.remove(each);
                stands.put(each.number(), Stand.overridden(judgement.number()));
            }
        }
        earlier.add(new Counting(judgement.number(), decision));
    }

    /// An acceptance stands beside a later correction: for all facets but the one corrected.
    private static boolean overrides(Decision.AboutFigure later, Decision.AboutFigure earlier) {
        return !(later instanceof Decision.Correct correct)
                || switch (earlier) {
                    case Decision.Correct other -> other.facet() == correct.facet();
                    case Decision.Accept accept -> false;
                    case Decision.Reject reject -> true;
                    case Decision.Unsure unsure -> true;
                    case Decision.Note note -> false;
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
