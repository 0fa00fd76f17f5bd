package cotejo.storing;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.formats.scratch.Scratch;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/// SQLite's own code. The library lays it down among temporary files, to be loaded from there, and takes it away at the
/// end of the process: where that is killed, a megabyte or two would stay for good, each time. Here it is taken away as
/// soon as it is loaded; where a process is killed just before, the next one does that.
final class SqliteCode {
    private static final String FOLDER = "org.sqlite.tmpdir";
    private static final String NAME = "cotejo-sqlite-";
    private static boolean loaded;

    private SqliteCode() {}

    /// Loads it into this process, and takes the file away at once, where the system allows that.
    static synchronized void load() throws CaseProblem {
        // Whoever says where it is to lie has a reason.
        if (loaded || System.getProperty(FOLDER) != null || System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Path folder = Scratch.make(NAME);
            try {
                System.setProperty(FOLDER, folder.toString());
                SQLiteJDBCLoader.initialize();
                loaded = true;
            } finally {
                System.clearProperty(FOLDER);
                Scratch.clear(NAME, folder);
            }
        } catch (Exception e) {
            throw new CaseProblem(
                    Kind.NO_ROOM,
                    "SQLite, which keeps cases, cannot be laid down in " + temporary + " and loaded from there",
                    "make room there, or name another folder: COTEJO_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        }
    }
}
