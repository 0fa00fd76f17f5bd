package cotejo.casework.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.port.Likenesses.Link;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.likeness.Holders;
import cotejo.likeness.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What every keeper of likenesses must do.
public abstract class LikenessesContract {
    private static final SourceId A = CaseStoreContract.A;
    private static final SourceId B = CaseStoreContract.B;
    private static final SourceId C = new SourceId("c".repeat(64));

    /// The same, empty at first, for all of one test.
    protected abstract Likenesses likenesses();

    private static Sketch sketch(SourceId source, long... grams) {
        return new Sketch(source, 100, null, Arrays.stream(grams).sorted().toArray());
    }

    private static long[] places(long gram, SourceId... sources) {
        return Arrays.stream(sources)
                .mapToLong(source -> Holders.place(gram, sketch(source).number()))
                .sorted()
                .toArray();
    }

    @Test
    void givesBackSketches() {
        Sketch dated = new Sketch(B, 7, PartialDate.of(2011, 3), new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE});
        likenesses().put(dated);
        likenesses().put(sketch(A));
        assertEquals(List.of(sketch(A), dated), likenesses().of(List.of(B, A, C)));
        assertEquals(List.of(dated), likenesses().numbered(List.of(dated.number(), 5L)));
        assertEquals(List.of(), likenesses().of(List.of()));
    }

    @Test
    void tellsWhoHoldsAFingerprint() {
        likenesses().put(sketch(A, 1, -2));
        likenesses().put(sketch(B, 1, 3));
        Map<Long, long[]> found = likenesses().places(new long[] {-2, 1, 4}, 9);
        assertEquals(Set.of(-2L, 1L), found.keySet());
        assertArrayEquals(places(-2, A), found.get(-2L));
        assertArrayEquals(places(1, A, B), found.get(1L));
        long[] first = likenesses().places(new long[] {1}, 1).getOrDefault(1L, new long[0]);
        assertArrayEquals(Arrays.copyOf(places(1, A, B), 1), first);
    }

    @Test
    void putsASketchInPlaceAndTakesItOut() {
        likenesses().put(sketch(A, 1, 2));
        likenesses().put(sketch(A, 2, 3));
        assertEquals(
                Set.of(2L, 3L), likenesses().places(new long[] {1, 2, 3}, 9).keySet());
        likenesses().remove(A);
        likenesses().remove(B);
        assertEquals(Map.of(), likenesses().places(new long[] {1, 2, 3}, 9));
        assertEquals(List.of(), likenesses().of(List.of(A)));
    }

    @Test
    void takesManyAtOnce() {
        Random random = new Random(3);
        long[] grams = LongStream.generate(random::nextLong).limit(700).sorted().toArray();
        likenesses().putAll(List.of(sketch(A, grams), sketch(B, grams[5], grams[650]), sketch(C)));
        Map<Long, long[]> found = likenesses().places(grams, 9);
        assertEquals(700, found.size());
        assertArrayEquals(places(grams[650], A, B), found.get(grams[650]));
    }

    @Test
    void notesWhatIsStirred() {
        likenesses().stir(List.of(B, A));
        likenesses().stir(List.of(B, C));
        assertEquals(List.of(A, B, C), likenesses().stirred());
        likenesses().calm();
        assertEquals(List.of(), likenesses().stirred());
    }

    @Test
    void putsLinksInPlace() {
        Link ab = new Link(A, B, CaseStoreContract.HARD_TEXT);
        Link bc = new Link(B, C, "{}");
        likenesses().link(List.of(A, C), List.of(ab, bc));
        assertEquals(List.of(ab, bc), likenesses().links(List.of(B)));
        assertEquals(List.of(bc), likenesses().links(List.of(C)));
        assertEquals(List.of(ab, bc), likenesses().links());
        Link ac = new Link(A, C, "");
        likenesses().link(List.of(A), List.of(ac));
        assertEquals(List.of(ac, bc), likenesses().links(List.of(A, B, C)));
        likenesses().link(List.of(C), List.of());
        assertEquals(List.of(), likenesses().links(List.of(A, B)));
    }

    @Test
    void tellsWhoStandsForWhom() {
        likenesses().represent(Map.of(B, A, C, A, A, A));
        assertEquals(Map.of(B, A, C, A), likenesses().represented());
        likenesses().represent(Map.of(C, B, B, B));
        assertEquals(Map.of(C, B), likenesses().represented());
    }

    @Test
    void dropsItAll() {
        likenesses().put(sketch(A, 1));
        likenesses().stir(List.of(A));
        likenesses().link(List.of(A), List.of(new Link(A, B, "")));
        likenesses().represent(Map.of(B, A));
        likenesses().clear();
        assertEquals(List.of(), likenesses().of(List.of(A)));
        assertEquals(Map.of(), likenesses().places(new long[] {1}, 9));
        assertEquals(List.of(), likenesses().stirred());
        assertEquals(List.of(), likenesses().links());
        assertEquals(Map.of(), likenesses().represented());
    }
}
