package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the columns of a stretch hold.
final class Columns {
    /// What a column holds.
    enum Holds {
        /// numbers that count
        NUMBERS,
        /// numbers that count nothing
        CODES,
        /// names, groups, times
        LABELS,
        /// words that say more of a row than what it is called
        TEXTS
    }

    private static final int FEWEST = 3;
    /// Digits of a telephone number or a key, without a mark between them.
    private static final int LONG_KEY = 9;
    private static final int LONGEST_LABEL = 80;

    private final Lattice lattice;
    private final Stretch stretch;
    private final Map<Integer, Holds> holds = new HashMap<>();
    private final int firstNumbers;

    Columns(Lattice lattice, Stretch stretch) {
        this.lattice = lattice;
        this.stretch = stretch;
        for (int column = 0; column < lattice.columns(); column++) {
            Holds said = lattice.told().column(column);
            Holds of = said == null ? holds(column) : said;
            if (of != null) {
                holds.put(column, of);
            }
        }
        firstNumbers = holds.entrySet().stream()
                .filter(entry -> entry.getValue() == Holds.NUMBERS)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Null for a column without a cell.
    @Nullable
    Holds of(int column) {
        return holds.get(column);
    }

    /// The columns whose cells are labels of a number in `column`, from left to right: those left of
    /// all numbers, and times wherever they stand left of it; where there is none, those at its right.
    List<Integer> labelsOf(int column) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int c = 0; c < lattice.columns(); c++) {
            if (holds.get(c) == Holds.LABELS) {
                if (c < firstNumbers || c < column && times(c)) {
                    left.add(c);
                } else if (c > column) {
                    right.add(c);
                }
            }
        }
        return left.isEmpty() ? right : left;
    }

    /// The heading lowest over a column; null where nothing heads it.
    Table.@Nullable Cell head(int column) {
        for (int i = stretch.heads().size() - 1; i >= 0; i--) {
            Table.Cell cell = lattice.at(stretch.heads().get(i), column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /// What heads a column, as a person says or as it stands lowest over it; empty where nothing does.
    String heading(int column) {
        String said = lattice.told().heading(column);
        Table.Cell head = head(column);
        return said != null ? said : head == null ? "" : lattice.said(head);
    }

    private boolean times(int column) {
        return lattice.words().is(TableWords.Says.TIMES, heading(column));
    }

    private @Nullable Holds holds(int column) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int row : stretch.data()) {
            Table.Cell cell = lattice.at(row, column);
            if (cell != null && cell.row() == row && lattice.row(row).size() > 1
                    || cell != null && lattice.columns() == 1) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        long numbers = count(cells, Sort.NUMBER);
        long years = count(cells, Sort.YEAR);
        long timed = count(cells, Sort.TIME);
        long missing = count(cells, Sort.MISSING);
        long words = count(cells, Sort.WORDS);
        Table.Cell head = head(column);
        String heading = heading(column);
        if (lattice.words().is(TableWords.Says.TIMES, heading) && (head == null || head.columns() == 1)) {
            return Holds.LABELS;
        }
        if (numbers + years > 0 && numbers + years + missing >= words + timed) {
            if (isCode(cells, column, heading)) {
                return Holds.CODES;
            }
            boolean yearly = numbers == 0 && words == 0 && years > 0 && column == first() && !isMeasured(heading);
            return yearly ? Holds.LABELS : Holds.NUMBERS;
        }
        if (timed > words) {
            return Holds.LABELS;
        }
        long letters =
                cells.stream().mapToLong(cell -> lattice.said(cell).length()).sum();
        return letters > (long) LONGEST_LABEL * cells.size() ? Holds.TEXTS : Holds.LABELS;
    }

    /// Years in the first column under such words are numbers: there is nothing that they could be the
    /// times of.
    private boolean isMeasured(String heading) {
        return !heading.isEmpty()
                && stretch.data().stream()
                        .noneMatch(row -> lattice.row(row).stream()
                                .anyMatch(cell -> cell.column() > first() && lattice.sort(cell) == Sort.NUMBER));
    }

    private int first() {
        return stretch.data().stream()
                .flatMap(row -> lattice.row(row).stream())
                .mapToInt(Table.Cell::column)
                .min()
                .orElse(0);
    }

    private long count(List<Table.Cell> cells, Sort sort) {
        return cells.stream().filter(cell -> lattice.sort(cell) == sort).count();
    }

    private boolean isCode(List<Table.Cell> cells, int column, String heading) {
        if (lattice.words().is(TableWords.Says.CODES, heading)) {
            return true;
        }
        List<String> digits = cells.stream()
                .filter(cell -> lattice.sort(cell) != Sort.MISSING && lattice.sort(cell) != Sort.WORDS)
                .map(cell -> lattice.said(cell).strip())
                .toList();
        if (digits.size() < FEWEST) {
            return false;
        }
        boolean whole = digits.stream().allMatch(each -> each.chars().allMatch(Character::isDigit));
        long zeros = digits.stream()
                .filter(each -> each.length() > 1 && each.charAt(0) == '0')
                .count();
        boolean longest = digits.stream().allMatch(each -> each.length() >= LONG_KEY);
        return whole && (zeros * 2 > digits.size() || longest || column == first() && serial(digits, heading));
    }

    /// 1, 2, 3 down the first column, where the labels come after it.
    private static boolean serial(List<String> digits, String heading) {
        for (int i = 0; i < digits.size(); i++) {
            if (!digits.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return heading.isEmpty() || heading.length() <= 4;
    }
}
