package cotejo.gate;

/// What the gate says of a row.
enum Verdict {
    HOLDS("holds", true),
    NO_FLOOR("no floor yet", true),
    BELOW("BELOW", false),
    /// The data or the scorer is no longer what the floor was pinned on, so the two cannot be compared.
    STALE("STALE: pin again", false),
    /// A floor stands for a row that was not measured.
    VANISHED("NOT MEASURED", false),
    ABSENT("DATA ABSENT", false);

    private final String words;
    private final boolean passes;

    Verdict(String words, boolean passes) {
        this.words = words;
        this.passes = passes;
    }

    String words() {
        return words;
    }

    boolean passes() {
        return passes;
    }
}
