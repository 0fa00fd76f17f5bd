package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.archive.Archive;
import cotejo.formats.bytes.Decoding;
import cotejo.formats.bytes.Marks;
import cotejo.formats.export.Export;
import cotejo.formats.lines.JsonLines;
import cotejo.formats.mail.Letter;
import cotejo.formats.mail.Mail;
import cotejo.formats.mail.Mailbox;
import cotejo.formats.mail.Outlook;
import cotejo.formats.mail.Tnef;
import cotejo.formats.mime.Mime;
import cotejo.formats.parts.Opening;
import cotejo.formats.web.Crawl;
import cotejo.formats.web.SavedPage;
import java.util.Optional;

/// Opens what holds documents: archives, mails and folders of them, saved pages, crawls, exports of
/// sites, texts a line each.
final class Containers {
    private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1a, 7};
    private static final byte[] OUTLOOK_FOLDER = {'!', 'B', 'D', 'N'};

    private final Limits limits;
    private final Reading reading;

    Containers(Limits limits, Reading reading) {
        this.limits = limits;
        this.reading = reading;
    }

    /// How documents are read that are none of their own.
    @FunctionalInterface
    interface Reading {
        /// @param wrong bytes that were no characters
        Outcome page(SourceId source, String characters, int wrong, Description said);
    }

    /// Empty where these bytes are no container.
    Optional<Outcome> open(SourceId source, String name, byte[] bytes, Description byPerson) {
        if (Marks.begins(bytes, RAR)) {
            return refused(Status.UNSUPPORTED, "a RAR archive: unpack it, and add the folder");
        }
        if (Marks.begins(bytes, OUTLOOK_FOLDER)) {
            return refused(
                    Status.UNSUPPORTED,
                    "an Outlook mail folder (.pst): save its mails as .eml, .msg or .mbox, and add those");
        }
        Collected parts = new Collected(limits);
        if (Crawl.is(bytes)) {
            return Optional.of(outcome(Crawl.open(bytes, parts), parts, "a web archive without a page"));
        }
        Archive archive = Archive.of(bytes).orElse(null);
        if (archive != null) {
            Opening opening = archive.open(name, bytes, parts);
            return Optional.of(outcome(opening, parts, archive.words() + " without a file"));
        }
        if (Tnef.is(bytes)) {
            return Optional.of(outcome(Tnef.open(bytes, parts), parts, "a winmail.dat of Outlook that holds nothing"));
        }
        if (Outlook.is(bytes)) {
            Letter letter = Outlook.read(bytes, limits.htmlBytes(), parts);
            return letter == null
                    ? refused(Status.DAMAGED, "it does not hold together as a mail of Outlook")
                    : Optional.of(letter(source, letter, parts, byPerson));
        }
        if (Mailbox.is(bytes)) {
            Mailbox.open(bytes, parts);
            return Optional.of(parts.opened(null, ""));
        }
        if (Mail.is(name, bytes)) {
            Mime mime = Mime.of(bytes);
            return SavedPage.of(name, mime)
                    .map(page -> page(source, page, parts, byPerson))
                    .or(() -> Optional.of(letter(source, Mail.read(mime, limits.htmlBytes(), parts), parts, byPerson)));
        }
        return Optional.empty();
    }

    /// Exports of sites, and texts that are a line each; empty where these characters are something else.
    Optional<Outcome> texts(String name, String text) {
        String export = Export.of(text).orElse(null);
        if (export != null) {
            Collected posts = new Collected(limits);
            return Optional.of(outcome(Export.open(text, posts), posts, export + " without a post or a comment"));
        }
        if (!JsonLines.is(name, text)) {
            return Optional.empty();
        }
        Collected parts = new Collected(limits);
        JsonLines.open(text, parts);
        return Optional.of(parts.opened(null, ""));
    }

    private static Outcome outcome(Opening opening, Collected parts, String ifEmpty) {
        return switch (opening) {
            case Opening.Open open when !parts.isEmpty() -> parts.opened(null, open.missing(), open.remark());
            case Opening.Open open
            when open.missing().isEmpty() -> new Outcome.Refused(Status.EMPTY, Collected.both(ifEmpty, open.remark()));
            case Opening.Open open -> new Outcome.Refused(Status.DAMAGED, open.missing());
            case Opening.Locked locked -> new Outcome.Refused(Status.ENCRYPTED, locked.reason());
            case Opening.Broken broken -> new Outcome.Refused(Status.DAMAGED, broken.reason());
            case Opening.Unread unread -> new Outcome.Refused(Status.UNSUPPORTED, unread.reason());
        };
    }

    private Outcome page(SourceId source, SavedPage saved, Collected parts, Description byPerson) {
        if (saved.page().length > limits.htmlBytes()) {
            return new Outcome.Refused(
                    Status.REFUSED,
                    "an HTML page of %,d bytes: pages of up to %,d bytes are read"
                            .formatted(saved.page().length, limits.htmlBytes()));
        }
        if (!(Decoding.of(saved.page(), saved.declared()) instanceof Decoding.Decoded decoded)) {
            return new Outcome.Refused(Status.DAMAGED, "the page that was saved is no text");
        }
        saved.hold(parts);
        Outcome page = reading.page(source, decoded.text(), decoded.wrong(), byPerson.or(saved.said()));
        return parts.beside(page, saved.missing());
    }

    /// A mail that nothing is attached to is a document like others.
    private Outcome letter(SourceId source, Letter letter, Collected parts, Description byPerson) {
        String text = letter.text().string();
        String beyond = limits.passedBy(text);
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
            missing = Collected.both(missing, "its words: " + beyond);
        }
        Document document = none || beyond != null ? null : Documents.letter(source, letter, byPerson);
        if (document == null || !parts.isEmpty()) {
            return parts.opened(document, missing);
        }
        String remark = Oddities.of(document.text(), 0);
        return missing.isEmpty()
                ? new Outcome.Read(document, remark)
                : new Outcome.Partly(document, Collected.both(missing, remark));
    }

    private static Optional<Outcome> refused(Status status, String reason) {
        return Optional.of(new Outcome.Refused(status, reason));
    }
}
