package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.CaseProblem;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a table says of the files that are added with it.
class MetadataTest {
    private static final String TEXT =
            "A report on the forces\n\nIt is said that 1,680 soldiers of the army deserted in 2010.\n";

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Path docs = Path.of("unset");

    @BeforeEach
    void makeDocuments() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    private Case open() {
        return Case.over(folder.resolve("case"), store, new DigitReader());
    }

    private Path write(String name, String text) throws IOException {
        Path file = docs.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    @Test
    void metadataByTheNameOfTheFile() throws Exception {
        write("a.txt", TEXT);
        write("sub/b.txt", TEXT.replace("1,680", "1,690"));
        Path table = write(
                "metadata.csv",
                "\uFEFFfile,published,outlet,language,country,url\n"
                        + "a.txt,2011-03-08,\"Milenio, the paper\",en,mx,\nsub/b.txt,2012,,,,https://example.org/x\ngone.txt,,,,,\n");
        AddReport report = open().add(
                        List.of(docs),
                        new AddOptions(
                                new Description(null, Described.byPerson("Everyone"), null, null, null, null, null),
                                Metadata.read(table)),
                        Progress.NONE);
        assertTrue(report.allRead());
        assertEquals(List.of(table + " tells of gone.txt, which was not added"), report.warnings());
        List<Held> held = open().documents();
        assertEquals("Milenio, the paper", held.get(0).description().outletName());
        assertEquals(PartialDate.of(2011, 3, 8), held.get(0).description().publishedDate());
        assertEquals(
                "MX",
                Objects.requireNonNull(held.get(0).description().country()).value());
        assertEquals("Everyone", held.get(1).description().outletName());
        assertEquals(PartialDate.of(2012), held.get(1).description().publishedDate());
        assertEquals(2, held.size(), "the table is no document");
    }

    @Test
    void metadataThatIsWrongIsNamed() throws IOException {
        assertSays("file,publisher\na.txt,x\n", "unknown column “publisher”");
        assertSays("published\n2011\n", "no column “file”");
        assertSays("", "no column “file”");
        assertSays("file,file\n", "twice");
        assertSays("file,published\na.txt,last week\n", "“last week” is no date");
        assertSays("file,language\na.txt,english\n", "“english” is no language code");
        assertSays("file\na.txt,b\n", "more cells");
        assertSays("file,outlet\n,b\n", "names no file");
        assertSays("file\na.txt\na.txt\n", "earlier row");
        assertSays("file,outlet\na.txt,\"open\n", "no table");
        Path latin = Files.write(
                docs.resolve("latin.csv"), "file,outlet\na.txt,El Pa\u00eds\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(CaseProblem.class, () -> Metadata.read(latin))
                .what()
                .contains("UTF-8"));
        assertTrue(assertThrows(CaseProblem.class, () -> Metadata.read(docs.resolve("no.csv")))
                .what()
                .contains("does not exist"));
    }

    private void assertSays(String table, String words) throws IOException {
        Path file = write("wrong.csv", table);
        CaseProblem problem = assertThrows(CaseProblem.class, () -> Metadata.read(file), table);
        assertEquals(CaseProblem.Kind.USAGE, problem.kind());
        assertTrue(problem.what().contains(words), problem.what());
    }
}
