package cotejo.storing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Export;
import cotejo.casework.Progress;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A disk that is full is told as that, and never as damage: who takes a case for damaged throws it away.
class NoRoomTest {
    private static final int PAGES = 60;

    @TempDir
    Path temporary;

    private CaseFolder made() throws CaseProblem {
        CaseFolder folder = new CaseFolder(temporary.resolve("case"));
        FolderStore.open(folder, Mode.CREATE).close();
        return folder;
    }

    @Test
    void aStepThatFindsNoRoomIsUndoneAndToldAsThat() throws Exception {
        CaseFolder folder = made();
        try (Database database = Database.open(folder, Mode.WRITE)) {
            DataSource source = database.source();
            SqlPorts ports = new SqlPorts(source, new Troubles(folder));
            // So full is a disk for this connection.
            JdbcClient.create(source)
                    .sql("pragma max_page_count = " + PAGES)
                    .query()
                    .singleValue();
            ports.inputs().put(input(-1));
            BrokenCase full = assertThrows(
                    BrokenCase.class,
                    () -> ports.inOneStep(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            ports.inputs().put(input(i));
                        }
                    }));
            assertEquals(Kind.NO_ROOM, full.problem().kind());
            assertEquals(
                    "there is no room left to write the case " + folder.root(),
                    full.problem().what());
            assertEquals(List.of(input(-1)), ports.inputs().all());
            JdbcClient.create(source)
                    .sql("pragma max_page_count = 1000000")
                    .query()
                    .singleValue();
            ports.inOneStep(() -> ports.inputs().put(input(1)));
            assertEquals(2, ports.inputs().all().size());
            assertEquals(List.of(), database.damage());
        }
    }

    private static Input input(int number) {
        return new Input("a/long/enough/path/" + number, "", null, Status.EMPTY, "no bytes", 0, 0, 0);
    }

    @Test
    void whatSystemsSayOfAFullDiskIsToldAsThat() {
        CaseFolder folder = new CaseFolder(temporary);
        for (String said :
                List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk")) {
            assertEquals(Kind.NO_ROOM, folder.unwritable(new IOException(said)).kind(), said);
        }
        assertEquals(
                Kind.DAMAGED,
                folder.unwritable(new IOException("Permission denied")).kind());
    }

    @Test
    void aCopyThatWasCutOffIsMadeByTheSameCommand() throws Exception {
        Path pages = temporary.resolve("pages");
        Pages.write(pages, 5, 1);
        Path whole = temporary.resolve("case");
        Path to = temporary.resolve("copy");
        // What a copy of another case may have left.
        CaseFolder target = new CaseFolder(to);
        target.make();
        target.beginCopy();
        new Blobs(target).keep("of another case".getBytes(UTF_8));
        Files.writeString(target.database(), "half");
        try (Case c = Case.open(whole, Mode.CREATE, new DigitReader())) {
            c.add(List.of(pages), AddOptions.NONE, Progress.NONE);
            c.copyTo(to);
            try (Case copy = Case.open(to, Mode.READ, new DigitReader())) {
                assertEquals(Export.of(c), Export.of(copy));
                assertEquals(List.of(), copy.check().damaged());
                assertEquals(List.of(), copy.check().notes());
            }
        }
        assertFalse(Files.exists(to.resolve("cotejo.copy")));
    }

    @Test
    void aFolderWithSourcesAndNoSignOfACopyIsLeftAlone() throws Exception {
        CaseFolder folder = made();
        new Blobs(folder).keep("kept".getBytes(UTF_8));
        Files.delete(folder.marker());
        try (Case other = Case.open(temporary.resolve("other"), Mode.CREATE, new DigitReader())) {
            CaseProblem problem = assertThrows(CaseProblem.class, () -> other.copyTo(folder.root()));
            assertTrue(problem.what().endsWith("holds other things"), problem.what());
        }
    }
}
