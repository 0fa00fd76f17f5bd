package cotejo.core.verify;

import cotejo.core.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure of a draft and what the case says of it.
///
/// @param figure as the draft says it
/// @param agreeing figures of the case that agree with it, refine it or are refined by it
/// @param against figures of the case that contradict it, the nearest first
/// @param origins how many origins those that agree go back to; what states none counts 0
/// @param unstated whether some that agree state no origin
/// @param line id of the line of the figures the remarks speak of first; null where there is none
/// @param remarks in the order they are told
public record Verified(
        Claim figure,
        Verdict verdict,
        List<Evidence> agreeing,
        List<Evidence> against,
        int origins,
        boolean unstated,
        @Nullable String line,
        List<Remark> remarks) {
    public Verified {
        agreeing = List.copyOf(agreeing);
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
    }
}
