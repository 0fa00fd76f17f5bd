package cotejo.casework.port;

import java.util.Locale;

/// What became of an input.
public enum Status {
    READ,
    /// read, but something in it is missing; the reason says what
    PARTLY,
    /// the same bytes are held under another path
    DUPLICATE,
    UNSUPPORTED,
    ENCRYPTED,
    DAMAGED,
    TIMED_OUT,
    OUT_OF_MEMORY,
    REFUSED,
    WITHDRAWN,
    MISSING,
    EMPTY;

    /// As the JSON writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads what [#word] writes.
    ///
    /// @throws IllegalArgumentException when there is no such word
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether something of the input is in the case, or nothing was there to be read: an empty file, a second copy and
    /// a withdrawn source leave nothing to be done.
    public boolean done() {
        return switch (this) {
            case READ, DUPLICATE, WITHDRAWN, EMPTY -> true;
            case PARTLY, UNSUPPORTED, ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, MISSING -> false;
        };
    }
}
