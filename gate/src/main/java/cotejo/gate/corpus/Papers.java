package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Stories as plain text, as documents of word processors and as PDFs.
final class Papers {
    private static final int FONT = 11;
    private static final int LEADING = 15;
    private static final int BETWEEN = 9;
    private static final int LINE = 88;
    private static final int TOP = 720;
    private static final int LEFT = 72;
    private static final int BOTTOM = 560;

    private Papers() {}

    /// Headline, byline, date, paragraphs and comments, each in a line of its own.
    static String text(Story story) {
        List<String> lines = new ArrayList<>();
        lines.add(story.headline());
        lines.add("");
        lines.add(story.byline());
        lines.add(Pages.written(story));
        lines.add("");
        story.paragraphs().forEach(words -> {
            lines.add(words);
            lines.add("");
        });
        if (!story.comments().isEmpty()) {
            lines.add(story.isSpanish() ? "Comentarios" : "Comments");
            lines.add("");
            for (String comment : story.comments()) {
                lines.add(Pages.who(comment) + (story.isSpanish() ? " dijo..." : " said..."));
                lines.add(Pages.what(comment));
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    /// The lines of an article without comments, one a paragraph.
    static List<String> article(Story story) {
        List<String> lines = new ArrayList<>(List.of(story.headline(), story.byline(), Pages.written(story)));
        lines.addAll(story.paragraphs());
        return lines;
    }

    /// Lines as a page is wide, on as many pages as it takes, with a head on each.
    static byte[] pdf(Story story) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPageContentStream ink = null;
            int at = 0;
            for (String paragraph : article(story)) {
                for (String line : wrapped(paragraph)) {
                    if (ink == null || at < BOTTOM) {
                        if (ink != null) {
                            ink.close();
                        }
                        PDPage page = new PDPage();
                        pdf.addPage(page);
                        ink = new PDPageContentStream(pdf, page);
                        write(ink, story.outlet() + " - archive copy", TOP + 2 * LEADING);
                        at = TOP;
                    }
                    write(ink, line, at);
                    at -= LEADING;
                }
                at -= BETWEEN;
            }
            if (ink != null) {
                ink.close();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDPageContentStream ink, String line, int at) throws IOException {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.TIMES_ROMAN), FONT);
        ink.newLineAtOffset(LEFT, at);
        ink.showText(line);
        ink.endText();
    }

    /// A paragraph in lines of a page's width.
    static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static byte[] docx(Story story) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : article(story)) {
                word.createParagraph().createRun().setText(paragraph);
            }
            if (!story.rows().isEmpty()) {
                XWPFTable table = word.createTable(
                        story.rows().size(), story.rows().getFirst().size());
                for (int r = 0; r < story.rows().size(); r++) {
                    for (int c = 0; c < story.rows().get(r).size(); c++) {
                        table.getRow(r).getCell(c).setText(story.rows().get(r).get(c));
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(Story story) throws IOException {
        String paragraphs = article(story).stream()
                .map(words -> "<text:p>" + Pages.html(words) + "</text:p>")
                .collect(Collectors.joining());
        String rows = story.rows().stream()
                .map(row -> "<table:table-row>"
                        + row.stream()
                                .map(cell -> "<table:table-cell><text:p>" + Pages.html(cell)
                                        + "</text:p></table:table-cell>")
                                .collect(Collectors.joining())
                        + "</table:table-row>")
                .collect(Collectors.joining());
        String table = rows.isEmpty() ? "" : "<table:table table:name=\"T1\">" + rows + "</table:table>";
        return openDocument("text", "<office:text>" + paragraphs + table + "</office:text>");
    }

    /// @param what "text" or "spreadsheet"
    static byte[] openDocument(String what, String body) throws IOException {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"><office:body>%s</office:body></office:document-content>
                """.formatted(body).strip();
        byte[] type = ("application/vnd.oasis.opendocument." + what).getBytes(US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    static byte[] rtf(Story story) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ");
        for (String words : article(story)) {
            words.chars()
                    .forEach(c -> rtf.append(
                            c < 128 ? String.valueOf((char) c) : c < 256 ? "\\'%02x".formatted(c) : "\\u" + c + "?"));
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(US_ASCII);
    }
}
