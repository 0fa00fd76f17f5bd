package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.bytes.Decoding;
import cotejo.formats.bytes.Signature;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a source into a document, or says why it cannot.
///
/// What goes in and what comes out are plain values, so that the work can move into a process of its own. Bad input
/// gives an [Outcome], never an exception; the same bytes, name and description always give the same document.
public final class Formats {
    private final Limits limits;

    public Formats() {
        this(Limits.USUAL);
    }

    public Formats(Limits limits) {
        this.limits = limits;
    }

    /// @param name the source's file name: a hint and no more, since files are misnamed
    /// @param byPerson what a person said of the document; it goes before what the document says of itself
    public Outcome read(SourceId source, String name, byte[] bytes, Description byPerson) {
        try {
            return bytes.length == 0 ? new Outcome.Refused(Status.EMPTY, "no bytes") : known(source, name, bytes, byPerson);
        } catch (OutOfMemoryError e) {
            return new Outcome.Refused(Status.OUT_OF_MEMORY, "reading it needs more memory than there is");
        }
    }

    /// A text that is characters already, such as a line of JSON holds.
    public Outcome read(SourceId source, String text, Description byPerson) {
        try {
            return plain(source, text, 0, byPerson);
        } catch (OutOfMemoryError e) {
            return new Outcome.Refused(Status.OUT_OF_MEMORY, "reading it needs more memory than there is");
        }
    }

    private Outcome known(SourceId source, String name, byte[] bytes, Description byPerson) {
        Signature signature = Signature.of(bytes).orElse(null);
        if (signature != null) {
            return new Outcome.Refused(Status.UNSUPPORTED, reason(signature, name));
        }
        if (bytes.length > limits.textBytes()) {
            return new Outcome.Refused(
                    Status.REFUSED,
                    "%,d bytes: texts of up to %,d bytes are read".formatted(bytes.length, limits.textBytes()));
        }
        return switch (Decoding.of(bytes, null)) {
            case Decoding.NoText noText -> new Outcome.Refused(Status.UNSUPPORTED, noText.reason());
            case Decoding.Decoded decoded -> plain(source, decoded.text(), decoded.wrong(), byPerson);
        };
    }

    private Outcome plain(SourceId source, String text, int wrong, Description byPerson) {
        if (text.isBlank()) {
            return new Outcome.Refused(Status.EMPTY, "no text, only white space");
        }
        String tooMuch = tooMuch(text);
        if (tooMuch != null) {
            return new Outcome.Refused(Status.REFUSED, tooMuch);
        }
        Document document = PlainText.document(source, text, byPerson);
        return wrong == 0
                ? new Outcome.Read(document)
                : new Outcome.Partly(document, wrong + " bytes that are no characters, read as U+FFFD");
    }

    private @Nullable String tooMuch(String text) {
        int lines = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > limits.lineLength()) {
                return "a line of %,d characters: lines of up to %,d are read".formatted(end - begin, limits.lineLength());
            }
            if (end > begin && ++lines > limits.lines()) {
                return "more than %,d lines".formatted(limits.lines());
            }
            begin = end + 1;
        }
        return null;
    }

    private static String reason(Signature signature, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean misnamed = lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm");
        String what = misnamed ? signature.kind() + " named " + lower.substring(lower.lastIndexOf('.')) : signature.kind();
        return what + (signature.later() ? ": read by a later version" : ": not a document this program reads");
    }
}
