package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Against all pairs, one by one: what a first look passes over would tell nothing.
class PairsTest {
    private static final int ROUNDS = 30;

    @Test
    void whatIsPassedOverInALineTellsNothing() {
        SplittableRandom random = Seed.random("pairs of a line");
        int passed = 0;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (List<Cell> cells : lines(random).values()) {
                List<String> telling = new ArrayList<>();
                Pairs.among(new Almanac(cells)).each((a, b) -> telling.add(cells.indexOf(a) + " " + cells.indexOf(b)));
                List<String> all = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    for (int j = i + 1; j < cells.size(); j++) {
                        if (cells.get(i).mayTell(cells.get(j))) {
                            all.add(i + " " + j);
                        } else {
                            passed++;
                            nothing(relate(cells.get(i), cells.get(j)));
                        }
                    }
                }
                found += telling.size();
                assertEquals(all, telling, "each once, and in order");
            }
        }
        assertTrue(passed > 500 && found > 500, "too few to show anything: " + passed + ", " + found);
    }

    @Test
    void whatIsPassedOverBetweenLinesContradictsNothing() {
        SplittableRandom random = Seed.random("pairs across lines");
        int passed = 0;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Cell>> lines = List.copyOf(lines(random).values());
            for (List<Cell> parts : lines) {
                for (List<Cell> wholes : lines) {
                    List<String> telling = new ArrayList<>();
                    Pairs.across(wholes, new Almanac(parts))
                            .each((whole, part) -> telling.add(wholes.indexOf(whole) + " " + parts.indexOf(part)));
                    found += telling.size();
                    for (int i = 0; i < wholes.size(); i++) {
                        for (int j = 0; j < parts.size(); j++) {
                            if (!telling.contains(i + " " + j)) {
                                passed++;
                                contradictsNothing(relate(parts.get(j), wholes.get(i)), parts.get(j));
                            }
                        }
                    }
                }
            }
        }
        assertTrue(passed > 500 && found > 500, "too few to show anything: " + passed + ", " + found);
    }

    private static Map<LineKey, List<Cell>> lines(SplittableRandom random) {
        Map<LineKey, List<Claim>> claims = new TreeMap<>();
        for (Claim claim : Order.sorted(RandomClaims.draw(160, random))) {
            if (claim.figure().evidence()) {
                claims.computeIfAbsent(LineKey.of(claim, TestVocabulary.WORDS), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<LineKey, List<Cell>> cells = new TreeMap<>();
        claims.forEach((line, of) -> cells.put(line, Cell.of(line, of, TestVocabulary.WORDS, Origins.BY_VOICE)));
        return cells;
    }

    private static List<Related> relate(Cell a, Cell b) {
        List<Related> related = new ArrayList<>();
        for (Claim x : a.members()) {
            for (Claim y : b.members()) {
                related.add(Relations.relate(x, y, TestVocabulary.WORDS));
            }
        }
        return related;
    }

    private static void nothing(Collection<Related> all) {
        for (Related related : all) {
            boolean nothing = switch (related.relation()) {
                case INCOMPARABLE, DISJOINT, PART_OF -> true;
                case SERIES -> related.why() == null;
                case COMPATIBLE, VARIANT, UPDATE, FIGURES_DIFFER, CONFLICTS, REFINES, AGREES, SAME_NUMBER_OTHER_SCOPE ->
                    false;
            };
            assertTrue(nothing, related::toString);
        }
    }

    /// The other way round a part may well be a whole: then it is found from there.
    private static void contradictsNothing(Collection<Related> all, Cell part) {
        for (Related related : all) {
            boolean contradicts = Relations.PART_EXCEEDS_WHOLE.equals(related.why())
                    || related.relation() == Relation.SAME_NUMBER_OTHER_SCOPE;
            boolean ours = part.members().stream().anyMatch(claim -> claim.id().equals(related.a()));
            assertTrue(!contradicts || !ours, related::toString);
        }
    }
}
