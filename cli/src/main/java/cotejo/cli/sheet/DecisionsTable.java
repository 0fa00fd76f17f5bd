package cotejo.cli.sheet;

import cotejo.casework.Decided;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.decision.Decision;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What people decided, in order.
public final class DecisionsTable {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DecisionsTable() {}

    public static Table of(List<Decided> decisions) {
        Table table = new Table(List.of(
                Column.right("no."),
                Column.left("when (UTC)"),
                Column.left("by"),
                Column.wrapped("decision", 3),
                Column.wrapped("reason", 3),
                Column.wrapped("standing", 2)));
        for (Decided decided : decisions) {
            String standing = standing(decided.standing());
            table.row(List.of(
                    Cell.of(Long.toString(decided.number())),
                    Cell.of(DAY_AND_TIME.format(decided.at())),
                    Cell.of(decided.author()),
                    Cell.of(what(decided.decision())),
                    Cell.of(decided.reason()),
                    Cell.of(
                            decided.why().isEmpty() ? standing : standing + ": " + decided.why(),
                            style(decided.standing()))));
        }
        return table;
    }

    /// "3: correct measure to “desertions”, by Ana: reason (in force)".
    static String sentence(Decided decided) {
        return decided.number() + ": " + what(decided.decision()) + ", by " + decided.author() + ": " + decided.reason()
                + " (" + standing(decided.standing()) + ")";
    }

    /// What a decision says, without who and why.
    public static String what(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> "accept " + figure(accept);
            case Decision.Reject reject -> "reject " + figure(reject);
            case Decision.Correct correct ->
                "correct " + figure(correct) + ": " + correct.facet().word() + " is "
                        + (correct.value().isEmpty() ? "none" : "“" + correct.value() + "”");
            case Decision.Note note -> "note on " + figure(note) + ": " + note.text();
            case Decision.Retract retract ->
                "retract "
                        + retract.entry()
                                .substring(0, Math.min(12, retract.entry().length()));
            case Decision.Unknown unknown -> unknown.kind() + " (of a later version)";
        };
    }

    private static String figure(Decision.AboutFigure decision) {
        return "“" + decision.anchor().quote() + "” " + decision.figure().id();
    }

    static String standing(Decided.Standing standing) {
        return standing.word().replace('_', ' ');
    }

    private static Style style(Decided.Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Style.GOOD;
            case STALE, ORPHANED -> Style.CARE;
            case RETRACTED, UNKNOWN_KIND -> Style.FAINT;
        };
    }
}
