package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The tables of stories as workbooks and as plain tables: the headline over them, numbers as numbers.
final class Sheets {
    private Sheets() {}

    static byte[] xlsx(Story story) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            return workbook(book, story);
        }
    }

    static byte[] xls(Story story) throws IOException {
        try (Workbook book = new HSSFWorkbook()) {
            return workbook(book, story);
        }
    }

    private static byte[] workbook(Workbook book, Story story) throws IOException {
        Sheet sheet = book.createSheet(story.isSpanish() ? "Hoja1" : "Sheet1");
        sheet.createRow(0).createCell(0).setCellValue(story.headline());
        for (int i = 0; i < story.rows().size(); i++) {
            Row row = sheet.createRow(i + 2);
            for (int j = 0; j < story.rows().get(i).size(); j++) {
                String words = story.rows().get(i).get(j);
                if (isNumber(words)) {
                    row.createCell(j).setCellValue(Double.parseDouble(words));
                } else {
                    row.createCell(j).setCellValue(words);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static byte[] ods(Story story) throws IOException {
        String rows = story.rows().stream()
                .map(row -> "<table:table-row>"
                        + row.stream().map(Sheets::odsCell).collect(Collectors.joining())
                        + "</table:table-row>")
                .collect(Collectors.joining());
        String title = "<table:table-row>" + odsCell(story.headline()) + "</table:table-row>";
        return Papers.openDocument(
                "spreadsheet",
                "<office:spreadsheet><table:table table:name=\"%s\">%s<table:table-row><table:table-cell/></table:table-row>%s</table:table></office:spreadsheet>"
                        .formatted(story.isSpanish() ? "Hoja1" : "Sheet1", title, rows));
    }

    private static String odsCell(String words) {
        return (isNumber(words)
                        ? "<table:table-cell office:value-type=\"float\" office:value=\"" + words + "\">"
                        : "<table:table-cell office:value-type=\"string\">")
                + "<text:p>" + Pages.html(words) + "</text:p></table:table-cell>";
    }

    static byte[] csv(Story story) {
        return plain(story, ',');
    }

    static byte[] tsv(Story story) {
        return plain(story, '\t');
    }

    private static byte[] plain(Story story, char between) {
        return story.rows().stream()
                .map(row -> row.stream().map(cell -> quoted(cell, between)).collect(Collectors.joining("" + between)))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(UTF_8);
    }

    private static String quoted(String cell, char between) {
        return cell.indexOf(between) < 0 ? cell : '"' + cell + '"';
    }

    private static boolean isNumber(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isPlain(Kind kind) {
        return kind.name().equals("csv") || kind.name().equals("tsv");
    }

    /// The words of the table, row by row, with those that stand over it in a workbook.
    ///
    /// @param kind of file: plain tables hold no more than the table
    static List<String> words(Story story, Kind kind) {
        List<String> words = new ArrayList<>();
        if (!isPlain(kind)) {
            words.add(story.isSpanish() ? "Hoja1" : "Sheet1");
            words.add(story.headline());
        }
        story.rows().forEach(words::addAll);
        return words;
    }
}
