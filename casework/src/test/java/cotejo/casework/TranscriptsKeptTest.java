package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read on a picture once is kept, and nobody looks at the picture again but who asks for it.
class TranscriptsKeptTest {
    private static final String WORDS =
            Pictures.MARK + "Tool report\n\nIt is said that 1,680 soldiers of the army deserted in 2010.\n";

    @TempDir
    Path folder;

    private Path docs;
    private final MemoryStore store = new MemoryStore();
    private final Pictures pictures = new Pictures();

    @BeforeEach
    void docs() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    private Case open() {
        return Case.over(folder.resolve("case"), store, new DigitReader(), pictures);
    }

    private SourceId write(String name, String words) throws IOException {
        return Glance.sourceOf(Files.readAllBytes(Files.writeString(docs.resolve(name), words)));
    }

    private AddReport add() {
        return open().add(List.of(docs), AddOptions.NONE, Progress.NONE);
    }

    private String text(SourceId source) {
        return open().document(source, View.MACHINE)
                .orElseThrow()
                .document()
                .text()
                .string();
    }

    private static List<String> told(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.path() + " " + input.status().word())
                .toList();
    }

    private void sound(int looked) throws Exception {
        String export = Export.of(open());
        String told = told(open().inputs()).toString();
        assertEquals(List.of(), open().check().damaged());
        open().rebuild(Progress.NONE);
        assertEquals(export, Export.of(open()));
        assertEquals(told, told(open().inputs()).toString());
        assertEquals(looked, pictures.looked.size(), "nobody looked at pictures again");
    }

    @Test
    void readingAgainTakesWhatIsKept() throws Exception {
        SourceId source = write("a.png", WORDS);
        assertTrue(add().allRead());
        assertTrue(text(source).startsWith("ToolA report"));
        sound(1);
        pictures.present = false;
        sound(1);
        assertEquals(1, open().figures(View.MACHINE).size());
    }

    @Test
    void whatPeopleSayOfItIsReadInWhatIsKept() throws Exception {
        SourceId source = write("a.png", WORDS);
        add();
        open().decide(new Decision.Describe(source, Detail.OUTLET, "Milenio"), "Ana", "it says so");
        Description said =
                new Description(Described.byPerson(PartialDate.of(2011)), null, null, null, null, null, null);
        open().add(List.of(docs), new AddOptions(said, null), Progress.NONE);
        assertTrue(text(source).startsWith("ToolA report"));
        sound(1);
        assertEquals("Milenio", open().figures(View.DECIDED).getFirst().outlet());
    }

    @Test
    void withoutAToolItSaysSoAndARetryReadsIt() throws Exception {
        SourceId source = write("a.png", WORDS);
        pictures.present = false;
        assertEquals(List.of("docs/a.png unsupported"), told(add().inputs()));
        pictures.present = true;
        sound(0);
        assertFalse(open().document(source).isPresent(), "no rebuild looks at pictures");
        AddReport report = open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertEquals(List.of("docs/a.png read"), told(report.inputs()));
        sound(1);
    }

    @Test
    void aRetryLooksAgainAndTheNewestServes() throws Exception {
        SourceId source = write("a.png", WORDS);
        pictures.broken = true;
        assertEquals(List.of("docs/a.png unsupported"), told(add().inputs()));
        sound(1);
        pictures.broken = false;
        open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertTrue(text(source).startsWith("ToolB report"));
        assertEquals(2, store.transcripts().all(source).size(), "the older one is kept, too");
        sound(2);
    }

    /// The tool has gone, or does worse: what is kept stays in place.
    @Test
    void aRetryThatReadsLessChangesNothing() throws Exception {
        SourceId source = write("a.png", WORDS);
        add();
        Input was = open().inputs().getFirst();
        store.inputs().put(new Input(was.path(), "", source, Status.PARTLY, "something", was.bytes(), 1, 0));
        pictures.broken = true;
        open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertTrue(text(source).startsWith("ToolA report"));
        assertEquals(1, store.transcripts().all(source).size());
        store.inputs().put(new Input(was.path(), "", source, Status.PARTLY, "something", was.bytes(), 1, 0));
        pictures.present = false;
        open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertTrue(text(source).startsWith("ToolA report"));
        sound(2);
    }

    @Test
    void copiesSideBySideAgree() throws Exception {
        for (int i = 0; i < 6; i++) {
            write("a" + i + ".png", WORDS);
        }
        AddReport report = open().add(List.of(docs), new AddOptions(Description.NONE, null, 4), Progress.NONE);
        assertTrue(report.allRead());
        sound(pictures.looked.size());
    }

    @Test
    void whatIsWithdrawnTakesItsTranscriptWithIt() throws Exception {
        SourceId source = write("a.png", WORDS);
        SourceId other = write("b.png", WORDS + "b");
        add();
        open().decide(new Decision.Withdraw(source), "Ana", "court order");
        assertEquals(List.of(other), List.copyOf(store.transcripts.keySet()));
        sound(2);
    }
}
