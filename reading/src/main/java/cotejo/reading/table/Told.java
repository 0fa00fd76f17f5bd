package cotejo.reading.table;

import cotejo.core.source.Mapping;
import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person says of a table, beside what its layout shows.
final class Told {
    private final @Nullable Mapping mapping;

    Told(Table table) {
        mapping = table.mapping();
    }

    /// Null where nothing is said of it.
    Mapping.@Nullable Row row(int row) {
        return mapping == null ? null : mapping.rows().get(row);
    }

    /// Null where nothing is said of it.
    Columns.@Nullable Holds column(int column) {
        Mapping.Column said = mapping == null ? null : mapping.columns().get(column);
        return said == null
                ? null
                : switch (said) {
                    case NUMBERS -> Columns.Holds.NUMBERS;
                    case CODES -> Columns.Holds.CODES;
                    case LABELS -> Columns.Holds.LABELS;
                    case TEXTS -> Columns.Holds.TEXTS;
                };
    }

    /// The words that head a column, in place of its own; null where none are said.
    @Nullable
    String heading(int column) {
        return mapping == null ? null : mapping.headings().get(column);
    }

    /// Words for the table as a whole; null where none are said.
    @Nullable
    String title() {
        return mapping == null ? null : mapping.title();
    }

    /// Rows of which nothing is to be read.
    boolean leaves(int row) {
        return row(row) == Mapping.Row.LEFT;
    }

    /// The stretches with each row where it is said to be: a heading or title after numbers begins another.
    List<Stretch> over(List<Stretch> found, Lattice lattice) {
        if (mapping == null || mapping.rows().isEmpty()) {
            return found;
        }
        Map<Integer, Mapping.Row> roles = new HashMap<>();
        for (Stretch each : found) {
            each.titles().forEach(cell -> roles.put(cell.row(), Mapping.Row.TITLE));
            each.heads().forEach(row -> roles.put(row, Mapping.Row.HEADING));
            each.data().forEach(row -> roles.put(row, Mapping.Row.DATA));
            each.notes().forEach(cell -> roles.put(cell.row(), Mapping.Row.NOTE));
        }
        roles.putAll(mapping.rows());
        // What the reader takes for the beginning of another stretch is one, unless something is said of that row.
        Set<Integer> begins = new HashSet<>();
        for (Stretch each : found) {
            first(each).filter(row -> !mapping.rows().containsKey(row)).ifPresent(begins::add);
        }
        List<Stretch> stretches = new ArrayList<>();
        Open open = new Open();
        for (int row : lattice.rows()) {
            Mapping.Row role = roles.getOrDefault(row, Mapping.Row.DATA);
            if (open.isClosedBy(role) || begins.contains(row) && open.hasData()) {
                stretches.add(open.close());
                open = new Open();
            }
            open.take(role, row, lattice.row(row));
        }
        stretches.add(open.close());
        return stretches;
    }

    private static Optional<Integer> first(Stretch stretch) {
        return Stream.of(
                        stretch.titles().stream().map(Table.Cell::row),
                        stretch.heads().stream(),
                        stretch.data().stream(),
                        stretch.notes().stream().map(Table.Cell::row))
                .flatMap(rows -> rows)
                .min(Comparator.naturalOrder());
    }

    /// A stretch whose rows are being gathered.
    private static final class Open {
        private final List<Table.Cell> titles = new ArrayList<>();
        private final List<Integer> heads = new ArrayList<>();
        private final List<Integer> data = new ArrayList<>();
        private final List<Table.Cell> notes = new ArrayList<>();

        boolean isClosedBy(Mapping.Row role) {
            boolean opens = role == Mapping.Row.TITLE || role == Mapping.Row.HEADING;
            return opens && !data.isEmpty();
        }

        boolean hasData() {
            return !data.isEmpty();
        }

        void take(Mapping.Row role, int row, List<Table.Cell> cells) {
            switch (role) {
                case TITLE -> titles.addAll(cells);
                case HEADING -> heads.add(row);
                case DATA, TOTAL -> data.add(row);
                case NOTE -> notes.addAll(cells);
                case LEFT -> {}
            }
        }

        Stretch close() {
            return new Stretch(titles, heads, data, notes);
        }
    }
}
