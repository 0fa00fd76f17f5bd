package cotejo.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.scope.Name;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `specs/table/xx.spec.txt`: every figure of every table, and nothing beside them.
final class TableSpecsTest {
    private static final Path SPECS = Path.of("..", "specs", "table");

    /// One table of a file.
    private record Spec(String name, @Nullable PartialDate published, List<String> lines, List<String> figures) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsEveryTable(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Spec> specs = specs(Files.readAllLines(SPECS.resolve(language + ".spec.txt")));
        for (Spec spec : specs) {
            List<String> read = read(language, spec);
            if (!read.equals(spec.figures())) {
                wrong.add("## " + spec.name() + "\n" + String.join("\n", read));
            }
        }
        assertEquals("", String.join("\n\n", wrong), wrong.size() + " of " + specs.size() + " tables");
    }

    private static List<Spec> specs(List<String> lines) {
        List<Spec> specs = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                String[] parts = line.substring(3).split(" \\| ");
                PartialDate date =
                        parts.length < 2 ? null : PartialDate.parse(parts[1]).orElseThrow();
                specs.add(new Spec(parts[0], date, new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                specs.getLast().figures().add(line);
            } else if (!specs.isEmpty()) {
                specs.getLast().lines().add(line);
            }
        }
        return specs;
    }

    private static List<String> read(String language, Spec spec) {
        Document document = new Laying().document(language, spec);
        List<Claim> claims = Readers.standard().read(document).claims();
        Map<String, String> cells = new HashMap<>();
        claims.forEach(claim -> cells.put(claim.id().id(), cell(document, claim)));
        return claims.stream().map(claim -> line(document, claim, cells)).toList();
    }

    private static String cell(Document document, Claim claim) {
        return document.places().called(claim.figure().words().span()).replace("!", "");
    }

    private static String line(Document document, Claim claim, Map<String, String> cells) {
        Figure figure = claim.figure();
        When when = figure.scope().time();
        return "= "
                + String.join(
                        "; ",
                        cell(document, claim),
                        figure.quantity().low().isWhole()
                                ? figure.quantity().low().toString()
                                : figure.quantity()
                                        .low()
                                        .toDecimal(4)
                                        .stripTrailingZeros()
                                        .toPlainString(),
                        or(figure.counted().unit()),
                        or(figure.counted().per()),
                        or(figure.counted().measure()),
                        or(figure.scope().condition()),
                        id(figure.scope().whoName()),
                        id(figure.scope().whereName()),
                        when == null ? "-" : end(when.from()),
                        when == null ? "-" : end(when.to()),
                        figure.parts().isEmpty()
                                ? "-"
                                : figure.parts().stream()
                                        .map(part -> cells.getOrDefault(part.id(), "?"))
                                        .collect(Collectors.joining("+")),
                        claim.attribution().root().isEmpty()
                                ? "-"
                                : id(claim.attribution().root().getFirst().name()));
    }

    private static String end(End end) {
        return end.date() == null ? "?" : Objects.requireNonNull(end.date()).toString();
    }

    private static String id(@Nullable Name name) {
        return name == null ? "-" : name.id() == null ? "“" + name.shown() + "”" : or(name.id());
    }

    private static String or(@Nullable String value) {
        return value == null ? "-" : value;
    }

    /// A table as its file would be laid.
    private static final class Laying {
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Table.Cell> cells = new ArrayList<>();
        private final Map<Integer, Integer> open = new HashMap<>();
        private String sheet = "";

        Document document(String language, Spec spec) {
            int row = 0;
            for (String line : spec.lines()) {
                if (line.startsWith("sheet: ")) {
                    sheet = line.substring("sheet: ".length());
                    passage(PassageKind.CAPTION, sheet);
                } else if (line.startsWith("before: ") || line.startsWith("after: ")) {
                    passage(PassageKind.BODY, line.substring(line.indexOf(' ') + 1));
                } else {
                    row(line, row++);
                }
            }
            Description said = new Description(
                    spec.published() == null ? null : Described.byPerson(spec.published()),
                    null,
                    null,
                    null,
                    Described.byPerson(language),
                    null,
                    null);
            boolean inText = spec.lines().stream().anyMatch(line -> line.startsWith("before: "));
            Table table = new Table(sheet, !inText, cells);
            return new Document(
                    Texts.SOURCE, Text.of(text.toString()), passages, said, new Places(List.of(), List.of(table)));
        }

        private void passage(PassageKind kind, String words) {
            int begin = text.length();
            text.append(words);
            passages.add(new Passage(kind, Text.of(text.toString()).span(begin, text.length())));
            text.append('\n');
        }

        private void row(String line, int row) {
            String[] written = line.split("\\|", -1);
            for (int column = 0; column < written.length; column++) {
                String words = written[column].strip();
                text.append(column == 0 ? "" : "\t");
                if (words.equals("<") || words.equals("^")) {
                    stretch(words.equals("<"), row, column);
                } else if (!words.isEmpty()) {
                    int own = column == 0 ? 0 : 1;
                    int indent = written[column].indexOf(words) - own;
                    text.repeat(' ', Math.max(0, indent));
                    int begin = text.length();
                    text.append(words);
                    var span = Text.of(text.toString()).span(begin, text.length());
                    passages.add(new Passage(PassageKind.TABLE_CELL, span));
                    open.put(column, cells.size());
                    cells.add(new Table.Cell(row, column, 1, 1, false, span));
                }
            }
            text.append('\n');
        }

        private void stretch(boolean right, int row, int column) {
            int at = Objects.requireNonNull(open.get(right ? column - 1 : column));
            Table.Cell cell = cells.get(at);
            open.put(column, at);
            cells.set(
                    at,
                    new Table.Cell(
                            cell.row(),
                            cell.column(),
                            Math.max(cell.rows(), row - cell.row() + 1),
                            Math.max(cell.columns(), column - cell.column() + 1),
                            false,
                            cell.span()));
        }
    }
}
