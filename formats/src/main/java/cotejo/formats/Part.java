package cotejo.formats;

import cotejo.core.source.Description;

/// What a container holds in one place: a file in an archive, a message in a mailbox, an attachment of a mail.
public sealed interface Part {
    /// What it is called in the container: no other part of it is called the same. Only a label: nothing is
    /// ever written under such a name.
    String name();

    /// Bytes, to be read like those of any other source.
    ///
    /// @param said what the container says of it; it goes before what it says of itself, and after what a
    ///     person says
    record Held(String name, byte[] bytes, Description said) implements Part {
        public Held {
            named(name);
        }
    }

    /// A part whose bytes cannot be had.
    ///
    /// @param reason as in [Outcome.Refused]
    record Left(String name, Status status, String reason) implements Part {
        public Left {
            named(name);
        }
    }

    private static void named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a part has a name");
        }
    }
}
