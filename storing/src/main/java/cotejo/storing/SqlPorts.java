package cotejo.storing;

import cotejo.casework.port.Acquisitions;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.Decisions;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Readings;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.Transcripts;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// The ports that are tables, on any database that runs the migrations. Text is ordered here and not in SQL: databases
/// order it each by its own language.
final class SqlPorts {
    private final TransactionTemplate steps;
    private final Acquisitions acquisitions;
    private final Inputs inputs;
    private final Transcripts transcripts;
    private final Readings readings;
    private final Decisions decisions;
    private final Blocks blocks;
    private final Likenesses likenesses;
    private final SqlStamps stamps;

    /// @param troubles turns what the database throws into what the ports may throw
    SqlPorts(DataSource database, SQLExceptionTranslator troubles) {
        JdbcTransactionManager transactions = new Transactions(database);
        transactions.setExceptionTranslator(troubles);
        steps = new TransactionTemplate(transactions);
        JdbcTemplate template = new JdbcTemplate(database);
        template.setExceptionTranslator(troubles);
        JdbcClient sql = JdbcClient.create(template);
        acquisitions = new SqlAcquisitions(sql);
        inputs = new SqlInputs(sql);
        transcripts = new SqlTranscripts(sql);
        stamps = new SqlStamps(sql, template);
        readings = new SqlReadings(sql, stamps);
        decisions = new SqlDecisions(sql);
        blocks = new SqlBlocks(sql, template, stamps);
        likenesses = new SqlLikenesses(sql, template);
    }

    void inOneStep(Runnable work) {
        steps.executeWithoutResult(status -> work.run());
    }

    /// SQLite undoes a step by itself where there is no room for it. Undoing it once more then fails, and that must not
    /// be told in place of what happened.
    private static final class Transactions extends JdbcTransactionManager {
        private static final long serialVersionUID = 1;
        private static final String UNDONE = "no transaction is active";

        Transactions(DataSource database) {
            super(database);
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            try {
                super.doRollback(status);
            } catch (BrokenCase e) {
                Throwable met = e.getCause();
                if (met == null || !String.valueOf(met.getMessage()).contains(UNDONE)) {
                    throw e;
                }
            }
        }
    }

    Acquisitions acquisitions() {
        return acquisitions;
    }

    Inputs inputs() {
        return inputs;
    }

    Transcripts transcripts() {
        return transcripts;
    }

    Readings readings() {
        return readings;
    }

    Decisions decisions() {
        return decisions;
    }

    Blocks blocks() {
        return blocks;
    }

    Likenesses likenesses() {
        return likenesses;
    }

    Stamps stamps() {
        return stamps;
    }
}
