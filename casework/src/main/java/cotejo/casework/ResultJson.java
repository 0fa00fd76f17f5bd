package cotejo.casework;

import cotejo.casework.search.Hit;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.source.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a search found as JSON, and as rows of a spreadsheet.
public final class ResultJson {
    private static final List<String> PASSAGE =
            List.of("source", "sha256", "outlet", "published", "language", "passage", "place", "start", "end", "words");
    private static final List<String> FIGURE = List.of(
            "id",
            "source",
            "outlet",
            "published",
            "passage",
            "said",
            "low",
            "high",
            "unit",
            "measure",
            "who",
            "where",
            "from",
            "to",
            "condition",
            "mood",
            "root",
            "line",
            "standing",
            "judged",
            "judged_by",
            "judged_at",
            "reason");
    private static final List<String> LINE = List.of(
            "id", "measure", "unit", "who", "where", "condition", "low", "high", "origins", "standing", "figures");

    private static final List<String> FINDING = List.of("id", "kind", "verdict", "text", "arithmetic", "figures");
    private static final List<String> DOCUMENT =
            List.of("source", "sha256", "outlet", "published", "language", "figures", "comments");

    private ResultJson() {}

    /// `{"found": "passage" …}`, `{"found": "figure" …}` with all that [Json#figure] tells, `{"found": "line" …}`,
    /// `{"found": "finding" …}` or `{"found": "document" …}`.
    public static ObjectNode of(Result result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (result) {
            case Result.OfPassage of -> {
                json.put("found", "passage");
                document(json, of.held());
                json.put("passage", of.hit().kind().word());
                json.put("place", of.hit().place());
                ArrayNode span = json.putArray("span");
                span.add(of.hit().span().start()).add(of.hit().span().end());
                ArrayNode words = json.putArray("words");
                of.hit()
                        .words()
                        .forEach(run ->
                                words.addObject().put("words", run.words()).put("sought", run.sought()));
            }
            case Result.OfFigure of -> {
                json.put("found", "figure");
                json.put("sha256", of.claim().source().sha256());
                Line line = of.line();
                json.put("line", line == null ? null : line.id());
                json.put("standing", line == null ? null : Json.figuresWord(line.figuresWord()));
                ArrayNode judged = json.putArray("judged");
                of.decided()
                        .forEach(each -> judged.addObject()
                                .put("kind", each.decision().kind())
                                .put("standing", each.standing().word())
                                .put("by", each.author())
                                .put("at", each.at().toString())
                                .put("reason", each.reason()));
                json.set("figure", Json.figure(of.claim(), of.held().path()));
            }
            case Result.OfLine of -> {
                json.put("found", "line");
                json.set("line", Json.line(of.line()));
            }
            case Result.OfGist of -> {
                json.put("found", "line");
                json.set("line", Json.gist(of.gist()));
            }
            case Result.OfFinding of -> {
                json.put("found", "finding");
                json.set("finding", Json.finding(of.finding()));
            }
            case Result.OfDocument of -> {
                json.put("found", "document");
                document(json, of.held());
                json.put("figures", of.held().figures());
                json.put("comments", of.held().comments());
            }
        }
        return json;
    }

    private static void document(ObjectNode json, Held held) {
        Description known = held.description();
        json.put("source", held.path());
        json.put("sha256", held.source().sha256());
        json.put("outlet", known.outletName());
        json.put(
                "published",
                known.publishedDate() == null ? null : known.publishedDate().toString());
        json.put("language", held.language().isEmpty() ? null : held.language());
    }

    /// The columns of a spreadsheet of such.
    public static List<String> columns(cotejo.casework.search.Kind kind) {
        return switch (kind) {
            case PASSAGES -> PASSAGE;
            case FIGURES -> FIGURE;
            case LINES -> LINE;
            case FINDINGS -> FINDING;
            case DOCUMENTS -> DOCUMENT;
        };
    }

    /// One row; the last decision about a figure shows that somebody has looked at it.
    public static List<String> row(Result result) {
        return switch (result) {
            case Result.OfPassage of -> passage(of);
            case Result.OfFigure of -> figure(of);
            case Result.OfLine of ->
                line(of.line(), of.line().statedOrigins(), of.line().figures().size());
            case Result.OfGist of ->
                line(of.gist().line(), of.gist().origins(), of.gist().figures());
            case Result.OfFinding of -> finding(of.finding());
            case Result.OfDocument of -> document(of.held());
        };
    }

    private static List<String> passage(Result.OfPassage of) {
        Description known = of.held().description();
        Hit.InPassage hit = of.hit();
        return List.of(
                of.held().path(),
                of.held().source().sha256(),
                orEmpty(known.outletName()),
                orEmpty(known.publishedDate()),
                of.held().language(),
                hit.kind().word(),
                hit.place(),
                Integer.toString(hit.span().start()),
                Integer.toString(hit.span().end()),
                hit.words().stream().map(Hit.Run::words).collect(Collectors.joining()));
    }

    private static List<String> figure(Result.OfFigure of) {
        Claim claim = of.claim();
        ObjectNode json = Json.figure(claim, of.held().path());
        Decided last = of.decided().isEmpty() ? null : of.decided().getLast();
        List<String> cells = new ArrayList<>(List.of(
                claim.id().id(),
                of.held().path(),
                orEmpty(claim.outlet()),
                orEmpty(claim.published()),
                claim.figure().passage().word(),
                claim.figure().words().said(),
                cell(json.at("/stated/0")),
                cell(json.at("/stated/1")),
                cell(json.at("/unit")),
                cell(json.at("/measure")),
                either(json, "/scope/who"),
                either(json, "/scope/where"),
                cell(json.at("/scope/from")),
                cell(json.at("/scope/to")),
                cell(json.at("/scope/condition")),
                claim.figure().mood().word(),
                cell(json.at("/root"))));
        Line line = of.line();
        cells.add(line == null ? "" : line.id());
        cells.add(line == null ? "" : Json.figuresWord(line.figuresWord()));
        cells.add(last == null ? "" : last.decision().kind());
        cells.add(last == null ? "" : last.author());
        cells.add(last == null ? "" : last.at().toString());
        cells.add(last == null ? "" : last.reason());
        return cells;
    }

    private static List<String> line(Line line, int origins, int figures) {
        ObjectNode json = Json.line(line);
        return List.of(
                line.id(),
                cell(json.at("/measure")),
                cell(json.at("/unit")),
                either(json, "/scope/who"),
                either(json, "/scope/where"),
                cell(json.at("/scope/condition")),
                cell(json.at("/low")),
                cell(json.at("/high")),
                Integer.toString(origins),
                Json.figuresWord(line.figuresWord()),
                Integer.toString(figures));
    }

    private static List<String> finding(Finding finding) {
        return List.of(
                finding.id(),
                finding.kind().word(),
                finding.verdict() == null ? "" : finding.verdict().word(),
                finding.text(),
                finding.arithmetic(),
                finding.figures().stream().map(FigureId::id).collect(Collectors.joining(" ")));
    }

    private static List<String> document(Held held) {
        Description known = held.description();
        return List.of(
                held.path(),
                held.source().sha256(),
                orEmpty(known.outletName()),
                orEmpty(known.publishedDate()),
                held.language(),
                Integer.toString(held.figures()),
                Integer.toString(held.comments()));
    }

    /// The id where there is one, else the words.
    private static String either(ObjectNode json, String name) {
        String id = cell(json.at(name + "/id"));
        return id.isEmpty() ? cell(json.at(name + "/said")) : id;
    }

    private static String cell(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
