package cotejo.formats.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A format of documents that are more than text, known by its bytes and not by its name.
public enum Kind {
    PDF("a PDF"),
    DOCX("a Word document"),
    DOC("an old Word document"),
    ODT("an OpenDocument text"),
    RTF("an RTF document");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] LOCKED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_PART = ascii("word/document");
    private static final byte[] ODT_TYPE = ascii("mimetypeapplication/vnd.oasis.opendocument.text");
    /// One of these is the first part of any Office document. An archive that holds such documents begins with their
    /// names.
    private static final List<byte[]> OFFICE_FIRST = List.of(
            ascii("[Content_Types].xml"), ascii("_rels/"), ascii("docProps/"), ascii("customXml/"), ascii("word/"));
    /// Where the name of the first entry stands; of an OpenDocument file what it is follows, kept as it is.
    private static final int FIRST_NAME = 30;

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
        if (begins(bytes, 0, ascii("%PDF-"))) {
            return Optional.of(PDF);
        }
        if (begins(bytes, 0, ascii("{\\rtf"))) {
            return Optional.of(RTF);
        }
        if (begins(bytes, 0, ZIP)) {
            boolean odt = begins(bytes, FIRST_NAME, ODT_TYPE)
                    // a template, a master or a web page of that kind says more after it
                    && !begins(bytes, FIRST_NAME + ODT_TYPE.length, ascii("-"));
            return odt ? Optional.of(ODT) : word(bytes) ? Optional.of(DOCX) : Optional.empty();
        }
        return OldWord.is(bytes) ? Optional.of(DOC) : Optional.empty();
    }

    private static boolean word(byte[] bytes) {
        return OFFICE_FIRST.stream().anyMatch(name -> begins(bytes, FIRST_NAME, name)) && holds(bytes, WORD_PART);
    }

    /// Whether these bytes are a document of Word, Excel or such that was locked with a password: those are put into
    /// a container of another kind.
    public static boolean locked(byte[] bytes) {
        return begins(bytes, 0, OLE) && holds(bytes, LOCKED_STREAM);
    }

    private static byte[] ascii(String string) {
        return string.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] bytes, int at, byte[] with) {
        return bytes.length >= at + with.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (bytes[at] == part[0] && begins(bytes, at, part)) {
                return true;
            }
        }
        return false;
    }
}
