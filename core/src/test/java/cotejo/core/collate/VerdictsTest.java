package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.SpecTable;
import cotejo.core.claim.Claim;
import cotejo.core.verify.Difference;
import cotejo.core.verify.Holdings;
import cotejo.core.verify.Remark;
import cotejo.core.verify.Verdicts;
import cotejo.core.verify.Verified;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// specs/verify/verdicts.tsv.
class VerdictsTest {
    @TestFactory
    List<DynamicTest> table() {
        return SpecTable.rows("verify/verdicts.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getOrDefault("case", ""), () -> check(row)))
                .toList();
    }

    private static void check(Map<String, String> row) {
        Fixture fixture = new Fixture();
        List<Claim> draft = claims(fixture, row.getOrDefault("more", ""));
        Claim figure = fixture.add(row.getOrDefault("draft", ""));
        draft.add(figure);
        List<Claim> held = claims(fixture, row.getOrDefault("held", ""));
        List<Line> lines = Collation.of(held, TestVocabulary.WORDS).lines();
        Verified verified =
                Verdicts.of(draft, new Holdings(figure.source(), held, lines), TestVocabulary.WORDS).stream()
                        .filter(each -> each.figure().equals(figure))
                        .findFirst()
                        .orElseThrow();
        List<String> told = verified.remarks().stream().map(VerdictsTest::word).toList();
        assertEquals(row.get("verdict"), verified.verdict().word(), () -> told.toString());
        assertEquals(row.get("origins"), Integer.toString(verified.origins()), () -> verified.toString());
        for (String says : words(row.getOrDefault("says", ""))) {
            assertTrue(told.contains(says), () -> says + " is not in " + told);
        }
        for (String never : words(row.getOrDefault("never", ""))) {
            assertTrue(told.stream().noneMatch(word -> word.startsWith(never)), () -> never + " is in " + told);
        }
        held.stream()
                .filter(claim -> !claim.source().equals(figure.source()))
                .forEach(claim -> relevant(lines, claim, verified));
    }

    /// What a verdict rests on is in lines that the case would look for.
    private static void relevant(List<Line> lines, Claim claim, Verified verified) {
        boolean used = verified.agreeing().stream()
                        .anyMatch(each -> each.claim().equals(claim))
                || verified.against().stream().anyMatch(each -> each.claim().equals(claim))
                || verified.remarks().stream()
                        .anyMatch(remark -> remark instanceof Remark.OtherMeasure other
                                && other.held().equals(claim));
        if (used) {
            assertTrue(lines.stream()
                    .filter(line -> line.figures().contains(claim.id()))
                    .allMatch(line -> Holdings.relevant(line, List.of(verified.figure()))));
        }
    }

    private static List<Claim> claims(Fixture fixture, String written) {
        List<Claim> claims = new ArrayList<>();
        for (String each : written.split(" ; ")) {
            if (!each.isBlank()) {
                claims.add(fixture.add(each));
            }
        }
        return claims;
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ")).stream().filter(word -> !word.isEmpty()).toList();
    }

    private static String word(Remark remark) {
        return switch (remark) {
            case Remark.Apart apart -> "apart:" + (apart.by().signum() > 0 ? "+" : "") + apart.by();
            case Remark.Exceeds e -> "exceeds";
            case Remark.Elsewhere elsewhere ->
                "elsewhere:" + elsewhere.likeness().word() + ":"
                        + elsewhere.differences().stream().map(Difference::word).collect(Collectors.joining("+"));
            case Remark.Slip slip -> "slip:" + slip.kind().word();
            case Remark.Hedged hedged -> "hedged:" + hedged.fits().word();
            case Remark.Parts p -> "parts";
            case Remark.Worked worked ->
                "worked:" + Objects.requireNonNull(worked.finding().verdict()).word();
            case Remark.OnlyAs only -> "only:" + only.mood().word() + (only.conduct() ? "-conduct" : "");
            case Remark.Contested c -> "contested";
            case Remark.Allowed a -> "allowed";
            case Remark.OtherMeasure other ->
                "measure:" + other.held().figure().counted().measure();
            case Remark.Unmeasured u -> "unmeasured";
            case Remark.Nothing n -> "nothing";
        };
    }
}
