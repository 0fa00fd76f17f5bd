package cotejo.casework;

import cotejo.likeness.Likeness;
import java.util.List;

/// What shows that two documents are copies, as it is kept with their link.
///
/// @param lesserInGreater whether it is the source with the lesser hash that stands in the other
/// @param words how many words of it were looked for
/// @param shared how many of them the other has, in order
/// @param longest how many words the longest stretch shares
/// @param numbers how many numbers in digits are the same in both
/// @param differ how many stand in one place and are not the same
/// @param changed the first of those
record Alike(
        boolean lesserInGreater,
        int words,
        int shared,
        int longest,
        int numbers,
        int differ,
        List<Likeness.Changed> changed) {
    private static final int MOST_CHANGED = 12;
    private static final int LONGEST_NUMBER = 24;

    Alike {
        changed = List.copyOf(changed);
    }

    /// @param likeness of the source with the lesser hash and the other
    static Alike of(Likeness likeness) {
        return new Alike(
                likeness.firstInSecond(),
                likeness.words(),
                likeness.shared(),
                likeness.longest(),
                likeness.numbers(),
                likeness.changed().size(),
                likeness.changed().stream()
                        .filter(changed -> changed.first().length() <= LONGEST_NUMBER
                                && changed.second().length() <= LONGEST_NUMBER)
                        .limit(MOST_CHANGED)
                        .toList());
    }

    /// In whole per cent, rounded down: less than all is never told as all.
    int percent() {
        return words == 0 ? 0 : (int) (shared * 100L / words);
    }
}
