package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.kept.Values;
import cotejo.core.claim.Claim;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Ground;
import cotejo.core.source.Description;
import cotejo.formats.DocumentMaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private final Claim claim = read("Some 1,680 soldiers of the army deserted in 2010, according to SEDENA.")
            .getFirst();
    private final Corrections corrections = new Corrections(DigitReader.VOCABULARY, List.of(claim));

    private static List<Claim> read(String text) {
        byte[] bytes = ("A report on the forces\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        var outcome = DocumentMaker.FORMATS.read(Glance.sourceOf(bytes), "a.txt", bytes, Description.NONE);
        return Objects.requireNonNull(Glance.of(outcome, new DigitReader()).reading())
                .claims();
    }

    private Claim to(DecidedFacet facet, String value) {
        Corrected corrected = corrections.apply(claim, facet, value);
        Claim to = assertInstanceOf(Corrected.To.class, corrected, corrected.toString())
                .claim();
        assertEquals(claim.id(), to.id());
        assertEquals(claim.figure().words(), to.figure().words());
        return to;
    }

    private String not(DecidedFacet facet, String value) {
        return assertInstanceOf(Corrected.Not.class, corrections.apply(claim, facet, value), value)
                .why();
    }

    @Test
    void everyFacetIsWrittenAsItIsRead() {
        assertEquals(
                "{approximation=about, condition=, measure=desertions, mood=stated, passage=body, root=SEDENA, "
                        + "stage=unstated, unit=soldiers, value=1680, when=2010, where=mx, who=mx/army}",
                FacetWords.all(claim).toString());
        for (DecidedFacet facet : DecidedFacet.values()) {
            String words = FacetWords.of(claim, facet);
            assertEquals(words, FacetWords.of(to(facet, words), facet));
        }
    }

    /// What is printed is read back, whatever the figure.
    @Test
    void readsWhatItPrints() {
        long seed = System.nanoTime();
        System.out.println("CorrectionsTest seed " + seed);
        Values values = new Values(new Random(seed));
        List<DecidedFacet> closed = List.of(
                DecidedFacet.VALUE,
                DecidedFacet.APPROXIMATION,
                DecidedFacet.WHEN,
                DecidedFacet.MOOD,
                DecidedFacet.STAGE,
                DecidedFacet.PASSAGE);
        for (int i = 0; i < 1000; i++) {
            Claim any = values.claim();
            for (DecidedFacet facet : closed) {
                String words = FacetWords.of(any, facet);
                boolean strangeRange =
                        facet == DecidedFacet.APPROXIMATION && any.figure().quantity() instanceof Quantity.Between;
                Corrected corrected = corrections.apply(any, facet, words);
                if (!strangeRange) {
                    assertEquals(
                            words,
                            corrected instanceof Corrected.To to
                                    ? FacetWords.of(to.claim(), facet)
                                    : corrected.toString(),
                            "seed " + seed + ": " + any);
                }
            }
        }
    }

    @Test
    void values() {
        assertEquals(
                "[1200, 1220]",
                to(DecidedFacet.VALUE, "1210").figure().quantity().hard().toString());
        assertEquals("15..20", FacetWords.of(to(DecidedFacet.VALUE, "15..20"), DecidedFacet.VALUE));
        assertEquals("1.4", FacetWords.of(to(DecidedFacet.VALUE, "1.40"), DecidedFacet.VALUE));
        assertEquals("1/3", FacetWords.of(to(DecidedFacet.VALUE, "1/3"), DecidedFacet.VALUE));
        for (String wrong : List.of("", "many", "1e9", "1,680", "20..15", "9".repeat(200), "1/0", "..", "1..")) {
            assertTrue(not(DecidedFacet.VALUE, wrong).contains("a value is written"));
        }
        assertEquals(
                Quantity.AtLeast.class,
                to(DecidedFacet.APPROXIMATION, "more_than").figure().quantity().getClass());
        not(DecidedFacet.APPROXIMATION, "perhaps");
    }

    @Test
    void units() {
        Counted money = to(DecidedFacet.UNIT, "MXN").figure().counted();
        assertEquals(Counted.Kind.MONEY, money.kind());
        assertEquals("MXN", money.currency());
        Counted percent = to(DecidedFacet.UNIT, "percent").figure().counted();
        assertEquals(Counted.Kind.RATIO, percent.kind());
        assertEquals(Counted.CountOf.NONE, percent.countOf());
        Counted officers = to(DecidedFacet.UNIT, "officer").figure().counted();
        assertEquals(Counted.CountOf.PERSONS, officers.countOf());
    }

    @Test
    void scopes() {
        assertEquals(
                "killed", to(DecidedFacet.MEASURE, "killed").figure().counted().measure());
        assertEquals(null, to(DecidedFacet.MEASURE, "").figure().counted().measure());
        assertTrue(not(DecidedFacet.MEASURE, "kiled").contains("desertions, killed"));
        assertEquals(
                "punished",
                to(DecidedFacet.CONDITION, "punished").figure().scope().condition());
        assertTrue(not(DecidedFacet.CONDITION, "lost").contains("punished"));
        assertEquals(
                "mx/navy",
                Objects.requireNonNull(to(DecidedFacet.WHO, "mexican navy")
                                .figure()
                                .scope()
                                .whoName())
                        .id());
        assertEquals(
                Ground.DECISION,
                Objects.requireNonNull(
                                to(DecidedFacet.WHO, "mx/navy").figure().scope().who())
                        .ground());
        assertEquals("the guard", FacetWords.of(to(DecidedFacet.WHO, "the guard"), DecidedFacet.WHO));
        assertEquals(null, to(DecidedFacet.WHO, "").figure().scope().who());
        not(DecidedFacet.WHO, "mx/no-such-force");
        assertEquals("2006-12/..", FacetWords.of(to(DecidedFacet.WHEN, "2006-12/.."), DecidedFacet.WHEN));
        for (String wrong : List.of("yesterday", "2012/2010", "2010-13", "/", "2010/2011/2012")) {
            not(DecidedFacet.WHEN, wrong);
        }
    }

    @Test
    void roots() {
        Claim efe = to(DecidedFacet.ROOT, "EFE");
        assertEquals(1, efe.attribution().steps().size());
        assertEquals("EFE", Json.root(efe.attribution()));
        assertEquals(
                "mx/sedena",
                to(DecidedFacet.ROOT, "Defense Secretariat")
                        .attribution()
                        .root()
                        .getFirst()
                        .name()
                        .id());
        assertEquals(List.of(), to(DecidedFacet.ROOT, "").attribution().steps());
    }

    @Test
    void closedWords() {
        assertEquals(
                "comment",
                to(DecidedFacet.PASSAGE, "comment").figure().passage().word());
        assertTrue(not(DecidedFacet.PASSAGE, "gossip").contains("headline"));
        assertEquals("alleged", to(DecidedFacet.MOOD, "alleged").figure().mood().word());
        assertTrue(not(DecidedFacet.MOOD, "sad").contains("alleged"));
        assertEquals(
                Counted.Stage.DELIVERED,
                to(DecidedFacet.STAGE, "delivered").figure().counted().stage());
        not(DecidedFacet.STAGE, "");
    }
}
