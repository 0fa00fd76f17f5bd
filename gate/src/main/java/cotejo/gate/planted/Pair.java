package cotejo.gate.planted;

/// Two groups, or two of anything numbered, without order.
public record Pair(int low, int high) {
    static Pair of(int one, int other) {
        return one <= other ? new Pair(one, other) : new Pair(other, one);
    }
}
