package cotejo.cli.sheet;

import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Rejected;
import java.util.List;

/// Candidates that are no figures, and why.
public final class RejectedTable {
    private RejectedTable() {}

    public static Table of(List<Rejected> rejected) {
        Table table = new Table(List.of(
                Column.wrapped("said", 2),
                Column.right("at"),
                Column.wrapped("why not", 4),
                Column.wrapped("rule", 2)));
        for (Rejected each : rejected) {
            table.row(List.of(
                    Cell.of("“" + each.words().said() + "”"),
                    Cell.of(Integer.toString(each.words().span().start())),
                    Cell.of(each.why()),
                    Cell.of(each.rule(), Style.FAINT)));
        }
        return table;
    }
}
