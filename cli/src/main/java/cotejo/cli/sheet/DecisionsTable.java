package cotejo.cli.sheet;

import cotejo.casework.Decided;
import cotejo.casework.MappingWords;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.SourceId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people decided, in order.
public final class DecisionsTable {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Function<SourceId, String> names;

    /// @param names what a document is called; empty for one nothing is known of
    public DecisionsTable(Function<SourceId, String> names) {
        this.names = names;
    }

    public Table of(List<Decided> decisions) {
        Table table = new Table(List.of(
                Column.right("no."),
                Column.left("when (UTC)"),
                Column.left("by"),
                Column.left("kind"),
                Column.wrapped("about", 3),
                Column.wrapped("reason", 3),
                Column.wrapped("standing", 2)));
        for (Decided decided : decisions) {
            String standing = standing(decided.standing());
            table.row(List.of(
                    Cell.of(Long.toString(decided.number())),
                    Cell.of(DAY_AND_TIME.format(decided.at())),
                    Cell.of(decided.author()),
                    Cell.of(decided.decision().kind()),
                    Cell.of(about(decided.decision())),
                    Cell.of(decided.reason()),
                    Cell.of(
                            decided.why().isEmpty() ? standing : standing + ": " + decided.why(),
                            style(decided.standing()))));
        }
        return table;
    }

    /// "3: correct measure to “desertions”, by Ana: reason (in force)".
    String sentence(Decided decided) {
        return decided.number() + ": " + what(decided.decision()) + ", by " + decided.author() + ": " + decided.reason()
                + " (" + standing(decided.standing()) + ")";
    }

    /// What a decision says, without who and why.
    public String what(Decision decision) {
        return decision.kind() + " " + about(decision);
    }

    private String about(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> figure(accept);
            case Decision.Reject reject -> figure(reject);
            case Decision.Unsure unsure -> figure(unsure);
            case Decision.Correct correct ->
                figure(correct) + ": " + correct.facet().word() + " is "
                        + (correct.value().isEmpty() ? "none" : "“" + correct.value() + "”");
            case Decision.Note note -> figure(note) + ": " + note.text();
            case Decision.Add add ->
                "“" + add.anchor().quote() + "” " + add.figure().id() + ": "
                        + add.facets().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(each -> each.getKey().word() + " " + each.getValue())
                                .collect(Collectors.joining(", "));
            case Decision.Describe describe ->
                document(describe.source()) + ": " + describe.detail().word() + " is “" + describe.value() + "”";
            case Decision.DescribePassage describe ->
                document(describe.source()) + ": “" + describe.anchor().quote() + "” is "
                        + FiguresTable.passage(describe.passage());
            case Decision.MapTable map ->
                document(map.source()) + ", table with “" + map.anchor().quote() + "”: "
                        + MappingWords.of(map.mapping());
            case Decision.Same same -> two(same.two());
            case Decision.Different different -> two(different.two());
            case Decision.Withdraw withdraw -> document(withdraw.source());
            case Decision.Retract retract -> "decision " + brief(retract.entry());
            case Decision.Unknown unknown -> "(of a later version)";
        };
    }

    private String two(Two two) {
        return switch (two) {
            case Two.Figures of -> "figures " + marked(of.a()) + " and " + marked(of.b());
            case Two.Roots of -> "roots “" + of.a() + "” and “" + of.b() + "”";
            case Two.Lines of -> "lines " + of.a().line() + " and " + of.b().line();
            case Two.Documents of -> "documents " + document(of.a()) + " and " + document(of.b());
        };
    }

    private static String marked(Marked marked) {
        return "“" + marked.anchor().quote() + "” " + marked.figure().id();
    }

    private String document(SourceId source) {
        String name = names.apply(source);
        return name.isEmpty() ? "document " + brief(source.sha256()) : name;
    }

    private static String brief(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
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
            case OVERRIDDEN, RETRACTED, UNKNOWN_KIND -> Style.FAINT;
        };
    }
}
