package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.core.source.Mapping;
import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person says of a table, in words: "title “Deserters”; rows 1-2 heading; column 3 (C) codes; column 4 (D)
/// “Soldiers”". Rows and columns are counted from 1, as people count them.
public final class MappingWords {
    private static final int MOST_AT_ONCE = 100_000;

    private MappingWords() {}

    public static String of(Mapping mapping) {
        return of(
                mapping,
                Mapping.Row::word,
                Mapping.Column::word,
                words -> "title “" + words + "”",
                (rows, many) -> (many ? "rows " : "row ") + rows,
                column -> "column " + column);
    }

    /// As [#of(Mapping)], in the words of another language.
    ///
    /// @param rows says "rows 1-2" of these numbers, which are of several rows or of one
    public static String of(
            Mapping mapping,
            Function<Mapping.Row, String> row,
            Function<Mapping.Column, String> holds,
            Function<String, String> title,
            BiFunction<String, Boolean, String> rows,
            Function<String, String> column) {
        List<String> said = new ArrayList<>();
        if (mapping.title() != null) {
            said.add(title.apply(mapping.title()));
        }
        stretches(mapping.rows())
                .forEach((numbers, each) ->
                        said.add(rows.apply(numbers, numbers.contains("-")) + " " + row.apply(each)));
        mapping.columns().forEach((number, each) -> said.add(column.apply(called(number)) + " " + holds.apply(each)));
        mapping.headings().forEach((number, words) -> said.add(column.apply(called(number)) + " “" + words + "”"));
        return String.join("; ", said);
    }

    private static String called(int column) {
        return (column + 1) + " (" + Table.letters(column) + ")";
    }

    /// Rows that follow one another and are the same are told at once.
    private static Map<String, Mapping.Row> stretches(SortedMap<Integer, Mapping.Row> rows) {
        Map<String, Mapping.Row> stretches = new LinkedHashMap<>();
        List<Integer> numbers = List.copyOf(rows.keySet());
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            boolean goesOn = i < numbers.size()
                    && numbers.get(i) == numbers.get(i - 1) + 1
                    && rows.get(numbers.get(i)) == rows.get(numbers.get(i - 1));
            if (!goesOn) {
                int first = numbers.get(from) + 1;
                int last = numbers.get(i - 1) + 1;
                stretches.put(first == last ? String.valueOf(first) : first + "-" + last, rows.get(numbers.get(i - 1)));
                from = i;
            }
        }
        return stretches;
    }

    /// What somebody wrote of a table; as [#of(Mapping)] tells it back.
    ///
    /// @param rows "heading=1-2", "total=14"
    /// @param columns "labels=A-B", "codes=3"
    /// @param headings "B=Soldiers"
    /// @param title null or blank for none
    /// @throws CaseProblem when it says nothing, or cannot be understood
    public static Mapping read(List<String> rows, List<String> columns, List<String> headings, @Nullable String title)
            throws CaseProblem {
        if (rows.isEmpty() && columns.isEmpty() && headings.isEmpty() && (title == null || title.isBlank())) {
            throw usage(
                    "nothing is said of the table", "say what its rows and columns are, or give a heading or a title");
        }
        SortedMap<Integer, String> words = new TreeMap<>();
        for (String each : headings) {
            String[] sides = sides(each, "a heading is written COLUMN=WORDS");
            words.put(number(sides[0], "column", MappingWords::column), sides[1]);
        }
        return new Mapping(
                title == null || title.isBlank() ? null : title.strip(),
                kinds(rows, "row", Mapping.Row.values(), Mapping.Row::of, MappingWords::row),
                kinds(columns, "column", Mapping.Column.values(), Mapping.Column::of, MappingWords::column),
                words);
    }

    private static <K extends Enum<K>> SortedMap<Integer, K> kinds(
            List<String> written,
            String what,
            K[] all,
            Function<String, Optional<K>> named,
            ToIntFunction<String> number)
            throws CaseProblem {
        SortedMap<Integer, K> kinds = new TreeMap<>();
        for (String each : written) {
            String[] sides = sides(each, "a kind of " + what + " is written KIND=NUMBERS");
            Optional<K> kind = named.apply(sides[0]);
            if (kind.isEmpty()) {
                throw usage(
                        "no " + what + " is a " + sides[0],
                        "one of "
                                + Arrays.stream(all)
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")));
            }
            String[] ends = sides[1].split("-", 2);
            int from = number(ends[0], what, number);
            int to = number(ends[ends.length - 1], what, number);
            if (to < from) {
                throw usage(sides[1] + " ends before it begins", "write the lower " + what + " first");
            }
            if (to - from > MOST_AT_ONCE) {
                throw usage(
                        String.format(Locale.ROOT, "%s are more than %,d", sides[1], MOST_AT_ONCE),
                        "say what the others are, and leave these");
            }
            for (int at = from; at <= to; at++) {
                kinds.put(at, kind.get());
            }
        }
        return kinds;
    }

    private static String[] sides(String written, String mend) throws CaseProblem {
        int equals = written.indexOf('=');
        String left = equals < 0 ? "" : written.substring(0, equals).strip();
        String right = written.substring(equals + 1).strip();
        if (left.isEmpty() || right.isEmpty()) {
            throw usage("“" + written + "” says nothing of the table", mend);
        }
        return new String[] {left, right};
    }

    private static int number(String written, String what, ToIntFunction<String> of) throws CaseProblem {
        int number = of.applyAsInt(written.strip());
        if (number < 0) {
            throw usage(
                    "no " + what + " is called " + written,
                    what.equals("row") ? "rows are counted from 1" : "write its letters, A, or its number, from 1");
        }
        return number;
    }

    /// From 0; below 0 for what is none.
    public static int row(String written) {
        return written.matches("[0-9]{1,7}") ? Integer.parseInt(written) - 1 : -1;
    }

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

    private static CaseProblem usage(String what, String mend) {
        return new CaseProblem(CaseProblem.Kind.USAGE, what, mend);
    }
}
