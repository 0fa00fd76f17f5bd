package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.SpecTable;
import cotejo.core.claim.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// specs/collate/relations.tsv, every pair both ways round; and releases.tsv, where a third figure is held.
class RelationsTest {
    @TestFactory
    List<DynamicTest> table() {
        return SpecTable.rows("collate/relations.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("row") + " " + row.get("case"), () -> check(row)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> beside() {
        return SpecTable.rows("collate/releases.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(String.valueOf(row.get("case")), () -> check(row)))
                .toList();
    }

    private static void check(Map<String, String> row) {
        Fixture fixture = new Fixture();
        Claim a = fixture.add(row.getOrDefault("a", ""));
        Claim b = fixture.add(row.getOrDefault("b", ""));
        String beside = row.get("beside");
        if (beside != null) {
            fixture.add(beside);
        }
        Origins origins = Origins.BY_VOICE.reading(fixture.claims(), TestVocabulary.WORDS);
        Related related = Relations.relate(a, b, TestVocabulary.WORDS, origins);
        assertEquals(row.get("relation"), related.relation().word(), () -> related.toString());
        assertEquals(related, Relations.relate(b, a, TestVocabulary.WORDS, origins), "the same from the other side");
        switch (row.getOrDefault("first", "")) {
            case "a" -> assertEquals(a.id(), related.a());
            case "b" -> assertEquals(b.id(), related.a());
            default -> {}
        }
        String says = row.getOrDefault("says", "");
        if (says.startsWith("=")) {
            String equalIf = related.equalIf();
            assertTrue(equalIf != null && equalIf.contains(says.substring(1)), () -> related.toString());
        } else if (says.startsWith("+")) {
            assertTrue(related.assumptions().contains(says.substring(1)), () -> related.toString());
        } else if (!says.isEmpty()) {
            String why = related.why();
            assertTrue(why != null && why.contains(says), () -> related.toString());
        }
    }
}
