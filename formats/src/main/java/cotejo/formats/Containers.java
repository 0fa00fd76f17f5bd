package cotejo.formats;

import cotejo.formats.archive.Archive;
import cotejo.formats.parts.Opening;
import java.util.Optional;

/// Opens what holds documents: archives now.
final class Containers {
    private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1a, 7};
    private static final byte[] OUTLOOK_FOLDER = {'!', 'B', 'D', 'N'};

    private final Limits limits;

    Containers(Limits limits) {
        this.limits = limits;
    }

    /// Empty where these bytes are no container.
    Optional<Outcome> open(String name, byte[] bytes) {
        if (begins(bytes, RAR)) {
            return refused(Status.UNSUPPORTED, "a RAR archive: unpack it, and add the folder");
        }
        if (begins(bytes, OUTLOOK_FOLDER)) {
            return refused(
                    Status.UNSUPPORTED,
                    "an Outlook mail folder (.pst): save its mails as .eml, .msg or .mbox, and add those");
        }
        return Archive.of(bytes).map(archive -> archive(archive, name, bytes));
    }

    private Outcome archive(Archive archive, String name, byte[] bytes) {
        Collected parts = new Collected(limits);
        return switch (archive.open(name, bytes, parts)) {
            case Opening.Open open when !parts.isEmpty() -> parts.opened(null, open.missing());
            case Opening.Open open when open.missing().isEmpty() ->
                new Outcome.Refused(Status.EMPTY, archive.words() + " without a file");
            case Opening.Open open -> new Outcome.Refused(Status.DAMAGED, open.missing());
            case Opening.Locked locked -> new Outcome.Refused(Status.ENCRYPTED, locked.reason());
            case Opening.Broken broken -> new Outcome.Refused(Status.DAMAGED, broken.reason());
            case Opening.Unread unread -> new Outcome.Refused(Status.UNSUPPORTED, unread.reason());
        };
    }

    private static Optional<Outcome> refused(Status status, String reason) {
        return Optional.of(new Outcome.Refused(status, reason));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
