package cotejo.storing;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/// SQLite's own code. The library lays it down among temporary files, to be loaded from there, and takes it away at the
/// end of the process: where that is killed, a megabyte or two would stay for good, each time.
final class SqliteCode {
    private static final String FOLDER = "org.sqlite.tmpdir";
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
            Path folder = Files.createTempDirectory(temporary, "cotejo-sqlite-");
            try {
                System.setProperty(FOLDER, folder.toString());
                SQLiteJDBCLoader.initialize();
                loaded = true;
            } finally {
                System.clearProperty(FOLDER);
                clear(folder);
            }
        } catch (Exception e) {
            throw new CaseProblem(
                    Kind.NO_ROOM,
                    "SQLite, which keeps cases, cannot be laid down in " + temporary + " and loaded from there",
                    "make room there, or name another folder: COTEJO_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        }
    }

    private static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // Where what is loaded cannot be taken away, the library does so at the end.
        }
    }
}
