package cotejo.formats.sheet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks, made cell by cell.
final class Books {
    private Books() {}

    static byte[] xlsx(Consumer<Workbook> filled) throws IOException {
        return made(new XSSFWorkbook(), filled);
    }

    static byte[] xls(Consumer<Workbook> filled) throws IOException {
        return made(new HSSFWorkbook(), filled);
    }

    private static byte[] made(Workbook book, Consumer<Workbook> filled) throws IOException {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filled.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    /// Desertions by rank and year, as a ministry would lay them out.
    static void desertions(Workbook book) {
        Sheet sheet = book.createSheet("Desertores");
        put(sheet, 0, 0, "Desertores del Ejército Mexicano");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        put(sheet, 2, 0, "Grado");
        put(sheet, 2, 1, 2007);
        put(sheet, 2, 2, 2008);
        put(sheet, 2, 3, "Total");
        put(sheet, 3, 0, "Oficiales");
        put(sheet, 4, 0, "Tropa");
        CellStyle grouped = book.createCellStyle();
        grouped.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        int[][] numbers = {{120, 1150}, {16520, 8962}};
        for (int r = 0; r < numbers.length; r++) {
            for (int c = 0; c < 2; c++) {
                put(sheet, 3 + r, 1 + c, numbers[r][c]).setCellStyle(grouped);
            }
            Cell sum = sheet.getRow(3 + r).createCell(3);
            sum.setCellFormula("B" + (4 + r) + "+C" + (4 + r));
            sum.setCellStyle(grouped);
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        }
    }

    static Cell put(Sheet sheet, int row, int column, String words) {
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(words);
        return cell;
    }

    static Cell put(Sheet sheet, int row, int column, double number) {
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(number);
        return cell;
    }

    static Cell put(Sheet sheet, int row, int column, LocalDate day, String form) {
        Cell cell = cell(sheet, row, column);
        cell.setCellValue(day);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(form));
        cell.setCellStyle(style);
        return cell;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    static byte[] locked(byte[] xlsx, String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var in = encryptor.getDataStream(container)) {
                in.write(xlsx);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] lockedXls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return xls(Books::desertions);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /// @param tables what stands in the body of content.xml
    /// @param styles what stands in its automatic styles
    /// @param locked whether its manifest says that its parts are encrypted
    static byte[] ods(String tables, String styles, boolean locked) throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                + "<office:automatic-styles>" + styles + "</office:automatic-styles>"
                + "<office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write((locked ? "<manifest><encryption-data/></manifest>" : "<manifest/>").getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
