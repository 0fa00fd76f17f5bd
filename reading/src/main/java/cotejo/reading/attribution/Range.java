package cotejo.reading.attribution;

/// Tokens of the row from `begin` to before `end`.
record Range(int begin, int end) {
    boolean holds(int token) {
        return begin <= token && token < end;
    }

    boolean isEmpty() {
        return end <= begin;
    }

    boolean meets(Range other) {
        return begin < other.end && other.begin < end;
    }
}
