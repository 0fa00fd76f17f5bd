package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import java.util.List;
import java.util.SplittableRandom;
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
            int most = 0;
            for (Claim claim : claims) {
                for (Rational end : ends(claim)) {
                    for (Rational at : List.of(end.minus(Rational.of(1, 1000)), end, end.plus(Rational.of(1, 1000)))) {
                        int now = 0;
                        for (Claim other : claims) {
                            Quantity quantity = other.figure().quantity();
                            boolean counts = !(quantity instanceof Quantity.Vague);
                            now += counts && quantity.soft().holds(at) ? 1 : 0;
                        }
                        most = Math.max(most, now);
                    }
                }
            }
            assertEquals(most, Stretches.agreeing(claims, Yardstick.of(claims, TestVocabulary.WORDS)));
        }
    }

    private static List<Rational> ends(Claim claim) {
        Interval soft = claim.figure().quantity().soft();
        Rational low = soft.low();
        Rational high = soft.high();
        return low == null
                ? high == null ? List.of() : List.of(high)
                : high == null ? List.of(low) : List.of(low, high);
    }
}
