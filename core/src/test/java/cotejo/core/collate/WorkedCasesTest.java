package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The worked cases of docs/reference/collation.md, from published figures on desertion, as claims written by hand.
class WorkedCasesTest {
    private static final String FORCES = " who=mx/armed-forces";
    private static final String TERM = " when=2006-12..2012-04c";

    private static boolean any(List<String> texts, String wanted) {
        return texts.stream().anyMatch(text -> text.contains(wanted));
    }

    @Test
    void onePunishedInSixIsLessThanAFifth() {
        Fixture f = new Fixture();
        String page = "doc=insight root=animal-politico published=2012-04" + FORCES + TERM;
        Claim whole = f.add(page + " n=56886 as=whole");
        Claim more = f.add(page + " n=more:56000");
        Claim punished = f.add(page + " n=10154 condition=punished as=punished");
        f.add(page + " n=less:1/5 condition=punished part=punished whole=whole");
        f.add(page + " n=23694 condition=whereabouts-unknown as=unknown");
        f.add(page + " n=more:40% condition=whereabouts-unknown whole=whole");
        f.add("doc=insight root=sedena published=2012-04 n=206013 measure=strength time=stock when=2011-12 as=strength"
                + FORCES);
        f.add("doc=insight root=sedena published=2012-04 n=more:1/4 part=whole whole=strength" + FORCES + TERM);
        f.add("doc=insight published=2012-04 n=106813 of=events when=2000..2005" + FORCES);
        Collation c = Collation.of(f.claims());

        Finding fifth = c.proving("10154 / 56886 = 17.8 %");
        assertEquals(Finding.Verdict.HOLDS, fifth.verdict());
        assertEquals(List.of(), fifth.baseDiffers());
        Finding forty = c.proving("23694 / 56886 = 41.7 %");
        assertEquals(Finding.Verdict.HOLDS, forty.verdict());
        assertTrue(any(forty.assumptions(), "the one figure of this measure and scope"));
        Finding quarter = c.proving("56886 / 206013 = 27.6 %");
        assertEquals(Finding.Verdict.HOLDS, quarter.verdict());
        assertTrue(quarter.baseDiffers().contains("a flow over a stock: a ratio, not a share"));
        assertTrue(any(quarter.baseDiffers(), "when"));

        assertEquals(
                Relation.REFINES,
                Relations.relate(more, whole, TestVocabulary.WORDS).relation());
        assertEquals(
                Relation.PART_OF,
                Relations.relate(whole, punished, TestVocabulary.WORDS).relation());
        assertEquals(Line.FiguresWord.AGREE, c.line(whole.id()).figuresWord());
        assertEquals(0, c.of(Finding.Kind.SUM).size(), "two conditions that may overlap are not added");

        Finding neither = c.proving("56886 - 23694 - 10154 = 23038; 56886 - 23694 = 33192");
        assertEquals(Finding.Kind.GAP, neither.kind());
        assertNull(neither.verdict());
        assertEquals(Rational.of(23038), neither.difference());
        assertTrue(
                neither.text().contains("23,038 if the groups do not overlap, up to 33,192 if one holds the other"),
                neither.text());
    }

    @Test
    void sevenYearsMakeTheirTotalAndSixMakeAnotherPagesTotal() {
        Fixture f = new Fixture();
        String page = "doc=jornada root=sedena published=2007-07-16 who=mx/army ";
        f.add(page + "n=22205 when=2000");
        f.add(page + "n=15870 when=2000-12..2001-11");
        f.add(page + "n=15503 when=2002");
        f.add(page + "n=14744 when=2003");
        f.add(page + "n=18267 when=2004");
        f.add(page + "n=20224 when=2005");
        f.add(page + "n=16405 when=2006");
        f.add(page + "n=1246 when=2006-12");
        f.add(page + "n=123218 when=2000-07-16i..2007-07-16i readings=2000-07-16..2007-07-16,2000..2006,2001..2007");
        f.add("doc=insight published=2012-04 n=106813 of=events when=2000..2005" + FORCES);
        Collation c = Collation.of(f.claims());

        Finding seven = c.proving("22205 + 15870 + 15503 + 14744 + 18267 + 20224 + 16405 = 123218");
        assertEquals(Finding.Verdict.HOLDS, seven.verdict());
        assertEquals(Rational.ZERO, seven.difference());
        assertTrue(any(seven.assumptions(), "is read as 2001"));
        assertTrue(any(seven.assumptions(), "a person may repeat"));
        Finding six = c.proving("22205 + 15870 + 15503 + 14744 + 18267 + 20224 = 106813");
        assertEquals(Finding.Verdict.HOLDS, six.verdict());
        assertTrue(any(six.assumptions(), "one step apart"));
        assertTrue(any(six.assumptions(), "one series of figures is presumed"));
        assertEquals(2, six.documents().size());
        List<Finding> series = c.of(Finding.Kind.SAME_SERIES);
        assertEquals(1, series.size());
        assertTrue(any(series.getFirst().assumptions(), "one step apart"));
        assertEquals(List.of(), c.of(Finding.Kind.GAP), "the first year of the term is read as 2001");
    }

    @Test
    void threeForcesMakeTheArmedForces() {
        Fixture f = new Fixture();
        String page = "doc=contralinea published=2013-06-06 when=2006-12..2012-11 ";
        Claim whole = f.add(page + "n=55129 root=sedena+semar as=whole" + FORCES);
        f.add(page + "n=49471 root=sedena who=mx/army");
        f.add(page + "n=4671 root=semar who=mx/navy");
        f.add(page + "n=987 root=sedena who=mx/air-force");
        f.add("doc=contralinea published=2013-06-06 root=sedena n=107158 when=2000-12..2006-11 as=fox" + FORCES);
        f.add(page + "n=about:50% change=down part=whole whole=fox" + FORCES);
        f.add(page + "n=9200 kind=rate/year" + FORCES);
        f.add("doc=contralinea published=2013-06-06 n=213980 measure=strength time=stock when=2013"
                + " who=mx/army-and-air-force as=strength");
        f.add(page + "n=1/4 part=whole whole=strength" + FORCES);
        Collation c = Collation.of(f.claims());

        Finding sum = c.proving("49471 + 4671 + 987 = 55129");
        assertEquals(Finding.Verdict.HOLDS, sum.verdict());
        assertEquals(Rational.ZERO, sum.difference());
        Finding fall = c.proving("(107158 - 55129) / 107158 = 48.6 %");
        assertEquals(Finding.Kind.CHANGE, fall.kind());
        assertEquals(Finding.Verdict.HOLDS, fall.verdict());
        assertTrue(any(fall.baseDiffers(), "origin"));
        Finding quarter = c.proving("55129 / 213980 = 25.8 %");
        assertEquals(Finding.Verdict.HOLDS, quarter.verdict());
        assertTrue(any(quarter.baseDiffers(), "the numerator covers more than the base"));
        Finding average = c.proving("55129 / 6 = 9188.1667");
        assertEquals(Finding.Verdict.HOLDS, average.verdict());
        assertEquals(Line.OriginsWord.ONE, c.line(whole.id()).originsWord());
    }

    @Test
    void aPercentageHoldsOnItsOwnBaseAndFailsOnAnother() {
        Fixture f = new Fixture();
        String page = "doc=efe published=2011-10-19 root=executive ";
        String five = "when=2007-01..2011-06 ";
        f.add(page + five + "n=44200" + FORCES);
        f.add(page + five + "n=40179 who=mx/army-and-air-force as=land");
        f.add(page + "when=2007..2011 n=about:4021 who=mx/navy said=2007_to_2001");
        f.add(page + "when=2001-01..2005-06 n=80109 who=mx/army-and-air-force as=before");
        f.add(page + five + "n=49.8% change=down who=mx/army-and-air-force part=land whole=before");
        Collation c = Collation.of(f.claims());

        Finding sum = c.proving("40179 + 4021 = 44200");
        assertEquals(Finding.Verdict.HOLDS, sum.verdict());
        Finding fall = c.proving("(80109 - 40179) / 80109 = 49.8 %");
        assertEquals(Finding.Verdict.HOLDS, fall.verdict());
        assertEquals(List.of(), fall.baseDiffers());
        Finding misprint = c.of(Finding.Kind.MISPRINT).getFirst();
        assertTrue(misprint.text().contains("2007 to 2001"));
    }

    @Test
    void theSamePercentageOnTheWrongBaseWouldHoldOnTheRightOne() {
        Fixture f = new Fixture();
        String page = "doc=expansion published=2014-01-05 root=executive ";
        f.add(page + "when=2006-12..2011-10 n=44200 as=all" + FORCES);
        f.add(page + "when=2001-01..2005-06 n=80109 who=mx/army-and-air-force as=before");
        f.add(page + "when=2001-01..2005-06 n=8822 who=mx/navy");
        f.add(page + "when=2006-12..2011-10 n=40179 who=mx/army-and-air-force");
        f.add(page + "when=2006-12..2011-10 n=49.8% change=down part=all whole=before" + FORCES);
        Collation c = Collation.of(f.claims());

        Finding fall = c.proving("(88931 - 44200) / 88931 = 50.3 %");
        assertEquals(Finding.Verdict.FAILS, fall.verdict());
        assertEquals("(80109 - 40179) / 80109", fall.wouldHoldAs());
        assertNotNull(fall.tried());
        assertTrue(any(fall.assumptions(), "80109 + 8822 = 88931"));
        assertTrue(any(fall.assumptions(), "not equally long"));
    }

    @Test
    void aPartLargerThanItsWhole() {
        Fixture f = new Fixture();
        Claim part = f.add("doc=insight root=animal-politico published=2012-04 n=56886" + FORCES + TERM);
        Claim whole =
                f.add("doc=contralinea root=sedena+semar published=2013-06 n=55129 when=2006-12..2012-11" + FORCES);
        Collation c = Collation.of(f.claims());

        Finding exceeds = c.of(Finding.Kind.PART_EXCEEDS_WHOLE).getFirst();
        assertEquals(List.of(part.id(), whole.id()), exceeds.figures());
        assertEquals(Rational.of(1757), exceeds.difference());
        Line line = c.line(part.id());
        assertEquals(Line.FiguresWord.DIFFER, line.figuresWord());
        assertEquals(Line.OriginsWord.SEVERAL, line.originsWord());
        assertEquals(2, line.periods().size());
        assertEquals(Rational.of(55129), line.low());
        assertEquals(Rational.of(56886), line.high());
    }

    @Test
    void oneOriginInVariants() {
        Fixture f = new Fixture();
        String rest = " who=mx/army/special-forces condition=whereabouts-unknown readings=";
        Claim milenio =
                f.add("doc=milenio n=121 root=sedena via=milenio published=2011-03-07 when=2009-03-07i..2011-03-07i"
                        + rest + "2009-03-07..2011-03-07,2009..2010");
        f.add("doc=efe n=125 root=sedena via=efe,milenio published=2011-03-08 when=2009-03-08i..2011-03-08i" + rest
                + "2009-03-08..2011-03-08,2009..2010");
        f.add("doc=chile n=121 root=sedena via=milenio published=2011-03 when=2009-03i..2011-03i" + rest
                + "2009-03..2011-03,2009..2010");
        f.add("doc=blog n=120 root=milenio published=2011-03 when=2009-03i..2011-03i" + rest
                + "2009-03..2011-03,2009..2010");
        f.add(
                "doc=milenio n=1680 root=sedena via=milenio published=2011-03-07 when=2001..2010 who=mx/army/special-forces");
        f.add("doc=milenio n=168 kind=rate/year root=sedena via=milenio published=2011-03-07 when=2001..2010"
                + " who=mx/army/special-forces");
        Collation c = Collation.of(f.claims());

        List<Finding> variants = c.of(Finding.Kind.VARIANT);
        assertEquals(1, variants.size(), () -> c.findings().toString());
        assertEquals(4, variants.getFirst().figures().size());
        assertTrue(
                variants.getFirst().text().contains("120, 121 and 125"),
                variants.getFirst().text());
        assertTrue(
                variants.getFirst()
                        .text()
                        .endsWith("The earliest text held, of 7 March 2011, has 121: it is 120 and 125 that changed."),
                variants.getFirst().text());
        assertTrue(any(variants.getFirst().assumptions(), "a text dated less finely"));
        Line line = c.line(milenio.id());
        assertTrue(line.flags().contains(Line.Flag.VARIANTS));
        assertEquals(Line.OriginsWord.ONE, line.originsWord());
        assertEquals("Defense Secretariat", line.origins().getFirst().root());
        assertEquals(Finding.Verdict.HOLDS, c.proving("1680 / 10 = 168").verdict());
    }

    @Test
    void moneyWhoseStageNobodyStates() {
        Fixture f = new Fixture();
        String rest = " kind=money measure=aid who=merida-initiative";
        Claim one = f.add("doc=a n=1400000000 root=efe" + rest);
        f.add("doc=b n=1400000000" + rest);
        f.add("doc=c n=1600000000 root=wola" + rest);
        Collation c = Collation.of(f.claims());

        List<Finding> differ = c.of(Finding.Kind.FIGURES_DIFFER);
        assertEquals(1, differ.size());
        assertEquals(3, differ.getFirst().figures().size());
        assertTrue(differ.getFirst().text().contains("USD 1.4 billion (2 documents) and USD 1.6 billion"));
        assertEquals(0, c.of(Finding.Kind.CONFLICT).size());
        Line line = c.line(one.id());
        assertEquals(Line.FiguresWord.DIFFER, line.figuresWord());
        assertEquals(2, line.statedOrigins());
        assertEquals(1, line.periods().size());
        assertEquals(2, line.periods().getFirst().agreeing());
    }

    @Test
    void ranksAndConditionsMakeFourOfficers() {
        Fixture f = new Fixture();
        String page = "doc=times measure=detained when=2012-05 ";
        Claim four = f.add(page + "n=4 who=mx/army/officers");
        f.add(page + "n=3 who=mx/army/generals");
        f.add(page + "n=1 who=mx/army/lieutenant-colonels");
        f.add(page + "n=3 who=mx/army/officers condition=retired");
        f.add(page + "n=1 who=mx/army/officers condition=active-duty");
        Collation c = Collation.of(f.claims());

        List<Finding> sums = c.of(Finding.Kind.SUM);
        assertEquals(2, sums.size(), () -> sums.toString());
        sums.forEach(sum -> {
            assertEquals("3 + 1 = 4", sum.arithmetic());
            assertEquals(Finding.Verdict.HOLDS, sum.verdict());
            assertEquals(four.id(), sum.figures().getLast());
        });
        assertEquals(2, sums.stream().map(Finding::figures).distinct().count());
        assertNull(sums.getFirst().wouldHoldAs());
    }

    @Test
    void twoStatesMakeTheCountryAndThreeWouldBeMore() {
        Fixture f = new Fixture();
        String page = "doc=times measure=detained when=2012 who=mx/army ";
        f.add(page + "n=40 where=mx!");
        f.add(page + "n=31 where=mx/michoacan!");
        f.add(page + "n=9 where=mx/sinaloa!");
        assertEquals(
                Finding.Verdict.HOLDS,
                Collation.of(f.claims()).proving("31 + 9 = 40").verdict());
        f.add(page + "n=5 where=mx/guerrero!");
        Finding over = Collation.of(f.claims()).proving("31 + 9 + 5 = 45, against 40");
        assertEquals(Finding.Verdict.OVER, over.verdict());
        assertEquals(Rational.of(5), over.difference());
    }

    @Test
    void periodsThatTileTheWholeMayFallShortOfIt() {
        Fixture f = new Fixture();
        String page = "doc=times ";
        f.add(page + "n=100 when=2010..2011");
        f.add(page + "n=61 when=2010");
        f.add(page + "n=33 when=2011");
        Finding tiled = Collation.of(f.claims()).proving("61 + 33 = 94, against 100");
        assertEquals(Finding.Verdict.SHORT, tiled.verdict());
        Fixture g = new Fixture();
        g.add(page + "n=101 when=2010 who=mx/armed-forces");
        g.add(page + "n=61 when=2010 who=mx/army");
        g.add(page + "n=33 when=2010 who=mx/navy");
        assertEquals(List.of(), Collation.of(g.claims()).of(Finding.Kind.SUM), "nobody said these are all the forces");
    }

    @Test
    void whatDoesNotAddUpIsNotAdded() {
        Fixture f = new Fixture();
        f.add("n=30 measure=strength time=stock when=2011");
        f.add("n=10 measure=strength time=stock when=2010");
        f.add("n=20 measure=strength time=stock when=2011-06");
        f.add("n=30 measure=trained when=2010..2011");
        f.add("n=10 measure=trained when=2010");
        f.add("n=20 measure=trained when=2011");
        f.add("n=30% when=2010 who=mx/armed-forces");
        f.add("n=10% when=2010 who=mx/army");
        f.add("n=20% when=2010 who=mx/navy");
        f.add("n=30 mood=planned when=2010..2011");
        f.add("n=10 mood=planned when=2010");
        f.add("n=20 mood=planned when=2011");
        assertEquals(List.of(), Collation.of(f.claims()).of(Finding.Kind.SUM));
    }

    @Test
    void aRatioThatFailsMayHoldOtherwise() {
        assertEquals("less than 50 percent", wouldHold("n=more:50% part=part whole=whole"));
        assertEquals("(100 - 40) / 100 = 60.0 %, a fall", wouldHold("n=60% part=part whole=whole"));
        assertEquals("100 / 40, part and base swapped", wouldHold("n=250% part=part whole=whole"));
        assertEquals("37 / 100", wouldHold("n=37% part=part whole=whole"));
        assertEquals("15 - 10 = 5 percentage points", wouldHold("n=5% change=up part=later whole=earlier"));
        assertNull(wouldHold("n=13% part=part whole=whole"));
    }

    private static @Nullable String wouldHold(String ratio) {
        Fixture f = new Fixture();
        f.add("n=exactly:100 when=2010 as=whole");
        f.add("n=exactly:40 when=2010 condition=punished as=part");
        f.add("n=37 when=2010 condition=returned");
        f.add("n=exactly:10% when=2010 condition=pending as=earlier");
        f.add("n=exactly:15% when=2011 condition=pending as=later");
        f.add(ratio + " when=2010");
        Finding finding = Ratios.inDocument(f.claims(), TestVocabulary.WORDS).stream()
                .filter(found -> found.verdict() == Finding.Verdict.FAILS)
                .findFirst()
                .orElseThrow();
        return finding.wouldHoldAs();
    }

    @Test
    void truncatedIsLooselyTrue() {
        Fixture f = new Fixture();
        f.add("n=exactly:1000 when=2010 as=whole");
        f.add("n=178 when=2010 condition=punished as=part");
        f.add("n=17% when=2010 part=part whole=whole");
        f.add("n=more:10% when=2010 part=part whole=whole");
        List<Finding> found = Ratios.inDocument(f.claims(), TestVocabulary.WORDS);
        assertEquals(2, found.size());
        found.forEach(finding -> assertEquals(Finding.Verdict.HOLDS_LOOSELY, finding.verdict()));
    }

    @Test
    void theLedgerOfTheFirstCase() {
        Fixture f = new Fixture();
        String blog =
                "doc=blog published=2011-03-08 by=Borderland root=sedena via=efe,milenio who=mx/army/special-forces"
                        + " when=2001-03-08i..2011-03-08i readings=2001-03-08..2011-03-08,2001..2010,2002..2011 ";
        Claim headline = f.add(blog + "n=nearly:1700 passage=headline");
        Claim lead = f.add(blog + "n=about:1680");
        String stock = " measure=deployed time=stock who=mx/army";
        Claim some = f.add("doc=blog published=2011-03-08 root=efe n=about:50000 when=2006-12..2011-03-08c" + stock);
        Claim comment =
                f.add("doc=blog published=2011-03-08 n=about:50000 passage=comment when=2006-12..2011-03-08c" + stock);
        f.add("doc=blog published=2011-03-08 n=170 kind=rate/year passage=comment who=mx/army/special-forces");
        f.add("doc=times published=2012-05-31 n=nearly:50000 when=2006..2012-05-31c" + stock);
        f.add("doc=blog published=2011-03-08 root=milenio n=115% measure=pay change=up when=2006-12..2011-03-08c");
        Claim pay = f.add("doc=insight published=2012-04 n=115% measure=pay change=up when=2006..2010");
        Claim complaints = f.add(
                "doc=times published=2012-05-31 n=1695 of=complaints measure=complaints when=2011 root=monitors?");
        Collation c = Collation.of(f.claims());

        Related refines = Relations.relate(headline, lead, TestVocabulary.WORDS);
        assertEquals(Relation.REFINES, refines.relation());
        assertEquals(lead.id(), refines.a());
        assertEquals(Line.FiguresWord.AGREE, c.line(lead.id()).figuresWord());
        Line deployed = c.line(some.id());
        assertEquals(2, deployed.periods().size(), "a series of two stocks");
        assertEquals(Line.FiguresWord.ALONE, deployed.figuresWord());
        assertEquals(List.of(comment.id()), deployed.comments());
        assertEquals(2, deployed.figures().size());
        Line paid = c.line(pay.id());
        assertEquals(Line.FiguresWord.AGREE, paid.figuresWord());
        assertEquals(1, paid.periods().size(), "equal if read as one period");
        assertEquals(Line.OriginsWord.ONE, c.line(complaints.id()).originsWord());
        assertEquals(List.of(), c.findings());
    }
}
