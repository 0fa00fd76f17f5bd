package cotejo.cli.sheet;

import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Telling;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.verify.Verdict;
import java.util.List;

/// The figures of a draft in its order, and what the case says of each.
public final class VerifiedTable {
    private VerifiedTable() {}

    public static Table of(List<Entry> entries, Telling telling) {
        List<String> headings = telling.headings();
        Table table = new Table(List.of(
                Column.left(headings.get(0)),
                Column.wrapped(headings.get(1), 1),
                Column.right(headings.get(2)),
                Column.wrapped(headings.get(3), 4),
                Column.left(headings.get(4))));
        for (Entry entry : entries) {
            table.row(List.of(
                    Cell.of(telling.verdict(entry.verdict()), style(entry.verdict())),
                    Cell.of("“" + entry.said().said() + "”"),
                    Cell.of(entry.agreeing().isEmpty() ? "" : Integer.toString(entry.origins())),
                    Cell.of(entry.text()),
                    Cell.of(entry.line() == null ? "" : Ids.brief(entry.line()), Style.FAINT)));
        }
        return table;
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> Style.GOOD;
            case DIFFERS -> Style.BAD;
            case DISPUTED -> Style.CARE;
            case NOT_FOUND -> Style.PLAIN;
        };
    }
}
