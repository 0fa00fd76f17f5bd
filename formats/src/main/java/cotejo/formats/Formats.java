package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.archive.Archive;
import cotejo.formats.bytes.Decoding;
import cotejo.formats.bytes.Signature;
import cotejo.formats.bytes.Structured;
import cotejo.formats.html.Html;
import cotejo.formats.office.Kind;
import cotejo.formats.office.Office;
import cotejo.formats.office.Unrolled;
import cotejo.formats.ruled.RuledPages;
import cotejo.formats.scan.Facsimile;
import cotejo.formats.scan.Facsimiles;
import cotejo.formats.scan.Picture;
import cotejo.formats.scan.PictureFile;
import cotejo.formats.scan.Spliced;
import cotejo.formats.scan.Transcribing;
import cotejo.formats.sheet.BookKind;
import cotejo.formats.sheet.Delimited;
import cotejo.formats.web.Crawl;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a source into a document, or says why it cannot.
///
/// What goes in and what comes out are plain values, so that the work can move into a process of its own. Bad input
/// gives an [Outcome], never an exception; the same bytes, name and description always give the same document.
public final class Formats {
    private static final int SNIFFED = 4_096;

    private final Limits limits;
    private final Containers containers;
    private final Transcribing transcribing;

    public Formats() {
        this(Limits.USUAL);
    }

    public Formats(Limits limits) {
        this(limits, new Transcribing(() -> {}));
    }

    /// @param transcribing what reads pictures
    public Formats(Limits limits, Transcribing transcribing) {
        this.limits = limits;
        this.transcribing = transcribing;
        this.containers = new Containers(
                limits, (source, characters, wrong, said) -> characters(source, characters, wrong, true, said));
    }

    /// The largest source that is read, in bytes: what is longer can be refused before it is in memory, with
    /// [#tooLarge].
    public int mostBytes() {
        return limits.fileBytes();
    }

    /// These formats as others ask them.
    public DocumentMaker maker() {
        return new DocumentMaker() {
            @Override
            public Outcome read(
                    SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
                return Formats.this.read(source, name, bytes, byPerson, transcript);
            }

            @Override
            public Facsimile draw(byte[] bytes, Transcript transcript, Facsimile.Spot spot) {
                return bytes.length > limits.fileBytes()
                        ? Facsimile.None.NO_PAGES
                        : Facsimiles.draw(bytes, transcript, spot);
            }
        };
    }

    /// The outcome of a source that is longer than [#mostBytes].
    public Outcome tooLarge(long bytes) {
        return new Outcome.Refused(
                Status.REFUSED,
                "%,d bytes: files of up to %,d bytes are read; split it, or unpack it and add the folder"
                        .formatted(bytes, limits.fileBytes()));
    }

    /// How much memory a file may take while it is waited for, in bytes: what is packed takes what comes out of it.
    public static long weighs(byte[] bytes) {
        boolean packed = Crawl.is(bytes)
                || Archive.of(bytes).isPresent()
                        && Kind.of(bytes).isEmpty()
                        && BookKind.of(bytes).isEmpty();
        return packed ? bytes.length + (long) Limits.USUAL.partBytes() : bytes.length;
    }

    /// As [DocumentMaker#read(SourceId, String, byte[], Description)].
    public Outcome read(SourceId source, String name, byte[] bytes, Description byPerson) {
        return read(source, name, bytes, byPerson, null);
    }

    /// As [DocumentMaker#read(SourceId, String, byte[], Description, Transcript)].
    public Outcome read(
            SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
        if (bytes.length == 0) {
            return new Outcome.Refused(Status.EMPTY, "no bytes");
        }
        Scan scan = new Scan(transcript == null ? Transcript.NONE : transcript, "It takes Tesseract to read it");
        Outcome outcome = Bounded.within(limits.time(), () -> bytes(source, name, bytes, byPerson, scan));
        return transcript != null || scan.unread().isEmpty()
                ? outcome
                : Bounded.here(() -> transcribed(source, name, bytes, byPerson, scan));
    }

    /// Each page has its time, and all have theirs: see [Transcribing].
    private Outcome transcribed(SourceId source, String name, byte[] bytes, Description byPerson, Scan unread) {
        return switch (unread.transcribe(transcribing)) {
            case Transcribing.Result.Absent absent ->
                Bounded.within(
                        limits.time(),
                        () -> bytes(source, name, bytes, byPerson, new Scan(Transcript.NONE, absent.what())));
            case Transcribing.Result.Made made ->
                Bounded.within(
                                limits.time(),
                                () -> bytes(source, name, bytes, byPerson, new Scan(made.transcript(), "")))
                        .with(made.transcript());
        };
    }

    /// A text that is characters already, such as a line of JSON holds.
    public Outcome read(SourceId source, String text, Description byPerson) {
        return Bounded.here(() -> characters(source, text, 0, false, byPerson));
    }

    private Outcome bytes(SourceId source, String name, byte[] bytes, Description byPerson, Scan scan) {
        if (bytes.length > limits.fileBytes()) {
            return tooLarge(bytes.length);
        }
        Kind office = Kind.of(bytes).orElse(null);
        if (office != null) {
            return office(source, office, bytes, byPerson, scan);
        }
        Picture picture = Picture.of(bytes).orElse(null);
        if (picture != null) {
            return picture(source, picture, bytes, byPerson, scan);
        }
        BookKind book = BookKind.of(bytes).orElse(null);
        if (book != null) {
            return Sheets.book(source, book, bytes, byPerson, limits);
        }
        if (Kind.locked(bytes)) {
            return new Outcome.Refused(Status.ENCRYPTED, "an Office document that needs a password");
        }
        Outcome opened = containers.open(source, name, bytes, byPerson).orElse(null);
        if (opened != null) {
            return opened;
        }
        Signature signature = Signature.of(bytes).orElse(null);
        if (signature != null) {
            return new Outcome.Refused(Status.UNSUPPORTED, reason(signature, name));
        }
        if (bytes.length > limits.textBytes()) {
            return new Outcome.Refused(
                    Status.REFUSED,
                    "%,d bytes of text: texts of up to %,d bytes are read; split it"
                            .formatted(bytes.length, limits.textBytes()));
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        Charset declared = Html.is(name, head) ? Html.declared(head) : null;
        return switch (Decoding.of(bytes, declared)) {
            case Decoding.NoText noText -> new Outcome.Refused(Status.UNSUPPORTED, noText.reason());
            case Decoding.Decoded decoded -> decoded(source, name, bytes.length, decoded, byPerson);
        };
    }

    private Outcome office(SourceId source, Kind kind, byte[] bytes, Description byPerson, Scan scan) {
        Collected parts = new Collected(limits.attached());
        return switch (Office.read(kind, bytes, limits.textBytes(), parts)) {
            case Office.Result.Text text ->
                parts.beside(
                        unrolled(
                                source,
                                kind.words(),
                                kind == Kind.PDF
                                        ? scan.pdf(bytes, RuledPages.within(text.unrolled(), bytes))
                                        : Spliced.plain(text.unrolled()),
                                byPerson,
                                scan),
                        "");
            case Office.Result.Locked locked ->
                new Outcome.Refused(Status.ENCRYPTED, kind.words() + " that needs a password");
            case Office.Result.TooLong tooLong ->
                new Outcome.Refused(Status.REFUSED, "more than %,d characters of text".formatted(limits.textBytes()));
            case Office.Result.Broken broken -> broken(kind.words());
        };
    }

    private Outcome picture(SourceId source, Picture kind, byte[] bytes, Description byPerson, Scan scan) {
        int pages = PictureFile.pages(kind, bytes);
        return pages == 0
                ? broken(kind.words())
                : unrolled(source, kind.words(), scan.picture(kind, bytes, pages), byPerson, scan);
    }

    private static Outcome broken(String what) {
        return new Outcome.Refused(Status.DAMAGED, "it does not hold together as " + what);
    }

    private Outcome unrolled(SourceId source, String kind, Spliced spliced, Description byPerson, Scan scan) {
        String text = spliced.unrolled().text();
        if (text.isBlank()) {
            return scan.nothing(kind, transcribing.bounds());
        }
        String tooMuch = text.length() > limits.textBytes()
                ? "more than %,d characters of text".formatted(limits.textBytes())
                : limits.passedBy(text);
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = Documents.spliced(source, spliced, scan.transcript(), byPerson);
        List<String> missing = new ArrayList<>(scan.missing(transcribing.bounds()));
        if (!spliced.unrolled().missing().isEmpty()) {
            missing.addFirst(spliced.unrolled().missing());
        }
        List<String> remarks = new ArrayList<>(scan.remarks(spliced));
        String odd = Oddities.of(document.text(), 0);
        if (!odd.isEmpty()) {
            remarks.add(odd);
        }
        return told(document, String.join("; ", missing), String.join("; ", remarks), 0);
    }

    private Outcome decoded(SourceId source, String name, int size, Decoding.Decoded decoded, Description byPerson) {
        boolean page = Html.is(name, decoded.text());
        if (page && size > limits.htmlBytes()) {
            return new Outcome.Refused(
                    Status.REFUSED,
                    "an HTML page of %,d bytes: pages of up to %,d bytes are read".formatted(size, limits.htmlBytes()));
        }
        Unrolled table = page ? null : Delimited.of(name, decoded.text()).orElse(null);
        if (table != null) {
            return Sheets.text(source, table, decoded.wrong(), byPerson, limits);
        }
        Outcome texts = page ? null : containers.texts(name, decoded.text()).orElse(null);
        if (texts != null) {
            return texts;
        }
        String structured = page ? null : Structured.of(name, decoded.text()).orElse(null);
        return structured != null
                ? new Outcome.Refused(Status.UNSUPPORTED, structured + ": read by a later version")
                : characters(source, decoded.text(), decoded.wrong(), page, byPerson);
    }

    private Outcome characters(SourceId source, String text, int wrong, boolean page, Description byPerson) {
        if (text.isBlank()) {
            return new Outcome.Refused(Status.EMPTY, "no text, only white space");
        }
        String tooMuch = page ? null : limits.passedBy(text);
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = page ? Documents.page(source, text, byPerson) : Documents.plain(source, text, byPerson);
        if (document.passages().isEmpty()) {
            return new Outcome.Refused(
                    Status.EMPTY, page ? "a page without visible text" : "no text, only white space");
        }
        String stillTooMuch = page ? limits.passedBy(document.text().string()) : null;
        if (stillTooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, stillTooMuch);
        }
        return told(document, "", Oddities.of(document.text(), wrong), wrong);
    }

    /// The outcome of a text in which some bytes were no characters, or something is missing.
    static Outcome told(Document document, String missing, String remark, int wrong) {
        String bytes = wrong == 0
                ? ""
                : wrong == 1
                        ? "one byte that is no character, read as U+FFFD"
                        : wrong + " bytes that are no characters, read as U+FFFD";
        String gone = missing.isEmpty() || bytes.isEmpty() ? missing + bytes : missing + "; " + bytes;
        if (gone.isEmpty()) {
            return new Outcome.Read(document, remark);
        }
        return new Outcome.Partly(document, remark.isEmpty() ? gone : gone + "; " + remark);
    }

    private static String reason(Signature signature, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean misnamed = lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm");
        String what =
                misnamed ? signature.kind() + " named " + lower.substring(lower.lastIndexOf('.')) : signature.kind();
        return what + (signature.later() ? ": read by a later version" : ": not a document this program reads");
    }
}
