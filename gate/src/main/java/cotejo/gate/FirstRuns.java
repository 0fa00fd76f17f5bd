package cotejo.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the reader scored on a held-out set the first time it was run on it, before anybody had seen what it got wrong.
/// A row is written once and never again: it stands beside the present figure, and tells how far the reader was since
/// bent toward the set.
final class FirstRuns {
    private static final String HEADER = "row\tfigure\tdate\tcommit\tdata\tscorer";

    private final Path file;
    private final Map<String, String> figures;

    private FirstRuns(Path file, Map<String, String> figures) {
        this.file = file;
        this.figures = figures;
    }

    static FirstRuns read(Path file) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of(HEADER);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            figures.put(cells[0], cells[1]);
        }
        return new FirstRuns(file, figures);
    }

    /// The figure of the row's first run; empty where none was taken.
    String of(String row) {
        return figures.getOrDefault(row, "");
    }

    /// What the rows were measured on.
    record Taken(LocalDate date, String commit, String data, String scorer) {}

    /// @throws Options.Wrong where a row has had its first run
    void add(List<Judged> rows, Taken taken) throws IOException {
        StringBuilder added = new StringBuilder(Files.exists(file) ? "" : HEADER + "\n");
        for (Judged row : rows) {
            if (figures.containsKey(row.row())) {
                throw new Options.Wrong(row.row() + " has had its first run");
            }
            added.append(String.join(
                            "\t",
                            row.row(),
                            row.figure(),
                            taken.date().toString(),
                            taken.commit(),
                            taken.data(),
                            taken.scorer()))
                    .append('\n');
        }
        Files.writeString(file, added, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
