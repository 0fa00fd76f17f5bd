package cotejo.cli.sheet;

import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import java.util.List;

/// A name and what it is, one under the other.
final class Pairs {
    private final Table table = new Table(List.of(Column.left(""), Column.wrapped("", 1)));

    /// Nothing is added for no words.
    Pairs add(String name, String words) {
        return add(name, words, Style.PLAIN);
    }

    Pairs add(String name, String words, Style style) {
        if (!words.isEmpty()) {
            table.row(List.of(Cell.of(name, Style.FAINT), Cell.of(words, style)));
        }
        return this;
    }

    /// A further line under the one before.
    Pairs under(String words, int indent) {
        table.row(List.of(Cell.EMPTY, Cell.of(words).in(indent)));
        return this;
    }

    Table table() {
        return table;
    }
}
