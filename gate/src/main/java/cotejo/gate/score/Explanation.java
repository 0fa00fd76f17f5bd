package cotejo.gate.score;

/// Where a suite tells each error it counted, one line each.
@FunctionalInterface
public interface Explanation {
    Explanation NONE = (row, line) -> {};

    /// @param row the row the error counts in
    void tell(String row, String line);
}
