package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Laws of relations between figures drawn at random; intervals are as the two are laid beside each other.
class RelationLawsTest {
    private static final int CLAIMS = 220;

    @Test
    void aRelationIsTheSameFromBothSides() {
        List<Claim> claims = RandomClaims.draw(CLAIMS, Seed.random("relations are symmetric"));
        for (Claim a : claims) {
            for (Claim b : claims) {
                Related there = Relations.relate(a, b, TestVocabulary.WORDS);
                assertEquals(there, Relations.relate(b, a, TestVocabulary.WORDS));
                Yardstick yardstick = Yardstick.of(a, b, TestVocabulary.WORDS);
                boolean apart =
                        !yardstick.amount(a).hard().meets(yardstick.amount(b).hard());
                boolean needsApart = switch (there.relation()) {
                    case VARIANT, UPDATE, FIGURES_DIFFER, CONFLICTS -> true;
                    case INCOMPARABLE,
                            DISJOINT,
                            SERIES,
                            REFINES,
                            AGREES,
                            COMPATIBLE,
                            SAME_NUMBER_OTHER_SCOPE,
                            PART_OF -> false;
                };
                assertTrue(apart || !needsApart, () -> "only what is apart can differ: " + there);
            }
        }
    }

    @Test
    void containmentIsAntisymmetric() {
        List<Claim> claims = RandomClaims.draw(CLAIMS, Seed.random("containment is antisymmetric"));
        for (Claim a : claims) {
            for (Claim b : claims) {
                for (Dimension dimension : Dimension.values()) {
                    assertEquals(
                            Scopes.compare(a, b, TestVocabulary.WORDS).in(dimension),
                            Scopes.compare(b, a, TestVocabulary.WORDS)
                                    .in(dimension)
                                    .mirrored());
                }
                Standing there = Scopes.compare(a, b, TestVocabulary.WORDS).standing();
                if (there == Standing.INSIDE) {
                    assertNotEquals(
                            Standing.INSIDE,
                            Scopes.compare(b, a, TestVocabulary.WORDS).standing());
                }
            }
        }
    }

    @Test
    void refinementIsTransitiveAmongFiguresOfOneScope() {
        SplittableRandom random = Seed.random("refinement is transitive");
        Fixture fixture = new Fixture();
        for (String hedge : List.of("", "about:", "nearly:", "more:", "least:", "less:", "over:", "exactly:")) {
            for (int i = 0; i < 12; i++) {
                int places = (int) Math.pow(10, random.nextInt(4));
                fixture.add("doc=d" + random.nextInt(9) + " when=2010 n=" + hedge
                        + Math.max(1, random.nextInt(900, 1300) / places * places));
            }
        }
        List<Claim> claims = fixture.claims();
        int chains = 0;
        for (Claim a : claims) {
            for (Claim b : claims) {
                if (refines(a, b)) {
                    for (Claim c : claims) {
                        if (refines(b, c)) {
                            chains++;
                            assertTrue(refines(a, c), () -> said(a) + " refines " + said(b) + " refines " + said(c));
                        }
                    }
                }
            }
        }
        assertTrue(chains > 100, "too few chains to show anything: " + chains);
    }

    private static boolean refines(Claim a, Claim b) {
        Related related = Relations.relate(a, b, TestVocabulary.WORDS);
        return related.relation() == Relation.REFINES && related.a().equals(a.id());
    }

    private static String said(Claim claim) {
        return claim.figure().words().said();
    }

    /// The sweep over ends against counting at every end and between.
    @Test
    void theMostThatAgreeShareAPoint() {
        SplittableRandom random = Seed.random("the most that agree");
        for (int round = 0; round < 60; round++) {
            List<Claim> claims = RandomClaims.draw(random.nextInt(1, 14), random);
            Yardstick yardstick = Yardstick.of(claims, TestVocabulary.WORDS);
            List<Interval> said = claims.stream()
                    .filter(claim -> !(claim.figure().quantity() instanceof Quantity.Vague))
                    .map(claim -> yardstick.amount(claim).soft())
                    .toList();
            long most = 0;
            for (Rational at : oneInEveryStretch(said)) {
                most = Math.max(most, said.stream().filter(one -> one.holds(at)).count());
            }
            assertEquals(most, Stretches.agreeing(claims, yardstick));
        }
    }

    /// Every end, a point between each two neighbours, and one beyond either side: between two neighbouring ends
    /// nothing
    /// changes, so no other number can hold more.
    private static List<Rational> oneInEveryStretch(List<Interval> intervals) {
        TreeSet<Rational> ends = new TreeSet<>();
        intervals.forEach(interval -> ends.addAll(ends(interval)));
        List<Rational> points = new ArrayList<>(ends);
        for (Rational end : ends) {
            Rational next = ends.higher(end);
            points.add(next == null ? end.plus(Rational.ONE) : end.plus(next).over(2));
        }
        if (!ends.isEmpty()) {
            points.add(ends.first().minus(Rational.ONE));
        }
        return points;
    }

    private static List<Rational> ends(Interval soft) {
        Rational low = soft.low();
        Rational high = soft.high();
        return low == null
                ? high == null ? List.of() : List.of(high)
                : high == null ? List.of(low) : List.of(low, high);
    }
}
