package cotejo.storing;

import cotejo.casework.port.Input;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Status;
import cotejo.core.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SqlInputs implements Inputs {
    private static final String COLUMNS = "path, part, source, status, reason, bytes, figures, rejected";
    private static final Comparator<Input> BY_PATH =
            Comparator.comparing(Input::path).thenComparing(Input::part);

    private final JdbcClient sql;

    SqlInputs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void put(Input input) {
        sql.sql("""
                insert into input (path, part, source, status, reason, bytes, figures, rejected)
                values (:path, :part, :source, :status, :reason, :bytes, :figures, :rejected)
                on conflict (path, part) do update set source = excluded.source, status = excluded.status,
                    reason = excluded.reason, bytes = excluded.bytes, figures = excluded.figures,
                    rejected = excluded.rejected
                """)
                .param("path", input.path())
                .param("part", input.part())
                .param("source", input.source() == null ? null : input.source().sha256())
                .param("status", input.status().word())
                .param("reason", input.reason())
                .param("bytes", input.bytes())
                .param("figures", input.figures())
                .param("rejected", input.rejected())
                .update();
    }

    @Override
    public Optional<Input> find(String path, String part) {
        return sql.sql("select " + COLUMNS + " from input where path = ? and part = ?")
                .params(path, part)
                .query(SqlInputs::row)
                .optional();
    }

    @Override
    public List<Input> partsOf(String path) {
        return sql
                .sql("select " + COLUMNS + " from input where path = ? and part <> ''")
                .param(path)
                .query(SqlInputs::row)
                .list()
                .stream()
                .sorted(BY_PATH)
                .toList();
    }

    @Override
    public List<Input> of(SourceId source) {
        return sql
                .sql("select " + COLUMNS + " from input where source = ?")
                .param(source.sha256())
                .query(SqlInputs::row)
                .list()
                .stream()
                .sorted(BY_PATH)
                .toList();
    }

    @Override
    public List<Input> all() {
        return sql.sql("select " + COLUMNS + " from input").query(SqlInputs::row).list().stream()
                .sorted(BY_PATH)
                .toList();
    }

    @Override
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        sql.sql("select status, count(*) as inputs from input group by status").query((ResultSet row) -> {
            counts.put(Rows.parsed(row, "status", Status::of), row.getInt("inputs"));
        });
        return counts;
    }

    @Override
    public List<Input> with(Set<Status> outcomes, int from, int most) {
        if (outcomes.isEmpty()) {
            return List.of();
        }
        List<String> words = outcomes.stream().map(Status::word).toList();
        return sql.sql("select " + COLUMNS + " from input where status in ("
                        + String.join(", ", Collections.nCopies(words.size(), "?"))
                        + ") order by path, part limit ? offset ?")
                .params(words)
                .param(most)
                .param(from)
                .query(SqlInputs::row)
                .list();
    }

    private static Input row(ResultSet row, int number) throws SQLException {
        return new Input(
                row.getString("path"),
                row.getString("part"),
                Rows.sourceOrNull(row, "source"),
                Rows.parsed(row, "status", Status::of),
                row.getString("reason"),
                row.getLong("bytes"),
                row.getInt("figures"),
                row.getInt("rejected"));
    }
}
