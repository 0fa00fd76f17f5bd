package cotejo.cli.sheet;

import cotejo.casework.Json;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One line of the ledger: its standing, and every figure with its words, by origin.
public final class LineSheet {
    private final Scopes scopes;
    private final Function<FigureId, Optional<Claim>> figures;

    public LineSheet(Scopes scopes, Function<FigureId, Optional<Claim>> figures) {
        this.scopes = scopes;
        this.figures = figures;
    }

    public Table standing(Line line) {
        Pairs pairs = new Pairs()
                .add("line", line.id())
                .add("counts", scopes.line(line), Style.STRONG)
                .add("unit", line.unit() == null ? "not known" : line.unit())
                .add(
                        "low–high",
                        Amounts.range(
                                line.low(),
                                line.high(),
                                line.flags().contains(Line.Flag.OPEN_ENDED),
                                LedgerTable.unitWritten(line)))
                .add("origins", Json.originsWord(line))
                .add("figures", LedgerTable.standing(line), LedgerTable.style(line.figuresWord()));
        if (!line.comments().isEmpty()) {
            pairs.add("comments", line.comments().size() + " in readers' comments, counted for nothing", Style.FAINT);
        }
        if (line.findingsNotShown() > 0) {
            pairs.add("findings", line.findingsNotShown() + " more are not listed");
        }
        if (line.pairsNotCompared() > 0) {
            pairs.add("relations", line.pairsNotCompared() + " pairs of figures were not compared");
        }
        return pairs.table();
    }

    /// Figures in stretches of time, then those of comments.
    public Table figures(Line line) {
        Table table = new Table(List.of(
                Column.wrapped("said", 2),
                new Column("usually meant", Column.Side.RIGHT, 1),
                Column.wrapped("root", 2),
                Column.wrapped("outlet, date", 2),
                Column.left("figure")));
        for (Line.Stretch period : line.periods()) {
            table.row(List.of(
                    Cell.of(period.label().isEmpty() ? "time not stated" : period.label(), Style.FAINT),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY));
            period.figures().forEach(id -> row(table, id, Style.PLAIN));
        }
        if (!line.comments().isEmpty()) {
            table.row(List.of(
                    Cell.of("in readers' comments", Style.FAINT), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
            line.comments().forEach(id -> row(table, id, Style.FAINT));
        }
        return table;
    }

    private void row(Table table, FigureId id, Style style) {
        Claim claim = figures.apply(id).orElse(null);
        if (claim == null) {
            return;
        }
        String root = Scopes.root(claim.attribution());
        String mood = Scopes.mood(claim.figure());
        String from = (claim.outlet() == null ? "outlet not known" : claim.outlet()) + ", "
                + (claim.published() == null ? "date not known" : Scopes.date(claim.published()));
        table.row(List.of(
                Cell.of("“" + claim.figure().words().said() + "”" + (mood.isEmpty() ? "" : " (" + mood + ")"), style)
                        .in(2),
                Cell.of(Amounts.interval(claim.figure().quantity().soft()), style),
                Cell.of(root.isEmpty() ? "not stated" : root, style),
                Cell.of(from, style),
                Cell.of(Ids.brief(id.id()), Style.FAINT)));
    }
}
