package cotejo.casework.verify;

import cotejo.casework.port.Status;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import cotejo.core.verify.Verdict;
import cotejo.core.verify.Verified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft and what a case says of its figures. Nothing of it is kept.
///
/// @param reason for a person; empty where the status says all
/// @param document null where the bytes gave none
/// @param reading null exactly where the document is
/// @param readAsOfToday whether nobody said, and the draft does not, when it was or will be published
/// @param alreadyHeld whether the very bytes of the draft are a source of the case; they were not counted
/// @param narrowed whether the case holds so much of these measures that only a part was laid beside the draft
/// @param figures evidence only, in the order of the draft
public record Verification(
        Status status,
        String reason,
        @Nullable Document document,
        @Nullable Reading reading,
        boolean readAsOfToday,
        boolean alreadyHeld,
        boolean narrowed,
        List<Verified> figures) {
    public Verification {
        figures = List.copyOf(figures);
    }

    /// Whether some figure differs from the case, or from the draft's own arithmetic.
    public boolean differs() {
        return figures.stream().anyMatch(each -> each.verdict() == Verdict.DIFFERS);
    }

    /// Numbers of the draft's own text from which no value can be taken.
    public List<Malformed> malformed() {
        return reading == null
                ? List.of()
                : reading.malformed().stream()
                        .filter(each -> each.passage().evidence())
                        .toList();
    }
}
