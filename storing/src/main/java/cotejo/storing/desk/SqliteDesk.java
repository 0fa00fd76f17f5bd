package cotejo.storing.desk;

import cotejo.casework.desk.Desk;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A desk in a file that is open only while something is done at it.
final class SqliteDesk implements Desk {
    private static final String MADE = """
            create table if not exists saved (
                id text not null primary key,
                name text not null,
                address text not null,
                author text not null,
                at text not null
            )
            """;

    /// A desk may hold accounts, and no search yet.
    private static final String ANY = "select count(*) from sqlite_schema where name = 'saved'";

    private final DeskFile file;

    SqliteDesk(DeskFile file) {
        this.file = file;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T done(boolean readOnly, Work<T> work) throws CaseProblem {
        try (Connection connection = file.open(readOnly)) {
            if (!readOnly) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(MADE);
                }
            }
            return work.with(connection);
        } catch (SQLException e) {
            throw file.unusable(e);
        }
    }

    @Override
    public List<Saved> searches() throws CaseProblem {
        if (!file.exists()) {
            return List.of();
        }
        return done(true, connection -> {
            List<Saved> searches = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet any = statement.executeQuery(ANY)) {
                if (any.getInt(1) == 0) {
                    return List.of();
                }
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select id, name, address, author, at from saved")) {
                while (row.next()) {
                    searches.add(new Saved(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("author"),
                            DeskFile.instant(row.getString("at"))));
                }
            }
            searches.sort(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Saved::at)
                    .thenComparing(Saved::id));
            return List.copyOf(searches);
        });
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
