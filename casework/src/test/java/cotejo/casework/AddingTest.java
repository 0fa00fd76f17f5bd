package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of files that are added, of every kind a person may name.
class AddingTest {
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

    private AddReport add(Path... paths) {
        return open().add(List.of(paths), AddOptions.NONE, Progress.NONE);
    }

    private Input only(Path path) {
        AddReport report = add(path);
        assertEquals(1, report.inputs().size(), report.toString());
        return report.inputs().getFirst();
    }

    private Path write(String name, String text) throws IOException {
        Path file = docs.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    @Test
    void foldersInTheOrderOfTheirNames() throws IOException {
        write("b.txt", TEXT);
        write("a/z.txt", TEXT + "1");
        write("c.txt", TEXT + "2");
        List<String> heard = new ArrayList<>();
        AddReport report = open().add(
                        List.of(docs.resolve("c.txt"), docs),
                        AddOptions.NONE,
                        (done, total, what) -> heard.add(done + "/" + total + " " + what));
        assertEquals(List.of("1/3 docs/c.txt", "2/3 docs/a/z.txt", "3/3 docs/b.txt"), heard);
        assertTrue(report.allRead());
        assertEquals(5, report.figures());
        assertEquals(5, open().figures(View.DECIDED).size());
        assertEquals(3, open().documents().size());
    }

    @Test
    void theSecondTimeNothingHappens() throws IOException {
        Path file = write("a.txt", TEXT);
        Input first = only(file);
        assertEquals(
                new Input(
                        "docs/a.txt",
                        "",
                        Glance.sourceOf(TEXT.getBytes(StandardCharsets.UTF_8)),
                        Status.READ,
                        "",
                        TEXT.length(),
                        1,
                        1),
                first);
        assertEquals(first, only(file));
        assertEquals(1, store.acquired.size());
    }

    @Test
    void theSameBytesTwiceAreADuplicate() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        AddReport report = add(docs);
        assertTrue(report.allRead());
        Input second = report.inputs().get(1);
        assertEquals(Status.DUPLICATE, second.status());
        assertEquals("the same bytes as docs/a.txt", second.reason());
        assertEquals(1, open().figures(View.MACHINE).size());
        assertEquals(2, store.acquired.size());
        assertEquals(List.of(second), add(docs.resolve("b.txt")).inputs());
    }

    @Test
    void changedBytesAreAnotherSource() throws IOException {
        only(write("a.txt", TEXT));
        Input changed = only(write("a.txt", TEXT.replace("1,680", "1,690")));
        assertEquals(Status.READ, changed.status());
        assertEquals(2, store.bytes.size(), "what was received is kept");
        assertEquals(1, store.inputs.size());
    }

    @Test
    void whatIsSaidOfADocumentIsReadAnew() throws IOException {
        Path file = write("a.txt", TEXT);
        only(file);
        Description said = new Description(
                Described.byPerson(PartialDate.of(2011, 3)),
                Described.byPerson("Milenio"),
                null,
                null,
                null,
                null,
                null);
        AddReport report = open().add(List.of(file), new AddOptions(said, null), Progress.NONE);
        assertEquals(Status.READ, report.inputs().getFirst().status());
        assertEquals("Milenio", open().figures(View.MACHINE).getFirst().outlet());
        only(file);
        assertEquals("Milenio", open().figures(View.MACHINE).getFirst().outlet(), "saying nothing unsays nothing");
        assertEquals(2, store.acquired.size());
    }

    @Test
    void aLanguageThatIsNotReadIsNoFailure() throws IOException {
        Description spanish = new Description(null, null, null, null, Described.byPerson("es"), null, null);
        AddReport report = open().add(List.of(write("a.txt", TEXT)), new AddOptions(spanish, null), Progress.NONE);
        assertEquals(Status.UNSUPPORTED, report.inputs().getFirst().status());
        assertEquals("language not read yet: es", report.inputs().getFirst().reason());
        assertTrue(report.allRead());
        assertEquals(
                Reading.Status.LANGUAGE_NOT_READ, open().documents().getFirst().status());
        assertTrue(open().add(List.of(docs), AddOptions.NONE, Progress.NONE).allRead());
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        Input missing = only(docs.resolve("nowhere.txt"));
        assertEquals(Status.MISSING, missing.status());
        assertEquals(Status.EMPTY, only(write("empty.txt", "")).status());
        Path binary = Files.write(docs.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
        assertEquals(Status.UNSUPPORTED, only(binary).status());
        assertFalse(add(docs).allRead());
        assertEquals(3, open().inputs().size());
        assertTrue(store.bytes.size() >= 1, "what was received is kept, read or not");
        assertEquals(Status.READ, only(write("nowhere.txt", TEXT)).status(), "found at last");
    }

    @Test
    void aFileThatHasGoneSinceIsHeld() throws IOException {
        Path file = write("a.txt", TEXT);
        Input read = only(file);
        Files.delete(file);
        assertEquals(Status.MISSING, only(file).status());
        assertFalse(add(file).allRead());
        assertEquals(List.of(read), open().inputs());
    }

    @Test
    void aLineOf200MegabytesIsAnOutcome() throws IOException {
        Path huge = docs.resolve("huge.txt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(huge), 1 << 20)) {
            byte[] piece = "1,680 soldiers deserted and ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < 200_000_000; written += piece.length) {
                out.write(piece);
            }
        }
        Input input = only(huge);
        assertEquals(Status.REFUSED, input.status());
        assertTrue(input.reason().contains("bytes"), input.reason());
        assertTrue(input.bytes() >= 200_000_000);
    }

    @Test
    void aReaderThatFailsLosesNoOther() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT.replace("1,680", "1,111"));
        DigitReader failing = new DigitReader().reading("failing", claim -> {
            if (claim.figure().words().said().equals("1,680")) {
                throw new IllegalStateException("a bug");
            }
            return claim;
        });
        Case c = Case.over(folder.resolve("case"), store, failing);
        AddReport report = c.add(List.of(docs), AddOptions.NONE, Progress.NONE);
        assertEquals(Status.REFUSED, report.inputs().get(0).status());
        assertTrue(report.inputs().get(0).reason().contains("a bug"));
        assertEquals(Status.READ, report.inputs().get(1).status());
        assertFalse(report.allRead());
        Case mended = open();
        assertDoesRebuild(mended);
        assertEquals(
                List.of(Status.READ, Status.READ),
                mended.inputs().stream().map(Input::status).toList());
    }

    /// Documents are read ahead, and taken in as if each had been read when its turn came: copies, what a table says of
    /// them, what is there already.
    @Test
    void readingSideBySideMakesTheSameCase() throws Exception {
        StringBuilder rows = new StringBuilder("file,published\n");
        for (int i = 0; i < 40; i++) {
            String name = "d" + i + ".txt";
            write(name, i % 5 == 4 ? TEXT : TEXT.replace("1,680", Integer.toString(1000 + i)));
            rows.append(name).append(",").append(2000 + i % 7).append("\n");
        }
        write("empty.txt", "");
        write("z.bin", "\u007fELF\0\0");
        Path table = Files.writeString(docs.resolve("metadata.csv"), rows);
        MemoryStore aside = new MemoryStore();
        Case one = Case.over(folder.resolve("case"), store, new DigitReader());
        Case four = Case.over(folder.resolve("case"), aside, new DigitReader());
        AddOptions options = new AddOptions(Description.NONE, Metadata.read(table), 4);
        AddReport ahead = four.add(List.of(docs), options, Progress.NONE);
        AddReport oneByOne =
                one.add(List.of(docs), new AddOptions(Description.NONE, options.metadata()), Progress.NONE);
        assertEquals(oneByOne, ahead);
        assertEquals(
                7,
                ahead.inputs().stream()
                        .filter(each -> each.status() == Status.DUPLICATE)
                        .count());
        assertEquals(Export.of(one), Export.of(four));
        assertEquals(ahead, four.add(List.of(docs), options, Progress.NONE), "what is there is left as it is");
        four.rebuild(3, Progress.NONE);
        assertEquals(Export.of(one), Export.of(four));
        assertEquals(List.of(), four.check().damaged());
    }

    @Test
    void aPassageThatTookTooLongMakesTheInputPartlyRead() throws IOException {
        Path file = write("a.txt", TEXT);
        DigitReader digits = new DigitReader();
        Reader slow = new Reader() {
            @Override
            public ReaderVersion version() {
                return digits.version();
            }

            @Override
            public Vocabulary vocabulary() {
                return digits.vocabulary();
            }

            @Override
            public Reading read(Document document) {
                Reading reading = digits.read(document);
                Words first =
                        document.text().words(document.passages().getFirst().span());
                return new Reading(
                        reading.source(),
                        reading.version(),
                        reading.status(),
                        reading.language(),
                        reading.claims(),
                        reading.malformed(),
                        List.of(new Rejected(first, "en" + Rejected.OUT_OF_TIME, "took too long")));
            }

            @Override
            public List<NumberSpan> numbers(Document document) {
                return List.of();
            }

            @Override
            public List<NameSpan> names(Document document) {
                return List.of();
            }

            @Override
            public List<AttributionSpan> attributions(Document document) {
                return List.of();
            }
        };
        AddReport report =
                Case.over(folder.resolve("case"), store, slow).add(List.of(file), AddOptions.NONE, Progress.NONE);
        assertEquals(Status.PARTLY, report.inputs().getFirst().status());
        assertTrue(report.inputs().getFirst().reason().startsWith("1 passage took too long"));
        assertTrue(report.figures() > 0, "the rest is read");
        assertFalse(report.allRead());
    }

    @Test
    void aPassageInAnotherLanguageIsToldAndIsNoFailure() throws IOException {
        Path file = write("mixed.txt", """
                Some 1,680 soldiers have deserted from the Mexican army in the past decade, the ministry said on Monday.

                Selon le ministère de la Défense, quelque 4 500 soldats ont déserté de l'armée mexicaine, et plus de 300 ont été punis.
                """);
        AddReport report = Case.over(folder.resolve("case"), store, Readers.standard())
                .add(List.of(file), AddOptions.NONE, Progress.NONE);
        Input input = report.inputs().getFirst();
        assertEquals(Status.PARTLY, input.status());
        assertEquals("1 passage in a language not read yet: fr", input.reason());
        assertEquals(1, input.figures());
        assertTrue(report.allRead());
    }

    private static void assertDoesRebuild(Case c) {
        try {
            c.rebuild(Progress.NONE);
        } catch (CaseProblem e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linksInsideFoldersAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), TEXT);
        Files.createSymbolicLink(docs.resolve("link.txt"), secret);
        Files.createSymbolicLink(docs.resolve("round"), docs);
        Files.createSymbolicLink(docs.resolve("nothing"), folder.resolve("nothing"));
        AddReport report = add(docs);
        assertEquals(3, report.inputs().size());
        assertTrue(report.inputs().stream().allMatch(input -> input.status() == Status.REFUSED));
        assertEquals(Status.READ, only(docs.resolve("link.txt")).status(), "a person named it");
        assertEquals(Status.REFUSED, only(docs.resolve("nothing")).status());
    }

    @Test
    void casesAreNoDocuments() throws IOException {
        Path caseFolder = Files.createDirectory(folder.resolve("case"));
        Files.writeString(caseFolder.resolve("cotejo.case"), "cotejo case, schema 1\n");
        write("copy/cotejo.case", "cotejo case, schema 1\n");
        write("copy/sources/x", TEXT);
        write("a.txt", TEXT);
        AddReport report = add(folder);
        assertEquals(
                List.of("case duplicate", "docs/a.txt read", "docs/copy refused"),
                report.inputs().stream()
                        .map(input -> input.path() + " " + input.status().word())
                        .toList());
    }
}
