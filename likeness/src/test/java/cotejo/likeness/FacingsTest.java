package cotejo.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Facing;
import cotejo.core.source.Facing.Changed;
import cotejo.core.source.Facing.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FacingsTest {
    private static final String FIRST =
            "The secretariat said that between the first of March and the last of May some 121 soldiers of the northern "
                    + "region left their posts without leave. ";
    private static final String SECOND =
            "A spokesman in the capital added that nobody had been tried for it by the end of the year. ";

    @Test
    void aNumberThatWasChangedIsTold() {
        Facing facing = facing(FIRST + SECOND, FIRST.replace("121", "125") + SECOND);
        assertEquals(List.of(new Changed(0, "121", "125")), facing.changed());
        assertEquals(1, facing.rows().size());
        assertEquals(
                List.of("125"),
                facing.rows().getFirst().other().stream()
                        .filter(run -> run.kind() == Kind.NUMBER)
                        .map(Facing.Run::words)
                        .toList());
        assertEquals(facing.words() - 1, facing.same());
    }

    @Test
    void whatStandsInOneAloneStandsBySelf() {
        Facing facing = facing(FIRST + SECOND, FIRST + "None of that was printed anywhere else before. " + SECOND);
        assertEquals(
                List.of(true, false, true),
                facing.rows().stream().map(Facing.Row::both).toList());
        assertTrue(facing.rows().get(1).one().isEmpty());
        assertEquals(
                "None of that was printed anywhere else before. ",
                words(facing.rows().get(1).other()));
    }

    @Test
    void whatWasMovedIsSaidToBe() {
        Facing facing = facing(FIRST + SECOND, SECOND + FIRST);
        assertEquals(2, facing.rows().size());
        assertTrue(facing.rows().getFirst().moved());
        assertTrue(facing.rows().get(1).moved());
        assertEquals(facing.words(), facing.same());
    }

    @Test
    void nothingIsLostOfEither() {
        String one = SECOND + "Of 12 wells 7 are dry. " + FIRST + "That was all.";
        String other = "Elsewhere rain fell. " + FIRST.replace("northern", "southern") + SECOND;
        Facing facing = facing(one, other);
        assertEquals(
                squeezed(one),
                squeezed(facing.rows().stream().map(row -> words(row.one())).collect(Collectors.joining())));
        assertEquals(
                facing.otherWords(),
                facing.rows().stream()
                        .flatMap(row -> row.other().stream())
                        .mapToInt(Facing.Run::count)
                        .sum());
    }

    @Test
    void emptyTextsFaceNothing() {
        Facing facing = facing("", "");
        assertTrue(facing.rows().isEmpty());
        assertFalse(facing.words() > 0);
    }

    private static Facing facing(String one, String other) {
        return Facings.of(Texts.body(one), Texts.body(other));
    }

    private static String words(List<Facing.Run> runs) {
        return runs.stream().map(Facing.Run::words).collect(Collectors.joining());
    }

    private static String squeezed(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
