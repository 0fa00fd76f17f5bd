package cotejo.formats.sheet;

import cotejo.core.source.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;

/// Workbooks of Excel, as whoever opens them sees them: numbers and dates in the form their cells give
/// them, always with a point before decimals and a comma between thousands, whatever the machine of the
/// reader or of the writer.
final class Excel {
    /// No workbook is believed to stretch a cell further.
    private static final int MOST_SPAN = 1_000;

    private final Laying laying;
    private final DataFormatter formatter = new DataFormatter(Locale.US);

    private Excel(int most) {
        laying = new Laying(most);
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static Book.Result read(byte[] bytes, int most) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return new Excel(most).all(book);
        } catch (EncryptedDocumentException e) {
            return new Book.Result.Locked();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return new Book.Result.Broken();
        }
    }

    private Book.Result all(Workbook book) {
        int comments = 0;
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            laying.sheet(sheet.getSheetName());
            if (book.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                laying.hidden("sheet " + sheet.getSheetName());
            }
            sheet(sheet);
            comments += sheet.getCellComments().size();
        }
        if (comments > 0) {
            laying.missing(comments == 1 ? "a comment on a cell" : comments + " comments on cells");
        }
        return laying.laid();
    }

    private record Spot(int row, int column) {}

    private void sheet(Sheet sheet) {
        Map<Spot, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new Spot(range.getFirstRow(), range.getFirstColumn()), range);
        }
        for (Row row : sheet) {
            boolean any = false;
            for (Cell cell : row) {
                String words = words(cell);
                if (words.isBlank()) {
                    continue;
                }
                any = true;
                int column = cell.getColumnIndex();
                CellRangeAddress range = merged.get(new Spot(row.getRowNum(), column));
                int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
                int columns = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
                laying.cell(
                        row.getRowNum(),
                        column,
                        Math.clamp(rows, 1, MOST_SPAN),
                        Math.clamp(columns, 1, MOST_SPAN),
                        words,
                        cell.getCellStyle() == null ? 0 : cell.getCellStyle().getIndention());
                if (sheet.isColumnHidden(column)) {
                    laying.hidden("column " + Table.letters(column) + " of sheet " + sheet.getSheetName());
                }
            }
            if (any && row.getZeroHeight()) {
                laying.hidden("rows of sheet " + sheet.getSheetName());
            }
        }
    }

    private String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String words = formatter.formatCellValue(cell);
        boolean shortened =
                type == CellType.NUMERIC && words.indexOf('E') > 0 && words.indexOf('E') < words.length() - 1;
        // What is too wide for the usual form is shown as a power of ten: the number itself is said in full.
        return shortened && "General".equals(cell.getCellStyle().getDataFormatString())
                ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                : words;
    }
}
