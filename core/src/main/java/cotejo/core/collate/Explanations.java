package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why two figures of one stated scope may differ: one of them is the sum of parts that do not fill the scope. It is
/// called possible only where the sum is exact to the last of four digits or more, the parts are declared and share
/// nothing, and the same search among numbers moved a little does as well in fewer than one case of a hundred. Source:
/// docs/reference/collation.md.
final class Explanations {
    private static final double SELDOM = 0.01;
    private final Candidates candidates;
    private final Vocabulary vocabulary;

    Explanations(Map<Cell, Addend> terms, Vocabulary vocabulary) {
        this.candidates = new Candidates(terms, vocabulary);
        this.vocabulary = vocabulary;
    }

    /// A possible explanation of the difference, or a coincidence; empty where nothing adds up to either figure.
    Optional<Finding> of(Cell a, Cell b) {
        List<Cell> targets = List.of(a, b).stream().filter(Cell::telling).toList();
        boolean oneScope = Scopes.in(Dimension.WHEN, a.first(), b.first(), vocabulary, true)
                        .standing()
                == Standing.EQUAL;
        if (targets.isEmpty() || !oneScope) {
            return Optional.empty();
        }
        // the scope is one: parts are sought in that of a figure that may be a sum ("more than 123,000" is none)
        Cell sought = targets.getFirst();
        Cell other = sought == a ? b : a;
        return hit(candidates.declared(sought, other), targets, a, b)
                .or(() -> hit(candidates.free(sought, other, targets), targets, a, b));
    }

    private Optional<Finding> hit(List<Candidate> tried, List<Cell> targets, Cell a, Cell b) {
        for (Candidate candidate : tried) {
            for (Cell target : targets) {
                if (candidate.stated().equals(Addend.stated(target))) {
                    double chance = new Chance(tried, targets).ofExactHit(seed(a, b), SELDOM);
                    return chance < SELDOM
                            ? Optional.of(finding(candidate, target, target == a ? b : a, tried.size(), chance))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The same two figures give the same runs, whatever else the case holds.
    private static long seed(Cell a, Cell b) {
        String names = List.of(a, b).stream()
                .map(cell -> cell.first().id().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        return Long.parseUnsignedLong(FigureId.digest(names), 16);
    }

    private Finding finding(Candidate candidate, Cell target, Cell other, int tried, double chance) {
        List<Claim> claims = new ArrayList<>();
        List<Cell> parts = candidate.declared()
                ? candidate.parts()
                : candidate.parts().stream()
                        .sorted(Comparator.comparing(Cell::first, Order.CLAIMS))
                        .toList();
        parts.forEach(part -> claims.add(part.first()));
        claims.add(target.first());
        claims.add(other.first());
        String terms =
                parts.stream().map(part -> Shown.digits(Addend.stated(part))).collect(Collectors.joining(" + "));
        Claim said = target.first();
        String number = Shown.quantity(said.figure());
        String scope = Shown.subject(said, vocabulary) + ", " + Shown.time(said, vocabulary);
        String against = Shown.quantity(other.first().figure());
        String text = candidate.declared()
                ? number + " is consistent with covering only " + candidate.covers() + "; the stated scope says "
                        + scope + ", for which " + against + " is given too."
                : number + " (" + scope + "; " + against + " is given too) is also what some figures inside its scope "
                        + "happen to add up to: a numerical coincidence, unless a person finds more.";
        Proof proof = Proof.of(candidate.declared() ? Finding.Kind.EXPLANATION : Finding.Kind.COINCIDENCE, claims)
                .arithmetic(terms + " = " + Shown.digits(candidate.stated()))
                .difference(cotejo.core.quantity.Rational.ZERO)
                .tried(tried)
                .chance(chance)
                .assuming(assumptions(claims));
        return (candidate.declared() ? proof.verdict(Finding.Verdict.POSSIBLE) : proof)
                .found(
                        "A statement by the body that gave the number of what it covers would confirm or overturn this.",
                        text);
    }

    private static List<String> assumptions(List<Claim> claims) {
        boolean persons =
                claims.stream().anyMatch(claim -> claim.figure().counted().countOf() == CountOf.PERSONS);
        return persons ? List.of("persons are added as events are: a person may repeat") : List.of();
    }
}
