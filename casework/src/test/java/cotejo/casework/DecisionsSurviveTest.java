package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.source.SourceId;
import cotejo.formats.DocumentMaker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions survive a better reader: one under which every offset shifts (better formats give a text that begins
/// otherwise)
/// and a fifth of all figures is understood otherwise.
class DecisionsSurviveTest {
    private static final int DECISIONS = 500;

    @TempDir
    Path folder;

    @Test
    void nearlyAllAreFoundAgainAndNoneElsewhere() throws Exception {
        long seed = System.nanoTime();
        System.out.println("DecisionsSurviveTest seed " + seed);
        Random random = new Random(seed);
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < 50; i++) {
            Files.writeString(pages.resolve("p" + i + ".txt"), page(random, i));
        }
        MemoryStore store = new MemoryStore();
        Case before = Case.over(folder.resolve("case"), store, new DigitReader());
        before.add(List.of(pages), AddOptions.NONE, Progress.NONE);

        // What each decision was about, told by what neither reader changes: source and the words' order in it.
        Map<Long, Judged> judged = new HashMap<>();
        List<Claim> figures = before.figures(View.MACHINE);
        Map<String, String> placesBefore = places(figures);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            chosen.add(i);
        }
        java.util.Collections.shuffle(chosen, random);
        for (int i : chosen) {
            if (judged.size() == DECISIONS) {
                break;
            }
            Claim claim = figures.get(i);
            Pointed pointed = before.point(claim.id()).orElseThrow();
            Decision decision = switch (judged.size() % 4) {
                case 0 -> pointed.accept();
                case 1 -> pointed.reject();
                case 2 -> pointed.correct(DecidedFacet.VALUE, "31");
                default -> pointed.correct(DecidedFacet.MEASURE, "killed");
            };
            try {
                Decided decided = before.decide(decision, "Ana", "checked");
                judged.put(
                        decided.number(),
                        new Judged(
                                Objects.requireNonNull(placesBefore.get(key(claim))),
                                claim.figure().words().said(),
                                decision));
            } catch (cotejo.casework.port.CaseProblem e) {
                // Words that nothing tells apart are refused at once, and not guessed at later.
                assertTrue(e.what().contains("with the same words around it"), e.what());
            }
        }
        assertEquals(DECISIONS, judged.size());

        Set<String> changed = new HashSet<>();
        Case after = Case.over(
                folder.resolve("case"),
                store,
                new DigitReader().reading("digits-2", claim -> {
                    Random fate = new Random(seed ^ claim.id().hashCode());
                    if (fate.nextInt(5) > 0) {
                        return claim;
                    }
                    changed.add(key(claim));
                    return Objects.requireNonNull(DigitReader.withValue(claim, 1 + fate.nextInt(9000) * 10L));
                }),
                shifting());
        assertTrue(after.readByOlderReader());
        assertEquals(List.of(), after.check().damaged(), "an older reading is no damage");
        after.rebuild(Progress.NONE);
        assertEquals(List.of(), after.check().damaged());

        List<Claim> now = after.figures(View.MACHINE);
        assertEquals(figures.size(), now.size());
        Map<String, String> places = places(now);
        Map<String, Claim> byPlace = new HashMap<>();
        now.forEach(claim -> byPlace.put(Objects.requireNonNull(places.get(key(claim))), claim));
        Map<String, Claim> decidedNow = new HashMap<>();
        after.figures(View.DECIDED)
                .forEach(claim -> decidedNow.put(Objects.requireNonNull(places.get(key(claim))), claim));
        int found = 0;
        int stale = 0;
        for (Decided decided : after.decisions()) {
            Judged was = Objects.requireNonNull(judged.get(decided.number()));
            if (decided.standing() == Standing.ORPHANED) {
                continue;
            }
            found++;
            Claim machine = Objects.requireNonNull(byPlace.get(was.place()));
            assertEquals(was.said(), machine.figure().words().said());
            boolean otherwise = changed.contains(key(machine));
            Claim stands = decidedNow.get(was.place());
            switch (was.decision()) {
                case Decision.Accept accept -> {
                    // What was accepted stands, though the reader now reads something else.
                    assertEquals(
                            accept.seen().get("value"),
                            FacetWords.of(Objects.requireNonNull(stands), DecidedFacet.VALUE));
                    assertEquals(otherwise, decided.standing() == Standing.STALE, decided.why());
                }
                case Decision.Reject reject -> assertEquals(null, stands);
                case Decision.Correct correct -> {
                    assertEquals(correct.value(), FacetWords.of(Objects.requireNonNull(stands), correct.facet()));
                    if (correct.facet() == DecidedFacet.VALUE) {
                        assertEquals(otherwise, decided.standing() == Standing.STALE, decided.why());
                    } else {
                        assertEquals(Standing.IN_FORCE, decided.standing(), decided.why());
                    }
                }
                case Decision.Note note -> throw new AssertionError("none was made");
                case Decision.Unsure unsure -> throw new AssertionError("none was made");
                case Decision.Add add -> throw new AssertionError("none was made");
                case Decision.Describe describe -> throw new AssertionError("none was made");
                case Decision.DescribePassage describe -> throw new AssertionError("none was made");
                case Decision.MapTable map -> throw new AssertionError("none was made");
                case Decision.OfTwo of -> throw new AssertionError("none was made");
                case Decision.Withdraw withdraw -> throw new AssertionError("none was made");
                case Decision.Retract retract -> throw new AssertionError("none was made");
                case Decision.Unknown unknown -> throw new AssertionError("none was made");
            }
            stale += decided.standing() == Standing.STALE ? 1 : 0;
        }
        // Whatever was decided about nothing is as the reader reads it.
        Set<String> decidedPlaces = new HashSet<>();
        judged.values().forEach(each -> decidedPlaces.add(each.place()));
        for (Claim claim : now) {
            String place = Objects.requireNonNull(places.get(key(claim)));
            if (!decidedPlaces.contains(place)) {
                assertEquals(claim, decidedNow.get(place));
            }
        }
        System.out.println(found + " of " + DECISIONS + " found again, " + stale + " of them stale");
        assertTrue(found >= DECISIONS * 99 / 100, found + " found again, seed " + seed);
        assertTrue(stale > 0);
    }

    private record Judged(String place, String said, Decision decision) {}

    /// Source, and the figure's number in it, by source and id.
    private static Map<String, String> places(List<Claim> figures) {
        Map<String, String> places = new HashMap<>();
        Map<SourceId, Integer> counts = new HashMap<>();
        for (Claim claim : figures) {
            places.put(key(claim), claim.source() + " " + counts.merge(claim.source(), 1, Integer::sum));
        }
        return places;
    }

    private static String key(Claim claim) {
        return claim.source() + claim.id().id();
    }

    /// Formats that find a line more at the top, of a length that differs from document to document.
    private static DocumentMaker shifting() {
        return (source, name, bytes, byPerson, transcript) -> {
            String top =
                    "A line the older formats left out ".repeat(1 + Math.floorMod(source.hashCode(), 3)) + "½ 𝟙.\n\n";
            String text = top + new String(bytes, StandardCharsets.UTF_8);
            return DocumentMaker.FORMATS.read(source, name, text.getBytes(StandardCharsets.UTF_8), byPerson);
        };
    }

    private static String page(Random random, int number) {
        String[] words = {"north", "south", "east", "west", "coast", "border", "capital", "mountains"};
        StringBuilder text = new StringBuilder("What was reported of the forces\n\n");
        for (int i = 0; i < 14; i++) {
            text.append("In the ")
                    .append(words[random.nextInt(words.length)])
                    .append(" and the ")
                    .append(words[random.nextInt(words.length)])
                    .append(random.nextBoolean() ? " there were " : " they counted ")
                    .append(random.nextInt(4) == 0 ? "120" : Integer.toString(10 + random.nextInt(5000)))
                    .append(" soldiers of the ")
                    .append(new String[] {"army", "navy", "police"}[number % 3])
                    .append(number % 2 == 0 ? " who deserted, as letter " : " who left, as letter ")
                    .append((char) ('a' + number % 26))
                    .append((char) ('a' + i))
                    .append(" says in its report.\n\n");
        }
        return text.toString();
    }
}
