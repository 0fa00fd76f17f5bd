package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.List;

/// The rows of one section, before its columns are looked at.
///
/// @param titles lone cells over it
/// @param heads rows of headings
/// @param data rows of numbers, and rows that only name a group of them
/// @param notes lone cells under it
record Stretch(List<Table.Cell> titles, List<Integer> heads, List<Integer> data, List<Table.Cell> notes) {
    /// What is longer is no label but a text.
    private static final int LONGEST_LABEL = 80;

    /// The stretches of a table, from above.
    static List<Stretch> of(Lattice lattice) {
        return new Cutting(lattice).all();
    }

    private static final class Cutting {
        private final Lattice lattice;
        private final List<Integer> rows;
        private final List<Stretch> found = new ArrayList<>();
        private final int firstColumn;

        Cutting(Lattice lattice) {
            this.lattice = lattice;
            rows = lattice.rows();
            firstColumn = lattice.table().cells().stream()
                    .mapToInt(Table.Cell::column)
                    .min()
                    .orElse(0);
        }

        List<Stretch> all() {
            int at = 0;
            while (at < rows.size()) {
                at = one(at);
            }
            return found;
        }

        /// Takes one stretch that begins with the row at `from`; gives the row after it.
        private int one(int from) {
            List<Table.Cell> titles = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            List<Integer> data = new ArrayList<>();
            List<Table.Cell> notes = new ArrayList<>();
            int at = from;
            while (at < rows.size() && !isData(at, heads)) {
                if (isLone(at)) {
                    boolean groups = !heads.isEmpty() && at + 1 < rows.size() && isData(at + 1, heads) && isLabel(at);
                    if (groups) {
                        break;
                    }
                    // Words in one cell under headings say in what all numbers are told ("(miles de pesos)").
                    titles.add(lattice.row(rows.get(at)).getFirst());
                } else {
                    heads.add(rows.get(at));
                }
                at++;
            }
            while (at < rows.size()) {
                if (isLone(at) && !isData(at, heads)) {
                    int next = at;
                    while (next < rows.size() && isLone(next) && !isData(next, heads)) {
                        next++;
                    }
                    boolean goesOn = next < rows.size() && isData(next, heads) && !isHead(next, heads, !data.isEmpty());
                    boolean grouped = goesOn && !isNote(at) && isLabel(next - 1);
                    if (!grouped) {
                        break;
                    }
                    data.add(rows.get(at));
                } else if (isHead(at, heads, !data.isEmpty())) {
                    break;
                } else {
                    data.add(rows.get(at));
                }
                at++;
            }
            // What stands under the numbers up to the next headings: notes, and the titles of what comes next.
            int notesEnd = at;
            while (notesEnd < rows.size() && isLone(notesEnd) && !isData(notesEnd, List.of())) {
                notesEnd++;
            }
            boolean last = notesEnd >= rows.size();
            while (at < notesEnd && (last || isNote(at) || !notes.isEmpty() && adjoins(at))) {
                notes.add(lattice.row(rows.get(at)).getFirst());
                at++;
            }
            found.add(new Stretch(titles, heads, data, notes));
            return at == from ? from + 1 : at;
        }

        private boolean adjoins(int at) {
            return rows.get(at) == rows.get(at - 1) + 1;
        }

        private boolean isLone(int at) {
            return lattice.row(rows.get(at)).size() == 1;
        }

        private boolean isNote(int at) {
            String said = lattice.said(lattice.row(rows.get(at)).getFirst());
            return lattice.words().begins(TableWords.Says.NOTES, said)
                    || lattice.words().begins(TableWords.Says.SOURCES, said);
        }

        /// Whether a lone cell stands where labels stand, and is short.
        private boolean isLabel(int at) {
            Table.Cell cell = lattice.row(rows.get(at)).getFirst();
            return cell.column() <= firstColumn + 1 && lattice.said(cell).length() <= LONGEST_LABEL;
        }

        /// A row with numbers that are no years heading columns.
        private boolean isData(int at, List<Integer> heads) {
            List<Table.Cell> row = lattice.row(rows.get(at));
            boolean heading =
                    row.stream().anyMatch(Table.Cell::heading) && row.stream().allMatch(this::mayHead);
            if (heading || row.stream().noneMatch(this::isNumeric)) {
                return !heads.isEmpty() && isWithout(row);
            }
            if (row.size() == 1) {
                return lattice.sort(row.getFirst()) == Sort.NUMBER;
            }
            return !isHead(at, heads, false);
        }

        /// Whether a row begins with a label under a heading of labels: years behind it are numbers.
        private boolean isLabelled(Table.Cell first, List<Integer> heads) {
            Table.Cell head = heads.isEmpty() ? null : lattice.at(heads.getFirst(), first.column());
            return head != null
                    && head.row() + head.rows() <= first.row()
                    && head.columns() == 1
                    && first.column() <= firstColumn
                    && lattice.sort(first) == Sort.WORDS
                    && !lattice.words().is(TableWords.Says.TIMES, lattice.said(first))
                    && lattice.row(first.row()).stream().anyMatch(this::isNumeric);
        }

        /// A label, and nothing but marks that there is no number.
        private boolean isWithout(List<Table.Cell> row) {
            return row.size() > 1
                    && lattice.sort(row.getFirst()) == Sort.WORDS
                    && row.stream().skip(1).allMatch(cell -> lattice.sort(cell) == Sort.MISSING);
        }

        private boolean mayHead(Table.Cell cell) {
            return cell.heading() || lattice.sort(cell) != Sort.NUMBER;
        }

        private boolean isNumeric(Table.Cell cell) {
            return lattice.sort(cell) == Sort.NUMBER || lattice.sort(cell) == Sort.YEAR;
        }

        /// Whether a row of several cells heads columns. Words alone do, before the numbers begin;
        /// years do in a row that goes up or down, where nothing heads their columns yet.
        ///
        /// @param begun whether rows of numbers have come already: then only what plainly is a heading
        ///     begins another
        private boolean isHead(int at, List<Integer> heads, boolean begun) {
            List<Table.Cell> row = lattice.row(rows.get(at));
            if (!begun && isLabelled(row.getFirst(), heads)) {
                return false;
            }
            boolean missing = row.stream().anyMatch(cell -> lattice.sort(cell) == Sort.MISSING);
            if (row.size() < 2 || missing && begun || !heads.isEmpty() && isWithout(row)) {
                return false;
            }
            List<Table.Cell> behind = row.subList(1, row.size());
            long years =
                    behind.stream().filter(c -> lattice.sort(c) == Sort.YEAR).count();
            long numbers =
                    row.stream().filter(c -> lattice.sort(c) == Sort.NUMBER).count();
            if (begun) {
                boolean timed = lattice.words().is(TableWords.Says.TIMES, lattice.said(row.getFirst()));
                boolean words = years == 0
                        && numbers == 0
                        && behind.stream().filter(this::overNumbers).count() * 2 > behind.size()
                        && opens(at, heads);
                return numbers == 0 && years > 0 && timed && goesUp(row) || words;
            }
            if (numbers > 0) {
                return numbersAcross(row, at);
            }
            if (years == 0 && lattice.sort(row.getFirst()) != Sort.YEAR) {
                return true;
            }
            return years > 0
                    && goesUp(row)
                    && (heads.isEmpty() || behind.stream().noneMatch(cell -> isHeaded(cell, heads)));
        }

        /// Whether words directly over a cell head its column alone.
        private boolean isHeaded(Table.Cell cell, List<Integer> heads) {
            if (lattice.sort(cell) != Sort.YEAR) {
                return false;
            }
            Table.Cell above = lattice.at(heads.getLast(), cell.column());
            boolean alone = above != null && above.columns() == 1;
            Table.Cell right = lattice.at(heads.getLast(), cell.column() + 1);
            Table.Cell left = lattice.at(heads.getLast(), cell.column() - 1);
            return alone && (right != null && right != above || left != null && left != above && cell.column() > 1);
        }

        /// Years that follow one another by equal steps, once or once for each of several groups; one
        /// year by itself.
        private boolean goesUp(List<Table.Cell> row) {
            List<Integer> years = new ArrayList<>();
            for (Table.Cell cell : row) {
                if (lattice.sort(cell) == Sort.YEAR) {
                    years.add(Integer.parseInt(lattice.words().unmarked(lattice.said(cell))));
                }
            }
            if (years.size() < 2) {
                return true;
            }
            int up = 0;
            int down = 0;
            for (int i = 1; i < years.size(); i++) {
                up += years.get(i) > years.get(i - 1) ? 1 : 0;
                down += years.get(i) < years.get(i - 1) ? 1 : 0;
            }
            boolean near = years.stream().mapToInt(y -> y).max().orElse(0)
                            - years.stream().mapToInt(y -> y).min().orElse(0)
                    <= 12 * years.size();
            boolean words =
                    lattice.sort(row.getFirst()) != Sort.YEAR || row.getFirst().column() > firstColumn;
            int restarts = Math.min(up, down);
            return near && (restarts == 0 && up + down > 0 || restarts * 2 < years.size() && words)
                    || near && up + down == 0 && words && years.size() == 2;
        }

        /// "Distrito | 1 | 2 | 3": numbers that only count columns.
        private boolean numbersAcross(List<Table.Cell> row, int at) {
            if (row.size() < 4 || at + 1 >= rows.size() || lattice.sort(row.getFirst()) != Sort.WORDS) {
                return false;
            }
            for (int i = 1; i < row.size(); i++) {
                String said = lattice.said(row.get(i)).strip();
                boolean total = i == row.size() - 1 && lattice.words().headsTotal(said);
                if (!total && !said.equals(String.valueOf(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean overNumbers(Table.Cell cell) {
            return lattice.sort(cell) == Sort.WORDS && lattice.said(cell).length() <= LONGEST_LABEL;
        }

        /// Whether a row of words stands apart from the rows before it, or repeats their headings, and
        /// numbers follow.
        private boolean opens(int at, List<Integer> heads) {
            boolean apart = at == 0 || rows.get(at) > rows.get(at - 1) + 1 || isLone(at - 1);
            boolean again = heads.stream()
                    .anyMatch(head -> lattice.alike(
                            lattice.row(head).getFirst(),
                            lattice.row(rows.get(at)).getFirst()));
            return (apart || again)
                    && at + 1 < rows.size()
                    && lattice.row(rows.get(at + 1)).stream().anyMatch(this::isNumeric);
        }
    }
}
