package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.port.CaseProblem;
import cotejo.core.decision.Decision;
import cotejo.serving.page.Visit;

/// Whose hand decides. Where people have accounts, each takes back what he decided himself: what another has judged is
/// answered by judging, and both are shown.
///
/// @param takesBackAll whether it may take back what others have decided
public record Hand(String author, boolean takesBackAll) {
    public static Hand of(Visit visit, String author) {
        return new Hand(author, !visit.desk().known() || visit.desk().administers());
    }

    public Decided decide(Case writable, Decision decision, String reason) throws CaseProblem {
        if (decision instanceof Decision.Retract retract
                && !writable.decisions(each -> true).stream()
                        .filter(each -> each.hash().equals(retract.entry()))
                        .allMatch(each -> mayTakeBack(each.author()))) {
            throw new CaseProblem(
                    CaseProblem.Kind.USAGE,
                    "this was decided by somebody else",
                    "decide about it yourself: both decisions stand, and both are shown");
        }
        return writable.decide(decision, author, reason);
    }

    /// Whether it may take back what this author has decided.
    public boolean mayTakeBack(String other) {
        return takesBackAll || other.equals(author);
    }
}
