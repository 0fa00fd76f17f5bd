package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.MappingWords;
import cotejo.casework.Opened;
import cotejo.casework.port.CaseProblem;
import cotejo.core.decision.Decision;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Decisions about a table.
final class TableKinds {
    private TableKinds() {}

    @Command(
            name = "map_table",
            customSynopsis = "cotejo decide CASE map_table DOCUMENT [TABLE] [--rows=…] [--columns=…] [--heading=…]"
                    + " [--title=WORDS] --reason=WORDS",
            header = "What the rows and columns of a table are, where the reader takes them for something else.",
            description = {
                "Rows are counted from 1 and columns from A or from 1, as a sheet shows them. What is not said stays as the"
                        + " reader finds it; all that was said of the table before is overridden. The document is read"
                        + " again at once, in the decided view; the machine view keeps the reading as it was.",
                "Rows: heading, data, total, title, note, left (nothing to be read). Columns: numbers, codes (numbers that"
                        + " count nothing), labels (names, groups, times), texts.",
                "A title or a heading that you give is read as if it stood there, and every figure it says something of"
                        + " tells that a person said so."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  cotejo decide mycase map_table reply.xlsx --rows heading=1-2,total=14,left=15-16 --reason \"two rows of"
                        + " headings\"",
                "  cotejo decide mycase map_table reply.xlsx Hoja2 --columns labels=A-B,codes=C --reason \"C is a key\"",
                "  cotejo decide mycase map_table reply.csv --title \"Desertores del Ejército\" --heading B=2010 --heading"
                        + " C=2011 --reason \"the letter beside it says so\""
            })
    static final class MapTable extends DecideKind {
        @Parameters(index = "0", paramLabel = "DOCUMENT", description = "Its path, or the beginning of its SHA-256.")
        private String document = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "TABLE",
                description = "Its number, from 1, or the name of its sheet; not needed where there is one.")
        private @Nullable String table;

        @Option(names = "--rows", split = ",", paramLabel = "KIND=ROWS", description = "heading=1-2,total=14")
        private List<String> rows = List.of();

        @Option(names = "--columns", split = ",", paramLabel = "KIND=COLUMNS", description = "labels=A-B,codes=C")
        private List<String> columns = List.of();

        @Option(
                names = "--heading",
                paramLabel = "COLUMN=WORDS",
                description = "Words in place of all that heads a column; as often as needed.")
        private List<String> headings = List.of();

        @Option(names = "--title", paramLabel = "WORDS", description = "Words for the table as a whole.")
        private @Nullable String title;

        MapTable(Surroundings around) {
            super(around);
        }

        @Override
        void check() throws CaseProblem {
            mapping();
        }

        private Mapping mapping() throws CaseProblem {
            return MappingWords.read(rows, columns, headings, title);
        }

        @Override
        Decision decision(Case opened) throws Exception {
            SourceId source = Ids.document(opened, document);
            List<Table> tables = opened.document(source)
                    .map(Opened::document)
                    .map(each -> each.places().tables())
                    .orElse(List.of());
            return opened.mapTable(source, tables.get(index(tables)), mapping());
        }

        private int index(List<Table> tables) throws Problem {
            String written = table;
            if (tables.isEmpty()) {
                throw Problem.usage("the document holds no table", "cotejo read --layer passages shows what it holds");
            }
            if (written == null && tables.size() == 1) {
                return 0;
            }
            int number = written == null ? -1 : MappingWords.row(written);
            List<Integer> called = IntStream.range(0, tables.size())
                    .filter(i -> tables.get(i).name().equalsIgnoreCase(written))
                    .boxed()
                    .toList();
            if (called.size() == 1) {
                return called.getFirst();
            }
            if (called.isEmpty() && number >= 0 && number < tables.size()) {
                return number;
            }
            throw Problem.usage(
                    written == null
                            ? "the document holds " + tables.size() + " tables"
                            : (called.isEmpty() ? "no table is" : called.size() + " tables are") + " called " + written,
                    "name one by its number: " + told(tables));
        }

        private static String told(List<Table> tables) {
            return IntStream.range(0, Math.min(tables.size(), 20))
                    .mapToObj(i -> (i + 1)
                            + (tables.get(i).name().isEmpty()
                                    ? ""
                                    : " “" + tables.get(i).name() + "”")
                            + " (" + tables.get(i).rows() + " rows, "
                            + tables.get(i).columns() + " columns)")
                    .collect(Collectors.joining(", ", "", tables.size() > 20 ? ", …" : ""));
        }
    }
}
