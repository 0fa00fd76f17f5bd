package cotejo.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of `specs/`: columns parted by tabs, the first line not a `#` comment names them.
public final class SpecTable {
    private SpecTable() {}

    /// @param path inside `specs/`
    public static List<Map<String, String>> rows(String path) {
        Path file = Path.of(System.getProperty("cotejo.root", ".."))
                .resolve("specs")
                .resolve(path);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (columns.isEmpty()) {
                    columns = cells;
                    continue;
                }
                if (cells.size() != columns.size()) {
                    throw new IllegalStateException(
                            file + ": " + cells.size() + " cells for " + columns.size() + " columns: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
