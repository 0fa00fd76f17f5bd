package cotejo.storing.desk;

import cotejo.casework.people.Account;
import cotejo.casework.people.AuditEntry;
import cotejo.casework.people.Role;
import cotejo.casework.people.Roll;
import cotejo.casework.people.Token;
import cotejo.casework.port.CaseProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A roll at a desk. It is asked and written for every request, so one connection is held; a write-ahead log makes an
/// entry of the audit log cost no wait for the disk, and lets others read meanwhile.
final class SqliteRoll implements Roll {
    private static final List<String> MADE =
            List.of("""
            create table if not exists account (
                name text not null primary key,
                shown text not null,
                role text not null,
                open integer not null,
                provisional integer not null,
                round integer not null,
                made text not null,
                password text
            )
            """, """
            create table if not exists token (
                id text not null primary key,
                account text not null references account (name),
                label text not null,
                made text not null,
                until text not null,
                used text,
                digest text not null unique
            )
            """, """
            create table if not exists audit (
                number integer primary key autoincrement,
                at text not null,
                who text not null,
                source text not null,
                deed text not null,
                status integer not null
            )
            """, "create index if not exists audit_who on audit (who, number)");

    /// A desk may hold searches, and nobody yet.
    private static final String ANY = "select count(*) from sqlite_schema where name = 'audit'";

    private final DeskFile file;
    private @Nullable Connection held;
    /// Whether the next change waits for the disk.
    private boolean waits = true;

    SqliteRoll(DeskFile file) {
        this.file = file;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private synchronized <T> T done(Work<T> work) throws CaseProblem {
        try {
            return work.with(connection());
        } catch (SQLException e) {
            throw file.unusable(e);
        }
    }

    private Connection connection() throws CaseProblem, SQLException {
        Connection connection = held;
        if (connection == null) {
            connection = file.open(false);
            boolean made = false;
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                for (String table : MADE) {
                    statement.execute(table);
                }
                made = true;
            } finally {
                if (!made) {
                    connection.close();
                }
            }
            held = connection;
        }
        return connection;
    }

    /// Looking makes nothing: before anything is written the file is opened to be read, if it is there.
    private synchronized <T> List<T> found(String sql, Row<T> row, Object... values) throws CaseProblem {
        if (held != null) {
            return done(connection -> rows(connection, sql, row, values));
        }
        return apart(sql, row, values);
    }

    /// By a connection of its own, so that nobody waits for one who reads much.
    private <T> List<T> apart(String sql, Row<T> row, Object... values) throws CaseProblem {
        if (!file.exists()) {
            return List.of();
        }
        try (Connection connection = file.open(true)) {
            try (Statement statement = connection.createStatement();
                    ResultSet any = statement.executeQuery(ANY)) {
                if (any.getInt(1) == 0) {
                    return List.of();
                }
            }
            return rows(connection, sql, row, values);
        } catch (SQLException e) {
            throw file.unusable(e);
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            put(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet each = statement.executeQuery()) {
                while (each.next()) {
                    found.add(row.of(each));
                }
            }
            return List.copyOf(found);
        }
    }

    /// @param safely whether it must outlive a power cut, too
    private int changed(boolean safely, String sql, @Nullable Object... values) throws CaseProblem {
        return done(connection -> {
            if (safely != waits) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma synchronous = " + (safely ? "full" : "normal"));
                }
                waits = safely;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                put(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private static void put(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("shown"),
                // A role that a newer version knows is none here.
                Role.named(row.getString("role")).orElse(Role.READER),
                row.getBoolean("open"),
                row.getBoolean("provisional"),
                row.getLong("round"),
                DeskFile.instant(row.getString("made")));
    }

    private static Token token(ResultSet row) throws SQLException {
        String used = row.getString("used");
        return new Token(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                DeskFile.instant(row.getString("made")),
                DeskFile.instant(row.getString("until")),
                used == null ? null : DeskFile.instant(used));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                DeskFile.instant(row.getString("at")),
                row.getString("who"),
                row.getString("source"),
                row.getString("deed"),
                row.getInt("status"));
    }

    private static <T> @Nullable T one(List<T> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public List<Account> accounts() throws CaseProblem {
        return found("select * from account order by name", SqliteRoll::account);
    }

    @Override
    public @Nullable Account account(String name) throws CaseProblem {
        return one(found("select * from account where name = ?", SqliteRoll::account, name));
    }

    @Override
    public @Nullable String password(String name) throws CaseProblem {
        return one(found(
                "select password from account where name = ? and password is not null",
                row -> row.getString("password"),
                name));
    }

    @Override
    public boolean add(Account account, @Nullable String password) throws CaseProblem {
        return changed(
                        true,
                        """
                        insert into account (name, shown, role, open, provisional, round, made, password)
                        select ?, ?, ?, ?, ?, ?, ?, ?
                        where not exists (select 1 from account where name = ? or shown = ? collate nocase)
                        """,
                        account.name(),
                        account.shown(),
                        account.role().word(),
                        account.open(),
                        account.provisional(),
                        account.round(),
                        account.made().toString(),
                        password,
                        account.name(),
                        account.shown())
                == 1;
    }

    @Override
    public boolean change(Account account, Account before, @Nullable String password) throws CaseProblem {
        boolean leads = account.open() && account.role() == Role.ADMINISTRATOR;
        boolean led = before.open() && before.role() == Role.ADMINISTRATOR;
        return changed(
                        true,
                        """
                        update account set shown = ?, role = ?, open = ?, provisional = ?, round = ?,
                            password = coalesce(?, password)
                        where name = ? and round = ? and (? or exists (
                            select 1 from account as other
                            where other.name <> account.name and other.open and other.role = 'administrator'))
                        """,
                        account.shown(),
                        account.role().word(),
                        account.open(),
                        account.provisional(),
                        account.round(),
                        password,
                        account.name(),
                        before.round(),
                        leads || !led)
                == 1;
    }

    @Override
    public List<Token> tokens() throws CaseProblem {
        return found("select * from token order by account, made, id", SqliteRoll::token);
    }

    @Override
    public void add(Token token, String digest) throws CaseProblem {
        Instant used = token.used();
        changed(
                true,
                "insert into token (id, account, label, made, until, used, digest) values (?, ?, ?, ?, ?, ?, ?)",
                token.id(),
                token.account(),
                token.label(),
                token.made().toString(),
                token.until().toString(),
                used == null ? null : used.toString(),
                digest);
    }

    @Override
    public @Nullable Token token(String digest) throws CaseProblem {
        return one(found("select * from token where digest = ?", SqliteRoll::token, digest));
    }

    @Override
    public void revoke(String id) throws CaseProblem {
        changed(true, "delete from token where id = ?", id);
    }

    @Override
    public void revokeAll(String account) throws CaseProblem {
        changed(true, "delete from token where account = ?", account);
    }

    @Override
    public void used(String id, Instant at) throws CaseProblem {
        changed(false, "update token set used = ? where id = ?", at.toString(), id);
    }

    @Override
    public void note(AuditEntry entry) throws CaseProblem {
        changed(
                false,
                "insert into audit (at, who, source, deed, status) values (?, ?, ?, ?, ?)",
                entry.at().toString(),
                entry.who(),
                entry.from(),
                entry.deed(),
                entry.status());
    }

    @Override
    public List<AuditEntry> log(Asked asked, long before, int most) throws CaseProblem {
        Instant since = asked.since();
        return apart(
                """
                select * from audit
                where (? = 0 or number < ?) and (? = '' or who = ?) and (? = '' or instr(deed, ?) > 0)
                    and (? = '' or at >= ?)
                order by number desc limit ?
                """,
                SqliteRoll::entry,
                before,
                before,
                asked.who(),
                asked.who(),
                asked.what(),
                asked.what(),
                since == null ? "" : since.toString(),
                since == null ? "" : since.toString(),
                most);
    }

    @Override
    public synchronized void close() {
        Connection connection = held;
        held = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // nothing was left to be written
            }
        }
    }
}
