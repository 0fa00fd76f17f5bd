package cotejo.gate.speed;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.gate.names.ConllTexts;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One measurement in a process of its own, so that the process can be given one core, or a small heap. Prints lines
/// `speed<TAB>what<TAB>figure`.
///
/// Whole reading is [Reader#read]: from the text to figures with their attribution; names are labelled on the way. What
/// the file formats do before is not in it, on neither side.
public final class Course {
    /// Every so-manieth story.
    private static final int STEP = 12;
    /// Stories after which two readers change over,
    private static final int TURN = 11;
    /// and one thread and two. Where a turn ends, one of two threads waits until the other has read its last story:
    /// of eleven stories they could not gain more than 1.86, of so many 1.97. A program waits once, at its end.
    private static final int TURN_OF_THREADS = 77;
    private static final double MEGABYTE = 1024 * 1024;

    private final Path shared;
    private final Reader reader = Readers.standard();
    private final List<String> stories;
    private final long tokens;

    private Course(Path shared) throws IOException {
        this.shared = shared;
        this.stories = Reuters.everyStory(shared.resolve(SpeedSuite.STORIES), STEP);
        this.tokens = stories.stream().mapToLong(Reuters::tokens).sum();
    }

    /// @param arguments what to measure (`race`, `cores`, `heap`, `whole`), the folder of measuring data, and for a
    /// race the jar of the
    ///     rival's models
    public static void main(String[] arguments) throws IOException {
        Course course = new Course(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "race" -> course.race(Path.of(arguments[2]));
            case "cores" -> course.cores();
            case "heap" -> course.heap();
            case "whole" -> course.whole();
            default -> throw new IllegalArgumentException("nothing to measure by the name of " + arguments[0]);
        }
    }

    private void race(Path models) throws IOException {
        Rival rival = Rival.load(models);
        List<Document> documents = documents(stories, "en");
        Runs runs = Runs.of(
                stories.size(),
                TURN,
                (from, to) -> documents.subList(from, to).forEach(reader::read),
                (from, to) -> stories.subList(from, to).forEach(rival::read));
        tell("processors", Runtime.getRuntime().availableProcessors());
        tell("stories", stories.size());
        tell("tokens", tokens);
        runs.first().forEach(seconds -> tell("run-whole", tokens / seconds));
        runs.second().forEach(seconds -> tell("run-rival", tokens / seconds));
        tell("whole", tokens / runs.firstMedian());
        tell("rival", tokens / runs.secondMedian());
        tell("ratio", runs.ratio());
    }

    /// Our side alone, again and again, to be looked at by a profiler.
    private void whole() {
        List<Document> documents = documents(stories, "en");
        Runs.Contestant alone = (from, to) -> documents.subList(from, to).forEach(reader::read);
        Runs runs = Runs.of(documents.size(), TURN, alone, alone);
        tell("whole", tokens / runs.secondMedian());
    }

    /// One thread against two, on the same documents.
    private void cores() {
        List<Document> documents = documents(stories, "en");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Runs runs = Runs.of(
                    documents.size(),
                    TURN_OF_THREADS,
                    (from, to) -> together(two, documents.subList(from, to)),
                    (from, to) -> documents.subList(from, to).forEach(reader::read));
            tell("processors", Runtime.getRuntime().availableProcessors());
            runs.first().forEach(seconds -> tell("run-two", tokens / seconds));
            runs.second().forEach(seconds -> tell("run-one", tokens / seconds));
            tell("two-cores", runs.ratio());
        }
    }

    /// A task a document, as a program would share them out.
    private void together(ExecutorService threads, List<Document> documents) {
        List<Future<?>> tasks = new ArrayList<>();
        for (Document document : documents) {
            tasks.add(threads.submit(() -> reader.read(document)));
        }
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// What is held once texts of both languages have been read and all that can be forgotten is.
    private void heap() {
        documents(stories, "en").forEach(reader::read);
        List<String> spanish = ConllTexts.paragraphs(shared.resolve(SpeedSuite.SPANISH));
        long read = documents(spanish, "es").stream()
                .filter(document -> reader.read(document).status() == cotejo.core.claim.Reading.Status.READ)
                .count();
        tell("spanish-read", read);
        System.gc();
        System.gc();
        double held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        tell("heap-most", Runtime.getRuntime().maxMemory() / MEGABYTE);
        tell("heap", held);
    }

    private static List<Document> documents(List<String> texts, String language) {
        Formats formats = new Formats();
        List<Document> documents = new ArrayList<>();
        Description description = new Description(
                PartialDate.parse("1987-03-01").map(Described::byPerson).orElse(null),
                null,
                null,
                null,
                Described.byPerson(language),
                null,
                null);
        for (int i = 0; i < texts.size(); i++) {
            byte[] bytes = texts.get(i).getBytes(StandardCharsets.UTF_8);
            SourceId source = new SourceId(String.format(Locale.ROOT, "%064x", i));
            if (formats.read(source, "text-" + i + ".txt", bytes, description) instanceof Outcome.Read read) {
                documents.add(read.document());
            } else {
                throw new IllegalStateException("text " + i + " is not read as a plain text");
            }
        }
        return documents;
    }

    private static void tell(String what, double figure) {
        System.out.printf(Locale.ROOT, "speed\t%s\t%.6f%n", what, figure);
    }
}
