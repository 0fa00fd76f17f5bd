package cotejo.storing.desk;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import org.sqlite.SQLiteConfig;

/// The file of a desk. It may come from a stranger, as the case it lies in may: where it holds anything but the tables
/// made here, it is left alone.
final class DeskFile {
    private static final int WAIT_MILLIS = 5_000;
    private static final int LONGEST_VALUE = 1 << 20;
    private static final String STRANGE = "select count(*) from sqlite_schema where type in ('trigger', 'view')";

    private final Path file;

    DeskFile(Path folder) {
        this.file = folder.resolve("desk.db");
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// @throws CaseProblem where it is none that was made here
    Connection open(boolean readOnly) throws CaseProblem, SQLException {
        if (exists() && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw strange();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
        // As a URI, so that no character of a folder's name is taken for something else.
        URI uri = file.toAbsolutePath().toUri();
        Connection connection = config.createConnection("jdbc:sqlite:file:" + uri.getRawPath());
        boolean ours = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            try (ResultSet strangers = statement.executeQuery(STRANGE)) {
                ours = strangers.getInt(1) == 0;
            }
            if (!ours) {
                throw strange();
            }
            return connection;
        } finally {
            if (!ours) {
                connection.close();
            }
        }
    }

    private CaseProblem strange() {
        return new CaseProblem(
                Kind.DAMAGED,
                "the desk " + file + " is none that Cotejo made",
                "move it away: no figure depends on it");
    }

    CaseProblem unusable(SQLException e) {
        return new CaseProblem(
                Kind.DAMAGED,
                "the desk " + file + " cannot be used: "
                        + String.valueOf(e.getMessage()).replace('\n', ' '),
                "see that it may be read and written; where it is damaged, move it away: no figure depends on it");
    }

    static Instant instant(String written) throws SQLException {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new SQLException("\"" + written + "\" stands where a time should", e);
        }
    }
}
