package cotejo.formats.sheet;

import cotejo.core.source.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Spreadsheets of OpenDocument 1.2 and later. The words of a cell are those the program that saved it
/// showed. Cells and rows that are said to repeat are laid as often as they hold something, up to what
/// may be laid; empty ones only count.
final class OpenSheet {
    private static final String TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /// No sheet has a farther row or column.
    private static final int FARTHEST = 1 << 20;
    private static final int MOST_SPAN = 1_000;
    /// Of the XML, in bytes.
    private static final int MOST_BYTES = 256 << 20;

    private final Laying laying;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private String sheet = "";
    private int row;
    private int column;
    private int comments;

    private OpenSheet(int most) {
        laying = new Laying(most);
    }

    static Book.Result read(byte[] bytes, int most) {
        try {
            byte[] manifest = entry(bytes, "META-INF/manifest.xml");
            if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
                return new Book.Result.Locked();
            }
            byte[] content = entry(bytes, "content.xml");
            return content == null ? new Book.Result.Broken() : new OpenSheet(most).all(content);
        } catch (IOException | XMLStreamException e) {
            return new Book.Result.Broken();
        }
    }

    private static byte @Nullable [] entry(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    byte[] buffer = new byte[1 << 16];
                    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                        out.write(buffer, 0, n);
                        if (out.size() > MOST_BYTES) {
                            throw new IOException("more than " + MOST_BYTES + " bytes of " + name);
                        }
                    }
                    return out.toByteArray();
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return null;
    }

    private Book.Result all(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without declarations no entity grows; "&lt;" counts as one too, and a long text may hold any number of them.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = said(xml, STYLE, "name");
                case "table-properties" -> {
                    if (said(xml, TABLES, "display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> table(xml);
                case "table-column" -> {
                    int many = many(xml, "number-columns-repeated", FARTHEST);
                    if (!visible(xml)) {
                        for (int i = 0; i < Math.min(many, MOST_SPAN); i++) {
                            hiddenColumns.add(column + i);
                        }
                    }
                    column += many;
                }
                case "table-row" -> row(xml);
                default -> {}
            }
        }
        if (comments > 0) {
            laying.missing(comments == 1 ? "a comment on a cell" : comments + " comments on cells");
        }
        return laying.laid();
    }

    private void table(XMLStreamReader xml) {
        sheet = said(xml, TABLES, "name");
        laying.sheet(sheet);
        hiddenColumns.clear();
        row = 0;
        column = 0;
        if (hiddenStyles.contains(said(xml, TABLES, "style-name"))) {
            laying.hidden("sheet " + sheet);
        }
    }

    private static boolean visible(XMLStreamReader xml) {
        String visibility = said(xml, TABLES, "visibility");
        return visibility.isEmpty() || visibility.equals("visible");
    }

    private record Held(int column, int rows, int columns, int repeated, String words) {}

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int many = many(xml, "number-rows-repeated", FARTHEST);
        boolean visible = visible(xml);
        List<Held> held = new ArrayList<>();
        column = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("table-row"))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean covered = xml.getLocalName().equals("covered-table-cell");
            if (covered || xml.getLocalName().equals("table-cell")) {
                int repeated = many(xml, "number-columns-repeated", FARTHEST);
                int rows = many(xml, "number-rows-spanned", MOST_SPAN);
                int columns = many(xml, "number-columns-spanned", MOST_SPAN);
                String words = words(xml);
                if (!covered && !words.isBlank()) {
                    held.add(new Held(column, rows, columns, repeated, words));
                }
                column = Math.min(FARTHEST, column + repeated);
            }
        }
        for (int i = 0; i < many && !held.isEmpty(); i++) {
            if (laying.full()) {
                laying.left((many - i) * held.stream().mapToLong(Held::repeated).sum());
                break;
            }
            for (Held cell : held) {
                lay(cell, row + i);
            }
        }
        if (!held.isEmpty() && !visible) {
            laying.hidden("rows of sheet " + sheet);
        }
        row = Math.min(FARTHEST, row + many);
    }

    private void lay(Held cell, int atRow) {
        for (int i = 0; i < cell.repeated(); i++) {
            if (laying.full()) {
                laying.left(cell.repeated() - i);
                return;
            }
            laying.cell(atRow, cell.column() + i, cell.rows(), cell.columns(), cell.words(), 0);
            if (hiddenColumns.contains(cell.column() + i)) {
                laying.hidden("column " + Table.letters(cell.column() + i) + " of sheet " + sheet);
            }
        }
    }

    /// The words of a cell, its paragraphs parted by spaces; a comment on it is none of them.
    private String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        int paragraphs = 0;
        int aside = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    String name = xml.getLocalName();
                    if (aside > 0 || name.equals("annotation") && OFFICE.equals(xml.getNamespaceURI())) {
                        comments += aside == 0 ? 1 : 0;
                        aside++;
                    } else if (name.equals("p") && paragraphs++ > 0) {
                        words.append(' ');
                    } else if (name.equals("s")) {
                        words.repeat(' ', Math.min(many(xml, TEXT, "c", MOST_SPAN), MOST_SPAN));
                    } else if (name.equals("tab") || name.equals("line-break")) {
                        words.append(' ');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    aside = Math.max(0, aside - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (aside == 0 && paragraphs > 0) {
                        words.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return words.toString();
    }

    private static String said(XMLStreamReader xml, String space, String name) {
        String said = xml.getAttributeValue(space, name);
        return said == null ? "" : said;
    }

    private static int many(XMLStreamReader xml, String name, int most) {
        return many(xml, TABLES, name, most);
    }

    private static int many(XMLStreamReader xml, String space, String name, int most) {
        try {
            return Math.clamp(Long.parseLong(said(xml, space, name).strip()), 1, most);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
