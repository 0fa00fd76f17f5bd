package cotejo.formats.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Documents of each kind, made of lines.
final class Made {
    private static final int FONT = 11;
    private static final int LEADING = 14;

    private Made() {}

    /// @param pages the lines of each; an empty line parts paragraphs
    /// @param password empty for none
    static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                    ink.beginText();
                    ink.setFont(new PDType1Font(FontName.HELVETICA), FONT);
                    ink.setLeading(LEADING);
                    ink.newLineAtOffset(72, 700);
                    for (String line : lines) {
                        ink.showText(line);
                        ink.newLine();
                    }
                    ink.endText();
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /// The same with a file attached to it.
    static byte[] pdfWith(byte[] whole, String name, byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(whole);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes));
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(name);
            named.setFileUnicode(name);
            named.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static byte[] docxWith(byte[] whole, byte[] bytes) throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(whole));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PackagePart part = word.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/embeddings/tabla.csv"), "text/csv");
            try (OutputStream to = part.getOutputStream()) {
                to.write(bytes);
            }
            word.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
            word.write(out);
            return out.toByteArray();
        }
    }

    /// @param rows of a table between the paragraphs' first and the rest; none for no table
    static byte[] docx(List<String> paragraphs, List<List<String>> rows) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < paragraphs.size(); i++) {
                word.createParagraph().createRun().setText(paragraphs.get(i));
                if (i == 0 && !rows.isEmpty()) {
                    XWPFTable table =
                            word.createTable(rows.size(), rows.getFirst().size());
                    for (int r = 0; r < rows.size(); r++) {
                        for (int c = 0; c < rows.get(r).size(); c++) {
                            table.getRow(r).getCell(c).setText(rows.get(r).get(c));
                        }
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    static byte[] locked(byte[] docx, String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = how.getEncryptor();
            encryptor.confirmPassword(password);
            try (var in = encryptor.getDataStream(container)) {
                in.write(docx);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(List<String> paragraphs) throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                + "<office:body><office:text>");
        paragraphs.forEach(words -> content.append("<text:p>").append(words).append("</text:p>"));
        content.append("</office:text></office:body></office:document-content>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            store(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.toString().getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /// An archive of one file, kept as it is.
    static byte[] stored(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            store(zip, name, bytes);
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    static byte[] rtf(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ");
        for (String words : paragraphs) {
            words.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\'%02x".formatted(c)));
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(US_ASCII);
    }
}
