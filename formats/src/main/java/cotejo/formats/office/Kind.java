package cotejo.formats.office;

import static cotejo.formats.bytes.Marks.ascii;

import cotejo.formats.bytes.Marks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A format of documents that are more than text, known by its bytes and not by its name.
public enum Kind {
    PDF("a PDF"),
    DOCX("a Word document"),
    DOC("an old Word document"),
    ODT("an OpenDocument text"),
    RTF("an RTF document");

    private static final byte[] LOCKED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_PART = ascii("word/document");
    private static final byte[] ODT_TYPE = ascii("mimetypeapplication/vnd.oasis.opendocument.text");
    private static final byte[] ODT_TYPE_FAMILY = ascii("mimetypeapplication/vnd.oasis.opendocument.text-");
    /// One of these is the first part of any Office document. An archive that holds such documents begins with their
    /// names.
    private static final List<byte[]> OFFICE_FIRST = List.of(
            ascii("[Content_Types].xml"), ascii("_rels/"), ascii("docProps/"), ascii("customXml/"), ascii("word/"));

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /// For a person, with its article.
    public String words() {
        return words;
    }

    /// What these bytes are, if they are one of these.
    public static Optional<Kind> of(byte[] bytes) {
        if (Marks.begins(bytes, ascii("%PDF-"))) {
            return Optional.of(PDF);
        }
        if (Marks.begins(bytes, ascii("{\\rtf"))) {
            return Optional.of(RTF);
        }
        if (Marks.isZip(bytes)) {
            boolean odt = Marks.zipBegins(bytes, ODT_TYPE)
                    // a template, a master or a web page of that kind says more after it
                    && !Marks.zipBegins(bytes, ODT_TYPE_FAMILY);
            return odt ? Optional.of(ODT) : word(bytes) ? Optional.of(DOCX) : Optional.empty();
        }
        return OldWord.is(bytes) ? Optional.of(DOC) : Optional.empty();
    }

    private static boolean word(byte[] bytes) {
        return OFFICE_FIRST.stream().anyMatch(name -> Marks.zipBegins(bytes, name)) && Marks.holds(bytes, WORD_PART);
    }

    /// Whether these bytes are a document of Word, Excel or such that was locked with a password: those are put into
    /// a container of another kind.
    public static boolean locked(byte[] bytes) {
        return Marks.isOle(bytes) && Marks.holds(bytes, LOCKED_STREAM);
    }
}
