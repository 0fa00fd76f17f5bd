package cotejo.formats.sheet;

import static cotejo.formats.bytes.Marks.ascii;

import cotejo.formats.bytes.Marks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A format of workbooks, known by its bytes and not by its name.
public enum BookKind {
    XLSX("an Excel workbook"),
    XLS("an old Excel workbook"),
    /// Excel's own binary cells in a ZIP container
    XLSB("a binary Excel workbook (.xlsb)"),
    ODS("an OpenDocument spreadsheet");

    private static final byte[] ODS_TYPE = ascii("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    /// One of these is the first part of any workbook. An archive that holds workbooks begins with
    /// their names.
    private static final List<byte[]> FIRST = List.of(
            ascii("[Content_Types].xml"), ascii("_rels/"), ascii("docProps/"), ascii("customXml/"), ascii("xl/"));
    private static final byte[] XML_BOOK = ascii("xl/workbook.xml");
    private static final byte[] BINARY_BOOK = ascii("xl/workbook.bin");
    /// What a container of the old kind calls the part that is a workbook.
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "Book");

    private final String words;

    BookKind(String words) {
        this.words = words;
    }

    /// For a person, with its article.
    public String words() {
        return words;
    }

    /// What these bytes are, if they are one of these.
    public static Optional<BookKind> of(byte[] bytes) {
        if (Marks.isZip(bytes)) {
            return zipped(bytes);
        }
        return Marks.isOle(bytes) && old(bytes) ? Optional.of(XLS) : Optional.empty();
    }

    private static Optional<BookKind> zipped(byte[] bytes) {
        // A template says more after it, and is a spreadsheet all the same.
        if (Marks.zipBegins(bytes, ODS_TYPE)) {
            return Optional.of(ODS);
        }
        if (FIRST.stream().noneMatch(name -> Marks.zipBegins(bytes, name))) {
            return Optional.empty();
        }
        return Marks.holds(bytes, XML_BOOK)
                ? Optional.of(XLSX)
                : Marks.holds(bytes, BINARY_BOOK) ? Optional.of(XLSB) : Optional.empty();
    }

    private static boolean old(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return STREAMS.stream().anyMatch(container.getRoot()::hasEntryCaseInsensitive)
                    && !container.getRoot().hasEntryCaseInsensitive("WordDocument");
        } catch (IOException | RuntimeException e) {
            // A container that does not hold together is no workbook of any kind.
            return false;
        }
    }
}
