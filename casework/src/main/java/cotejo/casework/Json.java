package cotejo.casework;

import cotejo.casework.port.Input;
import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that commands print, pages offer and exports hold: docs/reference tells every key. Keys are always present
/// and in this order; what is unknown is null.
public final class Json {
    private static final int MOST_IN_BRIEF = 20;
    /// Significant digits of numbers.
    private static final int DIGITS = 12;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /// On one line, as JSON Lines wants it.
    public static String oneLine(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// @param source how the source is called: a path, or its id
    public static ObjectNode figure(Claim claim, String source) {
        Figure figure = claim.figure();
        Counted counted = figure.counted();
        Interval hard = figure.quantity().hard();
        Interval soft = figure.quantity().soft();
        ObjectNode json = NODES.objectNode();
        json.put("id", claim.id().id());
        json.put("source", source);
        words(json, figure.words(), figure.passage());
        json.put("shape", figure.shape().word());
        json.put("approximation", figure.approximation().word());
        json.set("stated", stated(figure.quantity()));
        json.set("hard", pair(number(hard.low()), number(hard.high())));
        json.set("hard_open", NODES.arrayNode().add(hard.lowOpen()).add(hard.highOpen()));
        json.set("soft", pair(number(soft.low()), number(soft.high())));
        json.set("soft_open", NODES.arrayNode().add(soft.lowOpen()).add(soft.highOpen()));
        counted(json, counted);
        json.set("scope", scope(figure.scope()));
        json.put("mood", figure.mood().word());
        json.set("attribution", attribution(claim.attribution()));
        json.put("root", root(claim.attribution()));
        json.set("rules", strings(claim.derivation().rules()));
        return json;
    }

    private static @Nullable String change(Counted counted) {
        return switch (counted.change()) {
            case UP, DOWN -> word(counted.change());
            // the ends of the range, in the order said, tell the way
            case COURSE, NONE -> null;
        };
    }

    /// The numbers as said; a range in the order its ends were said in.
    private static ArrayNode stated(Quantity quantity) {
        return quantity instanceof Quantity.Between between
                ? pair(number(between.from().value()), number(between.to().value()))
                : pair(number(quantity.low()), number(quantity.high()));
    }

    /// A number no value can be taken from: the keys of a figure, with its words and no value.
    public static ObjectNode malformed(Malformed malformed, String source) {
        ObjectNode json = NODES.objectNode();
        json.put("id", malformed.id().id());
        json.put("source", source);
        words(json, malformed.words(), malformed.passage());
        json.put("shape", "malformed");
        json.putNull("approximation");
        for (String key : List.of("stated", "hard", "hard_open", "soft", "soft_open")) {
            json.set(key, pair(NODES.nullNode(), NODES.nullNode()));
        }
        for (String key : List.of(
                "unit",
                "class",
                "count_of",
                "kind",
                "time_kind",
                "per",
                "change",
                "stage",
                "counted",
                "trigger",
                "concept",
                "measure")) {
            json.putNull(key);
        }
        json.set("scope", scope(Scope.NONE));
        json.putNull("mood");
        json.set("attribution", NODES.arrayNode());
        json.putNull("root");
        json.set("rules", NODES.arrayNode());
        return json;
    }

    private static void words(ObjectNode json, Words words, PassageKind passage) {
        json.set("span", span(words.span()));
        json.put("said", words.said());
        json.put("passage", passage.word());
    }

    private static void counted(ObjectNode json, Counted counted) {
        boolean money = counted.kind() == Counted.Kind.MONEY;
        json.put("unit", counted.unit());
        json.put("class", counted.unitClass() == Counted.UnitClass.UNKNOWN ? null : word(counted.unitClass()));
        json.put("count_of", counted.countOf() == Counted.CountOf.NONE ? null : word(counted.countOf()));
        json.put("kind", word(counted.kind()));
        json.put("time_kind", counted.timeKind() == Counted.TimeKind.UNKNOWN ? null : word(counted.timeKind()));
        json.put("per", counted.per());
        json.put("change", change(counted));
        json.put("stage", counted.stage() == Counted.Stage.UNSTATED && !money ? null : word(counted.stage()));
        json.put("counted", said(counted.counted()));
        json.put("trigger", said(counted.trigger()));
        json.put("concept", counted.concept().isEmpty() ? null : counted.concept());
        json.put("measure", counted.measure());
    }

    private static ObjectNode scope(Scope scope) {
        ObjectNode json = NODES.objectNode();
        json.set("who", name(scope.whoName()));
        json.set("where", name(scope.whereName()));
        json.put("when", scope.whenSaid());
        When when = scope.time();
        json.put("from", when == null ? null : date(when.from()));
        json.put("to", when == null ? null : date(when.to()));
        ArrayNode ends = json.putArray("ends");
        ends.add(when == null ? null : when.from().word());
        ends.add(when == null ? null : when.to().word());
        ArrayNode readings = json.putArray("readings");
        for (Period period : when == null ? List.<Period>of() : when.readings()) {
            readings.addArray().add(period.from().toString()).add(period.to().toString());
        }
        json.put("condition", scope.condition());
        return json;
    }

    private static ArrayNode attribution(Attribution attribution) {
        ArrayNode steps = NODES.arrayNode();
        for (Step step : attribution.steps()) {
            ObjectNode json = steps.addObject();
            ArrayNode voices = json.putArray("voices");
            for (Voice voice : step.voices()) {
                voices.add(name(voice.name()));
            }
            json.put("relation", step.relation().word());
        }
        return steps;
    }

    /// The voices nobody else is quoted behind, as said; null when the text speaks in its own voice.
    static @Nullable String root(Attribution attribution) {
        List<Voice> root = attribution.root();
        return root.isEmpty()
                ? null
                : root.stream().map(voice -> voice.name().shown()).collect(Collectors.joining(" and "));
    }

    /// A line as lists tell of it: of its origins and figures some, and how many there are.
    public static ObjectNode gist(Gist gist) {
        ObjectNode json = line(gist.line());
        if (gist.line().originsWord() == Line.OriginsWord.SEVERAL) {
            json.put("origins_word", Integer.toString(gist.origins()));
        }
        json.put("origins_total", gist.origins());
        json.put("figures_total", gist.figures());
        return json;
    }

    /// A row of the ledger.
    public static ObjectNode line(Line line) {
        ObjectNode json = NODES.objectNode();
        json.put("id", line.id());
        json.put("measure", line.measure());
        json.put("unit", line.unit());
        ObjectNode scope = json.putObject("scope");
        scope.set("who", name(line.who()));
        scope.set("where", name(line.where()));
        scope.put("condition", line.condition());
        scope.put("goods", line.goods());
        json.set("low", number(line.low()));
        json.set("high", number(line.high()));
        ArrayNode origins = json.putArray("origins");
        for (Line.Origin origin : line.origins()) {
            ObjectNode each = origins.addObject();
            each.put("root", origin.root());
            each.set("figures", ids(origin.figures()));
        }
        json.put("origins_word", originsWord(line));
        json.put("figures_word", figuresWord(line.figuresWord()));
        ArrayNode flags = json.putArray("flags");
        line.flags().stream().map(Json::flag).sorted().forEach(flags::add);
        json.set("figures", ids(line.figures()));
        return json;
    }

    /// "not stated", "one", or how many.
    public static String originsWord(Line line) {
        return switch (line.originsWord()) {
            case NOT_STATED -> "not stated";
            case ONE -> "one";
            case SEVERAL -> Integer.toString(line.statedOrigins());
        };
    }

    /// How the figures of a line stand to one another, in the words of the ledger.
    public static String figuresWord(Line.FiguresWord word) {
        return switch (word) {
            case ALONE -> "alone";
            case AGREE -> "agree";
            case DIFFER -> "differ";
            case DIFFER_EXPLAINED -> "differ, possible explanation";
            case REVISED -> "one body, revised";
        };
    }

    public static String flag(Line.Flag flag) {
        return switch (flag) {
            case INCOMPLETE -> "incomplete";
            case VARIANTS -> "variants";
            case OPEN_ENDED -> "open-ended";
        };
    }

    public static ObjectNode finding(Finding finding) {
        ObjectNode json = NODES.objectNode();
        json.put("id", finding.id());
        json.put("kind", finding.kind().word());
        json.set("figures", ids(finding.figures()));
        json.set(
                "documents",
                strings(finding.documents().stream().map(SourceId::sha256).toList()));
        json.put("arithmetic", finding.arithmetic().isEmpty() ? null : finding.arithmetic());
        json.set("difference", number(finding.difference()));
        json.put("verdict", finding.verdict() == null ? null : finding.verdict().word());
        json.put("chance", finding.chance());
        json.put("tried", finding.tried());
        json.set("assumptions", strings(finding.assumptions()));
        json.set("base_differs", strings(finding.baseDiffers()));
        json.put("would_hold_as", finding.wouldHoldAs());
        json.put("text", finding.text());
        return json;
    }

    /// As the other, with the first of its figures and documents, and how many there are in all.
    public static ObjectNode briefly(Finding finding) {
        ObjectNode json = finding(finding);
        json.set("figures", ids(first(finding.figures())));
        json.put("figures_total", finding.figures().size());
        json.set(
                "documents",
                strings(first(finding.documents()).stream()
                        .map(SourceId::sha256)
                        .toList()));
        json.put("documents_total", finding.documents().size());
        return json;
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_IN_BRIEF, all.size()));
    }

    public static ObjectNode related(Related related) {
        ObjectNode json = NODES.objectNode();
        json.put("a", related.a().id());
        json.put("b", related.b().id());
        json.put("relation", related.relation().word());
        json.put("why", related.why());
        json.set("gap", number(related.gap()));
        json.put("equal_if", related.equalIf());
        json.set("assumptions", strings(related.assumptions()));
        return json;
    }

    public static ObjectNode input(Input input) {
        ObjectNode json = NODES.objectNode();
        json.put("path", input.path());
        json.put("part", input.part().isEmpty() ? null : input.part());
        json.put("sha256", input.source() == null ? null : input.source().sha256());
        json.put("status", input.status().word());
        json.put("reason", input.reason().isEmpty() ? null : input.reason());
        json.put("bytes", input.bytes());
        json.put("figures", input.figures());
        json.put("rejected", input.rejected());
        return json;
    }

    /// At most 12 significant digits, whole numbers without a point; null for no number.
    static JsonNode number(@Nullable Rational value) {
        if (value == null) {
            return NODES.nullNode();
        }
        BigDecimal decimal = value.toSignificant(DIGITS);
        return decimal.scale() <= 0 ? NODES.numberNode(decimal.toBigInteger()) : NODES.numberNode(decimal);
    }

    private static ArrayNode pair(JsonNode first, JsonNode second) {
        return NODES.arrayNode().add(first).add(second);
    }

    private static JsonNode name(@Nullable Name name) {
        if (name == null) {
            return NODES.nullNode();
        }
        return NODES.objectNode().put("said", name.said()).put("id", name.id());
    }

    static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.start()).add(span.end());
    }

    private static ArrayNode ids(Collection<FigureId> figures) {
        return strings(figures.stream().map(FigureId::id).toList());
    }

    private static ArrayNode strings(Collection<String> strings) {
        ArrayNode json = NODES.arrayNode();
        strings.forEach(json::add);
        return json;
    }

    private static @Nullable String said(@Nullable Words words) {
        return words == null ? null : words.said();
    }

    private static @Nullable String date(End end) {
        PartialDate date = end.date();
        return date == null ? null : date.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
