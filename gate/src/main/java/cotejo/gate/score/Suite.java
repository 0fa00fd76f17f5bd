package cotejo.gate.score;

import cotejo.gate.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One set of annotated data and the rules it is scored by. A suite computes: the same reader and the same data give
/// the
/// same rows (the speed suite apart).
public interface Suite {
    /// Its name, the first part of its rows' names and of its package.
    String name();

    /// The package and folder of tables that score it, which its floors hold the digest of.
    default String scorer() {
        return name();
    }

    /// The files and folders it reads, relative to the folder of measuring data or, where [#ofProject] says so, to the
    /// project's root.
    List<String> data();

    /// Is its data part of this project?
    default boolean ofProject() {
        return false;
    }

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
    /// @param folder what [#data] is relative to; the caller has seen that all of it is there
    List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException;
}
