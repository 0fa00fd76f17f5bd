package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    /// When a migration is added, put what this test finds into schema-N.txt.
    @Test
    void theExpectedSchemaIsWhatTheMigrationsMake(@TempDir Path temporary) throws Exception {
        CaseFolder folder = new CaseFolder(temporary.resolve("case"));
        folder.make();
        Database.make(folder);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = connection.createStatement();
                InputStream expected = Objects.requireNonNull(
                        Schema.class.getResourceAsStream("schema-" + CaseFolder.SCHEMA + ".txt"))) {
            assertEquals(
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    String.join("\n", Schema.lines(statement)) + "\n");
        }
    }
}
