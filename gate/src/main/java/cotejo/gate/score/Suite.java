package cotejo.gate.score;

import cotejo.gate.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One set of annotated data and the rules it is scored by. A suite computes: the same reader and the same data give
/// the
/// same rows (the throughput suite apart).
public interface Suite {
    /// Its name, the first part of its rows' names and of its package.
    String name();

    /// The files and folders it reads, relative to the shared folder.
    List<String> data();

    /// Is it part of the sample?
    default boolean inSample() {
        return true;
    }

    /// Which way a row of this suite must not go past its floor.
    default Sense sense(String row) {
        return Sense.AT_LEAST;
    }

    /// Measures a reader.
    ///
    /// @param shared the folder that holds the data; the caller has seen that all of [#data] is there
    List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException;
}
