package cotejo.gate.floors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.gate.made.Shared;
import cotejo.gate.score.Sense;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("floors.tsv");
    }

    private Floors pinned(Floors floors, Sense sense, double value, String reason) throws IOException {
        return floors.append(file(), floors.next(new Floors.Pin("seeds.found", sense, value), "d", "s", DAY, reason));
    }

    @Test
    void theProjectsFloorsAreAsTheyWereAppended() throws IOException {
        Floors floors = Floors.read(Shared.root().resolve("gate/floors.tsv"));
        assertEquals(List.of(), floors.faults());
    }

    @Test
    void theLastLineOfARowIsItsFloor() throws IOException {
        Floors floors = pinned(Floors.read(file()), Sense.AT_LEAST, 85, "");
        floors = pinned(floors, Sense.AT_LEAST, 92.5, "");
        assertEquals(List.of(), floors.faults());
        assertEquals(92.5, floors.of("seeds.found").orElseThrow().value());
        assertEquals(2, floors.history().size());
    }

    @Test
    void aFloorIsLoweredOnlyWithAReason() throws IOException {
        Floors floors = pinned(Floors.read(file()), Sense.AT_LEAST, 85, "reached");
        assertThrows(IllegalArgumentException.class, () -> pinned(floors, Sense.AT_LEAST, 84, " "));
        assertEquals(
                List.of(),
                pinned(floors, Sense.AT_LEAST, 84, "two gold rows were wrong").faults());
    }

    @Test
    void moreErrorsAllowedIsLower() throws IOException {
        Floors floors = pinned(Floors.read(file()), Sense.AT_MOST, 2, "");
        assertThrows(IllegalArgumentException.class, () -> pinned(floors, Sense.AT_MOST, 3, ""));
        assertEquals(List.of(), pinned(floors, Sense.AT_MOST, 1, "").faults());
    }

    @Test
    void changedRemovedAndSilentlyLoweredLinesAreSeen() throws IOException {
        Floors floors = pinned(Floors.read(file()), Sense.AT_LEAST, 85, "a");
        floors = pinned(floors, Sense.AT_LEAST, 90, "b");
        pinned(floors, Sense.AT_LEAST, 95, "c");
        List<String> lines = Files.readAllLines(file());

        List<String> changed = new ArrayList<>(lines);
        changed.set(1, changed.get(1).replace("\t85\t", "\t50\t"));
        assertEquals(1, Floors.of(changed).faults().size());

        List<String> removed = new ArrayList<>(lines);
        removed.remove(2);
        assertEquals(1, Floors.of(removed).faults().size());

        Floor silent = new Floor("seeds.found", Sense.AT_LEAST, 10, "d", "s", DAY, "", Digest.of(lines.getLast()));
        List<String> lowered = new ArrayList<>(lines);
        lowered.add(silent.line());
        assertTrue(Floors.of(lowered).faults().getFirst().contains("no reason"));

        assertEquals(1, Floors.of(List.of("row\tfloor")).faults().size());
    }

    @Test
    void aScorersDigestDoesNotSeeCommentsAndSpacing() throws IOException {
        Path source = Files.createDirectories(folder.resolve("gate/src/main/java/cotejo/gate/seeds"))
                .resolve("A.java");
        Files.writeString(source, "/// One.\nclass A { int x = 1; }\n");
        String before = Digest.scorer(folder, "seeds");
        Files.writeString(source, "/// Another.\nclass A {\n    int x = 1;\n}\n");
        assertEquals(before, Digest.scorer(folder, "seeds"));
        Files.writeString(source, "class A { int x = 2; }\n");
        assertNotEquals(before, Digest.scorer(folder, "seeds"));
    }
}
