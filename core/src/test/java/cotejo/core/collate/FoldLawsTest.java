package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Collation as a keyed fold: independent of order, block by block, and complete.
class FoldLawsTest {

    @Test
    void theOrderOfClaimsChangesNothing() {
        SplittableRandom random = Seed.random("order changes nothing");
        for (int round = 0; round < 8; round++) {
            List<Claim> claims = RandomClaims.draw(160, random);
            assertEquals(Collation.of(claims), Collation.of(RandomClaims.shuffled(claims, random)));
        }
    }

    /// Documents come, change and go; only dirty blocks are collated again, and the whole is as if rebuilt.
    @Test
    void collatingDirtyBlocksGivesWhatCollatingAllGives() {
        SplittableRandom random = Seed.random("dirty blocks suffice");
        List<Claim> world = RandomClaims.draw(260, random);
        Map<SourceId, List<Claim>> later =
                world.stream().collect(Collectors.groupingBy(Claim::source, TreeMap::new, Collectors.toList()));
        Map<SourceId, List<Claim>> held = new TreeMap<>();
        Map<BlockKey, Collated> kept = new TreeMap<>();
        for (int step = 0; step < 60; step++) {
            SourceId document = Seed.one(new ArrayList<>(later.keySet()), random);
            List<Claim> before = held.getOrDefault(document, List.of());
            List<Claim> all = later.getOrDefault(document, List.of());
            List<Claim> after = random.nextInt(3) == 0
                    ? List.of()
                    : all.stream().filter(claim -> random.nextInt(4) > 0).toList();
            if (after.isEmpty()) {
                held.remove(document);
            } else {
                held.put(document, after);
            }
            refold(held, kept, Dirty.blocks(before, after, TestVocabulary.WORDS));
            assertEquals(rebuilt(held), kept);
        }
    }

    private static void refold(
            Map<SourceId, List<Claim>> held, Map<BlockKey, Collated> kept, SortedSet<BlockKey> dirty) {
        Map<BlockKey, List<Claim>> blocks = blocks(held);
        for (BlockKey key : dirty) {
            List<Claim> claims = blocks.getOrDefault(key, List.of());
            if (claims.isEmpty()) {
                kept.remove(key);
            } else {
                kept.put(key, Lines.collate(key, claims, TestVocabulary.WORDS));
            }
        }
    }

    private static Map<BlockKey, Collated> rebuilt(Map<SourceId, List<Claim>> held) {
        Map<BlockKey, Collated> all = new TreeMap<>();
        blocks(held).forEach((key, claims) -> all.put(key, Lines.collate(key, claims, TestVocabulary.WORDS)));
        return all;
    }

    private static Map<BlockKey, List<Claim>> blocks(Map<SourceId, List<Claim>> held) {
        return Collation.blocks(held.values().stream().flatMap(List::stream).toList(), TestVocabulary.WORDS);
    }

    /// A decision that moves a claim to another block dirties both.
    @Test
    void aMoveBetweenBlocksTouchesBoth() {
        Fixture fixture = new Fixture();
        Claim before = fixture.add("doc=A at=7 n=100 measure=desertions when=2010");
        Claim after = fixture.add("doc=A at=7 n=100 measure=detained when=2010");
        assertEquals(
                2,
                Dirty.blocks(List.of(before), List.of(after), TestVocabulary.WORDS)
                        .size());
    }

    @Test
    void aBlockKeyReadsBack() {
        SplittableRandom random = Seed.random("block keys read back");
        for (Claim claim : RandomClaims.draw(200, random)) {
            BlockKey key = BlockKey.of(claim, TestVocabulary.WORDS);
            assertEquals(key, BlockKey.parse(key.printed()));
        }
    }

    /// Against all pairs, one by one: no pair that differs is without its finding, and every figure has its line.
    @Test
    void nothingThatDiffersGoesUntold() {
        SplittableRandom random = Seed.random("nothing goes untold");
        Set<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
        for (int round = 0; round < 20; round++) {
            List<Claim> claims = RandomClaims.draw(120, random);
            Collation collation = Collation.of(claims);
            collation.findings().forEach(finding -> kinds.add(finding.kind()));
            Map<FigureId, List<Finding>> byFigure = new HashMap<>();
            collation
                    .findings()
                    .forEach(finding -> finding.figures()
                            .forEach(id -> byFigure.computeIfAbsent(id, k -> new ArrayList<>())
                                    .add(finding)));
            boolean cut = collation.lines().stream().anyMatch(line -> line.findingsNotShown() > 0);
            Map<BlockKey, Origins> origins = new TreeMap<>();
            Collation.blocks(claims, TestVocabulary.WORDS)
                    .forEach((key, of) -> origins.put(key, Origins.BY_VOICE.reading(of, TestVocabulary.WORDS)));
            List<Claim> evidence =
                    claims.stream().filter(claim -> claim.figure().evidence()).toList();
            for (Claim a : evidence) {
                collation.line(a.id());
                for (Claim b : evidence) {
                    boolean oneBlock =
                            BlockKey.of(a, TestVocabulary.WORDS).equals(BlockKey.of(b, TestVocabulary.WORDS));
                    if (oneBlock && !cut) {
                        told(
                                a,
                                b,
                                origins.getOrDefault(BlockKey.of(a, TestVocabulary.WORDS), Origins.BY_VOICE),
                                byFigure);
                    }
                }
            }
        }
        assertTrue(
                kinds.containsAll(EnumSet.of(
                        Finding.Kind.CONFLICT,
                        Finding.Kind.PART_EXCEEDS_WHOLE,
                        Finding.Kind.VARIANT,
                        Finding.Kind.UPDATE)),
                () -> "the world drawn is too small to show anything: " + kinds);
    }

    private static void told(Claim a, Claim b, Origins origins, Map<FigureId, List<Finding>> byFigure) {
        Related related = Relations.relate(a, b, TestVocabulary.WORDS, origins);
        Finding.Kind kind = switch (related.relation()) {
            case CONFLICTS ->
                Relations.PART_EXCEEDS_WHOLE.equals(related.why())
                        ? Finding.Kind.PART_EXCEEDS_WHOLE
                        : Finding.Kind.CONFLICT;
            case FIGURES_DIFFER -> Finding.Kind.FIGURES_DIFFER;
            case VARIANT -> Finding.Kind.VARIANT;
            case UPDATE -> Finding.Kind.UPDATE;
            case SAME_NUMBER_OTHER_SCOPE -> Finding.Kind.SCOPE_DRIFT;
            case INCOMPARABLE, DISJOINT, SERIES, REFINES, AGREES, COMPATIBLE, PART_OF -> null;
        };
        if (kind != null) {
            assertTrue(
                    byFigure.getOrDefault(a.id(), List.of()).stream()
                            .anyMatch(finding ->
                                    finding.kind() == kind && finding.figures().contains(b.id())),
                    () -> "no " + kind + " for " + related + "\n" + a + "\n" + b);
        }
    }

    @Test
    void everyFigureIsOnOneLineAndCommentsAreEvidenceNowhere() {
        SplittableRandom random = Seed.random("every figure on one line");
        List<Claim> claims = RandomClaims.draw(300, random);
        Collation collation = Collation.of(claims);
        Map<FigureId, Integer> seen = new HashMap<>();
        collation.lines().forEach(line -> {
            line.figures().forEach(id -> seen.merge(id, 1, Integer::sum));
            line.comments().forEach(id -> seen.merge(id, 100, Integer::sum));
            assertEquals(
                    line.figures().size(),
                    line.periods().stream()
                            .mapToInt(period -> period.figures().size())
                            .sum());
            assertEquals(
                    line.figures().size(),
                    line.origins().stream()
                            .mapToInt(origin -> origin.figures().size())
                            .sum());
        });
        for (Claim claim : claims) {
            int expected = switch (claim.figure().passage()) {
                case HEADLINE, BODY, CAPTION, TABLE_CELL -> 1;
                case COMMENT -> 100;
                case BYLINE, DATELINE, BOILERPLATE -> 0;
            };
            assertEquals(expected, seen.getOrDefault(claim.id(), 0));
            if (expected != 1) {
                assertTrue(collation.findings().stream()
                        .noneMatch(finding -> finding.figures().contains(claim.id())));
            }
        }
    }
}
