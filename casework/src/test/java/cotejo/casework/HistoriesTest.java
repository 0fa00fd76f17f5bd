package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Line;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.Two;
import cotejo.core.source.PassageKind;
import cotejo.formats.DocumentMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Histories drawn at random: documents come, are decided about in every way there is, go and come again. At any moment
/// the case is what a derivation from nothing gives, and what the same log over the same sources gives elsewhere.
class HistoriesTest {
    /// A few each time; `-Dcotejo.histories=500` for as many as the law is held to before a release.
    private static final int HISTORIES = Integer.getInteger("cotejo.histories", 8);
    private static final int STEPS = 60;

    @TempDir
    Path folder;

    private final Set<String> kinds = new TreeSet<>();
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);

    @Test
    void everyHistoryIsWhatItsLogSays() throws Exception {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("HistoriesTest seed " + seed + ", histories " + HISTORIES);
        for (int i = 0; i < HISTORIES; i++) {
            history(i, new Random(seed + i), "seed " + seed + ", history " + i);
        }
        assertEquals(
                Set.of(
                        "accept",
                        "add",
                        "correct",
                        "describe",
                        "different",
                        "note",
                        "reject",
                        "retract",
                        "same",
                        "unsure",
                        "withdraw"),
                kinds);
        assertTrue(
                standings.containsAll(
                        EnumSet.of(Standing.IN_FORCE, Standing.ORPHANED, Standing.OVERRIDDEN, Standing.RETRACTED)),
                standings::toString);
    }

    private void history(int number, Random random, String when) throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages" + number));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(Files.writeString(pages.resolve("d" + i + ".txt"), page(random, i)));
        }
        MemoryStore store = new MemoryStore();
        Path caseFolder = folder.resolve("case" + number);
        Case c = Case.over(caseFolder, store, new DigitReader(), DocumentMaker.FORMATS, new Recall(1, 40));
        for (int step = 0; step < STEPS; step++) {
            String what;
            if (random.nextInt(4) == 0 || c.documents().size() < 2) {
                Path file = files.get(random.nextInt(files.size()));
                c.add(List.of(file), AddOptions.NONE, Progress.NONE);
                what = "add " + file.getFileName();
            } else {
                what = decide(c, random);
            }
            if (random.nextInt(5) == 0 || step == STEPS - 1) {
                assertEquals(List.of(), c.check().damaged(), when + ", after step " + step + ": " + what);
            }
        }
        c.decisions().forEach(each -> {
            kinds.add(each.decision().kind());
            standings.add(each.standing());
        });
        String export = Export.of(c);
        List<Decided> decisions = c.decisions();
        c.rebuild(Progress.NONE);
        assertEquals(export, Export.of(c), "rebuilt, " + when);
        assertEquals(decisions, c.decisions(), when);

        MemoryStore other = new MemoryStore();
        other.bytes.putAll(store.bytes);
        other.acquired.addAll(store.acquired);
        other.inputs.putAll(store.inputs);
        other.log = store.log;
        Case again = Case.over(caseFolder, other, new DigitReader());
        again.rebuild(Progress.NONE);
        assertEquals(export, Export.of(again), "from what is kept alone, " + when);
    }

    /// Something random; what is refused must leave no trace.
    private String decide(Case c, Random random) throws Exception {
        String before = Export.of(c);
        int made = c.decisions().size();
        Decision decision = draw(c, random);
        try {
            c.decide(decision, "Ana", "drawn");
        } catch (CaseProblem e) {
            assertEquals(CaseProblem.Kind.USAGE, e.kind(), e.what());
            assertEquals(made, c.decisions().size());
            assertEquals(before, Export.of(c));
        }
        return decision.toString();
    }

    private Decision draw(Case c, Random random) throws Exception {
        List<Held> documents = c.documents();
        Held document = one(documents, random);
        List<Claim> figures = c.figures(random.nextBoolean() ? View.MACHINE : View.DECIDED);
        if (figures.isEmpty()) {
            return new Decision.Withdraw(document.source());
        }
        Pointed figure = c.point(one(figures, random).id()).orElse(null);
        Pointed another = c.point(one(figures, random).id()).orElse(null);
        if (figure == null || another == null) {
            // Its document is described as of a language that is not read.
            return Case.describe(document.source(), Detail.LANGUAGE, "en");
        }
        return switch (random.nextInt(17)) {
            case 0 -> figure.accept();
            case 1 -> figure.reject();
            case 2 -> figure.unsure();
            case 3 -> figure.note("seen");
            case 4 -> figure.correct(DecidedFacet.VALUE, Integer.toString(100 + random.nextInt(5)));
            case 5 -> figure.correct(DecidedFacet.WHO, random.nextBoolean() ? "mx/navy" : "mx/army");
            case 6 -> add(c, document, random);
            case 7 ->
                switch (random.nextInt(3)) {
                    case 0 ->
                        Case.describe(document.source(), Detail.PUBLISHED, Integer.toString(2008 + random.nextInt(4)));
                    case 1 -> Case.describe(document.source(), Detail.OUTLET, one(VOICES, random));
                    default -> Case.describe(document.source(), Detail.LANGUAGE, random.nextInt(3) == 0 ? "es" : "en");
                };
            case 8 ->
                new Decision.DescribePassage(
                        figure.anchor(), random.nextBoolean() ? PassageKind.COMMENT : PassageKind.BODY);
            case 9, 10 -> two(new Two.Figures(figure.marked(), another.marked()), random);
            case 11 -> two(new Two.Roots(one(ROOTS, random), one(ROOTS, random)), random);
            case 12 ->
                two(new Two.Documents(document.source(), one(documents, random).source()), random);
            case 13 -> {
                List<Line> lines = c.ledger(random.nextBoolean() ? View.MACHINE : View.DECIDED);
                yield two(
                        new Two.Lines(
                                c.markLine(one(lines, random).id()).orElseThrow(),
                                c.markLine(one(lines, random).id()).orElseThrow()),
                        random);
            }
            case 14, 15 ->
                random.nextInt(3) == 0
                        ? new Decision.Withdraw(document.source())
                        : figure.correct(DecidedFacet.MEASURE, "killed");
            default -> {
                List<Decided> decisions = c.decisions();
                yield decisions.isEmpty()
                        ? figure.accept()
                        : new Decision.Retract(one(decisions, random).hash());
            }
        };
    }

    private static Decision two(Two two, Random random) {
        return random.nextInt(3) > 0 ? new Decision.Same(two) : new Decision.Different(two);
    }

    /// A year, which the reader takes for no figure, or words at large.
    private static Decision add(Case c, Held document, Random random) throws Exception {
        String word = "letter " + one(LETTERS, random);
        Map<DecidedFacet, String> facets = new EnumMap<>(DecidedFacet.class);
        facets.put(DecidedFacet.VALUE, Integer.toString(900 + random.nextInt(3)));
        facets.put(DecidedFacet.UNIT, "soldiers");
        if (random.nextBoolean()) {
            facets.put(DecidedFacet.MEASURE, "desertions");
        }
        if (random.nextBoolean()) {
            facets.put(DecidedFacet.WHO, "mx/army");
        }
        facets.put(DecidedFacet.ROOT, one(VOICES, random));
        return c.add(c.quoted(document.source(), word, "", ""), facets);
    }

    private static final List<String> VOICES = List.of("SEDENA", "Milenio", "EFE", "Proceso");
    private static final List<String> ROOTS = List.of("sedena", "milenio", "efe", "proceso");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String page(Random random, int number) {
        StringBuilder text = new StringBuilder("What the forces said of desertion\n\n");
        Map<String, Integer> forces = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            String force = one(List.of("army", "navy"), random);
            forces.merge(force, 1, Integer::sum);
            text.append("In letter ")
                    .append(LETTERS.get(i))
                    .append(" of ")
                    .append((char) ('p' + number))
                    .append(" one reads that ")
                    .append(random.nextInt(3) == 0 ? "Some " : "")
                    .append(1 + random.nextInt(2))
                    .append(",")
                    .append(100 + random.nextInt(3) * 100)
                    .append(" soldiers of the ")
                    .append(force)
                    .append(random.nextInt(4) == 0 ? " left in " : " deserted in ")
                    .append(2001 + random.nextInt(2))
                    .append(", according to ")
                    .append(one(VOICES, random))
                    .append(" and to nobody else.\n\n");
        }
        return text.toString();
    }
}
