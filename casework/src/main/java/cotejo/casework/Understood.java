package cotejo.casework;

import cotejo.casework.port.Decisions;
import java.util.List;

/// The log of decisions as it was understood last: a page asks for it several times. The last entry's hash tells
/// whether it is still the same log, since it holds those before it.
final class Understood {
    private String head = "";
    private List<Judgement> judgements = List.of();

    List<Judgement> of(Decisions decisions) {
        String now = decisions.head();
        if (!now.equals(head)) {
            judgements = List.copyOf(Judgement.of(decisions.log()));
            head = now;
        }
        return judgements;
    }
}
