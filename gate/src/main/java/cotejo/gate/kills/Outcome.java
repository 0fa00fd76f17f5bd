package cotejo.gate.kills;

import java.util.ArrayList;
import java.util.List;

/// What came of runs that were killed and taken up.
///
/// @param runs how many
/// @param kills how many kills there were
/// @param met how many of them met the program at work: the others came when it had ended
/// @param acknowledged how many files it had told of, or that were in the case, when it was killed
/// @param unequal runs whose case was damaged, or not the same in the end; a line each
/// @param lost files that were acknowledged and not there any more; a line each
/// @param alone processes and files that nobody ended or took away; a line each
record Outcome(
        int runs, int kills, int met, int acknowledged, List<String> unequal, List<String> lost, List<String> alone) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0, List.of(), List.of(), List.of());

    Outcome plus(Outcome other) {
        return new Outcome(
                runs + other.runs,
                kills + other.kills,
                met + other.met,
                acknowledged + other.acknowledged,
                both(unequal, other.unequal),
                both(lost, other.lost),
                both(alone, other.alone));
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /// Whether nothing was lost, damaged or left alone.
    boolean clean() {
        return unequal.isEmpty() && lost.isEmpty() && alone.isEmpty();
    }
}
