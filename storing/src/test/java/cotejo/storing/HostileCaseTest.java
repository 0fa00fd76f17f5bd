package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.CheckReport;
import cotejo.casework.DigitReader;
import cotejo.casework.Progress;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case from a stranger, or one that time has been at: refused or named, and nothing outside it touched.
class HostileCaseTest {
    @TempDir
    Path temporary;

    private CaseFolder folder = new CaseFolder(Path.of("unset"));
    private Path page = Path.of("unset");

    @BeforeEach
    void make() throws Exception {
        folder = new CaseFolder(temporary.resolve("case"));
        page = Files.writeString(
                temporary.resolve("page.txt"),
                "A report on the forces\n\nIt is said that 1,680 soldiers of the army deserted in 2010.\n");
        try (Case c = Case.open(folder.root(), Mode.CREATE, new DigitReader())) {
            assertTrue(c.add(List.of(page), AddOptions.NONE, Progress.NONE).allRead());
        }
    }

    private void execute(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private CaseProblem refused(Mode mode) {
        return assertThrows(
                CaseProblem.class,
                () -> Case.open(folder.root(), mode, new DigitReader()).close());
    }

    private void refused(Kind kind, String words) {
        for (Mode mode : Mode.values()) {
            CaseProblem problem = refused(mode);
            assertEquals(kind, problem.kind(), problem.what());
            assertTrue(problem.what().contains(words), problem.what());
            assertFalse(problem.what().contains("\n"), problem.what());
            assertFalse(problem.mend().isEmpty());
        }
    }

    private CheckReport check() throws CaseProblem {
        try (Case c = Case.open(folder.root(), Mode.READ, new DigitReader())) {
            return c.check();
        }
    }

    @Test
    void aSoundCaseIsSound() throws Exception {
        assertEquals(List.of(), check().damaged());
    }

    @Test
    void aTriggerIsRefused() throws Exception {
        execute("create trigger sly after insert on input begin delete from decision; end");
        refused(Kind.DAMAGED, "trigger sly on input");
    }

    @Test
    void aViewInPlaceOfATableIsRefused() throws Exception {
        execute("drop table derived", "create view derived as select 'by' as name, hex(randomblob(9)) as value");
        refused(Kind.DAMAGED, "view derived");
    }

    @Test
    void aMissingTableIsRefused() throws Exception {
        execute("drop table decision");
        refused(Kind.DAMAGED, "lacks the");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Files.delete(folder.database());
        execute("create table bookmarks (url text)");
        refused(Kind.DAMAGED, "bookmarks");
    }

    @Test
    void noDatabaseAtAllIsRefused() throws Exception {
        Files.writeString(
                folder.database(),
                "this is no database, and it is longer than a header of a hundred bytes "
                        + "so that nobody takes it for an empty one");
        refused(Kind.DAMAGED, "case.db");
        Files.delete(folder.database());
        refused(Kind.DAMAGED, "case.db is missing");
    }

    @Test
    void aRollbackJournalIsNeverPlayedBack() throws Exception {
        Files.writeString(folder.root().resolve("case.db-journal"), "x");
        refused(Kind.DAMAGED, "case.db-journal");
    }

    @Test
    void linksInPlaceOfFilesAreRefused() throws Exception {
        Path elsewhere = Files.move(folder.database(), temporary.resolve("elsewhere.db"));
        Files.createSymbolicLink(folder.database(), elsewhere);
        refused(Kind.DAMAGED, "no file of its own");
    }

    @Test
    void aLinkInPlaceOfTheSourcesIsRefused() throws Exception {
        Path elsewhere = Files.move(folder.sources(), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.sources(), elsewhere);
        refused(Kind.DAMAGED, "sources");
    }

    @Test
    void aLinkAmongTheSourcesIsNotFollowed() throws Exception {
        Path secret = Files.writeString(temporary.resolve("secret"), "secret 9,999 soldiers");
        Path blob = onlyBlob();
        Files.delete(blob);
        Files.createSymbolicLink(blob, secret);
        List<String> damaged = check().damaged();
        assertTrue(damaged.stream().anyMatch(line -> line.contains("is no source")), damaged.toString());
        assertTrue(damaged.stream().anyMatch(line -> line.contains("is missing")), damaged.toString());
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            assertThrows(CaseProblem.class, () -> c.rebuild(Progress.NONE));
            assertThrows(CaseProblem.class, () -> c.copyTo(temporary.resolve("copy")));
            // The same bytes mend it, and the link's target is untouched.
            c.add(List.of(page), AddOptions.NONE, Progress.NONE);
            assertEquals(List.of(), c.check().damaged());
        }
        assertTrue(Files.isRegularFile(blob, java.nio.file.LinkOption.NOFOLLOW_LINKS));
        assertEquals("secret 9,999 soldiers", Files.readString(secret));
    }

    @Test
    void aShelfThatIsALinkIsNotFollowed() throws Exception {
        Path shelf = onlyBlob().getParent();
        Path elsewhere = Files.move(shelf, temporary.resolve("shelf"));
        Files.createSymbolicLink(shelf, elsewhere);
        assertTrue(check().damaged().stream().anyMatch(line -> line.contains("is missing")));
    }

    @Test
    void foldersAndOddNamesAmongTheSourcesAreNamed() throws Exception {
        Files.createDirectories(folder.sources().resolve("ab").resolve("ab".repeat(32)));
        Files.writeString(folder.sources().resolve("ab").resolve("cd".repeat(32)), "x");
        Files.writeString(folder.sources().resolve("readme.txt"), "x");
        assertEquals(3, check().damaged().size(), check().damaged().toString());
    }

    @Test
    void aDamagedSourceIsNamedAndMendedByTheSameBytes() throws Exception {
        Files.writeString(onlyBlob(), "It is said that 9,999 soldiers of the army deserted in 2010.");
        List<String> damaged = check().damaged();
        assertEquals(1, damaged.size(), damaged.toString());
        assertTrue(damaged.getFirst().contains("page.txt"), damaged.toString());
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            CaseProblem problem = assertThrows(CaseProblem.class, () -> c.rebuild(Progress.NONE));
            assertTrue(problem.what().contains("page.txt"), problem.what());
            assertEquals(1, c.figures(View.MACHINE).size(), "what was read serves on");
            c.add(List.of(page), AddOptions.NONE, Progress.NONE);
            assertEquals(List.of(), c.check().damaged());
        }
    }

    @Test
    void namesThatClimbOutAreNoSources() throws Exception {
        execute("update acquisition set source = '../../../../etc/passwd'");
        BrokenCase broken;
        try (Case c = Case.open(folder.root(), Mode.READ, new DigitReader())) {
            broken = assertThrows(BrokenCase.class, c::check);
        }
        assertEquals(Kind.DAMAGED, broken.problem().kind());
    }

    @Test
    void whatWasDerivedAndThenChangedIsNamed() throws Exception {
        execute("update claim set body = replace(body, '1680', '1681')");
        List<String> damaged = check().damaged();
        assertTrue(damaged.stream().anyMatch(line -> line.startsWith("figure ")), damaged.toString());
        execute("update line set body = '{}'");
        assertFalse(check().sound());
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            c.rebuild(Progress.NONE);
            assertEquals(List.of(), c.check().damaged());
        }
    }

    @Test
    void aReadingThatWasChangedIsNamed() throws Exception {
        execute("update reading set reading = replace(reading, '1680', '1681')");
        List<String> damaged = check().damaged();
        assertTrue(damaged.stream().anyMatch(line -> line.contains("page.txt")), damaged.toString());
        execute("update reading set reading = '['");
        assertTrue(check().damaged().stream().anyMatch(line -> line.contains("the reading of")));
    }

    @Test
    void aTamperedDecisionIsNamed() throws Exception {
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            var figure = c.figures(View.MACHINE).getFirst().id();
            c.decide(c.point(figure).orElseThrow().accept(), "Ana", "checked");
            c.decide(c.point(figure).orElseThrow().note("seen twice"), "Ana", "checked");
        }
        assertEquals(2, check().decisions());
        execute("update decision set payload = replace(payload, 'Ana', 'Eva') where number = 1");
        assertTrue(check().damaged()
                .contains("the chain of decisions is broken: decision 1 was changed after it was made"));
        try (Case c = Case.open(folder.root(), Mode.WRITE, new DigitReader())) {
            var figure = c.figures(View.MACHINE).getFirst().id();
            var accept = c.point(figure).orElseThrow().accept();
            assertEquals(
                    Kind.DAMAGED,
                    assertThrows(CaseProblem.class, () -> c.decide(accept, "Ana", "again"))
                            .kind());
        }
        execute("delete from decision where number = 1");
        assertTrue(check().damaged().contains("the chain of decisions is broken: decision 1 is missing"));
    }

    @Test
    void damagedPagesOfTheDatabaseAreNamed() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
            for (long page = 2; page * 4096 < file.length(); page++) {
                file.seek(page * 4096);
                file.write("garbage of some length to overwrite the head of a page".getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Case c = Case.open(folder.root(), Mode.READ, new DigitReader())) {
            CheckReport report = c.check();
            assertFalse(report.sound());
        } catch (BrokenCase e) {
            assertEquals(Kind.DAMAGED, e.problem().kind());
        } catch (CaseProblem e) {
            assertEquals(Kind.DAMAGED, e.kind());
        }
    }

    @Test
    void aHugeValueIsNoEndOfMemory() throws Exception {
        execute("update reading set document = zeroblob(600000000)");
        try (Case c = Case.open(folder.root(), Mode.READ, new DigitReader())) {
            var source = c.documents().getFirst().source();
            assertThrows(BrokenCase.class, () -> c.document(source));
            assertFalse(c.check().sound());
        }
    }

    @Test
    void markersThatSayOtherThings() throws Exception {
        Files.writeString(folder.marker(), "cotejo case, schema " + (CaseFolder.SCHEMA + 1) + "\n");
        refused(Kind.NEWER, "newer version");
        for (String words : List.of("", "cotejo case, schema 0", "cotejo case, schema 99999999999", "hello")) {
            Files.writeString(folder.marker(), words);
            refused(Kind.DAMAGED, "cotejo.case");
        }
        Files.delete(folder.marker());
        Files.createSymbolicLink(folder.marker(), page);
        refused(Kind.DAMAGED, "no file of its own");
        Files.delete(folder.marker());
        assertEquals(Kind.NO_CASE, refused(Mode.READ).kind());
        assertEquals(Kind.NO_CASE, refused(Mode.WRITE).kind());
        assertEquals(Kind.NO_CASE, refused(Mode.CREATE).kind());
    }

    @Test
    void theBytesOfAStrangersCaseStayAsTheyAre() throws Exception {
        byte[] before = Files.readAllBytes(folder.database());
        check();
        assertArrayEquals(before, Files.readAllBytes(folder.database()));
    }

    private Path onlyBlob() throws Exception {
        try (var files = Files.walk(folder.sources())) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
