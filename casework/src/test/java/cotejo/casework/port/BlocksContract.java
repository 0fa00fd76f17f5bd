package cotejo.casework.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.Blocks.Laid;
import cotejo.casework.port.Blocks.LaidRow;
import cotejo.casework.port.Blocks.Made;
import cotejo.casework.port.Blocks.Owned;
import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every keeper of derived values must do.
public abstract class BlocksContract {
    private static final String HARD_TEXT = CaseStoreContract.HARD_TEXT;
    private static final SourceId A = CaseStoreContract.A;
    private static final SourceId B = CaseStoreContract.B;

    /// The same, empty at first, for all of one test.
    protected abstract Blocks blocks();

    private final ClaimRow both = claim(A, 0, "f1", true, true, "x");
    private final ClaimRow machine = claim(A, 1, "f2", true, false, "x");
    private final ClaimRow decided = claim(A, 1, "f2", false, true, "y");
    private final ClaimRow other = claim(B, 0, "f3", true, true, "x");

    private ClaimRow claim(
            SourceId source, int position, String figure, boolean machine, boolean decided, String block) {
        return new ClaimRow(
                source,
                position,
                new FigureId(figure),
                machine,
                decided,
                block,
                HARD_TEXT + figure + decided,
                HARD_TEXT);
    }

    private void put() {
        blocks().putClaims(B, List.of(other));
        blocks().putClaims(A, List.of(both, machine, decided));
    }

    @Test
    void tellsTheViewsApart() {
        put();
        assertEquals(List.of(both, machine, other), blocks().claims(View.MACHINE));
        assertEquals(List.of(both, decided, other), blocks().claims(View.DECIDED));
        assertEquals(List.of(both, machine), blocks().claimsOf(A, View.MACHINE));
        assertEquals(List.of(both, machine, other), blocks().claimsIn("x", View.MACHINE));
        assertEquals(List.of(both, other), blocks().claimsIn("x", View.DECIDED));
        assertEquals(3, blocks().size("x", View.MACHINE, 100));
        assertEquals(3, blocks().size("x", View.MACHINE, 2), "one more than was asked for");
        assertEquals(2, blocks().size("x", View.MACHINE, 1));
        assertEquals(2, blocks().size("x", View.DECIDED, 100));
        assertEquals(0, blocks().size("z", View.DECIDED, 100));
        assertEquals(Optional.of(decided), blocks().claim(new FigureId("f2"), View.DECIDED));
        assertEquals(Optional.of(machine), blocks().claim(new FigureId("f2"), View.MACHINE));
    }

    @Test
    void laysBlocksOpen() {
        put();
        assertEquals(
                Map.of("x", List.of(laid(both), laid(machine), laid(other)), "y", List.of(laid(decided))),
                blocks().laid(List.of("x", "y", "z")));
        assertEquals(Map.of(), blocks().laid(List.of()));
    }

    private static LaidRow laid(ClaimRow row) {
        return new LaidRow(row.source(), row.position(), row.machine(), row.decided(), row.body());
    }

    @Test
    void putsClaimsInPlaceOfClaims() {
        put();
        blocks().putClaims(A, List.of(both));
        assertEquals(List.of(both, other), blocks().claims(View.DECIDED));
        blocks().putClaims(A, List.of());
        assertEquals(List.of(other), blocks().claims(View.DECIDED));
    }

    @Test
    void putsWhatCollationMadeInPlace() {
        Item line = new Item("l1", HARD_TEXT);
        Item finding = new Item("n1", "conflict");
        Laid both = new Laid(List.of(line), List.of());
        blocks().putBlocks(List.of(
                new Made(
                        "x",
                        new Laid(List.of(line, new Item("l0", "")), List.of(finding)),
                        new Laid(List.of(line), List.of())),
                new Made("y", new Laid(List.of(), List.of(finding)), Laid.NOTHING),
                new Made("z", both, both)));
        blocks().putBlocks(List.of());
        blocks().putFindings(View.MACHINE, A, List.of(new Item("m1", "ratio")));
        assertEquals(List.of(new Item("l0", ""), line), blocks().lines(View.MACHINE, Set.of()));
        assertEquals(List.of(new Item("m1", "ratio"), finding), blocks().findings(View.MACHINE, Set.of()));
        assertEquals(List.of(), blocks().findings(View.DECIDED, Set.of()));
        assertEquals(List.of(line), blocks().lines(View.DECIDED, Set.of("y")));
        assertEquals(List.of(line), blocks().lines(View.DECIDED, Set.of("x", "y")));
        assertEquals(List.of(), blocks().lines(View.DECIDED, Set.of("x", "y", "z")));
        assertEquals(List.of(new Item("m1", "ratio")), blocks().findings(View.MACHINE, Set.of("x", "y")));
        blocks().putBlocks(List.of(
                new Made("x", Laid.NOTHING, both), new Made("z", Laid.NOTHING, new Laid(List.of(), List.of(finding)))));
        blocks().putFindings(View.MACHINE, A, List.of());
        assertEquals(List.of(), blocks().lines(View.MACHINE, Set.of()));
        assertEquals(List.of(finding), blocks().findings(View.MACHINE, Set.of()));
        assertEquals(List.of(line), blocks().lines(View.DECIDED, Set.of()));
        assertEquals(List.of(finding), blocks().findings(View.DECIDED, Set.of()));
    }

    @Test
    void keepsFindingsOfCopiesApart() {
        blocks().putFindings(View.MACHINE, A, List.of(new Item("m1", "ratio")));
        blocks().putCopies(View.MACHINE, A, List.of(new Item("m2", "copy")));
        assertEquals(
                List.of(new Item("m1", "ratio"), new Item("m2", "copy")), blocks().findings(View.MACHINE, Set.of()));
        assertEquals(
                List.of(new Item("m1", "ratio")), blocks().findings(View.MACHINE, Set.of(Blocks.ownerOfCopies(A))));
        blocks().putCopies(View.MACHINE, A, List.of());
        assertEquals(List.of(new Item("m1", "ratio")), blocks().findings(View.MACHINE, Set.of()));
    }

    @Test
    void findsLinesAndFindingsByName() {
        Item line = new Item("l1", HARD_TEXT);
        Item longer = new Item("l1", HARD_TEXT + "more");
        Item finding = new Item("n1", "conflict");
        Laid laid = new Laid(List.of(line, new Item("l0", "")), List.of(finding));
        blocks().putBlocks(List.of(
                new Made("x", laid, laid), new Made("y", new Laid(List.of(longer), List.of()), Laid.NOTHING)));
        blocks().putFindings(View.MACHINE, A, List.of(new Item("m1", "ratio"), finding));
        blocks().putCopies(View.DECIDED, A, List.of(new Item("m2", "copy")));
        assertEquals(List.of(new Owned("x", line), new Owned("y", longer)), blocks().linesNamed("l1", View.MACHINE));
        assertEquals(List.of(new Owned("x", line)), blocks().linesNamed("l1", View.DECIDED));
        assertEquals(List.of(), blocks().linesNamed("l2", View.DECIDED));
        assertEquals(
                Set.of(new Owned("x", finding), new Owned(Blocks.ownerInside(A), finding)),
                Set.copyOf(blocks().findingsNamed("n1", View.MACHINE)));
        assertEquals(List.of(new Owned("x", finding)), blocks().findingsNamed("n1", View.DECIDED));
        List<String> owners = List.of("x", Blocks.ownerInside(A), Blocks.ownerOfCopies(A));
        assertEquals(List.of(new Item("m1", "ratio"), finding), blocks().findingsOf(owners, View.MACHINE));
        assertEquals(List.of(new Item("m2", "copy"), finding), blocks().findingsOf(owners, View.DECIDED));
        assertEquals(List.of(finding), blocks().findingsOf(List.of("x"), View.DECIDED));
        assertEquals(List.of(), blocks().findingsOf(List.of("y"), View.DECIDED));
        assertEquals(List.of(), blocks().findingsOf(List.of(), View.DECIDED));
    }

    @Test
    void marksWhatChanged() {
        blocks().mark(List.of("y", "x"));
        blocks().mark(List.of("x", "z"));
        assertEquals(List.of("x", "y", "z"), blocks().marked());
        blocks().unmark();
        assertEquals(List.of(), blocks().marked());
        blocks().mark(List.of("x"));
        blocks().clear();
        assertEquals(List.of(), blocks().marked());
    }

    @Test
    void dropsItAll() {
        put();
        Laid laid = new Laid(List.of(new Item("l", "")), List.of());
        blocks().putBlocks(List.of(new Made("x", laid, laid)));
        blocks().derivedBy("one");
        blocks().derivedBy("two");
        assertEquals("two", blocks().derivedBy());
        blocks().clear();
        assertEquals("", blocks().derivedBy());
        assertEquals(List.of(), blocks().claims(View.MACHINE));
        assertEquals(List.of(), blocks().lines(View.DECIDED, Set.of()));
    }
}
