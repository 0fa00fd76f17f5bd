package cotejo.storing;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Acquisitions;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SqlAcquisitions implements Acquisitions {
    private final JdbcClient sql;

    SqlAcquisitions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void append(Acquisition acquisition) {
        sql.sql("""
                insert into acquisition (number, source, path, part, at, how, description)
                select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from acquisition
                """)
                .params(
                        acquisition.source().sha256(),
                        acquisition.path(),
                        acquisition.part(),
                        acquisition.at().toString(),
                        acquisition.how(),
                        Kept.write(acquisition.byPerson()))
                .update();
    }

    @Override
    public List<Acquisition> of(SourceId source) {
        return sql.sql("""
                select source, path, part, at, how, description from acquisition where source = ? order by number
                """).param(source.sha256()).query(SqlAcquisitions::row).list();
    }

    @Override
    public List<Acquisition> all() {
        return sql.sql("select source, path, part, at, how, description from acquisition order by number")
                .query(SqlAcquisitions::row)
                .list();
    }

    @Override
    public List<Acquisition> latest(int most) {
        return sql.sql("""
                select source, path, part, at, how, description from acquisition order by number desc limit ?
                """).param(most).query(SqlAcquisitions::row).list();
    }

    private static Acquisition row(ResultSet row, int number) throws SQLException {
        return new Acquisition(
                Rows.source(row, "source"),
                row.getString("path"),
                row.getString("part"),
                Rows.parsed(row, "at", Instant::parse),
                row.getString("how"),
                Kept.read(row.getString("description"), Description.class));
    }
}
