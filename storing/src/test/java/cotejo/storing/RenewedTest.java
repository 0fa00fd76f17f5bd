package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Progress;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A case of the first schema, opened by this version.
class RenewedTest {
    @TempDir
    Path temporary;

    private CaseFolder folder = new CaseFolder(Path.of("unset"));

    @BeforeEach
    void make() throws Exception {
        folder = new CaseFolder(temporary.resolve("case"));
        folder.make();
        Flyway.configure(Database.class.getClassLoader())
                .dataSource("jdbc:sqlite:" + folder.database(), "", "")
                .locations("classpath:cotejo/storing/migrations")
                .target("1")
                .load()
                .migrate();
        Files.writeString(folder.marker(), "cotejo case, schema 1\n");
    }

    @ParameterizedTest
    @EnumSource
    void isBroughtUpToDateWhateverItIsOpenedFor(Mode mode) throws Exception {
        Case.open(folder.root(), mode, new DigitReader()).close();
        assertEquals(CaseFolder.SCHEMA, folder.schema());
        Path page =
                Files.writeString(temporary.resolve("page.txt"), "A page\n\nIt is said that 1,680 soldiers left.\n");
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            assertTrue(c.add(List.of(page), AddOptions.NONE, Progress.NONE).allRead());
            assertEquals(List.of(), c.check().damaged());
        }
    }

    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        Database.renew(folder, 1);
        assertEquals(1, folder.schema());
        Case.open(folder.root(), Mode.READ, new DigitReader()).close();
        assertEquals(CaseFolder.SCHEMA, folder.schema());
    }

    @Test
    void whatAStrangerPutThereIsRefused() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = connection.createStatement()) {
            statement.execute("create trigger sly after insert on input begin delete from decision; end");
        }
        CaseProblem problem = assertThrows(
                CaseProblem.class,
                () -> Case.open(folder.root(), Mode.WRITE, new DigitReader()).close());
        assertEquals(CaseProblem.Kind.DAMAGED, problem.kind());
        assertEquals(1, folder.schema());
    }
}
