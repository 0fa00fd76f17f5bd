package cotejo.cli.sheet;

import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Malformed;
import cotejo.core.source.PassageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The figures of one document as a table, with the malformed numbers between them.
public final class FiguresTable {
    private final Scopes scopes;

    public FiguresTable(Scopes scopes) {
        this.scopes = scopes;
    }

    public Table of(List<Claim> claims, List<Malformed> malformed) {
        Table table = new Table(List.of(
                Column.wrapped("said", 2),
                Column.wrapped("means", 2),
                Column.wrapped("counts", 3),
                Column.wrapped("of whom · where · when", 4),
                Column.wrapped("root", 2),
                Column.left("figure")));
        record Placed(int start, List<Cell> cells) {}
        List<Placed> rows = new ArrayList<>();
        claims.forEach(
                claim -> rows.add(new Placed(claim.figure().words().span().start(), row(claim))));
        malformed.forEach(number -> rows.add(new Placed(number.words().span().start(), row(number))));
        rows.stream().sorted(Comparator.comparingInt(Placed::start)).forEach(placed -> table.row(placed.cells()));
        return table;
    }

    private List<Cell> row(Claim claim) {
        Figure figure = claim.figure();
        Style style = figure.evidence() ? Style.PLAIN : Style.FAINT;
        String mood = Scopes.mood(figure);
        String root = Scopes.root(claim.attribution());
        String means = figure.evidence()
                ? Amounts.said(figure)
                : Amounts.said(figure) + " (" + passage(figure.passage()) + ": no evidence)";
        return List.of(
                Cell.of("“" + figure.words().said() + "”", figure.evidence() ? Style.STRONG : Style.FAINT),
                Cell.of(means, style),
                Cell.of(mood.isEmpty() ? scopes.counted(figure) : mood + ": " + scopes.counted(figure), style),
                Cell.of(scopes.scope(figure.scope()), style),
                Cell.of(root, style),
                Cell.of(Ids.brief(claim.id().id()), Style.FAINT));
    }

    private static List<Cell> row(Malformed malformed) {
        return List.of(
                Cell.of("“" + malformed.words().said() + "”", Style.CARE),
                Cell.of("malformed", Style.CARE),
                Cell.of(malformed.why()),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(Ids.brief(malformed.id().id()), Style.FAINT));
    }

    /// "table cell".
    static String passage(PassageKind kind) {
        return kind.word().replace('_', ' ');
    }
}
