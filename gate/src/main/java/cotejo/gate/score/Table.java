package cotejo.gate.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A table kept beside its suite: tab-separated cells, a line a row; blank lines and lines that begin with `#` are for
/// people.
public final class Table {
    private Table() {}

    /// The rows of a table laid in the package of the class given.
    ///
    /// @param columns how many cells each row must have
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(beside, name).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(name + ": " + columns + " cells wanted in: " + line);
            }
            rows.add(cells.stream().map(String::strip).toList());
        }
        return List.copyOf(rows);
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
