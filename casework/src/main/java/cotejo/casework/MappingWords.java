package cotejo.casework;

import cotejo.core.source.Mapping;
import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a person says of a table, in words: "title “Deserters”; rows 1-2 heading; column 3 (C) codes; column 4 (D)
/// “Soldiers”". Rows and columns are counted from 1, as people count them.
public final class MappingWords {
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
}
