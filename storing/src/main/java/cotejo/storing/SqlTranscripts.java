package cotejo.storing;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Transcripts;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A transcript can be had no second time, so each stands beside its hash.
final class SqlTranscripts implements Transcripts {
    private final JdbcClient sql;

    SqlTranscripts(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(int number, String hash, String body) {
        boolean whole() {
            return hash.equals(hash(body));
        }

        static String hash(String body) {
            return Blobs.nameOf(body.getBytes(StandardCharsets.UTF_8)).sha256();
        }
    }

    @Override
    public void keep(SourceId source, Transcript transcript) {
        List<Row> rows = rows(source);
        // What is damaged is no longer what was kept.
        rows.stream()
                .filter(row -> !row.whole())
                .forEach(row -> sql.sql("delete from transcript where source = ? and number = ?")
                        .params(source.sha256(), row.number())
                        .update());
        String body = Kept.write(transcript);
        if (!rows.isEmpty() && rows.getLast().whole() && rows.getLast().body().equals(body)) {
            return;
        }
        sql.sql("insert into transcript (source, number, hash, body) values (?, ?, ?, ?)")
                .params(source.sha256(), rows.isEmpty() ? 1 : rows.getLast().number() + 1, Row.hash(body), body)
                .update();
    }

    @Override
    public Optional<Transcript> of(SourceId source) {
        List<Row> rows = rows(source);
        return rows.isEmpty() ? Optional.empty() : Optional.of(read(source, rows.getLast()));
    }

    @Override
    public List<Transcript> all(SourceId source) {
        return rows(source).stream().map(row -> read(source, row)).toList();
    }

    private List<Row> rows(SourceId source) {
        return sql.sql("select number, hash, body from transcript where source = ? order by number")
                .param(source.sha256())
                .query((row, at) -> new Row(row.getInt("number"), row.getString("hash"), row.getString("body")))
                .list();
    }

    private static Transcript read(SourceId source, Row row) {
        if (row.whole()) {
            return Kept.read(row.body(), Transcript.class);
        }
        throw new BrokenCase(new CaseProblem(
                CaseProblem.Kind.DAMAGED,
                "the transcript of source " + source + " in case.db is damaged",
                "add the file once more: its pictures are read again"));
    }

    @Override
    public SortedSet<SourceId> sources() {
        return sql
                .sql("select distinct source from transcript")
                .query((row, at) -> Rows.source(row, "source"))
                .list()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void destroy(SourceId source) {
        sql.sql("delete from transcript where source = ?")
                .param(source.sha256())
                .update();
    }
}
