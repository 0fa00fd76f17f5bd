package cotejo.formats.apart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import cotejo.core.when.PartialDate;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import cotejo.formats.scan.Bounds;
import cotejo.formats.scan.Paper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApartTest {
    private static final SourceId SOURCE = new SourceId("ab".repeat(32));
    private static final String PAGE =
            "<html lang=es><head><title>Siete</title><meta property=og:site_name content=Diario>"
                    + "<meta property=article:published_time content=2011-03-08></head><body><article><h1>Siete desertaron</h1>"
                    + "<p>Siete soldados desertaron del Ejército en 2010, dijo la Secretaría 𝟙.</p></article></body></html>";

    private static final Bounds SCANS =
            new Bounds(9, 1, 1, Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(8));

    private final Description byPerson = new Description(
            Described.byPerson(PartialDate.of(2011)), null, null, null, Described.byPerson("es"), null, null);

    @Test
    void givesWhatFormatsGive() {
        try (Apart apart = new Apart()) {
            for (byte[] bytes : List.of(
                    PAGE.getBytes(UTF_8),
                    "Some 1,680 soldiers deserted.\n\nSo they say.\n".getBytes(UTF_8),
                    "A line with one wrong byte \u00e9.\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                    new byte[0],
                    new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'},
                    " \n ".getBytes(UTF_8))) {
                for (Description said : List.of(byPerson, Description.NONE)) {
                    assertEquals(
                            DocumentMaker.FORMATS.read(SOURCE, "a.html", bytes, said),
                            apart.read(SOURCE, "a.html", bytes, said));
                }
            }
        }
    }

    /// Each costs its own process, and nothing else.
    @Test
    void whatGoesWrongIsAnOutcomeAndTheNextIsRead() {
        Settings settings = new Settings(Misbehaving.class.getName(), 64, Duration.ofSeconds(3), SCANS);
        try (Apart apart = new Apart(settings)) {
            refused(apart, "exit", Status.DAMAGED, "exit 134");
            refused(apart, "hang", Status.TIMED_OUT, "3 seconds");
            refused(apart, "memory", Status.OUT_OF_MEMORY, "64 MB");
            refused(apart, "nonsense", Status.DAMAGED, "");
            refused(apart, "flood", Status.REFUSED, "2,147,483,647 characters");
            refused(apart, "fetch", Status.REFUSED, "no document has anything fetched");
        }
    }

    /// Pages that are pictures take longer, and as long as each is told of they may; but not for ever.
    @Test
    void whatIsAtWorkIsWaitedFor() {
        Settings settings = new Settings(Misbehaving.class.getName(), 64, Duration.ofSeconds(3), SCANS);
        try (Apart apart = new Apart(settings)) {
            Outcome outcome = apart.read(SOURCE, "at work", "x".getBytes(UTF_8), Description.NONE);
            assertEquals(new Outcome.Refused(Status.EMPTY, "all pages looked at").with(Transcript.NONE), outcome);
            refused(apart, "at work no more", Status.TIMED_OUT, "seconds");
            refused(apart, "at work for ever", Status.TIMED_OUT, "seconds");
        }
    }

    @Test
    void transcriptsComeAndGo() throws Exception {
        byte[] png = Paper.file(Paper.page(List.of("Unos 1,680 soldados desertaron")), "png");
        Transcript transcript = new Transcript(
                "Tesseract",
                "5.3.0",
                List.of("es", "en"),
                List.of(
                        new Page(
                                1,
                                900,
                                800,
                                Trouble.DAMAGED,
                                List.of(new Paragraph(
                                        1,
                                        List.of(new Line(List.of(
                                                new Word("Unos", 96, 1, 2, 3, 4),
                                                new Word("1,680", 41, 5, 6, 7, 8))))))),
                        Page.without(3, Trouble.NOT_REACHED)));
        try (Apart apart = new Apart()) {
            Outcome here = DocumentMaker.FORMATS.read(SOURCE, "a.png", png, byPerson, transcript);
            assertEquals(here, apart.read(SOURCE, "a.png", png, byPerson, transcript));
            assertInstanceOf(Outcome.Partly.class, here);
            assertEquals(
                    DocumentMaker.FORMATS.read(SOURCE, "a.png", png, byPerson, Transcript.NONE),
                    apart.read(SOURCE, "a.png", png, byPerson, Transcript.NONE));
        }
    }

    private static void refused(Apart apart, String name, Status status, String reason) {
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, apart.read(SOURCE, name, "x".getBytes(UTF_8), Description.NONE), name);
        assertEquals(status, refused.status(), name + ": " + refused.reason());
        assertTrue(refused.reason().contains(reason), name + ": " + refused.reason());
        assertInstanceOf(
                Outcome.Read.class,
                apart.read(SOURCE, "next.txt", "Seven soldiers.".getBytes(UTF_8), Description.NONE),
                "the next after " + name);
    }

    @Test
    void manyMayAskAtOnce() {
        try (Apart apart = new Apart()) {
            List<String> texts = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(i -> apart.read(SOURCE, "a.txt", (i + " soldiers deserted.").getBytes(UTF_8), byPerson))
                    .map(outcome -> assertInstanceOf(Outcome.Read.class, outcome)
                            .document()
                            .text()
                            .string())
                    .toList();
            assertEquals(
                    IntStream.range(0, 40)
                            .mapToObj(i -> i + " soldiers deserted.")
                            .toList(),
                    texts);
        }
    }

    /// Ctrl-C reaches all processes of a terminal: who asks says when all is done.
    @Test
    void aSignalDoesNotEndWhatIsStillAsked() throws IOException, InterruptedException {
        Set<Long> others = children();
        try (Apart apart = new Apart()) {
            apart.read(SOURCE, "a.txt", "Seven soldiers.".getBytes(UTF_8), Description.NONE);
            Set<Long> workers = children();
            workers.removeAll(others);
            assertEquals(1, workers.size());
            String worker = String.valueOf(workers.iterator().next());
            new ProcessBuilder("kill", "-TERM", worker).start().waitFor();
            Thread.sleep(500);
            assertInstanceOf(
                    Outcome.Read.class,
                    apart.read(SOURCE, "b.txt", "Eight soldiers.".getBytes(UTF_8), Description.NONE));
            assertTrue(children().containsAll(workers), "it answered itself");
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// A program that is killed leaves no process behind.
    @Test
    void itsProcessesEndWithTheProgram() throws IOException, InterruptedException {
        Set<Path> before = scratch();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName())
                .start();
        try (BufferedReader said = program.inputReader()) {
            ProcessHandle worker =
                    ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            Set<Path> scratch = scratch();
            scratch.removeAll(before);
            assertTrue(worker.isAlive());
            program.destroyForcibly();
            worker.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            assertFalse(worker.isAlive());
            assertEquals(1, scratch.size());
            scratch.retainAll(scratch());
            assertEquals(Set.of(), scratch);
        } finally {
            program.destroyForcibly();
        }
    }

    private static Set<Path> scratch() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("cotejo-apart-"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    /// A program that has a document read and waits.
    static final class Asking {
        private Asking() {}

        public static void main(String[] none) throws InterruptedException {
            Apart apart = new Apart();
            apart.read(SOURCE, "a.txt", "Seven soldiers.".getBytes(UTF_8), Description.NONE);
            System.out.println(
                    ProcessHandle.current().children().findFirst().orElseThrow().pid());
            Thread.sleep(600_000);
        }
    }
}
