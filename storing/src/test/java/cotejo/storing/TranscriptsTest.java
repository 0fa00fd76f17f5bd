package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Export;
import cotejo.casework.Pictures;
import cotejo.casework.Progress;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Mode;
import cotejo.core.decision.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Transcripts in a case on disk: copied with it, found damaged where they are, gone with what is withdrawn.
class TranscriptsTest {
    private static final String SECRET = "Ombligo";

    @TempDir
    Path temporary;

    private Path page;

    @BeforeEach
    void add() throws Exception {
        page = Files.writeString(
                temporary.resolve("page.png"),
                Pictures.MARK + "Tool report from " + SECRET
                        + "\n\nIt is said that 1,680 soldiers deserted in 2010.\n");
        try (Case c = open("case", Mode.CREATE)) {
            assertTrue(c.add(List.of(page), AddOptions.NONE, Progress.NONE).allRead());
        }
    }

    private Case open(String name, Mode mode) throws Exception {
        return Case.open(temporary.resolve(name), mode, new DigitReader(), new Pictures());
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("case/case.db"));
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    @Test
    void aCopyHoldsThem() throws Exception {
        String export;
        try (Case c = open("case", Mode.READ)) {
            export = Export.of(c);
            c.copyTo(temporary.resolve("copy"));
        }
        try (Case c = open("copy", Mode.WRITE)) {
            assertEquals(List.of(), c.check().damaged());
            c.rebuild(Progress.NONE);
            assertEquals(export, Export.of(c));
        }
    }

    @Test
    void oneThatIsDamagedIsNamedAndPutRightByAddingAgain() throws Exception {
        execute("update transcript set body = replace(body, '1,680', '1,860')");
        try (Case c = open("case", Mode.WRITE)) {
            List<String> damaged = c.check().damaged();
            assertEquals(1, damaged.size(), damaged.toString());
            assertTrue(damaged.getFirst().startsWith("the transcript of source "), damaged.toString());
            CaseProblem problem = assertThrows(CaseProblem.class, () -> c.rebuild(Progress.NONE));
            assertTrue(problem.mend().contains("add these files once more"), problem.mend());
            assertEquals(1, c.documents().size(), "what was read serves on");
            assertTrue(c.add(List.of(page), AddOptions.NONE, Progress.NONE).allRead());
            assertEquals(List.of(), c.check().damaged());
        }
    }

    @Test
    void oneThatBelongsToNothingIsNamed() throws Exception {
        execute("update transcript set source = '" + "0".repeat(64) + "'");
        try (Case c = open("case", Mode.READ)) {
            assertTrue(c.check().damaged().stream().anyMatch(each -> each.contains("added by nobody")));
        }
    }

    @Test
    void whatIsWithdrawnTakesItWithIt() throws Exception {
        try (Case c = open("case", Mode.WRITE)) {
            c.decide(new Decision.Withdraw(c.documents().getFirst().source()), "Ana", "court order");
            assertEquals(List.of(), c.check().damaged());
        }
        try (CaseStore store = new CaseFolders().open(temporary.resolve("case"), Mode.READ)) {
            assertEquals(List.of(), List.copyOf(store.transcripts().sources()));
        }
        try (Stream<Path> files = Files.walk(temporary.resolve("case"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(SECRET));
            }
        }
    }
}
