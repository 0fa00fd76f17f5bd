package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.Seed;
import cotejo.core.claim.Claim;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is remembered of a block only saves time: with it and without, the same comes out.
class PastTest {
    private static final int HISTORIES = 12;
    private static final int STEPS = 25;

    /// Documents come and go, are found to be copies or not to be, and figures are read otherwise.
    @Test
    void withAPastAndWithoutTheSameComesOut() {
        SplittableRandom random = Seed.random("a past changes nothing");
        for (int history = 0; history < HISTORIES; history++) {
            List<Claim> world = RandomClaims.draw(240, random);
            Map<BlockKey, Past> pasts = new HashMap<>();
            List<SourceId> documents = new ArrayList<>(
                    new TreeSet<>(world.stream().map(Claim::source).toList()));
            Set<SourceId> out = new HashSet<>();
            Map<SourceId, SourceId> copies = new HashMap<>();
            for (int step = 0; step < STEPS; step++) {
                change(documents, out, copies, random);
                List<Claim> held = world.stream()
                        .filter(claim -> !out.contains(claim.source()))
                        .toList();
                Map<SourceId, SourceId> found = Map.copyOf(copies);
                Origins origins = Origins.withCopies(source -> found.getOrDefault(source, source));
                int jobs = 1 + random.nextInt(2);
                Collation.blocks(held, TestVocabulary.WORDS)
                        .forEach((key, claims) -> assertEquals(
                                Lines.collate(key, claims, TestVocabulary.WORDS, origins),
                                Lines.collate(
                                        key,
                                        claims,
                                        TestVocabulary.WORDS,
                                        origins,
                                        pasts.computeIfAbsent(key, k -> Past.kept()),
                                        jobs)));
            }
        }
    }

    private static void change(
            List<SourceId> documents, Set<SourceId> out, Map<SourceId, SourceId> copies, SplittableRandom random) {
        SourceId one = Seed.one(documents, random);
        SourceId other = Seed.one(documents, random);
        switch (random.nextInt(4)) {
            case 0 -> out.add(one);
            case 1 -> out.clear();
            case 2 -> copies.put(one.compareTo(other) > 0 ? one : other, one.compareTo(other) > 0 ? other : one);
            default -> copies.remove(one);
        }
    }

    /// A collation that failed half way leaves nothing that a later one would trust.
    @Test
    void whatWasBegunAndNotDoneIsForgotten() {
        SplittableRandom random = Seed.random("begun and not done");
        Map<BlockKey, List<Claim>> blocks = Collation.blocks(RandomClaims.draw(300, random), TestVocabulary.WORDS);
        blocks.forEach((key, claims) -> {
            Past past = Past.kept();
            List<Claim> fewer = claims.subList(0, claims.size() - claims.size() / 3);
            Lines.collate(key, fewer, TestVocabulary.WORDS, Origins.BY_VOICE, past, 1);
            Origins origins = Origins.BY_VOICE.reading(claims, TestVocabulary.WORDS);
            Map<LineKey, List<Cell>> cells = new HashMap<>();
            claims.stream()
                    .filter(claim -> claim.figure().evidence())
                    .forEach(claim -> cells.computeIfAbsent(
                                    LineKey.of(claim, TestVocabulary.WORDS), k -> new ArrayList<>())
                            .addAll(Cell.of(
                                    LineKey.of(claim, TestVocabulary.WORDS),
                                    List.of(claim),
                                    TestVocabulary.WORDS,
                                    origins)));
            past.recognise(cells, origins, TestVocabulary.WORDS);
            assertEquals(
                    Lines.collate(key, claims, TestVocabulary.WORDS, Origins.BY_VOICE),
                    Lines.collate(key, claims, TestVocabulary.WORDS, Origins.BY_VOICE, past, 1));
        });
    }
}
