package cotejo.storing;

import cotejo.core.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Cells as the types they must be: whatever else stands in a stranger's table is damage.
final class Rows {
    private Rows() {}

    static SourceId source(ResultSet row, String column) throws SQLException {
        return parsed(row, column, SourceId::new);
    }

    static @Nullable SourceId sourceOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column) == null ? null : source(row, column);
    }

    static <T> T parsed(ResultSet row, String column, Function<String, T> parse) throws SQLException {
        String cell = row.getString(column);
        try {
            return parse.apply(cell);
        } catch (RuntimeException e) {
            throw new SQLException("column " + column + " holds what is none of its kind", e);
        }
    }
}
