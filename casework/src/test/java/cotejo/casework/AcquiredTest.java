package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is remembered of sources is what the store would tell.
class AcquiredTest {
    private static final SourceId SOURCE = new SourceId("ab".repeat(32));
    private static final int ROUNDS = 300;

    private final MemoryStore store = new MemoryStore();
    private final Acquired acquired = new Acquired(store);

    private static Acquisition of(SourceId source, Named name, Description said) {
        return new Acquisition(source, name.path(), name.part(), Instant.EPOCH, "add", said);
    }

    private static Described<String> any(Random random, String... words) {
        return Described.byPerson(words[random.nextInt(words.length)]);
    }

    private static Description description(Random random) {
        return new Description(
                null,
                random.nextBoolean() ? any(random, "A", "B") : null,
                null,
                null,
                random.nextInt(4) == 0 ? any(random, "en", "es") : null,
                null,
                null);
    }

    @Test
    void itIsWhatAllAcquisitionsTell() {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("AcquiredTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            SourceId source = new SourceId("%064x".formatted(random.nextInt(9)));
            Named name = new Named("f" + random.nextInt(4), random.nextBoolean() ? "" : "p" + random.nextInt(2));
            Acquisition next = of(source, name, description(random));
            List<Acquisition> before = store.acquisitions().of(source);
            List<Acquisition> after = new ArrayList<>(before);
            after.add(next);
            String which = "seed " + seed + ", round " + round;
            assertEquals(before.isEmpty(), acquired.isNew(source), which);
            assertEquals(Known.of(before), acquired.known(source), which);
            assertEquals(Known.of(after), acquired.with(next), which);
            List<Acquisition> same = before.stream()
                    .filter(each -> new Named(each.path(), each.part()).equals(name))
                    .toList();
            Description said = Known.of(same).description();
            assertEquals(
                    !same.isEmpty() && next.byPerson().or(said).equals(said), acquired.saysNothingNew(next), which);
            store.acquisitions().append(next);
            acquired.came(next);
            if (random.nextInt(8) == 0) {
                acquired.forgetAll();
            }
        }
    }

    @Test
    void theFirstInputIsTheOneThatStandsForTheBytes() {
        Named one = Named.file("a");
        Named two = new Named("b", "c");
        assertEquals(Optional.empty(), acquired.first(SOURCE, one));
        Input read = new Input("a", "", SOURCE, Status.READ, "", 1, 0, 0);
        store.inputs().put(read);
        store.inputs().put(new Input("b", "c", SOURCE, Status.DUPLICATE, "", 1, 0, 0));
        acquired.first(SOURCE, read);
        assertEquals(Optional.of(read), acquired.first(SOURCE, two));
        assertEquals(Optional.empty(), acquired.first(SOURCE, one), "no other than itself");
        store.inputs().put(new Input("a", "", null, Status.MISSING, "", 0, 0, 0));
        acquired.forget(SOURCE);
        assertEquals(Optional.empty(), acquired.first(SOURCE, two));
    }

    /// What the store holds is asked for once, however often the bytes come: here it never hears of them.
    @Test
    void theStoreIsAskedOnce() {
        Description said = description(new Random(1));
        for (int i = 0; i < 1_000; i++) {
            Acquisition next = of(SOURCE, new Named("box.zip", "n%05d.txt".formatted(i)), said);
            acquired.with(next);
            acquired.came(next);
        }
        assertEquals(new Known("box.zip!/n00000.txt", said), acquired.known(SOURCE));
    }
}
