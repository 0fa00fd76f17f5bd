package cotejo.gate.kills;

import cotejo.casework.port.CaseProblem;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Many runs of the real program over one corpus that are killed and taken up, compared with one that nobody killed.
///
/// @param classPath on which the program stands
/// @param place an empty folder to work in
/// @param seed of the corpus and of all moments
/// @param thorough whether every case is checked after every kill, some runs are killed several times, and all are
///     taken up by the program in a process of its own, as a person would; else, to save time, only some are, and the
///     others are taken up here, by the same code
public record Killing(String classPath, Path place, long seed, boolean thorough) {
    /// @param runs how many
    /// @param errands how often each of the other commands that write is killed
    /// @param told hears a line of each thing that is not as it should be, and of how it goes
    public Outcome of(int runs, int errands, Consumer<String> told)
            throws IOException, CaseProblem, InterruptedException {
        Path corpus = place.resolve("corpus");
        int files = Corpus.write(corpus, seed);
        Reader reader = Readers.standard();
        Run.Surroundings around = new Run.Surroundings(classPath, corpus, files, reader);
        Run.Whole whole = Run.whole(around, place.resolve("whole"));
        told.accept("seed " + seed + ": " + files + " files, "
                + whole.contents().export().size() + " lines; " + whole.course());
        ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Outcome>> underway = new ArrayList<>();
            for (int i = 0; i < errands; i++) {
                Errand errand = new Errand(around, whole, place.resolve("errand-" + i), seed * 37 + i);
                for (Errand.Kind kind : Errand.Kind.values()) {
                    underway.add(hands.submit(() -> errand.outcome(kind)));
                }
            }
            for (int i = 0; i < runs; i++) {
                Run run = new Run(around, whole, place.resolve("run-" + i), i, seed * 31 + i, thorough);
                underway.add(hands.submit(run::outcome));
            }
            Outcome all = Outcome.NONE;
            for (Future<Outcome> each : underway) {
                Outcome one = each.get();
                Stream.of(one.unequal(), one.lost(), one.alone())
                        .flatMap(List::stream)
                        .forEach(told);
                all = all.plus(one);
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("seed " + seed, e.getCause());
        } finally {
            hands.shutdownNow();
        }
    }

    /// Takes away a folder with all that is in it.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
