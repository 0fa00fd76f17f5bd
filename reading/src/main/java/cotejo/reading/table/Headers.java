package cotejo.reading.table;

import cotejo.core.source.Mapping;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what heads the numbers of a table: rows of headings over them, labels at their side, titles
/// and notes, totals. A heading that is stretched over columns, or stands over the first of several
/// with nothing beside it, heads them all; a label goes on for the rows under it where a label at its
/// right goes on without it.
public final class Headers {
    private final Lattice lattice;
    private final Stretch stretch;
    private final Columns columns;
    private final Groups groups;
    private final Set<Integer> totalRows = new HashSet<>();
    private final Map<Integer, Map<Integer, Table.Cell>> above = new HashMap<>();
    private final Map<Integer, List<Table.Cell>> heads = new HashMap<>();

    private Headers(Lattice lattice, Stretch stretch) {
        this.lattice = lattice;
        this.stretch = stretch;
        columns = new Columns(lattice, stretch);
        int labelColumn = firstLabels();
        for (int row : stretch.data()) {
            if (isTotalRow(row)) {
                totalRows.add(row);
            }
        }
        groups = new Groups(lattice, stretch, labelColumn, totalRows);
    }

    /// The sections of a table that hold numbers, from above.
    public static List<Section> of(Table table, Text text, TableWords words) {
        Lattice lattice = new Lattice(table, text, words);
        List<Section> sections = new ArrayList<>();
        for (Stretch stretch : lattice.told().over(Stretch.of(lattice), lattice)) {
            if (!stretch.data().isEmpty()) {
                sections.add(new Headers(lattice, stretch).section());
            }
        }
        List<Table.Cell> left = lattice.rows().stream()
                .filter(lattice.told()::leaves)
                .flatMap(row -> lattice.row(row).stream())
                .toList();
        if (!left.isEmpty()) {
            sections.add(new Section(List.of(), List.of(), List.of(), List.of(), left, List.of()));
        }
        return sections;
    }

    private int firstLabels() {
        for (int c = 0; c < lattice.columns(); c++) {
            if (columns.of(c) == Columns.Holds.LABELS) {
                return c;
            }
        }
        return -1;
    }

    private Section section() {
        List<Headed> figures = new ArrayList<>();
        Set<Table.Cell> labels = new LinkedHashSet<>(stretch.titles());
        List<Table.Cell> codes = new ArrayList<>();
        stretch.heads().forEach(row -> labels.addAll(lattice.row(row)));
        for (int row : stretch.data()) {
            boolean group = groups.isGroup(row);
            for (Table.Cell cell : lattice.row(row)) {
                Columns.Holds holds = columns.of(cell.column());
                Sort sort = lattice.sort(cell);
                if (group || holds == Columns.Holds.LABELS || sort == Sort.MISSING) {
                    labels.add(cell);
                } else if (holds == Columns.Holds.CODES) {
                    codes.add(cell);
                } else if (holds == Columns.Holds.NUMBERS && (sort == Sort.NUMBER || sort == Sort.YEAR)) {
                    figures.add(headed(cell));
                }
            }
        }
        List<Headed> summed = new Totals(lattice, stretch, columns, groups, totalRows).in(figures);
        return new Section(stretch.titles(), stretch.notes(), summed, List.copyOf(labels), List.of(), codes);
    }

    private Headed headed(Table.Cell cell) {
        boolean rowTotal = totalRows.contains(cell.row());
        String said = lattice.told().heading(cell.column());
        if (said != null) {
            Table.Cell head = columns.head(cell.column());
            boolean total = lattice.words().headsTotal(said);
            Heading given = new Heading(head == null ? first(cell) : head, said, true, null, "");
            return new Headed(cell, total ? List.of() : List.of(given), beside(cell), rowTotal, total, List.of());
        }
        List<Table.Cell> over = heads.computeIfAbsent(cell.column(), column -> over(lattice, stretch, columns, column));
        boolean columnTotal = over.stream().anyMatch(head -> lattice.words().headsTotal(lattice.said(head)));
        List<Heading> headings = over.stream()
                .filter(head -> !lattice.words().headsTotal(lattice.said(head)))
                .map(head -> heading(head, null))
                .toList();
        return new Headed(cell, headings, beside(cell), rowTotal, columnTotal, List.of());
    }

    /// The first cell of a column of numbers, which stands for what heads them where nothing does.
    private Table.Cell first(Table.Cell cell) {
        return stretch.data().stream()
                .map(row -> lattice.at(row, cell.column()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(cell);
    }

    /// The headings over a column, outermost first.
    static List<Table.Cell> over(Lattice lattice, Stretch stretch, Columns columns, int column) {
        List<Table.Cell> over = new ArrayList<>();
        for (int i = 0; i < stretch.heads().size(); i++) {
            int row = stretch.heads().get(i);
            Table.Cell cell = lattice.at(row, column);
            boolean lowest = i == stretch.heads().size() - 1;
            if (cell == null && !lowest) {
                cell = carried(lattice, stretch, columns, i, column);
            }
            if (cell != null && !over.contains(cell)) {
                over.add(cell);
            }
        }
        return over;
    }

    /// The nearest heading at the left in its row, where a lower row heads this column by itself.
    private static Table.@Nullable Cell carried(
            Lattice lattice, Stretch stretch, Columns columns, int head, int column) {
        boolean under = false;
        for (int i = head + 1; i < stretch.heads().size(); i++) {
            under |= lattice.at(stretch.heads().get(i), column) != null;
        }
        for (int c = column - 1; under && c >= 0; c--) {
            if (columns.of(c) == Columns.Holds.LABELS || columns.of(c) == Columns.Holds.CODES) {
                return null;
            }
            Table.Cell cell = lattice.at(stretch.heads().get(head), c);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private List<Heading> beside(Table.Cell cell) {
        List<Heading> beside = new ArrayList<>();
        List<Integer> labelled = columns.labelsOf(cell.column());
        for (Table.Cell group : groups.over(cell.row())) {
            beside.add(heading(group, head(group.column())));
        }
        boolean total = false;
        for (int i = 0; i < labelled.size(); i++) {
            Table.Cell label = label(cell.row(), labelled, i);
            if (label == null || total) {
                continue;
            }
            if (isTotal(label)) {
                total = true;
            } else if (beside.stream().noneMatch(heading -> heading.cell().equals(label))) {
                beside.add(heading(label, head(label.column())));
            }
        }
        return beside;
    }

    /// The label of a row in a column of labels; of a row that leaves it out, the one above it, where a
    /// label at its right goes on.
    private Table.@Nullable Cell label(int row, List<Integer> labelled, int i) {
        Table.Cell own = lattice.at(row, labelled.get(i));
        if (own != null || i == labelled.size() - 1) {
            return own;
        }
        boolean goesOn = false;
        for (int k = i + 1; k < labelled.size(); k++) {
            Table.Cell right = lattice.at(row, labelled.get(k));
            if (right != null && lattice.words().is(TableWords.Says.GRAND, lattice.said(right))) {
                return null;
            }
            goesOn |= right != null;
        }
        Table.Cell above = goesOn ? before(labelled.get(i)).get(row) : null;
        return above == null || isTotal(above) ? null : above;
    }

    /// For each row without a cell in a column, the last one above it.
    private Map<Integer, Table.Cell> before(int column) {
        return above.computeIfAbsent(column, any -> {
            Map<Integer, Table.Cell> last = new HashMap<>();
            Table.Cell cell = null;
            for (int row : stretch.data()) {
                Table.Cell own = lattice.at(row, column);
                cell = own == null ? cell : own;
                if (own == null && cell != null) {
                    last.put(row, cell);
                }
            }
            return last;
        });
    }

    private @Nullable String head(int column) {
        String said = columns.heading(column);
        return said.isEmpty() ? null : said;
    }

    private Heading heading(Table.Cell cell, @Nullable String over) {
        String said = lattice.said(cell);
        String mark = lattice.words().mark(said.strip());
        return new Heading(cell, lattice.words().unmarked(said), false, over, mark == null ? "" : note(mark));
    }

    /// The note that begins with a mark.
    private String note(String mark) {
        return stretch.notes().stream()
                .map(lattice::said)
                .filter(said -> said.strip().startsWith(mark))
                .map(said -> said.strip().substring(mark.length()).strip())
                .findFirst()
                .orElse("");
    }

    private boolean isTotal(Table.Cell cell) {
        return lattice.told().row(cell.row()) != Mapping.Row.DATA
                && lattice.words().begins(TableWords.Says.TOTALS, lattice.said(cell));
    }

    private boolean isTotalRow(int row) {
        return lattice.told().row(row) == Mapping.Row.TOTAL
                || lattice.row(row).stream()
                        .filter(cell -> columns.of(cell.column()) == Columns.Holds.LABELS)
                        .anyMatch(this::isTotal);
    }
}
