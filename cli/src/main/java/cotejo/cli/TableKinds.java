package cotejo.cli;

import cotejo.casework.Case;
import cotejo.casework.Opened;
import cotejo.core.decision.Decision;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
        private static final int MOST_AT_ONCE = 100_000;

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
        void check() throws Problem {
            if (rows.isEmpty() && columns.isEmpty() && headings.isEmpty() && (title == null || title.isBlank())) {
                throw Problem.usage(
                        "nothing is said of the table",
                        "say what --rows and --columns are, or give a --heading or a --title");
            }
            mapping();
        }

        private Mapping mapping() throws Problem {
            return new Mapping(
                    title == null || title.isBlank() ? null : title.strip(),
                    kinds(rows, "row", Mapping.Row.values(), Mapping.Row::of, MapTable::row),
                    kinds(columns, "column", Mapping.Column.values(), Mapping.Column::of, MapTable::column),
                    words());
        }

        private SortedMap<Integer, String> words() throws Problem {
            SortedMap<Integer, String> words = new TreeMap<>();
            for (String each : headings) {
                String[] sides = sides(each, "a heading is written COLUMN=WORDS");
                words.put(number(sides[0], "column", MapTable::column), sides[1]);
            }
            return words;
        }

        private static <K extends Enum<K>> SortedMap<Integer, K> kinds(
                List<String> written,
                String what,
                K[] all,
                Function<String, Optional<K>> named,
                ToIntFunction<String> number)
                throws Problem {
            SortedMap<Integer, K> kinds = new TreeMap<>();
            for (String each : written) {
                String[] sides = sides(each, "a kind of " + what + " is written KIND=NUMBERS");
                String known = Arrays.stream(all)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
                K kind = named.apply(sides[0])
                        .orElseThrow(() -> Problem.usage("no " + what + " is a " + sides[0], "one of " + known));
                String[] ends = sides[1].split("-", 2);
                int from = number(ends[0], what, number);
                int to = number(ends[ends.length - 1], what, number);
                if (to < from) {
                    throw Problem.usage(sides[1] + " ends before it begins", "write the lower " + what + " first");
                }
                if (to - from > MOST_AT_ONCE) {
                    throw Problem.usage(
                            "%s are more than %,d".formatted(sides[1], MOST_AT_ONCE),
                            "say what the others are, and leave these");
                }
                IntStream.rangeClosed(from, to).forEach(at -> kinds.put(at, kind));
            }
            return kinds;
        }

        private static String[] sides(String written, String mend) throws Problem {
            int equals = written.indexOf('=');
            String left = equals < 0 ? "" : written.substring(0, equals).strip();
            String right = written.substring(equals + 1).strip();
            if (left.isEmpty() || right.isEmpty()) {
                throw Problem.usage("“" + written + "” says nothing of the table", mend);
            }
            return new String[] {left, right};
        }

        private static int number(String written, String what, ToIntFunction<String> of) throws Problem {
            int number = of.applyAsInt(written.strip());
            if (number < 0) {
                throw Problem.usage(
                        "no " + what + " is called " + written,
                        what.equals("row") ? "rows are counted from 1" : "write its letters, A, or its number, from 1");
            }
            return number;
        }

        private static int row(String written) {
            boolean digits = written.matches("[0-9]{1,7}");
            return digits ? Integer.parseInt(written) - 1 : -1;
        }

        /// From 0; below 0 for what is none.
        private static int column(String written) {
            if (!written.matches("[A-Za-z]{1,3}")) {
                return row(written);
            }
            int column = 0;
            for (char letter : written.toUpperCase(Locale.ROOT).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
            return column - 1;
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
            int number = written == null ? -1 : row(written);
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
