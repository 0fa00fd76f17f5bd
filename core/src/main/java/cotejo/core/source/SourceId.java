package cotejo.core.source;

/// The name of a source: the SHA-256 of its bytes as received, 64 lower-case hexadecimal digits.
public record SourceId(String sha256) implements Comparable<SourceId> {
    public SourceId {
        if (sha256.length() != 64 || !sha256.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
