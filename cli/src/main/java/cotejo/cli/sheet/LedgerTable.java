package cotejo.cli.sheet;

import cotejo.casework.Json;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.collate.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The ledger as a table: each line with its standing, its periods under it.
public final class LedgerTable {
    private final Scopes scopes;

    public LedgerTable(Scopes scopes) {
        this.scopes = scopes;
    }

    public Table of(List<Line> lines) {
        Table table = new Table(List.of(
                Column.wrapped("measure · of whom · where, and when", 5),
                new Column("low–high", Column.Side.RIGHT, 2),
                Column.left("origins"),
                Column.wrapped("figures", 2),
                Column.left("line")));
        for (Line line : lines) {
            if (!table.isEmpty()) {
                table.gap();
            }
            table.row(List.of(
                    Cell.of(scopes.line(line) + unit(line), Style.STRONG),
                    Cell.of(
                            Amounts.range(
                                    line.low(),
                                    line.high(),
                                    line.flags().contains(Line.Flag.OPEN_ENDED),
                                    unitWritten(line)),
                            Style.STRONG),
                    Cell.of(Json.originsWord(line), origins(line)),
                    Cell.of(standing(line), style(line.figuresWord())),
                    Cell.of(Ids.brief(line.id()), Style.FAINT)));
            stretches(table, line);
        }
        return table;
    }

    /// The periods of a line; where there is one only, its values stand in the line's own row already.
    static void stretches(Table table, Line line) {
        boolean several = line.periods().size() > 1;
        for (Line.Stretch period : line.periods()) {
            String label = period.label().isEmpty() ? "time not stated" : period.label();
            if (!several) {
                table.row(List.of(Cell.of(label, Style.FAINT).in(2), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
                continue;
            }
            table.row(List.of(
                    Cell.of(label).in(2),
                    Cell.of(Amounts.range(period.low(), period.high(), period.openHigh(), unitWritten(line))),
                    Cell.of(
                            period.origins() == 0
                                    ? "not stated"
                                    : period.origins() == 1 ? "one" : period.origins() + ""),
                    Cell.of(Json.figuresWord(period.figuresWord()), style(period.figuresWord())),
                    Cell.EMPTY));
        }
    }

    /// "differ; variants, open-ended".
    static String standing(Line line) {
        List<String> words = new ArrayList<>();
        words.add(Json.figuresWord(line.figuresWord())
                + (line.figures().size() > 1 ? " (" + line.figures().size() + ")" : ""));
        String flags = line.flags().stream().map(Json::flag).sorted().collect(Collectors.joining(", "));
        if (!flags.isEmpty()) {
            words.add(flags);
        }
        return String.join("; ", words);
    }

    static Style style(Line.FiguresWord word) {
        return switch (word) {
            case ALONE -> Style.PLAIN;
            case AGREE -> Style.GOOD;
            case DIFFER, DIFFER_EXPLAINED -> Style.BAD;
            case REVISED -> Style.CARE;
        };
    }

    private static Style origins(Line line) {
        return switch (line.originsWord()) {
            case NOT_STATED -> Style.FAINT;
            case ONE, SEVERAL -> Style.PLAIN;
        };
    }

    /// The unit beside the title for counts, whose measure does not say what is counted.
    private static String unit(Line line) {
        String unit = line.unit();
        return unit == null || unitWritten(line) != null || unit.equals("none") ? "" : " (" + unit + ")";
    }

    /// The unit written with the number, for money, ratios and dimensions.
    static @org.jspecify.annotations.Nullable String unitWritten(Line line) {
        return switch (line.block().kind()) {
            case COUNT -> null;
            case MONEY, RATIO, DURATION, DIMENSION, AGE -> line.unit();
        };
    }
}
