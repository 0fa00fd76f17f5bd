package cotejo.formats.parts;

/// What came of opening a container, what it holds aside. Reasons are one line for a person, without a full stop.
public sealed interface Opening {
    /// It was opened.
    ///
    /// @param missing what is not among its parts, and not told as one; empty where nothing is
    /// @param remark what else is to be told, though nothing is missing; empty for nothing
    record Open(String missing, String remark) implements Opening {
        public static final Open WHOLE = new Open("");

        public Open(String missing) {
            this(missing, "");
        }
    }

    /// What it holds cannot even be listed without a password.
    record Locked(String reason) implements Opening {}

    /// Not even its beginning holds together.
    record Broken(String reason) implements Opening {}

    /// It is something that nobody here opens.
    record Unread(String reason) implements Opening {}
}
