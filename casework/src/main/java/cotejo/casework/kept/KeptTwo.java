package cotejo.casework.kept;

import cotejo.core.decision.LineMark;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Two things a decision is about: `{"what": "figures", "a": …, "b": …}`. A figure is its id and anchor, a root its
/// key,
/// a document its hash, a line its id with what told it from others.
final class KeptTwo {
    private KeptTwo() {}

    static void write(ObjectNode json, Two two) {
        json.put("what", two.what());
        switch (two) {
            case Two.Figures figures -> {
                figure(json.putObject("a"), figures.a());
                figure(json.putObject("b"), figures.b());
            }
            case Two.Roots roots -> json.put("a", roots.a()).put("b", roots.b());
            case Two.Documents documents ->
                json.put("a", documents.a().sha256()).put("b", documents.b().sha256());
            case Two.Lines lines -> {
                line(json.putObject("a"), lines.a());
                line(json.putObject("b"), lines.b());
            }
        }
    }

    private static void figure(ObjectNode json, Marked figure) {
        json.put("figure", figure.figure().id());
        KeptDecision.anchor(json, figure.anchor());
    }

    private static void line(ObjectNode json, LineMark line) {
        json.put("line", line.line())
                .put("measure", line.measure())
                .put("condition", line.condition())
                .put("who", line.who())
                .put("where", line.where());
    }

    /// @throws IllegalArgumentException when it is not what [#write] writes
    static Two read(JsonNode json) {
        String what = KeptDecision.text(json, "what");
        JsonNode a = json.path("a");
        JsonNode b = json.path("b");
        return switch (what) {
            case "figures" -> new Two.Figures(figure(a), figure(b));
            case "roots" -> new Two.Roots(KeptDecision.text(json, "a"), KeptDecision.text(json, "b"));
            case "documents" -> new Two.Documents(KeptDecision.source(json, "a"), KeptDecision.source(json, "b"));
            case "lines" -> new Two.Lines(line(a), line(b));
            default -> throw new IllegalArgumentException("two of what?");
        };
    }

    private static Marked figure(JsonNode json) {
        return new Marked(KeptDecision.figure(json), KeptDecision.anchor(json));
    }

    private static LineMark line(JsonNode json) {
        return new LineMark(
                KeptDecision.text(json, "line"),
                KeptDecision.text(json, "measure"),
                KeptDecision.text(json, "condition"),
                KeptDecision.text(json, "who"),
                KeptDecision.text(json, "where"));
    }
}
