package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Differences that parts held in the case may explain, and those that they may not.
class ExplanationsTest {
    private static final int[] YEARS = {3121, 4213, 5127, 6011, 7019, 8113};

    private static Fixture yearly(String round) {
        Fixture f = new Fixture();
        for (int i = 0; i < YEARS.length; i++) {
            f.add("doc=series root=sedena published=2008-01 who=mx/army n=" + round + YEARS[i] + " when=" + (2001 + i));
        }
        return f;
    }

    @Test
    void theWholeTermInOneHeadlineIsItsFirstFourYears() {
        Fixture f = yearly("");
        Claim headline = f.add("doc=paper root=milenio published=2008-02 who=mx/army n=18472 when=2001..2006");
        Claim total = f.add("doc=other root=animal-politico published=2008-03 who=mx/army n=33604 when=2001..2006");
        Collation c = Collation.of(f.claims());

        Finding explanation = c.proving("3121 + 4213 + 5127 + 6011 = 18472");
        assertEquals(Finding.Kind.EXPLANATION, explanation.kind());
        assertEquals(Finding.Verdict.POSSIBLE, explanation.verdict());
        Double chance = assertNotNullAnd(explanation.chance());
        assertTrue(chance >= 0.001 && chance < 0.01, "chance " + chance);
        assertTrue(explanation.text().contains("is consistent with covering only 2001 to 2004"), explanation.text());
        assertTrue(explanation.text().contains("the stated scope says"), explanation.text());
        assertTrue(explanation.figures().contains(headline.id())
                && explanation.figures().contains(total.id()));
        assertEquals(Line.FiguresWord.DIFFER_EXPLAINED, c.line(headline.id()).figuresWord());
        assertEquals(Collation.of(f.claims()).findings(), c.findings(), "the same runs give the same chance");
    }

    private static Double assertNotNullAnd(@org.jspecify.annotations.Nullable Double value) {
        assertNotNull(value);
        return value;
    }

    /// 3121 + 4213 + 5127 + 6011 + 7019 = 25491, and 8113 more = 33604.
    @Test
    void aTermIsItsSixYearsAndNotItsFirstFive() {
        Fixture five = yearly("");
        five.add("doc=paper root=milenio published=2008-02 who=mx/army n=25491 when=2000-12..2006-11");
        five.add("doc=other root=animal-politico published=2008-03 who=mx/army n=40102 when=2000-12..2006-11");
        Collation c = Collation.of(five.claims());
        Finding explanation = c.proving("3121 + 4213 + 5127 + 6011 + 7019 = 25491");
        assertEquals(Finding.Kind.EXPLANATION, explanation.kind());
        assertEquals(List.of(), c.of(Finding.Kind.SAME_SERIES));

        Fixture six = yearly("");
        six.add("doc=paper root=milenio published=2008-02 who=mx/army n=33604 when=2000-12..2006-11");
        Finding sum = Collation.of(six.claims()).proving("3121 + 4213 + 5127 + 6011 + 7019 + 8113 = 33604");
        assertEquals(Finding.Kind.SUM, sum.kind());
        assertEquals(Finding.Verdict.HOLDS, sum.verdict());
    }

    @Test
    void partsAreLaidAgainstTheWholeThatNeedsNoReading() {
        Fixture f = yearly("");
        f.add("doc=paper root=sedena published=2007-02-10 who=mx/army n=33604 when=2001-02-10i..2007-02-10i "
                + "readings=2001-02-10..2007-02-10,2001..2006");
        Claim plain = f.add("doc=series root=sedena published=2008-01 who=mx/army n=33604 when=2001..2006");
        Finding sum = Collation.of(f.claims()).proving("3121 + 4213 + 5127 + 6011 + 7019 + 8113 = 33604");
        assertTrue(sum.figures().contains(plain.id()), sum.text());
        assertEquals(List.of("persons are added as events are: a person may repeat"), sum.assumptions());
    }

    @Test
    void aForceToldForTheForcesAboveIt() {
        Fixture f = new Fixture();
        String term = " published=2013-01 when=2006-12..2012-11";
        f.add("doc=a root=sedena who=mx/army n=49471" + term);
        f.add("doc=a root=sedena who=mx/air-force n=987" + term);
        f.add("doc=a root=semar who=mx/navy n=4671" + term);
        f.add("doc=b root=milenio who=mx/armed-forces n=50458" + term);
        Claim all = f.add("doc=c root=animal-politico who=mx/armed-forces n=55129" + term);
        Collation c = Collation.of(f.claims());
        Finding explanation = c.proving("49471 + 987 = 50458");
        assertEquals(Finding.Kind.EXPLANATION, explanation.kind());
        assertEquals(Line.FiguresWord.DIFFER_EXPLAINED, c.line(all.id()).figuresWord());
    }

    @Test
    void partsPickedFreelyAreAtMostACoincidence() {
        Fixture f = yearly("");
        Claim odd = f.add("doc=paper root=milenio published=2008-02 who=mx/army n=13361 when=2001..2006");
        f.add("doc=other root=animal-politico published=2008-03 who=mx/army n=33604 when=2001..2006");
        Collation c = Collation.of(f.claims());
        assertEquals(List.of(), c.of(Finding.Kind.EXPLANATION));
        assertEquals(Line.FiguresWord.DIFFER, c.line(odd.id()).figuresWord());
        c.of(Finding.Kind.COINCIDENCE).forEach(finding -> assertNull(finding.verdict()));
    }

    @Test
    void roundNumbersMeetByChance() {
        Fixture f = new Fixture();
        int[] rounded = {3000, 4000, 5000, 6000, 7000, 8000};
        for (int i = 0; i < rounded.length; i++) {
            f.add("doc=series root=sedena published=2008-01 who=mx/army n=" + rounded[i] + " when=" + (2001 + i));
        }
        Claim headline = f.add("doc=paper root=milenio published=2008-02 who=mx/army n=18000 when=2001..2006");
        f.add("doc=other root=animal-politico published=2008-03 who=mx/army n=exactly:52000 when=2001..2006");
        Collation c = Collation.of(f.claims());
        assertEquals(List.of(), c.of(Finding.Kind.EXPLANATION));
        assertEquals(Line.FiguresWord.DIFFER, c.line(headline.id()).figuresWord());
    }

    @Test
    void theOrderOfTheFiguresChangesNothing() {
        Fixture f = yearly("");
        f.add("doc=paper root=milenio published=2008-02 who=mx/army n=18472 when=2001..2006");
        f.add("doc=other root=animal-politico published=2008-03 who=mx/army n=33604 when=2001..2006");
        SplittableRandom random = Seed.random("explanations in any order");
        List<Finding> expected = Collation.of(f.claims()).findings();
        for (int i = 0; i < 20; i++) {
            List<Claim> claims = new ArrayList<>(f.claims());
            Collections.shuffle(claims, new java.util.Random(random.nextLong()));
            assertEquals(expected, Collation.of(claims).findings());
        }
    }

    @Test
    void oneLongNumberUnderTwoNamesIsPresumedOneOrigin() {
        Fixture f = new Fixture();
        Claim one = f.add("doc=a root=sedena published=2008-01 who=mx/army n=33604 when=2001..2006");
        f.add("doc=b root=animal-politico published=2008-03 who=mx/army n=33604 when=2001..2006");
        f.add("doc=c root=semar published=2008-03 who=mx/army n=33000 when=2001..2006");
        Collation c = Collation.of(f.claims());
        Finding same = c.of(Finding.Kind.SAME_ORIGIN).getFirst();
        assertTrue(same.text().startsWith("33,604 is given under 2 names: presumed one origin"), same.text());
        assertEquals(2, c.line(one.id()).statedOrigins());
    }

    @Test
    void aMissingYearIsToldAsAGap() {
        Fixture f = new Fixture();
        for (int year : new int[] {2001, 2002, 2004, 2007}) {
            f.add("doc=series root=sedena published=2008-01 who=mx/army n=" + (3000 + year) + " when=" + year);
        }
        List<String> texts = Collation.of(f.claims()).of(Finding.Kind.GAP).stream()
                .map(Finding::text)
                .sorted()
                .toList();
        assertEquals(2, texts.size());
        assertTrue(texts.getFirst().startsWith("No figure is held for 2003 (desertions"), texts.getFirst());
        assertTrue(texts.getLast().startsWith("No figure is held for 2005 to 2006"), texts.getLast());
    }

    @Test
    void groupsThatAreDeclaredApartLeaveOneNumberAndOverlappingOnesTwo() {
        Fixture f = new Fixture();
        String page = "doc=times measure=detained when=2012 who=mx/army/officers ";
        f.add(page + "n=exactly:40");
        f.add(page + "n=exactly:21 condition=retired");
        f.add(page + "n=exactly:9 condition=active-duty");
        Finding apart = Collation.of(f.claims()).of(Finding.Kind.GAP).getFirst();
        assertEquals("40 - 21 - 9 = 10", apart.arithmetic());
        f.add(page + "n=exactly:4 condition=convicted");
        Finding mixed = Collation.of(f.claims()).of(Finding.Kind.GAP).getFirst();
        assertEquals("40 - 21 - 9 - 4 = 6; 40 - 21 = 19", mixed.arithmetic());
        assertTrue(mixed.text().contains("up to 19 if the largest holds the others"), mixed.text());
    }

    @Test
    void groupsThatFillTheirWholeOrAreOfAnotherTimeLeaveNoRest() {
        Fixture f = new Fixture();
        String page = "doc=times measure=detained who=mx/army/officers ";
        f.add(page + "n=exactly:4 when=2012");
        f.add(page + "n=exactly:3 when=2012 condition=retired");
        f.add(page + "n=exactly:1 when=2012 condition=active-duty");
        f.add(page + "n=exactly:90 when=2009");
        f.add(page + "n=exactly:30 when=2008 condition=retired");
        f.add(page + "n=exactly:10 when=2009 condition=active-duty");
        assertEquals(List.of(), Collation.of(f.claims()).of(Finding.Kind.GAP));
    }

    @Test
    void aDifferenceIsExplainedAlsoAgainstAnOpenNumber() {
        Fixture f = new Fixture();
        for (int year = 2001; year <= 2006; year++) {
            f.add("doc=series root=sedena published=2007-01 who=mx/army n=" + (3000 + year * year % 977) + " when="
                    + year);
        }
        f.add("doc=notes root=desk published=2008-01 who=mx/army n=" + runTo2005() + " when=2001..2006");
        f.add("doc=paper root=semar published=2007-01 who=mx/army n=more:40000 when=2001..2006");
        List<Finding> found = Collation.of(f.claims()).of(Finding.Kind.EXPLANATION);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().text().contains("for which more than 40,000 is given too"));
    }

    private static int runTo2005() {
        int sum = 0;
        for (int year = 2001; year <= 2005; year++) {
            sum += 3000 + year * year % 977;
        }
        return sum;
    }
}
