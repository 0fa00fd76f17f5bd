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
    ///
    /// @param bytes of the files that are done
    /// @param ofBytes of all
    default void at(int done, int total, long bytes, long ofBytes, String what) {
        at(done, total, what);
    }
}
