package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.DecidedFacet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adding documents one by one, in any order, with decisions in between, gives the same export as rebuilding from
/// nothing.
class RebuildLawTest {
    private static final String[] WORDS = {"one", "two", "three", "four", "five", "six", "seven", "eight"};

    @TempDir
    Path folder;

    @Test
    void anyOrderGivesTheSameCase() throws Exception {
        Path caseFolder = folder.resolve("case");
        long seed = System.nanoTime();
        System.out.println("RebuildLawTest seed " + seed);
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            files.add(Files.writeString(folder.resolve("d" + i + ".txt"), page(random)));
        }
        // copies that are not the same bytes: cut, with a number changed, in a longer page
        for (int i = 0; i < 4; i++) {
            String page = Files.readString(files.get(i));
            files.add(Files.writeString(folder.resolve("cut" + i + ".txt"), page.substring(0, page.length() * 2 / 3)));
            files.add(Files.writeString(
                    folder.resolve("changed" + i + ".txt"), page.replaceFirst("[1-5],(\\d{3})", "6,$1")));
            files.add(Files.writeString(
                    folder.resolve("longer" + i + ".txt"),
                    page(random) + page.substring(page.indexOf('\n')) + page(random)));
        }
        for (int i = 0; i < 3; i++) {
            files.add(Files.writeString(folder.resolve("scan" + i + ".png"), Pictures.MARK + page(random)));
        }
        Files.copy(files.get(0), folder.resolve("copy.txt"));
        files.add(folder.resolve("copy.txt"));
        String expected = null;
        for (int round = 0; round < 4; round++) {
            List<Path> order = new ArrayList<>(files);
            Collections.shuffle(order, random);
            MemoryStore store = new MemoryStore();
            Pictures pictures = new Pictures();
            Case c = Case.over(caseFolder, store, new DigitReader(), pictures);
            for (Path file : order) {
                assertTrue(c.add(List.of(file), AddOptions.NONE, Progress.NONE).allRead());
                if (random.nextBoolean()) {
                    decide(c, file);
                }
            }
            for (Path file : files) {
                decide(c, file);
            }
            String export = Export.of(c);
            assertTrue(export.contains("decision/correct/value"), export);
            assertTrue(export.contains("\"kind\":\"copy\""), export);
            CheckReport check = c.check();
            assertEquals(List.of(), check.damaged(), "seed " + seed);
            assertEquals(List.of(), check.notes());
            c.rebuild(Progress.NONE);
            assertEquals(export, Export.of(c), "rebuilt, seed " + seed);
            assertEquals(3, pictures.looked.size(), "each picture was looked at once");
            if (expected == null) {
                expected = export;
            }
            assertEquals(expected, export, "seed " + seed);
        }
    }

    /// The same decisions about a document in every round, whenever they are made.
    private void decide(Case c, Path file) throws Exception {
        var source = Glance.sourceOf(Files.readAllBytes(file));
        TreeMap<FigureId, Claim> byId = new TreeMap<>();
        List<Claim> read = c.document(source).orElseThrow().reading().claims();
        // Of the same words twice nobody could say which is meant, where the same stands around them.
        read.stream()
                .filter(claim -> read.stream()
                                .filter(other -> said(other).equals(said(claim)))
                                .count()
                        == 1)
                .forEach(claim -> byId.put(claim.id(), claim));
        boolean decided = c.decisions().stream()
                .anyMatch(each -> each.decision() instanceof cotejo.core.decision.Decision.AboutFigure about
                        && about.anchor().source().equals(source));
        if (decided || byId.size() < 4) {
            return;
        }
        List<FigureId> ids = List.copyOf(byId.keySet());
        c.decide(c.point(ids.get(0)).orElseThrow().reject(), "Ana", "no figure");
        c.decide(c.point(ids.get(1)).orElseThrow().accept(), "Ana", "as it is");
        c.decide(c.point(ids.get(2)).orElseThrow().correct(DecidedFacet.VALUE, "777"), "Ana", "misread");
        c.decide(c.point(ids.get(2)).orElseThrow().correct(DecidedFacet.MEASURE, "killed"), "Ana", "misread");
        Decided taken =
                c.decide(c.point(ids.get(3)).orElseThrow().correct(DecidedFacet.WHO, "mx/navy"), "Ana", "misread");
        if (byId.size() % 2 == 0) {
            c.decide(new cotejo.core.decision.Decision.Retract(taken.hash()), "Ana", "it was right");
        }
        assertFalse(
                c.figures(View.DECIDED).stream().anyMatch(claim -> claim.id().equals(ids.get(0))));
    }

    private static String said(Claim claim) {
        return claim.figure().words().said();
    }

    private static String page(Random random) {
        StringBuilder text = new StringBuilder("Report number one hundred about desertion in the forces\n\n");
        String[] forces = {"army", "navy", "police"};
        String[] verbs = {"deserted", "killed", "left"};
        String[] voices = {"SEDENA", "Milenio", "EFE"};
        for (int i = 0; i < 8; i++) {
            text.append(
                            random.nextInt(3) == 0
                                    ? "Paragraph " + WORDS[i] + " has it. Some "
                                    : "It is said in " + WORDS[i] + " that ")
                    .append(1 + random.nextInt(5))
                    .append(",")
                    .append(100 + random.nextInt(9) * 100)
                    .append(" soldiers of the ")
                    .append(forces[random.nextInt(3)])
                    .append(' ')
                    .append(verbs[random.nextInt(3)])
                    .append(" in ")
                    .append(2001 + random.nextInt(4))
                    .append(", according to ")
                    .append(voices[random.nextInt(3)])
                    .append(" in a report of some length.\n\n");
        }
        return text.toString();
    }
}
