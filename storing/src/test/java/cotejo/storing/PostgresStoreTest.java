package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Export;
import cotejo.casework.Progress;
import cotejo.casework.port.Acquisitions;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStoreContract;
import cotejo.casework.port.Decisions;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Readings;
import cotejo.casework.port.Sources;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.Transcripts;
import cotejo.casework.port.View;
import cotejo.core.decision.DecidedFacet;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The contract on a real PostgreSQL: no SQL of ours is SQLite's alone.
class PostgresStoreTest extends CaseStoreContract {
    private static EmbeddedPostgres postgres;

    @TempDir
    Path temporary;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    protected CaseStore fresh() throws Exception {
        Connection connection = postgres.getPostgresDatabase().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        Database.migrate(postgres.getPostgresDatabase());
        CaseFolder folder = new CaseFolder(temporary.resolve("case"));
        folder.make();
        return new PostgresStore(connection, new Blobs(folder), folder);
    }

    /// The whole way on both databases: the same export, and sound.
    @Test
    void theSameCaseComesOut() throws Exception {
        Path pages = temporary.resolve("pages");
        Pages.write(pages, 6, 11);
        String onFiles;
        try (Case c = Case.open(temporary.resolve("files"), Mode.CREATE, new DigitReader())) {
            onFiles = work(c, pages);
        }
        Case c = Case.over(temporary.resolve("server"), fresh(), new DigitReader());
        assertEquals(onFiles, work(c, pages));
        c.close();
    }

    private static String work(Case c, Path pages) throws Exception {
        assertTrue(c.add(List.of(pages), AddOptions.NONE, Progress.NONE).allRead());
        var figure = c.figures(View.MACHINE).getFirst().id();
        c.decide(c.point(figure).orElseThrow().correct(DecidedFacet.VALUE, "777"), "Ana", "misread");
        assertEquals(List.of(), c.check().damaged());
        String export = Export.of(c);
        c.rebuild(Progress.NONE);
        assertEquals(export, Export.of(c));
        return export;
    }

    private static final class PostgresStore implements CaseStore {
        private final Connection connection;
        private final Blobs blobs;
        private final SqlPorts ports;

        PostgresStore(Connection connection, Blobs blobs, CaseFolder folder) {
            this.connection = connection;
            this.blobs = blobs;
            this.ports = new SqlPorts(new SingleConnectionDataSource(connection, true), new Troubles(folder));
        }

        @Override
        public boolean writable() {
            return true;
        }

        @Override
        public Sources sources() {
            return blobs;
        }

        @Override
        public Acquisitions acquisitions() {
            return ports.acquisitions();
        }

        @Override
        public Inputs inputs() {
            return ports.inputs();
        }

        @Override
        public Transcripts transcripts() {
            return ports.transcripts();
        }

        @Override
        public Readings readings() {
            return ports.readings();
        }

        @Override
        public Decisions decisions() {
            return ports.decisions();
        }

        @Override
        public Blocks blocks() {
            return ports.blocks();
        }

        @Override
        public Likenesses likenesses() {
            return ports.likenesses();
        }

        @Override
        public Stamps stamps() {
            return ports.stamps();
        }

        @Override
        public void inOneStep(Runnable work) {
            ports.inOneStep(work);
        }

        @Override
        public void sweep() {}

        @Override
        public List<String> damage() {
            return blobs.strangers();
        }

        @Override
        public void copyTo(Path to) throws CaseProblem {
            throw new CaseProblem(CaseProblem.Kind.USAGE, "a folder is copied, a server is not", "copy the folder");
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new BrokenCase(
                        new CaseProblem(CaseProblem.Kind.DAMAGED, "the connection cannot be closed", ""), e);
            }
        }
    }
}
