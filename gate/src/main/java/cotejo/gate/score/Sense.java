package cotejo.gate.score;

/// Which way a figure must not go past its floor.
public enum Sense {
    AT_LEAST,
    AT_MOST;

    /// Does the figure hold against the floor?
    public boolean holds(double figure, double floor) {
        return switch (this) {
            case AT_LEAST -> figure >= floor;
            case AT_MOST -> figure <= floor;
        };
    }

    /// Is the second floor easier to pass than the first?
    public boolean loosened(double before, double after) {
        return switch (this) {
            case AT_LEAST -> after < before;
            case AT_MOST -> after > before;
        };
    }

    /// As a floor is written.
    public String sign() {
        return switch (this) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
    }
}
