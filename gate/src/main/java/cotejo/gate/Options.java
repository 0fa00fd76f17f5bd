package cotejo.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the gate was asked to do.
///
/// @param words the sub-command and what follows it
/// @param command the reader to run as a child process; empty for the one in this process
record Options(
        List<String> words,
        Path root,
        Path shared,
        List<String> command,
        boolean explain,
        boolean allowAbsent,
        @Nullable String reason) {

    static final String USAGE = """
            cotejo.gate.Main sample | full | SUITE        measure and hold against the floors; exit 1 below one
                             sample SUITE                 what is measured of a suite where time is short
                             first SUITE                  write down a held-out suite's first run, once, telling no errors
                             pin ROW VALUE                append a floor for a row
                             repin                        append every floor again whose data or scorer changed
            suites           seeds spanish facts newsquant recognizers names attributions collated copies corpus
                             hostile speed scale throughput room kills
            --shared PATH    the measuring data (default: ../shared beside the project)
            --root PATH      the project (default: found from the working directory)
            --command "…"    measure a program that speaks `read - --per-input`, for instance "./cotejo"
            --explain        tell every error counted
            --allow-absent   data that is absent is said, and does not fail
            --reason "…"     for pin and repin: why""";

    /// Wrong usage, in one line.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    static Options parse(String[] arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        List<String> words = new ArrayList<>();
        List<String> command = List.of();
        String root = null;
        String shared = System.getProperty("cotejo.shared");
        String reason = null;
        boolean explain = false;
        boolean allowAbsent = false;
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "--shared" -> shared = value(argument, left);
                case "--root" -> root = value(argument, left);
                case "--command" ->
                    command = List.of(value(argument, left).strip().split(" +"));
                case "--reason" -> reason = value(argument, left);
                case "--explain" -> explain = true;
                case "--allow-absent" -> allowAbsent = true;
                default -> {
                    if (argument.startsWith("-")) {
                        throw new Wrong("no such option: " + argument);
                    }
                    words.add(argument);
                }
            }
        }
        if (words.isEmpty()) {
            throw new Wrong("say what to do");
        }
        Path project = root == null ? projectRoot() : Path.of(root);
        Path data = shared == null ? project.resolve("..").resolve("shared") : Path.of(shared);
        return new Options(words, project, data.normalize(), command, explain, allowAbsent, reason);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Wrong(option + " wants a value");
        }
        return left.pop();
    }

    /// The project's root: told by the build, else the nearest folder upward that holds the gate's sources.
    static Path projectRoot() {
        String told = System.getProperty("cotejo.root");
        if (told != null) {
            return Path.of(told);
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("gate").resolve("src"))) {
                return folder;
            }
        }
        throw new Wrong("this folder is not inside the project: give --root");
    }

    Path floorsFile() {
        return root.resolve("gate").resolve("floors.tsv");
    }
}
