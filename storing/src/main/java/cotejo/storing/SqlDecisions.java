package cotejo.storing;

import cotejo.casework.port.Decisions;
import cotejo.core.decision.DecisionLog;
import org.springframework.jdbc.core.simple.JdbcClient;

final class SqlDecisions implements Decisions {
    private final JdbcClient sql;

    SqlDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void append(DecisionLog.Entry entry) {
        sql.sql("insert into decision (number, previous, payload, hash) values (?, ?, ?, ?)")
                .params(entry.number(), entry.previous(), entry.payload(), entry.hash())
                .update();
    }

    @Override
    public String head() {
        return sql.sql("select hash from decision order by number desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public DecisionLog log() {
        return new DecisionLog(sql.sql("select number, previous, payload, hash from decision order by number")
                .query((row, number) -> new DecisionLog.Entry(
                        row.getLong("number"),
                        row.getString("previous"),
                        row.getString("payload"),
                        row.getString("hash")))
                .list());
    }
}
