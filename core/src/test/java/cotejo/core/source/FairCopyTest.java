package cotejo.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import cotejo.core.SpecTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// specs/text/fair-copy.tsv, and what holds of every copy.
class FairCopyTest {
    @TestFactory
    List<DynamicTest> table() {
        return SpecTable.rows("text/fair-copy.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getOrDefault("case", ""), () -> check(row)))
                .toList();
    }

    private static void check(Map<String, String> row) {
        FairCopy copy = FairCopy.of(Text.of(unescaped(row, "text")));
        assertEquals(unescaped(row, "read"), copy.text().string());
        String mends = copy.mends().stream()
                .map(mend -> mend.why().name().toLowerCase(Locale.ROOT) + " " + mend.read())
                .collect(Collectors.joining("; "));
        assertEquals(unescaped(row, "mends"), mends.isEmpty() ? "-" : mends);
    }

    private static String unescaped(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < cell.length()) {
            if (cell.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(cell.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                plain.append(cell.charAt(at++));
            }
        }
        return plain.toString();
    }

    /// Places in the copy stand in the original, in the same order; what is the same in both is at its place.
    @Test
    void placesAreFoundAgain() {
        SplittableRandom random = Seed.random("places are found again");
        List<String> scraps = List.of(
                "a",
                "1",
                "680",
                "\u200b",
                "\u00ad",
                "Ã±",
                "Ã",
                "Â",
                " ",
                "â€œ",
                "ÃƒÂ±",
                "😀",
                "\ud835\udfcf",
                "\ud800",
                "\u0301",
                "\ufb01",
                "\uff11",
                "\u202e",
                "\u202c",
                "\n",
                "·",
                "ÐŸÑ€");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                built.append(Seed.one(scraps, random));
            }
            Text original = Text.of(built.toString());
            FairCopy copy = FairCopy.of(original);
            int length = copy.text().length();
            int last = 0;
            for (int at = 0; at < length; at++) {
                Span place = copy.original(new Span(at, at + 1));
                assertTrue(place.length() > 0 && place.end() <= original.length(), () -> original + " " + place);
                assertTrue(place.start() >= last, () -> original + " " + place);
                last = place.start();
            }
            assertEquals(new Span(0, length), copy.copied(new Span(0, original.length())));
            copy.mends().forEach(mend -> assertTrue(mend.at().end() <= original.length()));
        }
    }

    @Test
    void stretchesStandOnLinesOfTheirOwn() {
        Text original = Text.of("uno 12 | two 1\u200b3 | tres 14");
        FairCopy copy = FairCopy.of(original, List.of(new Span(0, 6), new Span(19, 26)));
        assertEquals("uno 12\ntres 14", copy.text().string());
        assertEquals(new Span(24, 26), copy.original(new Span(12, 14)));
        assertEquals(new Span(7, 14), copy.copied(new Span(19, 26)));
        assertEquals(0, copy.copied(new Span(9, 16)).length());
    }

    @Test
    void furtherChangesKeepTheirPlace() {
        Text original = Text.of("a\u200b Some 1. 680 men");
        FairCopy copy = FairCopy.of(original).with(List.of(new FairCopy.Change(FairCopy.Why.SPLIT, 8, 10, "\u2009")));
        assertEquals("a Some 1\u2009680 men", copy.text().string());
        assertEquals("1. 680", original.slice(copy.original(new Span(7, 12))));
        assertEquals(". ", original.slice(copy.mends().getFirst().at()));
    }
}
