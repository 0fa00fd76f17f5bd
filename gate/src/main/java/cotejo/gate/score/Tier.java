package cotejo.gate.score;

/// How much of the data is measured.
public enum Tier {
    /// What `mvn verify` has time for. A suite that leaves something out gives its rows names of their own.
    SAMPLE("@sample"),
    FULL("");

    private final String ending;

    Tier(String ending) {
        this.ending = ending;
    }

    /// The row name for a suite that measures only part of its data in the sample.
    public String row(String name) {
        return name + ending;
    }

    /// Was the row named by this tier?
    public boolean owns(String row) {
        return row.endsWith(SAMPLE.ending) == (this == SAMPLE);
    }
}
