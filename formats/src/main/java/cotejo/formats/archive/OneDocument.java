package cotejo.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// ZIP archives that are one document: their files are its organs, and no documents of their own.
final class OneDocument {
    private static final String TYPE = "mimetype";
    private static final int LONGEST_TYPE = 200;
    private static final String OPEN_XML = "[Content_Types].xml";

    private static final Map<String, String> TYPES = Map.of(
            "application/epub+zip", "an EPUB book",
            "application/vnd.oasis.opendocument.text", "an OpenDocument text",
            "application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument sheet",
            "application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation",
            "application/vnd.oasis.opendocument.graphics", "an OpenDocument drawing");

    private static final Map<String, String> FOLDERS = Map.of(
            "ppt/", "a PowerPoint presentation",
            "xl/", "an Excel workbook",
            "word/", "a Word document",
            "visio/", "a Visio drawing");

    private OneDocument() {}

    /// What it is, with its article; empty for an archive.
    static String in(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        ZipArchiveEntry type = zip.getEntry(TYPE);
        if (type != null && type.getSize() <= LONGEST_TYPE && zip.canReadEntryData(type)) {
            try (InputStream in = zip.getInputStream(type)) {
                String said = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                if (said.startsWith("application/")) {
                    return TYPES.getOrDefault(said, "a document of the type " + said);
                }
            }
        }
        if (zip.getEntry(OPEN_XML) != null) {
            return entries.stream()
                    .flatMap(entry -> FOLDERS.entrySet().stream()
                            .filter(folder -> entry.getName().startsWith(folder.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("an Office document");
        }
        boolean apple = entries.stream().anyMatch(entry -> entry.getName().endsWith(".iwa"));
        return apple ? "a document of Pages, Numbers or Keynote" : "";
    }

    /// Whether the first file of such a document is called so.
    static boolean opens(String name) {
        return name.equals(TYPE) || name.equals(OPEN_XML);
    }
}
