package cotejo.gate.kills;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// What a story may come as. A further format is one more constant: the corpus holds stories in each, in one language
/// and the other by turns. The same story always gives the same bytes.
enum Form {
    TEXT("txt", 5, Form::text),
    PAGE("html", 2, Form::page),
    WORD("docx", 1, Form::word),
    OPEN_DOCUMENT("odt", 1, Form::openDocument),
    RICH_TEXT("rtf", 1, Form::richText),
    PRINT("pdf", 1, Form::print);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final int LINE = 80;

    private final String ending;
    private final int pieces;
    private final Maker maker;

    /// @param pieces so many stories come as this
    Form(String ending, int pieces, Maker maker) {
        this.ending = ending;
        this.pieces = pieces;
        this.maker = maker;
    }

    @FunctionalInterface
    private interface Maker {
        byte[] of(Story story) throws IOException;
    }

    /// Of a file's name, without the dot.
    String ending() {
        return ending;
    }

    int pieces() {
        return pieces;
    }

    byte[] of(Story story) throws IOException {
        return maker.of(story);
    }

    private static byte[] text(Story story) {
        return (story.headline() + "\n\n" + story.published() + "\n\n" + String.join("\n\n", story.paragraphs()) + "\n")
                .getBytes(UTF_8);
    }

    private static byte[] page(Story story) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(story.tongue().code())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(story.headline())
                .append("</title><meta property=\"article:published_time\" content=\"")
                .append(story.published())
                .append("\"></head><body><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>")
                .append(story.headline())
                .append("</h1>");
        story.paragraphs().forEach(words -> page.append("<p>").append(words).append("</p>\n"));
        return page.append("</article><footer>12 Main Street</footer></body></html>\n")
                .toString()
                .getBytes(UTF_8);
    }

    private static byte[] word(Story story) throws IOException {
        StringBuilder body = new StringBuilder(XML)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        lines(story, words -> body.append("<w:p><w:r><w:t>").append(words).append("</w:t></w:r></w:p>"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                (XML
                                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>")
                        .getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                (XML
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                body.append("</w:body></w:document>").toString().getBytes(UTF_8));
        return zipped(parts);
    }

    private static byte[] openDocument(Story story) throws IOException {
        StringBuilder content = new StringBuilder(XML)
                .append("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
                .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">")
                .append("<office:body><office:text>");
        lines(story, words -> content.append("<text:p>").append(words).append("</text:p>"));
        content.append("</office:text></office:body></office:document-content>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII));
        parts.put("content.xml", content.toString().getBytes(UTF_8));
        return zipped(parts);
    }

    private static byte[] richText(Story story) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ");
        lines(story, words -> {
            words.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\'%02x".formatted(c)));
            rtf.append("\\par\n");
        });
        return rtf.append('}').toString().getBytes(US_ASCII);
    }

    private static byte[] print(Story story) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // Else it would be made of the time.
            pdf.setDocumentId((long) story.paragraphs().hashCode());
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(FontName.HELVETICA), 11);
                ink.setLeading(14);
                ink.newLineAtOffset(72, 720);
                for (String line : wrapped(story)) {
                    ink.showText(line);
                    ink.newLine();
                }
                ink.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> wrapped(Story story) {
        List<String> wrapped = new ArrayList<>();
        lines(story, words -> {
            StringBuilder line = new StringBuilder();
            for (String word : words.split(" ", -1)) {
                if (line.length() + word.length() > LINE) {
                    wrapped.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            wrapped.add(line.toString().strip());
            wrapped.add("");
        });
        return wrapped;
    }

    private static void lines(Story story, Consumer<String> to) {
        to.accept(story.headline());
        to.accept(story.published().toString());
        story.paragraphs().forEach(to);
    }

    /// An archive whose parts are kept as they are, at a time that is always the same.
    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(LocalDateTime.of(2011, 3, 8, 12, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
