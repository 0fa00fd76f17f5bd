package cotejo.gate.score;

/// A stretch of a text in Unicode code points, the end not included.
public record Extent(int start, int end) {
    public Extent {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch: " + start + " to " + end);
        }
    }

    /// How many code points two stretches share.
    public int shared(Extent other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// The words there.
    public String in(String text) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}
