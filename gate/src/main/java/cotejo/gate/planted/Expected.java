package cotejo.gate.planted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program is expected to say of some figures.
///
/// @param kind a relation's or a finding's word in the contract
/// @param groups the groups concerned: for a relation the finer figure's, or the part's, first; for a sum the parts'
/// and,
///     last, the whole's; for a ratio its own, its part's and its base's
/// @param figures one figure of each group, for a reader of the record
/// @param verdict holds or fails for ratios, holds for sums; null for others
/// @param plant what was planted that makes it so
/// @param where the same for all that say one thing: table, scope and origins
public record Expected(
        Of of,
        String kind,
        List<Integer> groups,
        List<String> figures,
        @Nullable String verdict,
        String plant,
        String where) {
    public enum Of {
        RELATION,
        FINDING
    }

    public Expected {
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }
}
