package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The evidence of one block, laid side by side: how figures of a line stand to one another, and to figures of other
/// lines of the block that contain them or lie inside them. Relations come in the order of the figures' ids.
public final class SideBySide {
    private static final Comparator<Related> BY_FIGURES =
            Comparator.comparing(Related::a).thenComparing(Related::b);

    private final Vocabulary vocabulary;
    private final Origins origins;
    private final List<Placed> evidence;

    /// @param line its id
    private record Placed(Claim claim, String line) {}

    /// @param claims all claims of the block
    public SideBySide(Collection<Claim> claims, Vocabulary vocabulary, Origins known) {
        this.vocabulary = vocabulary;
        this.origins = known.reading(claims, vocabulary);
        this.evidence = Order.sorted(claims).stream()
                .filter(claim -> claim.figure().evidence())
                .map(claim -> new Placed(claim, Lines.idOf(claim, vocabulary)))
                .toList();
    }

    /// How many figures stand in the block.
    public int size() {
        return evidence.size();
    }

    /// Of all figures of a line.
    public List<Related> line(String line) {
        List<Claim> own = own(line);
        List<Related> related = pairs(own);
        own.forEach(claim -> related.addAll(beyond(claim, line)));
        related.sort(BY_FIGURES);
        return related;
    }

    /// Of some figures of a line to one another alone.
    public List<Related> among(Set<FigureId> some) {
        List<Related> related = pairs(evidence.stream()
                .map(Placed::claim)
                .filter(claim -> some.contains(claim.id()))
                .toList());
        related.sort(BY_FIGURES);
        return related;
    }

    /// Of one figure to all others.
    public List<Related> figure(Claim figure) {
        String line = Lines.idOf(figure, vocabulary);
        List<Claim> own = own(line);
        List<Related> related = new ArrayList<>();
        boolean before = true;
        for (Claim other : own) {
            if (other.id().equals(figure.id())) {
                before = false;
            } else {
                related.add(before ? relate(other, figure) : relate(figure, other));
            }
        }
        if (!before) {
            related.addAll(beyond(figure, line));
        }
        related.sort(BY_FIGURES);
        return related;
    }

    private List<Claim> own(String line) {
        return evidence.stream()
                .filter(placed -> placed.line().equals(line))
                .map(Placed::claim)
                .toList();
    }

    private List<Related> pairs(List<Claim> claims) {
        List<Related> related = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                related.add(relate(claims.get(i), claims.get(j)));
            }
        }
        return related;
    }

    private List<Related> beyond(Claim claim, String line) {
        List<Related> related = new ArrayList<>();
        for (Placed other : evidence) {
            if (!other.line().equals(line)) {
                Related across = relate(claim, other.claim());
                if (telling(across)) {
                    related.add(across);
                }
            }
        }
        return related;
    }

    private Related relate(Claim a, Claim b) {
        return Relations.relate(a, b, vocabulary, origins);
    }

    /// Whether a relation between lines is one of part and whole.
    private static boolean telling(Related related) {
        return switch (related.relation()) {
            case PART_OF,
                    SAME_NUMBER_OTHER_SCOPE,
                    CONFLICTS,
                    REFINES,
                    AGREES,
                    COMPATIBLE,
                    VARIANT,
                    UPDATE,
                    FIGURES_DIFFER -> true;
            case INCOMPARABLE, DISJOINT, SERIES -> false;
        };
    }
}
