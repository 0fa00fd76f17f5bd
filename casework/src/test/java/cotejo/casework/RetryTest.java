package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What failed is tried once more, and nothing else is touched.
class RetryTest {
    private static final String TEXT = "A report\n\nIt is said that 1,680 soldiers of the army deserted in 2010.\n";

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final List<String> made = new ArrayList<>();
    private Path docs = Path.of("unset");

    @BeforeEach
    void makeDocuments() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    private Case open() {
        return over((source, name, bytes, byPerson, transcript) ->
                DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript));
    }

    private Case over(DocumentMaker formats) {
        return Case.over(
                folder.resolve("case"), store, new DigitReader(), (source, name, bytes, byPerson, transcript) -> {
                    made.add(name);
                    return formats.read(source, name, bytes, byPerson, transcript);
                });
    }

    /// Formats that can make nothing of a file of this name.
    private Case failing(String failed, cotejo.formats.Status status) {
        return over((source, name, bytes, byPerson, transcript) -> name.equals(failed)
                ? new Outcome.Refused(status, "for now")
                : DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript));
    }

    @Test
    void whatATimeLimitCutShortIsNoDamageWhereThereIsTimeEnough() throws Exception {
        Files.writeString(docs.resolve("slow.txt"), TEXT);
        for (cotejo.formats.Status status :
                List.of(cotejo.formats.Status.TIMED_OUT, cotejo.formats.Status.OUT_OF_MEMORY)) {
            failing("slow.txt", status).add(List.of(docs), AddOptions.NONE, Progress.NONE);
            CheckReport report = open().check();
            assertEquals(List.of(), report.damaged());
            assertEquals(1, report.notes().size(), () -> report.notes().toString());
            assertTrue(report.notes().getFirst().endsWith("cotejo add --retry tries it once more"));
        }
        open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertEquals(List.of(), open().check().notes());
        CheckReport slower =
                failing("slow.txt", cotejo.formats.Status.TIMED_OUT).check();
        assertEquals(List.of(), slower.damaged());
        assertEquals(1, slower.notes().size());
        assertEquals(
                1,
                failing("slow.txt", cotejo.formats.Status.DAMAGED)
                        .check()
                        .damaged()
                        .size());
    }

    /// Formats that leave something out of every document.
    private Case lacking() {
        return over((source, name, bytes, byPerson, transcript) ->
                DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript) instanceof Outcome.Read read
                        ? new Outcome.Partly(read.document(), "page 2")
                        : new Outcome.Refused(cotejo.formats.Status.DAMAGED, "for now"));
    }

    private AddReport add(Case c) {
        return c.add(List.of(docs), AddOptions.NONE, Progress.NONE);
    }

    private static AddReport retry(Case c, Path... among) {
        return c.retry(List.of(among), AddOptions.NONE, Progress.NONE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = docs.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static List<String> told(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.path() + " " + input.status().word())
                .toList();
    }

    @Test
    void onlyWhatFailedIsRead() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT + "b");
        write("c.txt", "");
        AddReport first = add(failing("b.txt", cotejo.formats.Status.TIMED_OUT));
        assertFalse(first.allRead());
        assertEquals(List.of("docs/b.txt timed_out"), told(open().failed()));
        made.clear();
        AddReport again = retry(open());
        assertEquals(List.of("b.txt"), made);
        assertEquals(List.of("docs/b.txt read"), told(again.inputs()));
        assertTrue(again.allRead());
        assertEquals(2, open().figures(View.DECIDED).size());
        assertEquals(3, store.acquired.size(), "each was obtained once");
        assertEquals(List.of(), retry(open()).inputs(), "nothing is left to try");
        assertEquals(List.of(), open().check().damaged());
    }

    @Test
    void everyStatusThatIsNotDoneIsTried() throws IOException {
        for (cotejo.formats.Status status : cotejo.formats.Status.values()) {
            write("a.txt", TEXT + status);
            add(failing("a.txt", status));
            AddReport again = retry(failing("a.txt", status));
            assertEquals(Glance.status(status).done(), again.inputs().isEmpty(), status.name());
        }
    }

    @Test
    void whatHasGoneIsReadFromTheBytesHeld() throws IOException {
        Path file = write("a.txt", TEXT);
        add(failing("a.txt", cotejo.formats.Status.OUT_OF_MEMORY));
        Files.delete(file);
        assertEquals(List.of("docs/a.txt read"), told(retry(open()).inputs()));
        assertEquals(1, open().figures(View.MACHINE).size());
    }

    @Test
    void whatIsThereNowIsTakenInItsPlace() throws IOException {
        Path file = write("a.txt", TEXT);
        Path gone = docs.resolve("gone.txt");
        Case failing = failing("a.txt", cotejo.formats.Status.DAMAGED);
        failing.add(List.of(file, gone), AddOptions.NONE, Progress.NONE);
        write("a.txt", TEXT.replace("1,680", "1,700"));
        write("gone.txt", TEXT + "found");
        assertEquals(
                List.of("docs/a.txt read", "docs/gone.txt read"),
                told(retry(open()).inputs()));
        assertEquals(3, store.bytes.size(), "what was received first is kept");
    }

    @Test
    void whatFailsAgainKeepsAnOutcomeAndWhatWasRead() throws IOException {
        write("a.txt", TEXT);
        add(lacking());
        assertEquals(List.of("docs/a.txt partly"), told(open().failed()));
        AddReport worse = retry(failing("a.txt", cotejo.formats.Status.TIMED_OUT));
        assertEquals(List.of("docs/a.txt partly"), told(worse.inputs()));
        assertFalse(worse.allRead());
        assertEquals(1, open().figures(View.DECIDED).size(), "in part is more than nothing");
        assertEquals(List.of("docs/a.txt read"), told(retry(open()).inputs()));
        assertEquals(List.of("docs/nowhere.txt missing"), told(missing().inputs()));
        assertEquals(List.of("docs/nowhere.txt missing"), told(retry(open()).inputs()));
        assertEquals(List.of("docs/a.txt read", "docs/nowhere.txt missing"), told(open().inputs()));
    }

    private AddReport missing() {
        return open().add(List.of(docs.resolve("nowhere.txt")), AddOptions.NONE, Progress.NONE);
    }

    @Test
    void onlyBelowThePathsNamed() throws IOException {
        write("one/a.txt", TEXT);
        write("two/a.txt", TEXT + "2");
        write("two/b.txt", TEXT + "3");
        add(failing("a.txt", cotejo.formats.Status.DAMAGED));
        assertEquals(List.of(), retry(open(), docs.resolve("two/b.txt")).inputs());
        assertEquals(
                List.of("docs/two/a.txt read"),
                told(retry(open(), docs.resolve("two")).inputs()));
        assertEquals(List.of("docs/one/a.txt damaged"), told(open().failed()));
    }

    @Test
    void aLanguageThatIsNotReadIsNotTried() throws IOException {
        write("a.txt", TEXT);
        Description spanish = new Description(null, null, null, null, Described.byPerson("es"), null, null);
        open().add(List.of(docs), new AddOptions(spanish, null), Progress.NONE);
        assertEquals(List.of(), retry(open()).inputs());
    }

    @Test
    void whatIsSaidWithARetryIsKept() throws IOException {
        write("a.txt", TEXT);
        add(failing("a.txt", cotejo.formats.Status.DAMAGED));
        Description said = new Description(null, Described.byPerson("Milenio"), null, null, null, null, null);
        open().retry(List.of(), new AddOptions(said, null), Progress.NONE);
        assertEquals("Milenio", open().figures(View.MACHINE).getFirst().outlet());
    }

    @Test
    void aFolderThatCouldNotBeReadIsWalkedNow() throws IOException {
        Path sub = docs.resolve("sub");
        open().add(List.of(sub), AddOptions.NONE, Progress.NONE);
        assertEquals(List.of("docs/sub missing"), told(open().failed()));
        write("sub/a.txt", TEXT);
        assertEquals(
                List.of("docs/sub/a.txt read", "docs/sub read"),
                told(retry(open()).inputs()));
        assertEquals(List.of(), open().failed());
    }

    /// A link may have been put in the place of a file since; and the names in a case from a stranger may lead
    /// anywhere.
    @Test
    void noLinkIsFollowedThatNobodyNamedAndNoNameThatClimbs() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), TEXT + "secret");
        Path file = write("a.txt", TEXT);
        add(failing("a.txt", cotejo.formats.Status.DAMAGED));
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        assertEquals(List.of("docs/a.txt read"), told(retry(open()).inputs()), "from the bytes held");
        Files.createSymbolicLink(docs.resolve("b.txt"), secret);
        add(open());
        assertEquals(List.of("docs/b.txt refused"), told(retry(open()).inputs()));
        assertEquals(1, store.bytes.size());
        assertEquals(
                List.of("docs/b.txt read"),
                told(retry(open(), docs.resolve("b.txt")).inputs()),
                "a person named it");
        store.inputs().put(new Input("docs/../secret.txt", "", null, Status.MISSING, "", 0, 0, 0));
        store.inputs().put(new Input("../" + folder.getFileName() + "/x", "", null, Status.MISSING, "", 0, 0, 0));
        assertEquals(List.of(), retry(open()).inputs());
    }

    @Test
    void sideBySideAsOneByOne() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("d" + i + ".txt", TEXT.replace("1,680", Integer.toString(1000 + i)));
        }
        write("e.txt", TEXT);
        add(lacking());
        AddReport report = open().retry(List.of(), new AddOptions(Description.NONE, null, 4), Progress.NONE);
        assertEquals(21, report.inputs().size());
        assertTrue(report.allRead());
        assertEquals(List.of(), open().check().damaged());
    }
}
