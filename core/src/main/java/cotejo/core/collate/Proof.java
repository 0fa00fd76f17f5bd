package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A finding in the making.
final class Proof {
    private final Finding.Kind kind;
    private final Set<FigureId> figures = new LinkedHashSet<>();
    private final Set<SourceId> documents = new TreeSet<>();
    private final Set<String> assumptions = new LinkedHashSet<>();
    private final List<String> baseDiffers = new ArrayList<>();
    private String arithmetic = "";
    private @Nullable Rational difference;
    private Finding.@Nullable Verdict verdict;
    private @Nullable Integer tried;
    private @Nullable Double chance;
    private @Nullable String wouldHoldAs;

    private Proof(Finding.Kind kind) {
        this.kind = kind;
    }

    /// @param claims in the order the arithmetic names them
    static Proof of(Finding.Kind kind, Collection<Claim> claims) {
        Proof proof = new Proof(kind);
        claims.forEach(claim -> {
            proof.figures.add(claim.id());
            proof.documents.add(claim.source());
        });
        return proof;
    }

    Proof arithmetic(String arithmetic) {
        this.arithmetic = arithmetic;
        return this;
    }

    Proof difference(@Nullable Rational difference) {
        this.difference = difference;
        return this;
    }

    Proof verdict(Finding.Verdict verdict) {
        this.verdict = verdict;
        return this;
    }

    Proof tried(int tried) {
        this.tried = tried;
        return this;
    }

    Proof chance(double chance) {
        this.chance = chance;
        return this;
    }

    Proof wouldHoldAs(@Nullable String wouldHoldAs) {
        this.wouldHoldAs = wouldHoldAs;
        return this;
    }

    Proof assuming(Collection<String> assumptions) {
        this.assumptions.addAll(assumptions);
        return this;
    }

    Proof assuming(Related related) {
        if (related.equalIf() != null) {
            assumptions.add("the times are equal if " + related.equalIf());
        }
        return assuming(related.assumptions());
    }

    Proof baseDiffers(Collection<String> differences) {
        baseDiffers.addAll(differences);
        return this;
    }

    static String id(Finding.Kind kind, Collection<FigureId> figures) {
        StringBuilder name = new StringBuilder(kind.word());
        new TreeSet<>(figures).forEach(figure -> name.append('\n').append(figure));
        return "p" + FigureId.digest(name.toString());
    }

    Finding found(String overturnedBy, String text) {
        return new Finding(
                id(kind, figures),
                kind,
                List.copyOf(figures),
                List.copyOf(documents),
                arithmetic,
                difference,
                verdict,
                chance,
                tried,
                List.copyOf(assumptions),
                baseDiffers,
                wouldHoldAs,
                overturnedBy,
                text);
    }
}
