package cotejo.casework.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.Blocks.Laid;
import cotejo.casework.port.Blocks.Made;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever changes what a search finds stamps it anew, and nothing else does.
public abstract class StampsContract {
    private static final SourceId A = new SourceId("a".repeat(64));
    private static final SourceId B = new SourceId("b".repeat(64));
    private static final ReaderVersion OLD = new ReaderVersion("old");
    private static final ReaderVersion BETTER = new ReaderVersion("better");
    private static final Laid LAID = new Laid(List.of(new Item("l1", "line")), List.of());

    /// An empty store.
    protected abstract CaseStore store();

    private Stamps stamps() {
        return store().stamps();
    }

    /// What the work stamps.
    private Set<String> stampedBy(Runnable work) {
        long before = stamps().latest();
        work.run();
        Set<String> stamped = stamps().after(before).keySet();
        assertTrue(stamped.isEmpty() ? stamps().latest() == before : stamps().latest() > before);
        return Set.copyOf(stamped);
    }

    private static Readings.Row row(SourceId source, ReaderVersion version) {
        return new Readings.Row(source, version, 1, "{}", "{}", "{}");
    }

    @Test
    void textsAreStamped() {
        Set<String> a = Set.of(Stamps.ofSource(A));
        Set<String> both = Set.of(Stamps.ofSource(A), Stamps.ofSource(B));
        assertEquals(0, stamps().latest());
        assertEquals(a, stampedBy(() -> store().readings().serve(row(A, OLD))));
        assertEquals(a, stampedBy(() -> store().readings().serve(row(A, BETTER))));
        assertEquals(Set.of(), stampedBy(() -> store().readings().putWaiting(row(B, BETTER))));
        assertEquals(both, stampedBy(() -> store().readings().serveWaiting(BETTER)));
        assertEquals(Set.of(), stampedBy(() -> store().readings().dropDescribed(A)));
        assertEquals(a, stampedBy(() -> store().readings().putDescribed(row(A, BETTER))));
        assertEquals(a, stampedBy(() -> store().readings().dropDescribed(A)));
        assertEquals(a, stampedBy(() -> store().readings().remove(A)));
        assertEquals(Set.of(), stampedBy(() -> store().readings().remove(A)));
        assertEquals(both, stamps().after(0).keySet());
    }

    @Test
    void blocksAreStamped() {
        Set<String> both = Set.of(Stamps.ofBlock("x"), Stamps.ofBlock("y"));
        assertEquals(
                both,
                stampedBy(() ->
                        store().blocks().putBlocks(List.of(new Made("x", LAID, LAID), new Made("y", LAID, LAID)))));
        assertEquals(
                Set.of(Stamps.ofBlock("x")),
                stampedBy(() -> store().blocks().putBlocks(List.of(new Made("x", Laid.NOTHING, Laid.NOTHING)))));
        assertEquals(stamps().latest(), stamps().of(Stamps.ofBlock("x")));
        assertTrue(stamps().of(Stamps.ofBlock("y")) < stamps().latest());
        assertEquals(0, stamps().of("block z"));
        assertEquals(Set.of(), stampedBy(() -> store().blocks().mark(List.of("x"))));
        assertEquals(both, stampedBy(() -> store().blocks().clear()));
    }

    @Test
    void findingsAreStampedWhereTheyChange() {
        List<Item> found = List.of(new Item("n1", "ratio"));
        Blocks blocks = store().blocks();
        assertEquals(Set.of(), stampedBy(() -> blocks.putFindings(View.MACHINE, A, List.of())));
        assertEquals(Set.of(Stamps.ofSource(A)), stampedBy(() -> blocks.putFindings(View.MACHINE, A, found)));
        assertEquals(Set.of(), stampedBy(() -> blocks.putCopies(View.DECIDED, B, List.of())));
        assertEquals(Set.of(Stamps.ofCopies(B)), stampedBy(() -> blocks.putCopies(View.DECIDED, B, found)));
        assertEquals(Set.of(Stamps.ofCopies(B)), stampedBy(() -> blocks.putCopies(View.DECIDED, B, List.of())));
        assertEquals(Set.of(Stamps.ofSource(A), Stamps.ofCopies(B)), stampedBy(blocks::clear));
    }

    @Test
    void whatIsUndoneStampsNothing() {
        try {
            store().inOneStep(() -> {
                store().readings().serve(row(A, OLD));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException e) {
            assertEquals(0, stamps().latest());
        }
    }
}
