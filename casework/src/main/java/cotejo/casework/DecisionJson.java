package cotejo.casework;

import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A decision as commands print it: docs/reference tells every key. Keys are always present and in this order.
public final class DecisionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DecisionJson() {}

    /// What a decision says.
    ///
    /// @param what "figure", "passage", "table", "document", "decision", or two of a kind:
    ///     "figures", "lines", "roots", "documents"; null for a kind of a later version
    /// @param ids of what it is about
    /// @param quotes the words it is about
    private record Said(
            @Nullable String what,
            List<String> ids,
            List<String> quotes,
            @Nullable String facet,
            @Nullable String value) {

        static Said figure(Decision.AboutFigure of, @Nullable String facet, @Nullable String value) {
            return new Said(
                    "figure", List.of(of.figure().id()), List.of(of.anchor().quote()), facet, value);
        }

        static Said two(Two two) {
            return switch (two) {
                case Two.Figures of ->
                    new Said(
                            two.what(),
                            List.of(id(of.a()), id(of.b())),
                            List.of(quote(of.a()), quote(of.b())),
                            null,
                            null);
                case Two.Roots of -> new Said(two.what(), List.of(of.a(), of.b()), List.of(), null, null);
                case Two.Lines of ->
                    new Said(two.what(), List.of(of.a().line(), of.b().line()), List.of(), null, null);
                case Two.Documents of ->
                    new Said(two.what(), List.of(of.a().sha256(), of.b().sha256()), List.of(), null, null);
            };
        }

        private static String id(Marked marked) {
            return marked.figure().id();
        }

        private static String quote(Marked marked) {
            return marked.anchor().quote();
        }
    }

    private static Said said(Decision decision) {
        return switch (decision) {
            case Decision.Accept d -> Said.figure(d, null, null);
            case Decision.Reject d -> Said.figure(d, null, null);
            case Decision.Unsure d -> Said.figure(d, null, null);
            case Decision.Correct d -> Said.figure(d, d.facet().word(), d.value());
            case Decision.Note d -> Said.figure(d, null, d.text());
            case Decision.Add d ->
                new Said("figure", List.of(d.figure().id()), List.of(d.anchor().quote()), null, null);
            case Decision.Describe d ->
                new Said(
                        "document",
                        List.of(d.source().sha256()),
                        List.of(),
                        d.detail().word(),
                        d.value());
            case Decision.DescribePassage d ->
                new Said(
                        "passage",
                        List.of(d.source().sha256()),
                        List.of(d.anchor().quote()),
                        "passage",
                        d.passage().word());
            case Decision.MapTable d ->
                new Said(
                        "table",
                        List.of(d.source().sha256()),
                        List.of(d.anchor().quote()),
                        "mapping",
                        MappingWords.of(d.mapping()));
            case Decision.Same d -> Said.two(d.two());
            case Decision.Different d -> Said.two(d.two());
            case Decision.Withdraw d -> new Said("document", List.of(d.source().sha256()), List.of(), null, null);
            case Decision.Retract d -> new Said("decision", List.of(d.entry()), List.of(), null, null);
            case Decision.Unknown d -> new Said(null, List.of(), List.of(), null, null);
        };
    }

    public static ObjectNode of(Decided decided) {
        Decision decision = decided.decision();
        Said said = said(decision);
        ObjectNode json = NODES.objectNode();
        json.put("number", decided.number());
        json.put("hash", decided.hash());
        json.put("at", decided.at().toString());
        json.put("author", decided.author());
        json.put("kind", decision.kind());
        json.put("what", said.what());
        said.ids().forEach(json.putArray("about")::add);
        decision.sources().stream().map(SourceId::sha256).sorted().forEach(json.putArray("documents")::add);
        said.quotes().forEach(json.putArray("quotes")::add);
        json.put("facet", said.facet());
        json.put("value", said.value());
        if (decision instanceof Decision.Add add) {
            ObjectNode facets = json.putObject("facets");
            new TreeMap<>(add.facets()).forEach((facet, value) -> facets.put(facet.word(), value));
        } else {
            json.putNull("facets");
        }
        json.put("reason", decided.reason());
        json.put("standing", decided.standing().word());
        json.put("why", decided.why().isEmpty() ? null : decided.why());
        json.put("review", decided.review());
        return json;
    }
}
