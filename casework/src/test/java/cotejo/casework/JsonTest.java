package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cotejo.casework.kept.Values;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The JSON is a contract: the example of the reference, to the letter.
class JsonTest {
    private static final Name ARMY = new Name("Mexican army special forces", "mx/army/special-forces");
    private static final PartialDate START = PartialDate.of(2001, 3, 8);
    private static final PartialDate END = PartialDate.of(2011, 3, 8);

    private static final Claim CLAIM = claim(
            new Quantity.About(Said.count(1680), Quantity.About.Side.AROUND),
            new Attribution(List.of(
                    step("EFE", "efe", Step.Relation.SAYS),
                    step("Milenio newspaper", "mx/milenio", Step.Relation.SAYS),
                    step("Defense Secretariat", "mx/sedena", Step.Relation.CITES))));

    private static Step step(String said, String id, Step.Relation relation) {
        return new Step(List.of(new Voice(new Name(said, id), true, null)), relation);
    }

    private static Claim claim(Quantity quantity, Attribution attribution) {
        return new Claim(
                new SourceId("a".repeat(64)),
                END,
                null,
                new Figure(
                        new FigureId("f1"),
                        new Words("Some 1,680", new Span(178, 188)),
                        PassageKind.BODY,
                        quantity,
                        new Counted(
                                "soldier",
                                Counted.UnitClass.PERSON,
                                Counted.CountOf.PERSONS,
                                Counted.Kind.COUNT,
                                Counted.TimeKind.FLOW,
                                null,
                                Counted.Change.NONE,
                                Counted.Stage.UNSTATED,
                                null,
                                "desertions",
                                new Words("Mexican army special forces soldiers", new Span(189, 225)),
                                new Words("have deserted", new Span(226, 239)),
                                "Mexican army special forces soldiers"),
                        new Scope(
                                new Facet<>(ARMY, Ground.CLAUSE, null),
                                new Facet<>(new Name(null, "mx"), Ground.IMPLIED, null),
                                new Facet<>(
                                        new When(
                                                new End.Implied(START),
                                                new End.Implied(END),
                                                List.of(
                                                        new Period(START, END),
                                                        new Period(PartialDate.of(2001), PartialDate.of(2010)))),
                                        Ground.CLAUSE,
                                        null),
                                "in the past decade",
                                null),
                        Mood.STATED,
                        Mood.STATED,
                        null),
                attribution,
                new Derivation(
                        "en/figure",
                        "",
                        List.of(Derivation.of("en/number/digits", ""), Derivation.of("en/approx/some", ""))));
    }

    @Test
    void aFigure() {
        assertEquals("""
                {"id":"f1","source":"a.txt","span":[178,188],"said":"Some 1,680","passage":"body","shape":"single",\
                "approximation":"about","stated":[1680,1680],"hard":[1670,1690],"hard_open":[false,false],\
                "soft":[1670,1690],"soft_open":[false,false],"unit":"soldier","class":"person","count_of":"persons",\
                "kind":"count","time_kind":"flow","per":null,"change":null,"stage":null,\
                "counted":"Mexican army special forces soldiers","trigger":"have deserted",\
                "concept":"Mexican army special forces soldiers","measure":"desertions",\
                "scope":{"who":{"said":"Mexican army special forces","id":"mx/army/special-forces"},\
                "where":{"said":null,"id":"mx"},"when":"in the past decade","from":"2001-03-08","to":"2011-03-08",\
                "ends":["implied","implied"],"readings":[["2001-03-08","2011-03-08"],["2001","2010"]],"condition":null},\
                "mood":"stated","attribution":[{"voices":[{"said":"EFE","id":"efe"}],"relation":"says"},\
                {"voices":[{"said":"Milenio newspaper","id":"mx/milenio"}],"relation":"says"},\
                {"voices":[{"said":"Defense Secretariat","id":"mx/sedena"}],"relation":"cites"}],\
                "root":"Defense Secretariat","rules":["en/figure","en/number/digits","en/approx/some"]}""", Json.oneLine(Json.figure(CLAIM, "a.txt")));
    }

    @Test
    void numbersAsTheyAre() {
        assertEquals("1400000000", Json.number(Rational.of(1_400_000_000L)).toString());
        assertEquals("0.25", Json.number(Rational.of(1, 4)).toString());
        assertEquals("0.333333333333", Json.number(Rational.of(1, 3)).toString());
        assertEquals("25", Json.oneLine(Json.number(Rational.of(25))));
        assertEquals("100", Json.oneLine(Json.number(Rational.of(100))));
        assertEquals("1234567890120000", Json.oneLine(Json.number(Rational.of(1_234_567_890_123_456L))));
        assertEquals("0.00000000001", Json.oneLine(Json.number(Rational.powerOfTen(-11))));
        assertEquals("null", Json.oneLine(Json.number((Rational) null)));
    }

    @Test
    void openEndsAndVagueWords() {
        JsonNode dozens = Json.figure(
                claim(
                        new Quantity.Vague(
                                new Interval(Rational.of(12), true, null, true),
                                Interval.closed(Rational.of(24), Rational.of(99)),
                                Approximation.EXACT),
                        Attribution.OWN_VOICE),
                "x");
        assertEquals("vague", dozens.path("shape").asString());
        assertEquals("[24,null]", dozens.path("stated").toString());
        assertEquals("[12,null]", dozens.path("hard").toString());
        assertEquals("[true,true]", dozens.path("hard_open").toString());
        assertEquals("[24,99]", dozens.path("soft").toString());
        assertEquals("null", dozens.path("root").toString());
        assertEquals("[]", dozens.path("attribution").toString());
    }

    @Test
    void aMalformedNumberHasAllKeysAndNoValue() {
        JsonNode malformed = Json.malformed(
                new Malformed(new FigureId("f2"), new Words("$10,000,00", new Span(1, 11)), PassageKind.BODY, "groups"),
                "x");
        assertEquals("malformed", malformed.path("shape").asString());
        assertEquals("[null,null]", malformed.path("stated").toString());
        assertEquals(List.copyOf(Json.figure(CLAIM, "x").propertyNames()), List.copyOf(malformed.propertyNames()));
    }

    @Test
    void anInput() {
        assertEquals(
                "{\"path\":\"a\",\"part\":null,\"sha256\":null,\"status\":\"out_of_memory\",\"reason\":\"too much\","
                        + "\"bytes\":7,\"figures\":0,\"rejected\":0}",
                Json.oneLine(Json.input(new Input("a", "", null, Status.OUT_OF_MEMORY, "too much", 7, 0, 0))));
    }

    /// Every key of every object, whatever the value.
    @Test
    void keysAreAlwaysPresent() {
        Values values = new Values(new Random(3));
        List<String> figure = List.copyOf(Json.figure(CLAIM, "x").propertyNames());
        for (int i = 0; i < 300; i++) {
            assertEquals(figure, List.copyOf(Json.figure(values.claim(), "x").propertyNames()));
            assertEquals(
                    List.of(
                            "id",
                            "measure",
                            "unit",
                            "scope",
                            "low",
                            "high",
                            "origins",
                            "origins_word",
                            "figures_word",
                            "flags",
                            "figures"),
                    List.copyOf(Json.line(values.line()).propertyNames()));
            assertEquals(
                    List.of(
                            "id",
                            "kind",
                            "figures",
                            "documents",
                            "arithmetic",
                            "difference",
                            "verdict",
                            "chance",
                            "tried",
                            "assumptions",
                            "base_differs",
                            "would_hold_as",
                            "text"),
                    List.copyOf(Json.finding(values.finding()).propertyNames()));
            assertFalse(Json.oneLine(Json.figure(values.claim(), "x")).contains("\n"));
        }
    }
}
