package cotejo.storing.desk;

import cotejo.casework.desk.Desk;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sqlite.SQLiteConfig;

/// A desk in a file. It may come from a stranger, as the case it lies in may: where it holds anything but the tables
/// made here, it is left alone.
final class SqliteDesk implements Desk {
    private static final int WAIT_MILLIS = 5_000;
    private static final int LONGEST_VALUE = 1 << 20;
    private static final String MADE = """
            create table if not exists saved (
                id text not null primary key,
                name text not null,
                address text not null,
                author text not null,
                at text not null
            )
            """;
    private static final String STRANGE = "select count(*) from sqlite_schema where type in ('trigger', 'view')";

    private final Path file;

    SqliteDesk(Path file) {
        this.file = file;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T done(boolean readOnly, Work<T> work) throws CaseProblem {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
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
        try (Connection connection = config.createConnection("jdbc:sqlite:file:" + uri.getRawPath());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            try (ResultSet strangers = statement.executeQuery(STRANGE)) {
                if (strangers.getInt(1) > 0) {
                    throw strange();
                }
            }
            if (!readOnly) {
                statement.execute(MADE);
            }
            return work.with(connection);
        } catch (SQLException e) {
            throw new CaseProblem(
                    Kind.DAMAGED,
                    "the desk " + file + " cannot be used: "
                            + String.valueOf(e.getMessage()).replace('\n', ' '),
                    "see that it may be read and written; where it is damaged, move it away: no figure depends on it");
        }
    }

    private CaseProblem strange() {
        return new CaseProblem(
                Kind.DAMAGED,
                "the desk " + file + " is none that Cotejo made",
                "move it away: no figure depends on it");
    }

    @Override
    public List<Saved> searches() throws CaseProblem {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        return done(true, connection -> {
            List<Saved> searches = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select id, name, address, author, at from saved")) {
                while (row.next()) {
                    searches.add(new Saved(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("author"),
                            instant(row.getString("at"))));
                }
            }
            searches.sort(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Saved::at)
                    .thenComparing(Saved::id));
            return List.copyOf(searches);
        });
    }

    private static Instant instant(String written) throws SQLException {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new SQLException("\"at\" holds what is no time", e);
        }
    }

    @Override
    public void save(Saved search) throws CaseProblem {
        change(
                "insert into saved (id, name, address, author, at) values (?, ?, ?, ?, ?)",
                search.id(),
                search.name(),
                search.address(),
                search.author(),
                search.at().toString());
    }

    @Override
    public void forget(String id) throws CaseProblem {
        change("delete from saved where id = ?", id);
    }

    private void change(String sql, String... values) throws CaseProblem {
        done(false, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }
}
