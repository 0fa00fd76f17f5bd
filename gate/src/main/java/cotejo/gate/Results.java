package cotejo.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a full run measured, kept in the project: one file a commit, a suite's rows appended as soon as they are known,
/// so that an interrupted run is taken up where it stopped. Data absent or a suite that fails leaves no line.
final class Results {
    private static final String HEADER = "row\tfigure\tfloor\tverdict\tdata\tscorer";
    private final Path file;
    private final List<String> lines;

    private Results(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// @param commit as [#commit] has it; a tree with changes starts anew each time
    static Results open(Path root, LocalDate today, String commit, String reader) throws IOException {
        Path folder = root.resolve("gate").resolve("results");
        Files.createDirectories(folder);
        Path file = earlier(folder, commit, reader);
        if (file == null) {
            file = folder.resolve(today + "-" + commit + "-" + slug(reader) + ".tsv");
            Files.writeString(
                    file,
                    "# " + today + ", commit " + commit + ", reader " + reader + ", " + machine() + "\n" + HEADER
                            + "\n");
        }
        return new Results(file, new ArrayList<>(Files.readAllLines(file)));
    }

    private static @Nullable Path earlier(Path folder, String commit, String reader) throws IOException {
        if (commit.endsWith("+")) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-" + commit + "-" + slug(reader) + ".tsv"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// As a part of a file's name.
    private static String slug(String reader) {
        return reader.replace(' ', '-');
    }

    Path file() {
        return file;
    }

    /// The suite's rows, where this run has measured it already with the same data and scorer.
    List<Judged> known(String data, String scorer) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 6 && cells[4].equals(data) && cells[5].equals(scorer))
                .map(cells -> new Judged(cells[0], cells[1], cells[2], Verdict.valueOf(cells[3])))
                .toList();
    }

    void add(List<Judged> rows, String data, String scorer) throws IOException {
        StringBuilder added = new StringBuilder();
        for (Judged row : rows) {
            String line = String.join(
                    "\t", row.row(), row.figure(), row.floor(), row.verdict().name(), data, scorer);
            lines.add(line);
            added.append(line).append('\n');
        }
        Files.writeString(file, added, StandardOpenOption.APPEND);
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature();
    }

    /// The commit of the tree, with a "+" where the tree holds changes besides; "unversioned" where there is none.
    static String commit(Path root) {
        String commit = git(root, "rev-parse", "--short=10", "HEAD");
        if (commit.isEmpty()) {
            return "unversioned+";
        }
        return git(root, "status", "--porcelain", "--", ".", ":!gate/results").isEmpty() ? commit : commit + "+";
    }

    private static String git(Path root, String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
