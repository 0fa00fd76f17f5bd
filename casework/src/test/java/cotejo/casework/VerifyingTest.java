package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Telling;
import cotejo.casework.verify.Verification;
import cotejo.core.claim.FigureId;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.verify.Verdict;
import cotejo.core.when.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft against a small case, read by a simple reader: what the law gives (specs/verify) is put to work and told.
class VerifyingTest {
    private static final PartialDate TODAY = PartialDate.of(2013, 6, 10);
    private static final String HEAD = "A report on the forces\n\n";

    @TempDir
    private Path folder = Path.of("");

    private final MemoryStore store = new MemoryStore();
    private Case opened = Case.over(Path.of("case"), store, new DigitReader());

    @BeforeEach
    void aSmallCase() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("a.txt"),
                HEAD + "Some 1,680 soldiers of the army deserted in 2010, according to SEDENA.\n"
                        + "20,224 soldiers of the army deserted in 2009, according to SEDENA.\n");
        Files.writeString(
                pages.resolve("b.txt"),
                HEAD + "Some 1,680 soldiers of the army deserted in 2010, according to SEMAR.\n");
        opened = Case.over(folder.resolve("case"), store, new DigitReader());
        opened.add(List.of(pages), AddOptions.NONE, Progress.NONE);
    }

    private Verification verify(String text) {
        return opened.verify("draft.txt", text.getBytes(StandardCharsets.UTF_8), Description.NONE, View.DECIDED, TODAY);
    }

    private List<Entry> told(String text, Speech speech) {
        return new Telling(speech, opened.vocabulary()).entries(verify(text));
    }

    @Test
    void everyVerdictIsTold() {
        String draft = HEAD + "1,684 soldiers of the army deserted in 2010.\n"
                + "20,242 soldiers of the army deserted in 2009.\n"
                + "900 soldiers of the army deserted in 2008.\n";
        List<Entry> english = told(draft, Speech.ENGLISH);
        assertEquals(
                List.of(Verdict.FOUND, Verdict.DIFFERS, Verdict.NOT_FOUND),
                english.stream().map(Entry::verdict).toList());
        assertEquals(
                "found in the case (2 origins): about 1,680", english.get(0).text());
        assertEquals(2, english.get(0).origins());
        assertEquals(
                "differs from the case: 20,224 in the case, 18 less than the draft; 20,224: two digits change places",
                english.get(1).text());
        assertTrue(english.get(2).text().startsWith("not found in the case: the nearest held is "), english.toString());
        assertTrue(english.get(2).text().endsWith("; the draft says 2008"), english.toString());
        List<Entry> spanish = told(draft, Speech.SPANISH);
        assertEquals(
                "hallada en el caso (2 orígenes): unos 1,680", spanish.get(0).text());
        assertEquals(
                "difiere del caso: 20,224 en el caso, 18 menos que el borrador; 20,224: dos dígitos cambiados de lugar",
                spanish.get(1).text());
        assertTrue(verify(draft).differs());
        assertEquals(
                "3 figures: found 1, differs 1, not found 1",
                new Telling(Speech.ENGLISH, opened.vocabulary()).sum(english));
    }

    @Test
    void nothingIsKept() {
        List<FigureId> before =
                opened.figures(View.DECIDED).stream().map(claim -> claim.id()).toList();
        verify(HEAD + "1,684 soldiers of the army deserted in 2010.\n");
        assertEquals(
                before,
                opened.figures(View.DECIDED).stream().map(claim -> claim.id()).toList());
        assertEquals(2, opened.inputs().size());
        assertTrue(opened.check().sound(), opened.check().toString());
    }

    @Test
    void aDocumentOfTheCaseIsNoWitnessForItself() throws Exception {
        String text = Files.readString(folder.resolve("pages/b.txt"));
        Verification verification = verify(text);
        assertTrue(verification.alreadyHeld());
        assertEquals(1, verification.figures().getFirst().origins());
    }

    @Test
    void whatPeopleRejectedIsNoEvidence() throws Exception {
        String draft = HEAD + "20,224 soldiers of the army deserted in 2009.\n";
        assertEquals(Verdict.FOUND, verify(draft).figures().getFirst().verdict());
        FigureId held =
                verify(draft).figures().getFirst().agreeing().getFirst().claim().id();
        opened.decide(opened.point(held).orElseThrow().reject(), "Ana", "a page number");
        assertEquals(Verdict.NOT_FOUND, verify(draft).figures().getFirst().verdict());
        Verification machine = opened.verify(
                "draft.txt", draft.getBytes(StandardCharsets.UTF_8), Description.NONE, View.MACHINE, TODAY);
        assertEquals(Verdict.FOUND, machine.figures().getFirst().verdict());
    }

    @Test
    void withoutADateItIsReadAsOfToday() {
        byte[] bytes = (HEAD + "1,684 soldiers of the army deserted in 2010.\n").getBytes(StandardCharsets.UTF_8);
        Verification undated = opened.verify("d", bytes, Description.NONE, View.DECIDED, TODAY);
        assertTrue(undated.readAsOfToday());
        assertEquals(
                TODAY, Objects.requireNonNull(undated.document()).description().publishedDate());
        PartialDate said = PartialDate.of(2011, 3);
        Verification dated = opened.verify(
                "d",
                bytes,
                new Description(Described.byPerson(said), null, null, null, null, null, null),
                View.DECIDED,
                TODAY);
        assertFalse(dated.readAsOfToday());
        assertEquals(
                said, Objects.requireNonNull(dated.document()).description().publishedDate());
    }

    @Test
    void whatIsNoTextIsAnOutcome() {
        Verification empty = verify("");
        assertEquals(Status.EMPTY, empty.status());
        assertNull(empty.document());
        Verification binary = opened.verify(
                "draft.txt", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, Description.NONE, View.DECIDED, TODAY);
        assertNull(binary.document());
        assertEquals(List.of(), binary.figures());
        assertFalse(binary.differs());
    }
}
