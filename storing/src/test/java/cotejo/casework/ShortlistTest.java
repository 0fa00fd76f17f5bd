package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.core.source.Description;
import cotejo.core.verify.Verdict;
import cotejo.core.when.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index finds for a draft, against looking through the whole case. It stands here because the index does.
class ShortlistTest {
    private static final PartialDate TODAY = PartialDate.of(2013, 6, 10);
    private static final long SEED = 20261130;
    private static final Shortlist.Limits WHOLE = new Shortlist.Limits(Long.MAX_VALUE, 0, 0);
    private static final Shortlist.Limits ALL = new Shortlist.Limits(0, 100_000, 100_000);

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);
    private Case opened;

    @BeforeEach
    void makeACase() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < 60; i++) {
            Files.writeString(pages.resolve("p" + i + ".txt"), "A report on the forces\n\n" + sentences(3));
        }
        opened = Case.open(folder.resolve("case"), Mode.CREATE, new DigitReader());
        opened.add(List.of(pages), AddOptions.NONE, Progress.NONE);
        opened.settle();
        assertEquals(0, opened.search().follow(Progress.NONE));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private String sentences(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(20_000 + random.nextInt(40) * 18)
                    .append(" soldiers of the ")
                    .append(random.nextBoolean() ? "army" : "navy")
                    .append(random.nextInt(3) == 0 ? " were killed in " : " deserted in ")
                    .append(2_005 + random.nextInt(4))
                    .append(random.nextBoolean() ? ", according to SEDENA.\n" : ".\n");
        }
        return text.toString();
    }

    private Verification verified(String text, Shortlist.Limits limits) {
        return opened.verifying(limits)
                .verify("draft.txt", text.getBytes(StandardCharsets.UTF_8), Description.NONE, View.DECIDED, TODAY);
    }

    private List<String> told(Verification verification) {
        return new Telling(Speech.ENGLISH, opened.vocabulary())
                .entries(verification).stream()
                        .map(Entry::json)
                        .map(Object::toString)
                        .toList();
    }

    @Test
    void whereNothingIsLeftOutItTellsTheSame() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String draft = "A report\n\n" + sentences(4);
            Verification listed = verified(draft, ALL);
            assertFalse(listed.narrowed());
            if (!told(verified(draft, WHOLE)).equals(told(listed))) {
                wrong.add(draft);
            }
        }
        assertEquals(List.of(), wrong, "seed " + SEED);
    }

    @Test
    void whereMuchIsLeftOutItSaysSoAndFindsTheSameNumbers() {
        Shortlist.Limits few = new Shortlist.Limits(0, 5, 50);
        for (int i = 0; i < 25; i++) {
            String draft = "A report\n\n" + sentences(1);
            Verification listed = verified(draft, few);
            assertTrue(listed.narrowed());
            boolean held =
                    verified(draft, WHOLE).figures().getFirst().agreeing().isEmpty();
            assertEquals(held, listed.figures().getFirst().agreeing().isEmpty(), draft + " seed " + SEED);
        }
    }

    @Test
    void aSmallCaseIsLookedThroughAsAWhole() {
        Verification verification = verified("A report\n\n" + sentences(4), Shortlist.Limits.USUAL);
        assertFalse(verification.narrowed());
        assertTrue(verification.figures().stream()
                .allMatch(figure -> figure.verdict() != Verdict.NOT_FOUND
                        || figure.against().isEmpty()));
    }
}
