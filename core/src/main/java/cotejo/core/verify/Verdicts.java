package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import cotejo.core.collate.Relations;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The law of specs/verify: every figure of a draft, laid beside what a case holds.
public final class Verdicts {
    private final Holdings held;
    private final Workings workings;
    private final Vocabulary vocabulary;

    private Verdicts(Collection<Claim> draft, Holdings held, Vocabulary vocabulary) {
        this.held = held;
        this.workings = new Workings(draft, held.claims(), vocabulary);
        this.vocabulary = vocabulary;
    }

    /// @param draft all claims of one document; readers' comments in it are not verified
    /// @return in the order of the draft
    public static List<Verified> of(Collection<Claim> draft, Holdings held, Vocabulary vocabulary) {
        List<Claim> evidence = draft.stream()
                .filter(claim -> claim.figure().evidence())
                .sorted()
                .toList();
        Verdicts verdicts = new Verdicts(evidence, held, vocabulary);
        return evidence.stream().map(verdicts::of).toList();
    }

    /// Figures of the case by how they stand to one of the draft.
    private static final class Sides {
        final List<Evidence> agreeing = new ArrayList<>();
        final List<Evidence> against = new ArrayList<>();
        final List<Evidence> allowed = new ArrayList<>();
        final List<Evidence> apart = new ArrayList<>();

        void put(Evidence evidence) {
            switch (evidence.related().relation()) {
                case AGREES, REFINES -> agreeing.add(evidence);
                case CONFLICTS, FIGURES_DIFFER, VARIANT, UPDATE -> against.add(evidence);
                case COMPATIBLE -> allowed.add(evidence);
                case INCOMPARABLE, DISJOINT, SERIES, SAME_NUMBER_OTHER_SCOPE, PART_OF -> apart.add(evidence);
            }
        }

        boolean sameNumberElsewhere() {
            return apart.stream().anyMatch(each -> each.related().relation() == Relation.SAME_NUMBER_OTHER_SCOPE);
        }
    }

    private Verified of(Claim figure) {
        Sides sides = sides(figure);
        sides.against.sort(new Nearest(figure, vocabulary).first());
        List<Claim> contested = contested(sides);
        List<Finding> about = workings.about(figure);
        List<Remark> remarks = new ArrayList<>();
        about.stream()
                .filter(finding -> workings.inside(finding) || Workings.fails(finding))
                .forEach(finding -> remarks.add(new Remark.Worked(finding)));
        Verdict verdict = verdict(sides, contested, about);
        remarks.addAll(new Remarks(figure, vocabulary)
                .about(sides.agreeing, sides.against, sides.allowed, sides.apart, contested));
        if (verdict == Verdict.DIFFERS) {
            remarks.removeIf(Verdicts::besideThePoint);
        }
        about.stream()
                .filter(finding -> !workings.inside(finding) && !Workings.fails(finding))
                .forEach(finding -> remarks.add(new Remark.Parts(finding)));
        if (sides.agreeing.isEmpty()) {
            Remark other = Nearest.otherMeasure(figure, held.claims(), vocabulary);
            if (other != null) {
                remarks.add(other);
            }
        }
        if (remarks.isEmpty() && sides.agreeing.isEmpty()) {
            remarks.add(figure.figure().counted().measure() == null ? new Remark.Unmeasured() : new Remark.Nothing());
        }
        Set<@Nullable String> origins = held.origins(sides.agreeing);
        boolean unstated = origins.remove(null);
        return new Verified(
                figure,
                verdict,
                sides.agreeing,
                sides.against,
                origins.size(),
                unstated,
                line(sides, remarks),
                remarks);
    }

    /// Where the draft's arithmetic fails already, what else is held explains nothing.
    private static boolean besideThePoint(Remark remark) {
        return remark instanceof Remark.Elsewhere elsewhere && elsewhere.likeness() == Remark.Likeness.OTHER;
    }

    private Sides sides(Claim figure) {
        Sides sides = new Sides();
        String measure = figure.figure().counted().measure();
        Claim named = measure == null ? Unmeasured.named(figure) : figure;
        if (named == null) {
            return sides;
        }
        for (Claim claim : held.claims()) {
            String other = claim.figure().counted().measure();
            Claim like = measure == null && other == null ? Unmeasured.named(claim) : claim;
            if (like != null
                    && named.figure().counted().measure() != null
                    && named.figure()
                            .counted()
                            .measure()
                            .equals(like.figure().counted().measure())) {
                sides.put(new Evidence(claim, Relations.relate(named, like, vocabulary), held.lineId(claim)));
            }
        }
        return sides;
    }

    private Verdict verdict(Sides sides, List<Claim> contested, List<Finding> about) {
        boolean agrees = !sides.agreeing.isEmpty();
        boolean failsAlone = about.stream().anyMatch(finding -> workings.inside(finding) && Workings.fails(finding));
        boolean failsAgainstHeld =
                about.stream().anyMatch(finding -> !workings.inside(finding) && Workings.fails(finding));
        if (failsAlone) {
            return Verdict.DIFFERS;
        }
        if (agrees) {
            boolean disputed = !sides.against.isEmpty() || !contested.isEmpty() || failsAgainstHeld;
            return disputed ? Verdict.DISPUTED : Verdict.FOUND;
        }
        return !sides.against.isEmpty() || sides.sameNumberElsewhere() || failsAgainstHeld
                ? Verdict.DIFFERS
                : Verdict.NOT_FOUND;
    }

    /// Figures the case holds that contradict one another where some agree with the draft, though none of them
    /// contradicts it; empty for none.
    private List<Claim> contested(Sides sides) {
        if (!sides.against.isEmpty()) {
            return List.of();
        }
        List<Evidence> same = new ArrayList<>(sides.agreeing);
        same.addAll(sides.allowed);
        for (Evidence agreeing : sides.agreeing) {
            for (Evidence other : same) {
                if (other != agreeing && contradicts(agreeing.claim(), other.claim())) {
                    return List.of(agreeing.claim(), other.claim());
                }
            }
        }
        return List.of();
    }

    private boolean contradicts(Claim a, Claim b) {
        Related related = Relations.relate(a, b, vocabulary);
        return switch (related.relation()) {
            case CONFLICTS, FIGURES_DIFFER -> true;
            case INCOMPARABLE,
                    DISJOINT,
                    SERIES,
                    VARIANT,
                    UPDATE,
                    REFINES,
                    AGREES,
                    COMPATIBLE,
                    SAME_NUMBER_OTHER_SCOPE,
                    PART_OF -> false;
        };
    }

    private @Nullable String line(Sides sides, List<Remark> remarks) {
        if (!sides.agreeing.isEmpty()) {
            return sides.agreeing.getFirst().line();
        }
        if (!sides.against.isEmpty()) {
            return sides.against.getFirst().line();
        }
        for (Remark remark : remarks) {
            Claim told = Remarks.held(remark);
            if (told != null) {
                return held.lineId(told);
            }
        }
        return null;
    }
}
