package cotejo.casework.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.BrokenCase;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Reading;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.decision.Decision;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Scanned;
import cotejo.core.source.Span;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is kept comes back as it was.
class KeptTest {
    private static final int ROUNDS = 400;

    private final long seed = System.nanoTime();
    private final Values values = new Values(new Random(seed));

    @Test
    void everythingComesBack() {
        System.out.println("KeptTest seed " + seed);
        for (int i = 0; i < ROUNDS; i++) {
            back(values.claim(), Claim.class);
            back(values.reading(), Reading.class);
            back(values.document(), Document.class);
            back(values.description(), Description.class);
            back(values.line(), Line.class);
            back(values.finding(), Finding.class);
        }
    }

    @Test
    void whatWasReadOnPicturesComesBack() {
        Scanned scanned = new Scanned(
                "Tesseract \"5\"",
                List.of("es", "en"),
                List.of(new Scanned.Page(2, new Span(0, 9), 90)),
                List.of(new Scanned.Doubt(new Span(7, 9), 40)));
        back(values.document().scanned(scanned), Document.class);
    }

    private <T> void back(T value, Class<T> type) {
        String json = Kept.write(value);
        assertEquals(value, Kept.read(json, type), () -> "seed " + seed + ": " + json);
        assertTrue(json.chars().allMatch(c -> c >= ' ' && c < 127), () -> "not plain: " + json);
    }

    @Test
    void decisionsComeBack() {
        System.out.println("KeptTest seed " + seed);
        for (int i = 0; i < ROUNDS; i++) {
            KeptDecision kept =
                    new KeptDecision("Ana \"B\"", Instant.parse("2024-05-01T10:00:00.5Z"), "año", values.decision());
            assertEquals(kept, KeptDecision.read(KeptDecision.write(kept)), "seed " + seed);
        }
    }

    @Test
    void aDecisionOfALaterVersionIsKeptWhole() {
        String payload = "{ \"author\":\"Ana\",\"at\":\"2031-01-01T00:00:00Z\",\"reason\":\"r\","
                + "\"decision\":{\"kind\":\"same\",\"a\":[1,2.50]}}";
        KeptDecision kept = KeptDecision.read(payload);
        assertEquals(new Decision.Unknown("same", payload), kept.decision());
        assertEquals("Ana", kept.author());
        assertEquals(payload, KeptDecision.write(kept));
    }

    @Test
    void whatNobodyWroteIsKeptAsUnknown() {
        for (String payload : new String[] {
            "",
            "null",
            "[]",
            "{",
            "{}",
            "{\"decision\":7}",
            "{\"decision\":{\"kind\":\"accept\"}}",
            "{\"at\":\"now\",\"decision\":{\"kind\":\"correct\",\"figure\":null}}",
            "{\"decision\":{\"kind\":\"retract\",\"entry\":{}}}",
            "[".repeat(100_000)
        }) {
            assertEquals(
                    payload,
                    KeptDecision.read(payload).decision() instanceof Decision.Unknown unknown
                            ? unknown.payload()
                            : "?");
        }
    }

    @Test
    void damageIsNoticed() {
        String json = Kept.write(values.claim());
        assertThrows(BrokenCase.class, () -> Kept.read(json.substring(1), Claim.class));
        assertThrows(BrokenCase.class, () -> Kept.read("null", Claim.class));
        assertThrows(BrokenCase.class, () -> Kept.read("{}", Claim.class));
        assertThrows(BrokenCase.class, () -> Kept.read(json + "{}", Claim.class));
        assertThrows(BrokenCase.class, () -> Kept.read(json.replace("\"mood\":\"", "\"mood\":\"X"), Claim.class));
        assertThrows(
                BrokenCase.class,
                () -> Kept.read("{\"source\":\"../../etc/passwd\"" + json.substring(json.indexOf(',')), Claim.class));
        assertThrows(
                BrokenCase.class,
                () -> Kept.read(json.replaceFirst("\"figure\":\\{", "\"figure\":null,\"x\":{"), Claim.class));
        assertThrows(BrokenCase.class, () -> Kept.read("[".repeat(100_000), Claim.class));
        String id = json.replaceFirst("\"passage\":\"[A-Z_]+\"", "\"passage\":null");
        assertThrows(BrokenCase.class, () -> Kept.read(id, Claim.class));
    }
}
