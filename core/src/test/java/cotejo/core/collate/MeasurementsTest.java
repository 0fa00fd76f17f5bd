package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Weights and lengths of several units on one line.
class MeasurementsTest {
    private static final String COCAINE = " measure=seizures goods=cocaine when=2010";

    private final Fixture f = new Fixture();

    private Line only() {
        List<Line> lines = Collation.of(f.claims()).lines();
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    @Test
    void unitsOfOneDimensionShareALineToldInTheUnitMostAreSaidIn() {
        f.add("doc=A n=2.5 kind=dimension/tonne root=sedena" + COCAINE);
        f.add("doc=B n=2500 kind=dimension/kilogram root=semar" + COCAINE);
        f.add("doc=C n=2510 kind=dimension/kilogram root=wola" + COCAINE);
        f.add("doc=D n=5511 kind=dimension/pound root=the_customs" + COCAINE);
        Line line = only();
        assertEquals("kilogram", line.unit());
        assertEquals("kilogram", line.numbersUnit());
        assertEquals("goods/cocaine", line.goods());
        assertEquals(Rational.of(5511).times(Rational.of(45_359_237, 100_000_000)), line.low());
        assertEquals(Rational.of(2510), line.high());
        assertEquals(3, line.periods().getFirst().agreeing(), "2,510 is said more finely than 5,511 pounds reach");
        assertEquals(4, line.statedOrigins());
        // as said they are kept, and by the line's yardstick they are drawn
        Yardstick yardstick = Yardstick.of(line, f.claims(), TestVocabulary.WORDS);
        assertEquals(Rational.of(2500), yardstick.amount(f.claims().getFirst()).low());
        assertEquals(
                Rational.of(5, 2), f.claims().getFirst().figure().quantity().low());
    }

    @Test
    void aLineOfOneUnitStaysInIt() {
        f.add("doc=A n=2.5 kind=dimension/tonne" + COCAINE);
        f.add("doc=B n=2.6 kind=dimension/tonne" + COCAINE);
        Line line = only();
        assertEquals("tonne", line.unit());
        assertEquals(Rational.of(5, 2), line.low());
        assertEquals("kilogram", line.block().scale(), "so that a kilogram of tomorrow finds it");
    }

    @Test
    void amongAsManyTheBaseIsTold() {
        f.add("doc=A n=2.5 kind=dimension/tonne" + COCAINE);
        f.add("doc=B n=5511 kind=dimension/pound" + COCAINE);
        assertEquals("kilogram", only().unit());
    }

    @Test
    void aConflictSaysTheNumbersAsSaidAndNamesTheConversion() {
        f.add("doc=A n=2.5 kind=dimension/tonne" + COCAINE + " root=sedena");
        f.add("doc=B n=2700 kind=dimension/kilogram" + COCAINE + " root=semar");
        Finding conflict = Collation.of(f.claims()).of(Finding.Kind.CONFLICT).getFirst();
        assertTrue(conflict.text().contains("2.5 tonne and 2,700 kilogram, 50 kilogram apart"), conflict.text());
        assertTrue(conflict.text().contains("seizures of cocaine"), conflict.text());
        assertTrue(conflict.assumptions().contains("2.5 tonne = 2,500 kilogram"), () -> conflict.toString());
        assertEquals(Rational.of(50), conflict.difference());
    }

    @Test
    void aGapOfOneUnitIsToldInIt() {
        f.add("doc=A n=2.5 kind=dimension/tonne" + COCAINE + " root=sedena");
        f.add("doc=B n=3.5 kind=dimension/tonne" + COCAINE + " root=semar");
        Finding conflict = Collation.of(f.claims()).of(Finding.Kind.CONFLICT).getFirst();
        assertTrue(conflict.text().contains("2.5 tonne and 3.5 tonne, 0.85 tonne apart"), conflict.text());
    }

    @Test
    void whatIsMeasuredPartsLines() {
        Claim cocaine = f.add("doc=A n=2.5 kind=dimension/tonne" + COCAINE);
        Claim marijuana = f.add("doc=B n=2.5 kind=dimension/tonne measure=seizures goods=marijuana when=2010");
        Claim both = f.add("doc=C n=2.5 kind=dimension/tonne measure=seizures goods=cocaine_and_marijuana when=2010");
        Claim unsaid = f.add("doc=D n=2.5 kind=dimension/tonne measure=seizures when=2010");
        Claim strange = f.add("doc=E n=2.5 kind=dimension/tonne measure=seizures goods=a_man's_hay when=2010");
        Claim pure = f.add("doc=F n=2500 kind=dimension/kilogram measure=seizures goods=pure_cocaína when=2010");
        Collation collation = Collation.of(f.claims());
        Set<String> lines = List.of(cocaine, marijuana, both, unsaid, strange).stream()
                .map(claim -> collation.line(claim.id()).id())
                .collect(Collectors.toSet());
        assertEquals(5, lines.size());
        assertEquals(collation.line(cocaine.id()), collation.line(pure.id()));
        assertNull(collation.line(strange.id()).goods(), "words of a document name no line");
        assertTrue(collation.findings().isEmpty());
        assertNotEquals(
                collation.line(both.id()).goods(), collation.line(cocaine.id()).goods());
    }

    @Test
    void aShareOfWhatWasSaidInAnotherUnit() {
        f.add("doc=A as=part n=1000 kind=dimension/kilogram" + COCAINE + " where=mx/sinaloa!");
        f.add("doc=A as=whole n=2.5 kind=dimension/tonne" + COCAINE);
        f.add("doc=A n=40% part=part whole=whole measure=seizures when=2010");
        Finding ratio = Collation.of(f.claims()).of(Finding.Kind.RATIO).getFirst();
        assertEquals(Finding.Verdict.HOLDS, ratio.verdict());
        assertEquals("1000 / 2500 = 40.0 %", ratio.arithmetic());
        assertTrue(ratio.assumptions().contains("2.5 tonne = 2,500 kilogram"), () -> ratio.toString());
    }

    @Test
    void anAverageAWeekOverAStatedNumberOfDays() {
        f.add("doc=A as=total n=140 measure=detained when=2010");
        f.add("doc=A as=time n=14 kind=duration/day measure=-");
        f.add("doc=A n=70 kind=rate/week of=persons part=total whole=time measure=detained when=2010");
        Finding average = Collation.of(f.claims()).of(Finding.Kind.AVERAGE).getFirst();
        assertEquals("140 / 2 = 70", average.arithmetic());
        assertEquals(Finding.Verdict.HOLDS, average.verdict());
    }
}
