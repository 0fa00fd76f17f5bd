package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import cotejo.core.when.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The figures of the earliest text *held* of several that give one origin's number differently. A text dated only to a
/// month or year that may be as early is taken for the later; so is one without a date.
///
/// @param claims all with one number
record Earliest(PartialDate published, List<Claim> claims, List<String> assumptions) {
    private static final String LATER = "a text dated less finely, or not at all, is not the earliest";

    /// Null where no text has a date, or those of the earliest have several numbers.
    static @Nullable Earliest of(Collection<Claim> all) {
        PartialDate first = all.stream()
                .map(Claim::published)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::last).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        if (first == null) {
            return null;
        }
        List<Claim> claims =
                all.stream().filter(claim -> first.equals(claim.published())).toList();
        boolean one = claims.stream().map(Earliest::number).distinct().count() == 1;
        boolean unsure = all.stream().anyMatch(claim -> mayBeAsEarly(claim.published(), first));
        return one ? new Earliest(first, claims, unsure ? List.of(LATER) : List.of()) : null;
    }

    private static boolean mayBeAsEarly(@Nullable PartialDate published, PartialDate first) {
        return published == null
                || !published.equals(first) && !published.first().isAfter(first.last());
    }

    /// Those of the later texts that have another number.
    List<Claim> changed(Collection<Claim> all) {
        Rational held = number(claims.getFirst());
        return all.stream().filter(claim -> !number(claim).equals(held)).toList();
    }

    private static Rational number(Claim claim) {
        return claim.figure().quantity().low();
    }
}
