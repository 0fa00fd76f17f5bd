package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.PassageKind;
import cotejo.formats.DocumentMaker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds an anchor survives better formats under which every offset shifts, and under which every figure said as
/// "120" is called otherwise, for one more of them stands at the top.
class AnchoredKindsSurviveTest {
    private static final int PAGES = 30;

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final List<Claim> figures = new ArrayList<>();

    @BeforeEach
    void pages() throws Exception {
        long seed = System.nanoTime();
        System.out.println("AnchoredKindsSurviveTest seed " + seed);
        Random random = new Random(seed);
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            String name = String.valueOf((char) ('a' + i / 6)) + (char) ('p' + i % 6);
            Files.writeString(
                    pages.resolve("p" + i + ".txt"),
                    "Letter " + name + " begins with the army. In it one reads that "
                            + (random.nextBoolean() ? 120 : 100 + random.nextInt(900))
                            + " soldiers of the army deserted in 2010, according to Voice" + name + ".\n\n"
                            + "A reader of letter " + name
                            + " writes that 120 soldiers of the navy deserted in 2010.\n\n"
                            + "Nobody of letter " + name + " counts the score of officers who went.\n\n"
                            + wordsOfItsOwn(name) + ".\n");
        }
        Case before = before();
        before.add(List.of(pages), AddOptions.NONE, Progress.NONE);
        before.figures(View.MACHINE).stream()
                .filter(claim -> claim.attribution().steps().size() == 1)
                .forEach(figures::add);
        assertEquals(PAGES, figures.size());
    }

    /// Without them the letters would be copies of one another.
    private static String wordsOfItsOwn(String name) {
        return IntStream.range(0, 80)
                .mapToObj(i -> name + (char) ('a' + i / 9) + (char) ('k' + i % 9))
                .collect(Collectors.joining(" "));
    }

    private Case before() {
        return Case.over(folder.resolve("case"), store, new DigitReader());
    }

    private Case after() throws Exception {
        Case after = Case.over(
                folder.resolve("case"),
                store,
                new DigitReader("digits-2"),
                (source, name, bytes, byPerson, transcript) -> DocumentMaker.FORMATS.read(
                        source,
                        name,
                        ("A line with 120 the older formats left out.\n\n" + new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8),
                        byPerson));
        after.rebuild(Progress.NONE);
        assertEquals(List.of(), after.check().damaged());
        return after;
    }

    private static void inForce(Case c) {
        c.decisions().forEach(each -> assertEquals(Standing.IN_FORCE, each.standing(), each.why()));
    }

    private static Line army(Case c) {
        return c.ledger(View.DECIDED).stream()
                .filter(line ->
                        line.who() != null && "mx/army".equals(line.who().id()) && line.measure() != null)
                .findFirst()
                .orElseThrow();
    }

    private Marked marked(Case c, int figure) {
        return c.point(figures.get(figure).id()).orElseThrow().marked();
    }

    @Test
    void figuresThatAreTheSameOrNot() throws Exception {
        Case c = before();
        for (int i = 0; i + 2 < PAGES; i += 3) {
            c.decide(new Decision.Same(new Two.Figures(marked(c, i), marked(c, i + 1))), "Ana", "one release");
            c.decide(new Decision.Different(new Two.Figures(marked(c, i + 1), marked(c, i + 2))), "Ana", "two");
        }
        int origins = army(c).statedOrigins();
        assertEquals(PAGES * 2 / 3, origins);
        Case after = after();
        assertEquals(origins, army(after).statedOrigins());
        inForce(after);
    }

    @Test
    void figuresThatWereAddedAndPassagesThatWereDescribed() throws Exception {
        Case c = before();
        List<FigureId> added = new ArrayList<>();
        for (Claim claim : figures) {
            Decision add = c.add(
                    c.quoted(claim.source(), "score", "", ""),
                    Map.of(DecidedFacet.VALUE, "20", DecidedFacet.UNIT, "officers"));
            c.decide(add, "Ana", "missed");
            added.add(((Decision.Add) add).figure());
            c.decide(
                    new Decision.DescribePassage(
                            c.quoted(claim.source(), "A reader of letter", "", ""), PassageKind.COMMENT),
                    "Ana",
                    "a reader wrote it");
            c.decide(c.point(claim.id()).orElseThrow().unsure(), "Ana", "torn");
        }
        Case after = after();
        inForce(after);
        assertEquals(
                added.stream().sorted().toList(),
                after.figures(View.DECIDED).stream()
                        .filter(claim -> claim.derivation().rules().contains("decision/add"))
                        .map(Claim::id)
                        .sorted()
                        .toList());
        assertEquals(
                PAGES,
                after.figures(View.DECIDED).stream()
                        .filter(claim -> claim.figure().passage() == PassageKind.COMMENT)
                        .count());
        assertTrue(after.figures(View.MACHINE).stream()
                .allMatch(claim -> claim.figure().evidence()));
    }
}
