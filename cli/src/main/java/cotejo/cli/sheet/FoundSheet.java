package cotejo.cli.sheet;

import cotejo.casework.Decided;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.casework.Result;
import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a search found, for a person: how many there are, the first of them, and of what they are.
public final class FoundSheet {
    private static final int INDENT = 2;

    private final Vocabulary vocabulary;
    private final Scopes scopes;
    private final Terminal terminal;

    public FoundSheet(Vocabulary vocabulary, Terminal terminal) {
        this.vocabulary = vocabulary;
        this.scopes = new Scopes(vocabulary);
        this.terminal = terminal;
    }

    public void print(Kind kind, Found found, List<Result> results) {
        String counted = found.total() + " "
                + (found.total() == 1 ? kind.word().substring(0, kind.word().length() - 1) : kind.word());
        boolean all = results.size() >= found.total();
        terminal.line(terminal.styled(all ? counted : counted + ", the first " + results.size(), Style.STRONG));
        switch (kind) {
            case PASSAGES ->
                results.forEach(result -> {
                    if (result instanceof Result.OfPassage passage) {
                        passage(passage);
                    }
                });
            case FIGURES, LINES, FINDINGS, DOCUMENTS -> {
                if (!results.isEmpty()) {
                    terminal.table(table(kind, results));
                }
            }
        }
        found.facets().forEach(this::facet);
        terminal.line("");
    }

    private void passage(Result.OfPassage of) {
        Hit.InPassage hit = of.hit();
        String outlet = of.held().description().outletName();
        var published = of.held().description().publishedDate();
        String head = of.held().path()
                + (outlet == null ? "" : " · " + outlet)
                + (published == null ? "" : " · " + Scopes.date(published))
                + " · " + FiguresTable.passage(hit.kind())
                + (hit.place().isEmpty() ? "" : " · " + hit.place());
        String words = hit.words().stream()
                .map(run -> run.sought() ? "[" + run.words() + "]" : run.words())
                .collect(Collectors.joining());
        Table table = new Table(List.of(Column.wrapped("", 1)));
        table.row(List.of(Cell.of(head, Style.FAINT)));
        table.row(List.of(Cell.of(words.strip()).in(INDENT)));
        terminal.table(table);
    }

    private Table table(Kind kind, List<Result> results) {
        return switch (kind) {
            case PASSAGES -> throw new IllegalArgumentException("passages are no table");
            case FIGURES -> {
                Table table = new Table(List.of(
                        Column.wrapped("said", 2),
                        Column.wrapped("counts", 3),
                        Column.wrapped("of whom · where · when", 4),
                        Column.wrapped("document", 3),
                        Column.wrapped("line", 2),
                        Column.wrapped("judged", 2),
                        Column.left("figure")));
                for (Result result : results) {
                    if (result instanceof Result.OfFigure figure) {
                        table.row(figure(figure));
                    }
                }
                yield table;
            }
            case LINES -> {
                Table table = new Table(List.of(
                        Column.wrapped("measure", 3),
                        Column.wrapped("of whom · where", 4),
                        Column.right("low"),
                        Column.right("high"),
                        Column.right("origins"),
                        Column.wrapped("figures", 2),
                        Column.left("line")));
                for (Result result : results) {
                    if (result instanceof Result.OfLine line) {
                        table.row(line(line.line()));
                    }
                }
                yield table;
            }
            case FINDINGS -> {
                List<Finding> findings = new ArrayList<>();
                for (Result result : results) {
                    if (result instanceof Result.OfFinding of) {
                        findings.add(of.finding());
                    }
                }
                yield FindingsTable.of(findings);
            }
            case DOCUMENTS -> {
                Table table = new Table(List.of(
                        Column.wrapped("document", 5),
                        Column.wrapped("outlet", 3),
                        Column.left("published"),
                        Column.left("language"),
                        Column.right("figures")));
                for (Result result : results) {
                    if (result instanceof Result.OfDocument of) {
                        Held held = of.held();
                        var known = held.description();
                        table.row(List.of(
                                Cell.of(held.path()),
                                Cell.of(known.outletName() == null ? "" : known.outletName()),
                                Cell.of(known.publishedDate() == null ? "" : Scopes.date(known.publishedDate())),
                                Cell.of(held.language()),
                                Cell.of(Integer.toString(held.figures()))));
                    }
                }
                yield table;
            }
        };
    }

    private List<Cell> figure(Result.OfFigure of) {
        Claim claim = of.claim();
        Figure figure = claim.figure();
        Style style = figure.evidence() ? Style.PLAIN : Style.FAINT;
        String mood = Scopes.mood(figure);
        Line line = of.line();
        Decided last = of.decided().isEmpty() ? null : of.decided().getLast();
        return List.of(
                Cell.of("“" + figure.words().said() + "”", figure.evidence() ? Style.STRONG : Style.FAINT),
                Cell.of(mood.isEmpty() ? scopes.counted(figure) : mood + ": " + scopes.counted(figure), style),
                Cell.of(scopes.scope(figure.scope()), style),
                Cell.of(file(of.held().path()), style),
                Cell.of(line == null ? "" : Json.figuresWord(line.figuresWord()).replace('_', ' '), style),
                Cell.of(last == null ? "" : last.decision().kind() + " by " + last.author(), style),
                Cell.of(Ids.brief(claim.id().id()), Style.FAINT));
    }

    private List<Cell> line(Line line) {
        String where =
                (line.who() == null ? "" : label(line.who().id(), line.who().shown()) + " · ")
                        + (line.where() == null
                                ? ""
                                : label(line.where().id(), line.where().shown()));
        return List.of(
                Cell.of(line.measure() == null ? "unmeasured" : label(line.measure(), line.measure()), Style.STRONG),
                Cell.of(where),
                Cell.of(number(line.low())),
                Cell.of(number(line.high())),
                Cell.of(Integer.toString(line.statedOrigins())),
                Cell.of(line.figures().size() + " · "
                        + Json.figuresWord(line.figuresWord()).replace('_', ' ')),
                Cell.of(Ids.brief(line.id()), Style.FAINT));
    }

    private static String number(cotejo.core.quantity.@Nullable Rational value) {
        return value == null ? "" : value.toSignificant(12).toPlainString();
    }

    private String label(@Nullable String id, String otherwise) {
        return id != null && vocabulary.labels().containsKey(id) ? vocabulary.label(id, "en") : otherwise;
    }

    /// "outlet  EFE 4 · Milenio 2 · 3 more".
    private void facet(Facet facet) {
        String values = facet.values().stream()
                .map(value -> value(facet.field(), value.value()) + " " + value.count())
                .collect(Collectors.joining(" · "));
        String words = facet.field().word() + ": " + values + (facet.more() > 0 ? " · " + facet.more() + " more" : "");
        terminal.prose(words);
    }

    private String value(Field field, String value) {
        return switch (field) {
            case MEASURE, FORCE, PLACE -> label(value, value);
            case PASSAGE, FINDING, VERDICT -> word(value);
            case OUTLET,
                    CALLED,
                    FIGURES,
                    LANGUAGE,
                    YEAR,
                    PUBLISHED,
                    FILE,
                    CONDITION,
                    UNIT,
                    VOICE,
                    MOOD,
                    STANDING,
                    VALUE,
                    PERIOD,
                    LINE,
                    REVIEW,
                    ORIGINS -> value;
        };
    }

    private static String word(String id) {
        return id.replace('_', ' ');
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
