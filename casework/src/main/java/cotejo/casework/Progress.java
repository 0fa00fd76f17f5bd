package cotejo.casework;

/// Hears how far a long piece of work has come.
@FunctionalInterface
public interface Progress {
    /// Hears nothing.
    Progress NONE = (done, total, what) -> {};

    /// @param done how many are done, and safe
    /// @param total of how many
    /// @param what the one done last, for a person
    void at(int done, int total, String what);

    /// As [#at(int, int, String)], where it is known how much there is to read.
    default void at(Extent extent, String what) {
        at(extent.done(), extent.total(), what);
    }

    /// How far it has come.
    ///
    /// @param done how many are done
    /// @param total of how many
    /// @param held how many of those done were there already, and cost next to nothing
    /// @param bytes of those done
    /// @param ofBytes of all; 0 where nobody knows
    /// @param heldBytes of those there already
    record Extent(int done, int total, int held, long bytes, long ofBytes, long heldBytes) {
        /// Where nothing is known of bytes.
        public Extent(int done, int total) {
            this(done, total, 0, 0, 0, 0);
        }
    }
}
