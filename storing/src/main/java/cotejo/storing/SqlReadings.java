package cotejo.storing;

import cotejo.casework.port.Readings;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.source.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The column "serving" is 1 for what serves, 0 for what waits, and 2 for what the decided view reads beside it.
final class SqlReadings implements Readings {
    private final JdbcClient sql;
    private final SqlStamps stamps;

    SqlReadings(JdbcClient sql, SqlStamps stamps) {
        this.sql = sql;
        this.stamps = stamps;
    }

    @Override
    public void serve(Row row) {
        remove(row.source());
        put(row, 1);
        stamps.put(Stamps.ofSource(row.source()));
    }

    @Override
    public void putWaiting(Row row) {
        sql.sql("delete from reading where source = ? and serving = 0")
                .param(row.source().sha256())
                .update();
        put(row, 0);
    }

    private void put(Row row, int serving) {
        sql.sql("""
                insert into reading (source, version, serving, shape, document, reading, brief)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        row.source().sha256(),
                        row.version().digest(),
                        serving,
                        row.schema(),
                        row.document(),
                        row.reading(),
                        row.brief())
                .update();
    }

    @Override
    public boolean waits(SourceId source, ReaderVersion version) {
        return sql.sql("select count(*) from reading where source = ? and version = ? and serving = 0")
                        .params(source.sha256(), version.digest())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void serveWaiting(ReaderVersion version) {
        sql.sql("delete from reading where serving = 0 and version <> ?")
                .param(version.digest())
                .update();
        sql.sql("""
                delete from reading where serving = 1
                    and source in (select waiting.source from reading waiting where waiting.serving = 0)
                """).update();
        sql.sql("update reading set serving = 1 where serving = 0").update();
        stamps.put(sources().stream().map(Stamps::ofSource).toList());
    }

    @Override
    public void dropWaiting() {
        sql.sql("delete from reading where serving = 0").update();
    }

    @Override
    public Optional<Row> of(SourceId source) {
        return row(source, 1);
    }

    @Override
    public SortedMap<SourceId, String> briefs() {
        return briefs(1);
    }

    @Override
    public Optional<String> brief(SourceId source, View view) {
        return sql
                .sql("select serving, brief from reading where source = ? and serving in (1, 2)")
                .param(source.sha256())
                .query((row, number) -> Map.entry(row.getInt("serving"), row.getString("brief")))
                .list()
                .stream()
                .filter(each -> view == View.DECIDED || each.getKey() == 1)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    @Override
    public void putDescribed(Row row) {
        dropDescribed(row.source());
        put(row, 2);
        stamps.put(Stamps.ofSource(row.source()));
    }

    @Override
    public void dropDescribed(SourceId source) {
        int gone = sql.sql("delete from reading where source = ? and serving = 2")
                .param(source.sha256())
                .update();
        if (gone > 0) {
            stamps.put(Stamps.ofSource(source));
        }
    }

    @Override
    public Optional<Row> described(SourceId source) {
        return row(source, 2);
    }

    @Override
    public SortedMap<SourceId, String> describedBriefs() {
        return briefs(2);
    }

    private Optional<Row> row(SourceId asked, int serving) {
        return sql.sql("""
                select source, version, shape, document, reading, brief from reading where source = ? and serving = ?
                """)
                .params(asked.sha256(), serving)
                .query((row, number) -> new Row(
                        Rows.source(row, "source"),
                        new ReaderVersion(row.getString("version")),
                        row.getInt("shape"),
                        row.getString("document"),
                        row.getString("reading"),
                        row.getString("brief")))
                .optional();
    }

    private SortedMap<SourceId, String> briefs(int serving) {
        TreeMap<SourceId, String> briefs = new TreeMap<>();
        sql
                .sql("select source, brief from reading where serving = ?")
                .param(serving)
                .query((row, number) -> Map.entry(Rows.source(row, "source"), row.getString("brief")))
                .list()
                .stream()
                .forEach(each -> briefs.put(each.getKey(), each.getValue()));
        return briefs;
    }

    @Override
    public List<SourceId> sources() {
        return sql
                .sql("select source from reading where serving = 1")
                .query((row, number) -> Rows.source(row, "source"))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<ReaderVersion> versions() {
        return sql
                .sql("select distinct version from reading where serving = 1")
                .query((row, number) -> new ReaderVersion(row.getString("version")))
                .list()
                .stream()
                .sorted(Comparator.comparing(ReaderVersion::digest))
                .toList();
    }

    @Override
    public void remove(SourceId source) {
        int gone = sql.sql("delete from reading where source = ?")
                .param(source.sha256())
                .update();
        if (gone > 0) {
            stamps.put(Stamps.ofSource(source));
        }
    }
}
