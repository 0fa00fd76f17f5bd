package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// What a person says of many files at once: a CSV table whose header names the columns `file` and any of `published`,
/// `outlet`, `language`, `country`, `url`. An empty cell says nothing.
///
/// A row's file is a path from the table's folder, or a file's bare name wherever it lies.
public final class Metadata {
    static final String COLUMNS = "file, published, outlet, language, country, url";
    private static final Set<String> KNOWN = Set.of(COLUMNS.split(", "));
    /// More than any table a person wrote; a larger file is not read into memory.
    private static final long LARGEST = 64 << 20;

    private final Path table;
    private final Map<String, Description> rows;

    private Metadata(Path table, Map<String, Description> rows) {
        this.table = table;
        this.rows = rows;
    }

    /// @throws CaseProblem when the file cannot be read, a column is unknown, or a cell is none of its kind
    public static Metadata read(Path table) throws CaseProblem {
        try (CSVParser parser = CSVParser.parse(text(table), format())) {
            List<String> header = header(parser, table);
            Map<String, Description> rows = new TreeMap<>();
            for (CSVRecord record : parser) {
                if (record.size() > header.size()) {
                    throw usage(table, record, "it has more cells than the header has columns");
                }
                Row row = new Row(table, header, record);
                String file = row.cell("file");
                if (file.isEmpty()) {
                    throw usage(table, record, "it names no file");
                }
                if (rows.put(file, row.description()) != null) {
                    throw usage(table, record, "the file " + file + " stands in an earlier row too");
                }
            }
            return new Metadata(table, rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new CaseProblem(
                    Kind.USAGE,
                    table + " is no table of comma-separated values: " + e.getMessage(),
                    "save it as CSV in UTF-8, with a header");
        }
    }

    private static CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static String text(Path table) throws CaseProblem {
        try {
            if (Files.size(table) > LARGEST) {
                throw new CaseProblem(
                        Kind.USAGE, table + " is too large for metadata", "give a table of at most 64 MB");
            }
            String text = Files.readString(table, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CaseProblem(Kind.USAGE, table + " is not written in UTF-8", "save it as CSV in UTF-8");
        } catch (NoSuchFileException e) {
            throw new CaseProblem(Kind.USAGE, table + " does not exist", "name the file that holds the metadata");
        } catch (IOException e) {
            throw new CaseProblem(
                    Kind.USAGE,
                    table + " cannot be read (" + e.getClass().getSimpleName() + ")",
                    "name a file you may read");
        }
    }

    private static List<String> header(CSVParser parser, Path table) throws CaseProblem {
        CSVRecord first = parser.iterator().hasNext() ? parser.iterator().next() : null;
        List<String> header = new ArrayList<>();
        for (String column : first == null ? List.<String>of() : first.toList()) {
            String name = column.toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                throw new CaseProblem(
                        Kind.USAGE, table + " has an unknown column “" + column + "”", "the columns may be " + COLUMNS);
            }
            if (header.contains(name)) {
                throw new CaseProblem(Kind.USAGE, table + " has the column “" + name + "” twice", "keep one of them");
            }
            header.add(name);
        }
        if (!header.contains("file")) {
            throw new CaseProblem(
                    Kind.USAGE, table + " has no column “file”", "its first line names the columns: " + COLUMNS);
        }
        return header;
    }

    private record Row(Path table, List<String> header, CSVRecord record) {
        String cell(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= record.size() ? "" : record.get(at);
        }

        Description description() throws CaseProblem {
            return new Description(
                    published(),
                    said(cell("outlet")),
                    null,
                    null,
                    said(letters("language").toLowerCase(Locale.ROOT)),
                    said(letters("country").toUpperCase(Locale.ROOT)),
                    said(cell("url")));
        }

        private @Nullable Described<PartialDate> published() throws CaseProblem {
            String date = cell("published");
            if (date.isEmpty()) {
                return null;
            }
            return Described.byPerson(PartialDate.parse(date)
                    .orElseThrow(() ->
                            usage(table, record, "“" + date + "” is no date: write 2011, 2011-03 or 2011-03-08")));
        }

        private String letters(String column) throws CaseProblem {
            String code = cell(column);
            boolean two = code.length() == 2 && code.chars().allMatch(c -> c < 128 && Character.isLetter(c));
            if (!code.isEmpty() && !two) {
                throw usage(table, record, "“" + code + "” is no " + column + " code of two letters");
            }
            return code;
        }

        private static @Nullable Described<String> said(String cell) {
            return cell.isEmpty() ? null : Described.byPerson(cell);
        }
    }

    private static CaseProblem usage(Path table, CSVRecord record, String what) {
        return new CaseProblem(
                Kind.USAGE,
                table + ", row " + record.getRecordNumber() + ": " + what,
                "mend the row and do the same again");
    }

    /// What is said of a file.
    Optional<Description> of(Path file) {
        return key(file).map(rows::get);
    }

    private Optional<String> key(Path file) {
        Path folder = Walk.absolute(table).getParent();
        Path absolute = Walk.absolute(file);
        String fromTable = folder == null || !absolute.startsWith(folder)
                ? absolute.toString()
                : folder.relativize(absolute).toString().replace('\\', '/');
        if (rows.containsKey(fromTable)) {
            return Optional.of(fromTable);
        }
        return Stream.of(absolute.toString(), String.valueOf(file.getFileName()))
                .filter(rows::containsKey)
                .findFirst();
    }

    /// Whether this is the table itself.
    boolean isFile(Path file) {
        return Walk.absolute(file).equals(Walk.absolute(table));
    }

    /// A warning for every row whose file is not among these.
    List<String> unusedAmong(List<Path> files) {
        Set<String> used =
                files.stream().map(this::key).flatMap(Optional::stream).collect(Collectors.toSet());
        TreeSet<String> unused = new TreeSet<>(rows.keySet());
        unused.removeAll(used);
        return unused.stream()
                .map(file -> table + " tells of " + file + ", which was not added")
                .toList();
    }
}
