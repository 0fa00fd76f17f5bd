package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.Recall.Row;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.kept.Values;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final Claim CLAIM = new Values(new Random(7)).claim();

    private final Recall recall = new Recall(2, 5);

    @Test
    void onlyLargeBlocksAreRemembered() {
        recall.keep("small", rows(1, "a"));
        recall.keep("large", rows(2, "a"));
        recall.keep("too large", rows(6, "a"));
        assertEquals(Optional.empty(), recall.of("small"));
        assertEquals(Optional.of(rows(2, "a")), recall.of("large"));
        assertEquals(Optional.empty(), recall.of("too large"));
    }

    @Test
    void theLongestUnusedGoesFirst() {
        recall.keep("one", rows(2, "a"));
        recall.keep("two", rows(2, "a"));
        recall.of("one");
        recall.keep("three", rows(3, "a"));
        assertEquals(Optional.of(rows(2, "a")), recall.of("one"));
        assertEquals(Optional.empty(), recall.of("two"));
        assertEquals(Optional.of(rows(3, "a")), recall.of("three"));
    }

    @Test
    void aSourceThatIsTakenOutIsRememberedNoMore() {
        List<Row> rows = rows(2, "a");
        rows.addAll(rows(2, "b"));
        recall.keep("block", rows);
        recall.changed(source("a"), List.of());
        assertEquals(Optional.of(rows(2, "b")), recall.of("block"));
        recall.forget();
        assertEquals(Optional.empty(), recall.of("block"));
    }

    /// Where its claims are put anew they stand where the store would give them: by source, then position.
    @Test
    void aSourceThatIsPutAnewStandsInItsPlace() {
        List<Row> rows = rows(1, "a");
        rows.addAll(rows(2, "c"));
        recall.keep("block", rows);
        ClaimRow row = KeptClaim.row(CLAIM, 0, true, false, Vocabulary.EMPTY);
        recall.changed(
                source("b"),
                List.of(new ClaimRow(source("b"), 4, row.figure(), true, false, "block", row.body(), row.rules())));
        List<Row> now = recall.of("block").orElseThrow();
        assertEquals(
                List.of(source("a"), source("b"), source("c"), source("c")),
                now.stream().map(Row::source).toList());
        assertEquals(4, now.get(1).position());
        assertEquals(CLAIM.figure(), now.get(1).claim().figure());
    }

    private static List<Row> rows(int many, String source) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            rows.add(new Row(source(source), i, true, true, CLAIM));
        }
        return rows;
    }

    private static SourceId source(String letter) {
        return new SourceId(letter.repeat(64));
    }
}
