package cotejo.core.source;

import java.util.List;

/// Two texts laid side by side: row by row what stands in both, and what in one of them alone.
///
/// @param same how many words of the first stand in the second
/// @param words how many words the first has
/// @param otherWords how many the second has
/// @param sameNumbers how many numbers in digits stand in both, in the same place of the text
/// @param changed numbers that are others in the same place
public record Facing(List<Row> rows, int same, int words, int otherWords, int sameNumbers, List<Changed> changed) {
    public Facing {
        rows = List.copyOf(rows);
        changed = List.copyOf(changed);
    }

    /// @param both whether it is a stretch that stands in both, but for a few words
    /// @param moved whether the second text has it in another place than what stands before it
    public record Row(List<Run> one, List<Run> other, boolean both, boolean moved) {
        public Row {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// Words in a row, with what stands between them.
    ///
    /// @param count how many words
    public record Run(String words, int count, Kind kind) {}

    public enum Kind {
        /// also there, in the same order
        SAME,
        /// here alone
        OTHER,
        /// a number in digits, here alone
        NUMBER
    }

    /// @param row in which it stands, from 0
    /// @param one as the first text has it
    /// @param other as the second has it
    public record Changed(int row, String one, String other) {}
}
