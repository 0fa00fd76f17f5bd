package cotejo.storing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.desk.Desk;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeskTest {
    private static final Instant WHEN = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    Path folder;

    private Desk desk() {
        return new SqliteDesks().of(folder);
    }

    private static Saved saved(String id, String name) {
        return new Saved(id, name, "/search?q=" + name, "ana", WHEN);
    }

    @Test
    void whatIsSavedIsFoundByNameAndForgotten() throws Exception {
        assertEquals(List.of(), desk().searches());
        assertFalse(Files.exists(folder.resolve("desk.db")), "looking makes nothing");
        desk().save(saved("2", "señal"));
        desk().save(saved("1", "Bajas"));
        assertEquals(List.of(saved("1", "Bajas"), saved("2", "señal")), desk().searches());
        desk().forget("1");
        desk().forget("1");
        assertEquals(List.of(saved("2", "señal")), desk().searches());
    }

    @Test
    void severalSaveAtOnce() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String id = Integer.toString(i);
                work.add(() -> {
                    desk().save(saved(id, "search " + id));
                    return true;
                });
            }
            for (Future<Boolean> each : people.invokeAll(work)) {
                assertTrue(each.get());
            }
        }
        assertEquals(20, desk().searches().size());
    }

    @Test
    void aStrangersDeskIsLeftAlone() throws Exception {
        desk().save(saved("1", "one"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("desk.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create trigger evil after insert on saved begin delete from saved; end");
        }
        assertTrue(
                assertThrows(CaseProblem.class, () -> desk().searches()).what().contains("is none that Cotejo made"));
        assertThrows(CaseProblem.class, () -> desk().save(saved("2", "two")));
    }

    @Test
    void aLinkIsNotFollowedAndADamagedFileSaysSo() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "of somebody else");
        Files.createSymbolicLink(folder.resolve("desk.db"), elsewhere);
        assertThrows(CaseProblem.class, () -> desk().save(saved("1", "one")));
        assertEquals("of somebody else", Files.readString(elsewhere));
        Files.delete(folder.resolve("desk.db"));
        Files.writeString(folder.resolve("desk.db"), "no database at all, but long enough to look like one".repeat(40));
        CaseProblem met = assertThrows(CaseProblem.class, () -> desk().searches());
        assertTrue(met.mend().contains("move it away"), met.mend());
    }
}
