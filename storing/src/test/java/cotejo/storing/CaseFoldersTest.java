package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Export;
import cotejo.casework.Progress;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening, making, locking and copying cases.
class CaseFoldersTest {
    private static final Input INPUT = new Input("a", "", null, Status.EMPTY, "", 0, 0, 0);

    @TempDir
    Path temporary;

    private static CaseProblem problem(Path folder, Mode mode) {
        return assertThrows(
                CaseProblem.class, () -> new CaseFolders().open(folder, mode).close());
    }

    @Test
    void isForItsOwnerAlone() throws Exception {
        Path folder = temporary.resolve("new/case");
        new CaseFolders().open(folder, Mode.CREATE).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals(
                "cotejo case, schema " + CaseFolder.SCHEMA + "\n", Files.readString(folder.resolve("cotejo.case")));
        assertFalse(new CaseFolder(folder).openToOthers());
    }

    @Test
    void anyNameOfAFolderWillDo() throws Exception {
        for (String name : List.of("ca?se", "a #1 %41", "año ½", "x?immutable=1", "a;b'c")) {
            Path folder = temporary.resolve(name);
            try (CaseStore store = new CaseFolders().open(folder, Mode.CREATE)) {
                store.inputs().put(INPUT);
            }
            try (CaseStore store = new CaseFolders().open(folder, Mode.READ)) {
                assertEquals(List.of(INPUT), store.inputs().all());
            }
            assertTrue(Files.exists(folder.resolve("case.db")), name);
        }
    }

    @Test
    void oneWritesAtATimeAndOthersRead() throws Exception {
        Path folder = temporary.resolve("case");
        try (CaseStore writer = new CaseFolders().open(folder, Mode.CREATE)) {
            writer.inputs().put(INPUT);
            assertEquals(Kind.LOCKED, problem(folder, Mode.WRITE).kind());
            assertEquals(Kind.LOCKED, problem(folder, Mode.CREATE).kind());
            try (CaseStore reader = new CaseFolders().open(folder, Mode.READ)) {
                assertEquals(List.of(INPUT), reader.inputs().all());
                writer.inOneStep(() -> {
                    writer.blocks().derivedBy("half");
                    assertEquals("", reader.blocks().derivedBy());
                });
                assertEquals("half", reader.blocks().derivedBy());
                assertThrows(RuntimeException.class, () -> reader.inputs().put(INPUT));
            }
        }
        new CaseFolders().open(folder, Mode.WRITE).close();
    }

    @Test
    void whatIsNoCaseIsSaidToBeNone() throws Exception {
        Path other = Files.createDirectory(temporary.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "x");
        assertEquals(
                Kind.NO_CASE, problem(temporary.resolve("nowhere"), Mode.READ).kind());
        assertEquals(
                Kind.NO_CASE, problem(temporary.resolve("nowhere"), Mode.WRITE).kind());
        for (Mode mode : Mode.values()) {
            assertEquals(Kind.NO_CASE, problem(other, mode).kind());
            assertEquals(
                    Kind.NO_CASE, problem(other.resolve("letter.txt"), mode).kind());
        }
        assertEquals(1, other.toFile().list().length, "nothing was put there");
    }

    @Test
    void aCreationThatWasCutOffIsBegunAnew() throws Exception {
        CaseFolder folder = new CaseFolder(temporary.resolve("case"));
        folder.make();
        Files.writeString(folder.database(), "half a database");
        Files.writeString(folder.lock(), "");
        new CaseFolders().open(folder.root(), Mode.CREATE).close();
        new CaseFolders().open(folder.root(), Mode.READ).close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRead() throws Exception {
        Path root = temporary.resolve("case");
        try (CaseStore writer = new CaseFolders().open(root, Mode.CREATE)) {
            writer.inputs().put(INPUT);
            // The log of what was written is still beside the database: as after a crash.
            CaseFolder crashed = new CaseFolder(Files.createDirectory(temporary.resolve("crashed")));
            Files.copy(root.resolve("case.db"), crashed.database());
            Files.copy(root.resolve("case.db-wal"), crashed.wal());
            assertTrue(Files.size(crashed.wal()) > 0);
            try (Database database = Database.readUnchanging(crashed)) {
                assertEquals(1, count(database));
            }
            assertFalse(Files.exists(crashed.root().resolve("case.db-shm")), "it was left as it was");
        }
        assertFalse(Files.exists(root.resolve("case.db-wal")));
        try (Database database = Database.readUnchanging(new CaseFolder(root))) {
            assertEquals(1, count(database));
        }
        assertFalse(Files.exists(root.resolve("case.db-wal")));
    }

    private static int count(Database database) throws Exception {
        try (var statement = database.source().getConnection().createStatement();
                var rows = statement.executeQuery("select count(*) from input")) {
            return rows.getInt(1);
        }
    }

    @Test
    void aCopyIsTheSameCase() throws Exception {
        Path pages = temporary.resolve("pages");
        Pages.write(pages, 3, 7);
        Path copy = temporary.resolve("copies/copy");
        String export;
        try (Case c = Case.open(temporary.resolve("case"), Mode.CREATE, new DigitReader())) {
            c.add(List.of(pages), AddOptions.NONE, Progress.NONE);
            var figure = c.figures(View.MACHINE).getFirst().id();
            c.decide(c.point(figure).orElseThrow().reject(), "Ana", "no figure");
            export = Export.of(c);
            c.copyTo(copy);
            assertEquals(
                    Kind.USAGE,
                    assertThrows(CaseProblem.class, () -> c.copyTo(copy)).kind());
            assertEquals(
                    Kind.USAGE,
                    assertThrows(CaseProblem.class, () -> c.copyTo(pages)).kind());
        }
        try (Case c = Case.open(copy, Mode.READ, new DigitReader())) {
            assertEquals(export, Export.of(c));
            assertEquals(List.of(), c.check().damaged());
            assertEquals(1, c.decisions().size());
        }
        try (Case c = Case.open(copy, Mode.WRITE, new DigitReader());
                Case other = Case.open(temporary.resolve("case"), Mode.READ, new DigitReader())) {
            other.copyTo(temporary.resolve("second"));
            c.rebuild(Progress.NONE);
            assertEquals(export, Export.of(c));
        }
    }

    @Test
    void aCaseInUseByAnotherProgramSaysSo() throws Exception {
        Path root = temporary.resolve("case");
        new CaseFolders().open(root, Mode.CREATE).close();
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + root.resolve("case.db") + "?busy_timeout=1");
                var statement = connection.createStatement()) {
            statement.execute("begin immediate");
            try (CaseStore reader = new CaseFolders().open(root, Mode.READ)) {
                assertEquals(List.of(), reader.inputs().all());
            }
        }
    }
}
