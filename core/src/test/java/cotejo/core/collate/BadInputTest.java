package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What documents print that cannot be: a finding or a refusal at the door, and never an exception out of collation.
class BadInputTest {

    @Test
    void nothingCollatesToNothing() {
        assertEquals(new Collation(List.of(), List.of()), Collation.of(List.of()));
        assertEquals(List.of(), Ratios.inDocument(List.of(), TestVocabulary.WORDS));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtTheDoorAndToldAsPrinted() {
        Fixture f = new Fixture();
        String message = assertThrows(IllegalArgumentException.class, () -> f.add("n=10 when=2007..2001"))
                .getMessage();
        assertTrue(message != null && message.contains("ends before it begins"));
        f.add("n=10 said=between_2007_and_2001");
        f.add("n=20 said=between_2001_and_2007");
        f.add("n=30 said=between_99999_and_20011");
        List<Finding> found = Ratios.inDocument(f.claims(), TestVocabulary.WORDS);
        assertEquals(1, found.size());
        assertEquals(Finding.Kind.MISPRINT, found.getFirst().kind());
    }

    @Test
    void noRatioCanBeTakenOfZero() {
        Fixture f = new Fixture();
        f.add("n=0 when=2010 as=none");
        f.add("n=10 when=2010 condition=punished as=some");
        f.add("n=25% when=2010 part=some whole=none");
        f.add("n=25% when=2010 change=down part=some whole=none");
        List<Finding> found = Ratios.inDocument(f.claims(), TestVocabulary.WORDS);
        assertEquals(2, found.size());
        found.forEach(finding -> {
            assertEquals(Finding.Verdict.FAILS, finding.verdict());
            assertTrue(finding.text().contains("zero"));
        });
    }

    @Test
    void aShareAboveTheWholeFailsWithItsArithmetic() {
        Fixture f = new Fixture();
        f.add("n=50 when=2010 as=whole");
        f.add("n=75 when=2010 condition=punished as=part");
        f.add("n=120% when=2010 part=part whole=whole");
        Finding finding = Ratios.inDocument(f.claims(), TestVocabulary.WORDS).getFirst();
        assertEquals("75 / 50 = 150.0 %", finding.arithmetic());
        assertEquals(Finding.Verdict.FAILS, finding.verdict());
    }

    @Test
    void aCountBelowZeroIsAMisprint() {
        Fixture f = new Fixture();
        f.add("n=-5 when=2010");
        f.add("n=7 when=2010");
        Collation c = Collation.of(f.claims());
        assertEquals(1, c.of(Finding.Kind.MISPRINT).size());
        assertEquals(2, c.lines().getFirst().figures().size());
    }

    @Test
    void aRatioMayNameItselfOrNobody() {
        Fixture f = new Fixture();
        Claim ghost = new Fixture().add("doc=elsewhere n=1");
        f.add("n=25% when=2010 as=ratio");
        assertEquals(List.of(), Ratios.inDocument(f.claims(), TestVocabulary.WORDS));
        Fixture g = new Fixture();
        g.add("n=40 when=2010 as=whole");
        g.add("n=25% when=2010 part=whole whole=whole");
        g.add("n=25% when=2010 whole=whole");
        assertEquals(List.of(), Ratios.inDocument(g.claims(), TestVocabulary.WORDS));
        assertEquals(List.of(), Ratios.inDocument(List.of(ghost), TestVocabulary.WORDS));
    }

    @Test
    void aHierarchyThatHoldsItselfIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Hierarchy.of(Map.of("a", List.of("b"), "b", List.of("a")), Set.of()))
                .getMessage();
        assertTrue(message != null && message.contains("contains itself"));
    }

    @Test
    void aMeasureThatDescendsFromItselfEndsTheWalk() {
        Vocabulary turning = new Vocabulary(
                Map.of("a", measure("a", "b"), "b", measure("b", "a")),
                Hierarchy.EMPTY,
                Hierarchy.EMPTY,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of());
        Fixture f = new Fixture();
        f.add("n=10 measure=a when=2010 condition=x");
        f.add("n=20 measure=a when=2010 condition=y");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(2, Collation.of(f.claims(), turning).lines().size()));
    }

    private static Measure measure(String id, String parent) {
        return new Measure(id, Map.of(), parent, CountOf.PERSONS, TimeKind.FLOW, false, Map.of(), Set.of());
    }

    /// Ratios, changes and averages of anything by anything.
    @Test
    void whateverIsTakenOfWhateverCollates() {
        SplittableRandom random = Seed.random("whatever is taken of whatever");
        for (int round = 0; round < 60; round++) {
            Fixture f = new Fixture();
            for (int i = 0; i < 14; i++) {
                f.add("doc=A as=c" + i + " " + Seed.one(AMOUNTS, random) + " when=" + Seed.one(WHEN, random));
            }
            for (int i = 0; i < 14; i++) {
                f.add("doc=A " + Seed.one(RATIOS, random) + " when=" + Seed.one(WHEN, random) + " part=c"
                        + random.nextInt(14) + " whole=c" + random.nextInt(14));
            }
            List<Claim> shuffled = RandomClaims.shuffled(f.claims(), random);
            Collation there = Collation.of(f.claims());
            assertEquals(there, Collation.of(shuffled));
            there.findings().forEach(finding -> {
                assertTrue(finding.text().endsWith("."), finding.text());
                assertTrue(!finding.overturnedBy().isBlank());
                assertEquals(Proof.id(finding.kind(), finding.figures()), finding.id());
            });
        }
    }

    private static final List<String> AMOUNTS = List.of(
            "n=0",
            "n=1",
            "n=-3",
            "n=50",
            "n=56886",
            "n=more:100",
            "n=less:100",
            "n=vague:24",
            "n=4-5",
            "n=about:50",
            "n=40%",
            "n=0%",
            "n=10 kind=duration/year",
            "n=0 kind=duration/year",
            "n=1400000000 kind=money measure=aid",
            "n=206013 measure=strength time=stock");
    private static final List<String> RATIOS = List.of(
            "n=25%",
            "n=1/4",
            "n=more:40%",
            "n=less:1/5",
            "n=about:50% change=down",
            "n=2/1 change=up",
            "n=115% change=up",
            "n=vague:20%",
            "n=10-20%",
            "n=0%",
            "n=168 kind=rate/year",
            "n=0 kind=rate/month",
            "n=3 kind=rate/patrol",
            "n=300 change=down",
            "n=300 change=up");
    private static final List<String> WHEN = List.of(
            "-", "2010", "2001..2010", "2006-12..2012-04c", "2001-03-08i..2011-03-08i", "2006-12..u", "?..2005");

    /// A line of very many figures that all differ costs what its pairs allow, and says what it left out.
    @Test
    void aCrowdedLineIsBounded() {
        Fixture f = new Fixture();
        for (int i = 0; i < 1500; i++) {
            f.add("doc=d" + i + " n=" + (10_001 + 7 * i) + " when=2010");
        }
        Collation c = Collation.of(f.claims());
        Line line = c.lines().getFirst();
        assertEquals(Line.FiguresWord.DIFFER, line.figuresWord());
        assertEquals(Lines.MOST_FINDINGS, c.findings().size());
        assertTrue(line.findingsNotShown() > 0);
        assertTrue(line.pairsNotCompared() > 0);
    }
}
