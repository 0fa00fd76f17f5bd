package cotejo.storing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What stands in a case's database, compared with what the migrations put there.
final class Schema {
    private Schema() {}

    /// Everything SQLite knows of, one line each, sorted.
    static List<String> lines(Statement statement) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("select type, name, tbl_name, sql from sqlite_master")) {
            while (rows.next()) {
                String sql = rows.getString("sql");
                lines.add(oneLine(rows.getString("type") + " " + rows.getString("name") + " on "
                        + rows.getString("tbl_name") + ": " + (sql == null ? "made by itself" : sql)));
            }
        }
        return List.copyOf(lines);
    }

    /// What is there and should not be, or is missing, in words; null when all is as it should be.
    ///
    /// @param number of the last migration that was run
    static @Nullable String strangeIn(Statement statement, int number) throws SQLException {
        List<String> found = lines(statement);
        List<String> expected = expected(number);
        for (String line : found) {
            if (!expected.contains(line)) {
                return "case.db holds what Cotejo did not put there: " + head(line);
            }
        }
        for (String line : expected) {
            if (!found.contains(line)) {
                return "case.db lacks the " + head(line);
            }
        }
        return null;
    }

    /// A line for each table and index, as [#lines] writes them. The tests hold it to the migrations.
    private static List<String> expected(int number) {
        try (InputStream in = Schema.class.getResourceAsStream("schema-" + number + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// "trigger x on line", and not too much of it: names come from a stranger.
    private static String head(String line) {
        int colon = line.indexOf(':');
        String head = colon < 0 ? line : line.substring(0, colon);
        return head.length() <= 100 ? head : head.substring(0, 100) + "…";
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
