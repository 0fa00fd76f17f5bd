package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.archive.Archive;
import cotejo.formats.mail.Letter;
import cotejo.formats.mail.Mail;
import cotejo.formats.mail.Mailbox;
import cotejo.formats.mime.Mime;
import cotejo.formats.parts.Opening;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens what holds documents: archives, mails and folders of them.
final class Containers {
    private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1a, 7};
    private static final byte[] OUTLOOK_FOLDER = {'!', 'B', 'D', 'N'};

    private final Limits limits;
    private final TooMuch tooMuch;

    /// @param tooMuch names the limit that a text passes; null where it passes none
    Containers(Limits limits, TooMuch tooMuch) {
        this.limits = limits;
        this.tooMuch = tooMuch;
    }

    interface TooMuch {
        @Nullable
        String in(String text);
    }

    /// Empty where these bytes are no container.
    Optional<Outcome> open(SourceId source, String name, byte[] bytes, Description byPerson) {
        if (begins(bytes, RAR)) {
            return refused(Status.UNSUPPORTED, "a RAR archive: unpack it, and add the folder");
        }
        if (begins(bytes, OUTLOOK_FOLDER)) {
            return refused(
                    Status.UNSUPPORTED,
                    "an Outlook mail folder (.pst): save its mails as .eml, .msg or .mbox, and add those");
        }
        Archive archive = Archive.of(bytes).orElse(null);
        if (archive != null) {
            return Optional.of(archive(archive, name, bytes));
        }
        if (Mailbox.is(bytes)) {
            Collected mails = new Collected(limits);
            Mailbox.open(bytes, mails);
            return Optional.of(mails.opened(null, ""));
        }
        if (Mail.is(name, bytes)) {
            Collected parts = new Collected(limits);
            Letter letter = Mail.read(Mime.of(bytes), limits.htmlBytes(), parts);
            return Optional.of(letter(source, letter, parts, byPerson));
        }
        return Optional.empty();
    }

    /// A mail that nothing is attached to is a document like others.
    private Outcome letter(SourceId source, Letter letter, Collected parts, Description byPerson) {
        String text = letter.text().string();
        String beyond = tooMuch.in(text);
        boolean none = letter.passages().isEmpty();
        if (parts.isEmpty() && (none || beyond != null)) {
            return beyond != null
                    ? new Outcome.Refused(Status.REFUSED, beyond)
                    : letter.missing().isEmpty()
                            ? new Outcome.Refused(Status.EMPTY, "a mail without words")
                            : new Outcome.Refused(Status.DAMAGED, letter.missing());
        }
        String missing = letter.missing();
        if (beyond != null) {
            missing = (missing.isEmpty() ? "" : missing + "; ") + "its words: " + beyond;
        }
        Document document = none || beyond != null ? null : Documents.letter(source, letter, byPerson);
        if (document == null || !parts.isEmpty()) {
            return parts.opened(document, missing);
        }
        String remark = Oddities.of(document.text(), 0);
        return missing.isEmpty()
                ? new Outcome.Read(document, remark)
                : new Outcome.Partly(document, remark.isEmpty() ? missing : missing + "; " + remark);
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
