package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.bytes.Decoding;
import cotejo.formats.bytes.Signature;
import cotejo.formats.bytes.Structured;
import cotejo.formats.html.Html;
import cotejo.formats.office.Kind;
import cotejo.formats.office.Office;
import cotejo.formats.office.Unrolled;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a source into a document, or says why it cannot.
///
/// What goes in and what comes out are plain values, so that the work can move into a process of its own. Bad input
/// gives an [Outcome], never an exception; the same bytes, name and description always give the same document.
public final class Formats {
    private static final int SNIFFED = 4_096;

    private final Limits limits;
    private final Containers containers;

    public Formats() {
        this(Limits.USUAL);
    }

    public Formats(Limits limits) {
        this.limits = limits;
        this.containers = new Containers(limits, new Containers.Reading() {
            @Override
            public @Nullable String tooMuch(String text) {
                return Formats.this.tooMuch(text);
            }

            @Override
            public Outcome page(SourceId source, String characters, int wrong, Description said) {
                return Formats.this.characters(source, characters, wrong, true, said);
            }
        });
    }

    /// The largest source that is read, in bytes: what is longer can be refused before it is in memory, with
    /// [#tooLarge].
    public int mostBytes() {
        return limits.textBytes();
    }

    /// The outcome of a source that is longer than [#mostBytes].
    public Outcome tooLarge(long bytes) {
        return new Outcome.Refused(
                Status.REFUSED, "%,d bytes: files of up to %,d bytes are read".formatted(bytes, limits.textBytes()));
    }

    /// @param name the source's file name: a hint and no more, since files are misnamed
    /// @param byPerson what a person said of the document; it goes before what the document says of itself
    public Outcome read(SourceId source, String name, byte[] bytes, Description byPerson) {
        if (bytes.length == 0) {
            return new Outcome.Refused(Status.EMPTY, "no bytes");
        }
        return Bounded.within(limits.time(), () -> bytes(source, name, bytes, byPerson));
    }

    /// A text that is characters already, such as a line of JSON holds.
    public Outcome read(SourceId source, String text, Description byPerson) {
        return Bounded.here(() -> characters(source, text, 0, false, byPerson));
    }

    private Outcome bytes(SourceId source, String name, byte[] bytes, Description byPerson) {
        if (bytes.length > limits.textBytes()) {
            return tooLarge(bytes.length);
        }
        Kind office = Kind.of(bytes).orElse(null);
        if (office != null) {
            return office(source, office, bytes, byPerson);
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
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        Charset declared = Html.is(name, head) ? Html.declared(head) : null;
        return switch (Decoding.of(bytes, declared)) {
            case Decoding.NoText noText -> new Outcome.Refused(Status.UNSUPPORTED, noText.reason());
            case Decoding.Decoded decoded -> decoded(source, name, bytes.length, decoded, byPerson);
        };
    }

    private Outcome office(SourceId source, Kind kind, byte[] bytes, Description byPerson) {
        Collected parts = new Collected(limits);
        return switch (Office.read(kind, bytes, limits.textBytes(), parts)) {
            case Office.Result.Text text -> parts.beside(unrolled(source, kind, text.unrolled(), byPerson), "");
            case Office.Result.Locked locked ->
                new Outcome.Refused(Status.ENCRYPTED, kind.words() + " that needs a password");
            case Office.Result.TooLong tooLong ->
                new Outcome.Refused(Status.REFUSED, "more than %,d characters of text".formatted(limits.textBytes()));
            case Office.Result.Broken broken ->
                new Outcome.Refused(Status.DAMAGED, "it does not hold together as " + kind.words());
        };
    }

    private Outcome unrolled(SourceId source, Kind kind, Unrolled unrolled, Description byPerson) {
        if (unrolled.text().isBlank()) {
            return blank(kind, unrolled.pages().size());
        }
        String tooMuch = tooMuch(unrolled.text());
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = Documents.unrolled(source, unrolled, byPerson);
        List<String> missing = new ArrayList<>();
        if (!unrolled.missing().isEmpty()) {
            missing.add(unrolled.missing());
        }
        List<Integer> empty = unrolled.emptyPages();
        if (!empty.isEmpty()) {
            missing.add("no text on " + (empty.size() == 1 ? "page " : "pages ")
                    + empty.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        String remark = Oddities.of(document.text(), 0);
        if (missing.isEmpty()) {
            return new Outcome.Read(document, remark);
        }
        String words = String.join("; ", missing);
        return new Outcome.Partly(document, remark.isEmpty() ? words : words + "; " + remark);
    }

    /// A page without text is a picture of one, as far as anybody knows: that it is not read is no matter of course.
    private static Outcome blank(Kind kind, int pages) {
        if (pages == 0) {
            return new Outcome.Refused(Status.EMPTY, kind.words() + " without text");
        }
        String scan =
                pages == 1 ? "a scan: its page holds no text" : "a scan: none of its " + pages + " pages holds text";
        return new Outcome.Refused(Status.UNSUPPORTED, scan + ", and pictures are read by a later version");
    }

    private Outcome decoded(SourceId source, String name, int size, Decoding.Decoded decoded, Description byPerson) {
        boolean page = Html.is(name, decoded.text());
        if (page && size > limits.htmlBytes()) {
            return new Outcome.Refused(
                    Status.REFUSED,
                    "an HTML page of %,d bytes: pages of up to %,d bytes are read".formatted(size, limits.htmlBytes()));
        }
        Outcome lines = page ? null : containers.lines(name, decoded.text()).orElse(null);
        if (lines != null) {
            return lines;
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
        String tooMuch = page ? null : tooMuch(text);
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = page ? Documents.page(source, text, byPerson) : Documents.plain(source, text, byPerson);
        if (document.passages().isEmpty()) {
            return new Outcome.Refused(
                    Status.EMPTY, page ? "a page without visible text" : "no text, only white space");
        }
        String stillTooMuch = page ? tooMuch(document.text().string()) : null;
        if (stillTooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, stillTooMuch);
        }
        String remark = Oddities.of(document.text(), wrong);
        if (wrong == 0) {
            return new Outcome.Read(document, remark);
        }
        String missing = wrong == 1
                ? "one byte that is no character, read as U+FFFD"
                : wrong + " bytes that are no characters, read as U+FFFD";
        return new Outcome.Partly(document, remark.isEmpty() ? missing : missing + "; " + remark);
    }

    /// Names the limit a text passes, if it passes one.
    private @Nullable String tooMuch(String text) {
        int lines = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end - begin > limits.lineLength()) {
                return "a line of %,d characters: lines of up to %,d are read"
                        .formatted(end - begin, limits.lineLength());
            }
            if (end > begin && ++lines > limits.lines()) {
                return "more than %,d lines: that is as many as are read".formatted(limits.lines());
            }
            begin = end + 1;
        }
        return null;
    }

    private static String reason(Signature signature, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean misnamed = lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm");
        String what =
                misnamed ? signature.kind() + " named " + lower.substring(lower.lastIndexOf('.')) : signature.kind();
        return what + (signature.later() ? ": read by a later version" : ": not a document this program reads");
    }
}
