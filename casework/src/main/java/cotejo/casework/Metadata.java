package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.core.source.Description;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person says of many files at once, in a table with a header.
public final class Metadata {
    private final Path file;
    private final Map<String, Description> rows;

    private Metadata(Path file, Map<String, Description> rows) {
        this.file = file;
        this.rows = new TreeMap<>(rows);
    }

    /// Reads a CSV file by its header: `file`, and any of `published`, `outlet`, `language`, `country`, `url`.
    ///
    /// @throws CaseProblem when the file cannot be read, a column is unknown, or a value is none of its kind
    public static Metadata read(Path file) throws CaseProblem {
        throw new CaseProblem(CaseProblem.Kind.USAGE, "metadata is not read yet: " + file, "leave it away");
    }

    /// What is said of a file.
    Optional<Description> of(Path path) {
        return Optional.ofNullable(rows.get(path.toString()));
    }

    Path file() {
        return file;
    }

    List<String> files() {
        return List.copyOf(rows.keySet());
    }
}
