package cotejo.storing;

import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The one connection to a case's SQLite file.
///
/// A commit is on disk when it returns (write-ahead log, full synchronisation). Before the first query the
/// file's schema is compared with the one Cotejo makes: a file with anything else in it (a trigger, a view) is
/// refused.
final class Database implements AutoCloseable {
    private static final int CACHE_KILOBYTES = 32 << 10;
    /// So long, in pages of four kilobytes, the log beside the file grows before it is written into the file.
    private static final int LOG_PAGES = 8 << 10;

    private final CaseFolder folder;
    private final Connection connection;
    /// A copy that is read in place of the case; null for the case itself.
    private final @Nullable Path copy;

    private Database(CaseFolder folder, Connection connection, @Nullable Path copy) {
        this.folder = folder;
        this.connection = connection;
        this.copy = copy;
    }

    /// Makes the file and its tables.
    static void make(CaseFolder folder) throws CaseProblem {
        SQLiteDataSource fresh = new SQLiteDataSource(config(false));
        fresh.setUrl(url(folder.database(), ""));
        try {
            migrate(fresh);
            CaseFolder.syncFolder(folder.root());
        } catch (IOException e) {
            throw folder.unwritable(e);
        } catch (FlywayException e) {
            throw problem(folder, e);
        }
    }

    /// What the database threw while its tables were made.
    private static CaseProblem problem(CaseFolder folder, FlywayException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof SQLException met) {
                return new Troubles(folder).problem(met);
            }
        }
        throw e;
    }

    /// Brings any database to the present schema.
    static void migrate(DataSource database) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:cotejo/storing/migrations")
                .load()
                .migrate();
    }

    /// Brings the file of an older version to the present schema. What a stranger put into it is refused before
    /// anything else is done with it; one that was brought there and not yet marked so is left as it is.
    ///
    /// @param schema which the case says it has
    static void renew(CaseFolder folder, int schema) throws CaseProblem {
        try {
            String strange;
            try (Connection connection = config(true).createConnection(url(folder.database(), ""));
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma trusted_schema = off");
                strange = Schema.strangeIn(statement, schema);
                if (strange != null && Schema.strangeIn(statement, CaseFolder.SCHEMA) == null) {
                    return;
                }
            }
            if (strange != null) {
                throw folder.damaged(strange);
            }
            SQLiteDataSource older = new SQLiteDataSource(config(false));
            older.setUrl(url(folder.database(), ""));
            migrate(older);
        } catch (SQLException e) {
            throw new Troubles(folder).problem(e);
        } catch (FlywayException e) {
            throw problem(folder, e);
        }
    }

    /// What others changed counts up the first number, what this connection did the second.
    Object state() {
        try (Statement statement = connection.createStatement()) {
            return List.of(number(statement, "pragma data_version"), number(statement, "select total_changes()"));
        } catch (SQLException e) {
            throw new BrokenCase(new Troubles(folder).problem(e));
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static Database open(CaseFolder folder, Mode mode) throws CaseProblem {
        Troubles troubles = new Troubles(folder);
        try {
            return switch (mode) {
                case CREATE, WRITE -> toWrite(folder);
                case READ -> toRead(folder);
            };
        } catch (SQLException e) {
            throw troubles.problem(e);
        }
    }

    private static Database toWrite(CaseFolder folder) throws SQLException, CaseProblem {
        Database database = connect(folder, folder.database(), "", false, null);
        try (Statement statement = database.connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            // In a large case every document changes pages all over the file: what is looked at again and again stays
            // at
            // hand, and a page that several documents change is written back to its place once for them.
            statement.execute("pragma cache_size = -" + CACHE_KILOBYTES);
            statement.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
        }
        return database;
    }

    /// Reading wants to write a little beside the file (who reads how far). Where that cannot be, be it for want of
    /// room, an unchanging file is read as it is; one whose last writer was cut off is copied first.
    private static Database toRead(CaseFolder folder) throws SQLException, CaseProblem {
        try {
            return connect(folder, folder.database(), "", true, null);
        } catch (SQLException e) {
            boolean unwritten = !Files.isWritable(folder.root()) || Troubles.isOfFiles(e) && folder.isFull();
            if (!unwritten) {
                throw e;
            }
        }
        return readUnchanging(folder);
    }

    static Database readUnchanging(CaseFolder folder) throws SQLException, CaseProblem {
        try {
            if (!Files.exists(folder.wal(), LinkOption.NOFOLLOW_LINKS) || Files.size(folder.wal()) == 0) {
                return connect(folder, folder.database(), "?immutable=1", true, null);
            }
            Path copy = Files.createTempDirectory("cotejo-read");
            Files.copy(folder.database(), copy.resolve("case.db"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(folder.wal(), copy.resolve("case.db-wal"), StandardCopyOption.REPLACE_EXISTING);
            return connect(folder, copy.resolve("case.db"), "", true, copy);
        } catch (IOException e) {
            throw folder.unreadable(e);
        }
    }

    private static Database connect(
            CaseFolder folder, Path file, String parameters, boolean readOnly, @Nullable Path copy)
            throws SQLException, CaseProblem {
        Connection connection = config(readOnly).createConnection(url(file, parameters));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
            statement.execute("pragma mmap_size = 0");
            String strange = Schema.strangeIn(statement, CaseFolder.SCHEMA);
            if (strange != null) {
                throw folder.damaged(strange);
            }
            return new Database(folder, connection, copy);
        } catch (SQLException | CaseProblem | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(20_000);
        // A writer is a writer from its first statement: it never finds out half-way that it has to wait.
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(512 << 20));
        return config;
    }

    /// As a URI, so that no character of a folder's name is taken for something else.
    private static String url(Path file, String parameters) {
        URI uri = file.toAbsolutePath().toUri();
        return "jdbc:sqlite:file:" + uri.getRawPath() + parameters;
    }

    DataSource source() {
        return new SingleConnectionDataSource(connection, true);
    }

    /// What SQLite finds wrong with the file.
    List<String> damage() {
        List<String> damage = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("pragma integrity_check(20)")) {
            while (found.next()) {
                String line = found.getString(1);
                if (!line.equals("ok")) {
                    damage.add("case.db: " + line.replace('\n', ' '));
                }
            }
        } catch (SQLException e) {
            damage.add(new Troubles(folder).problem(e).what());
        }
        return damage;
    }

    /// Writes the file anew, without the pages that held what was deleted, and empties the log beside it. While another
    /// process reads, that log stays until it ends.
    void sweep() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            throw new BrokenCase(new Troubles(folder).problem(e), e);
        }
    }

    /// Writes all that is committed to the database of another folder.
    void copyTo(CaseFolder target) throws CaseProblem {
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, target.database().toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new Troubles(target.isFull() ? target : folder).problem(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            if (copy != null) {
                for (String name : List.of("case.db", "case.db-wal", "case.db-shm")) {
                    Files.deleteIfExists(copy.resolve(name));
                }
                Files.deleteIfExists(copy);
            }
        } catch (SQLException | IOException e) {
            // What was committed is on disk; a connection that cannot be closed holds nothing more.
        }
    }
}
