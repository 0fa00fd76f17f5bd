package cotejo.gate.throughput;

import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Path;

/// The archive as a case, for suites that measure what is done with one.
public final class Archived {
    private Archived() {}

    /// Has the program add so many documents to a new case.
    ///
    /// @param folder a folder that is there; the documents are put beside the case
    /// @return the case
    public static Path add(Path root, int documents, Path folder) throws IOException {
        Path printed = folder.resolve("documents");
        Printing.print(new Newsroom(ThroughputSuite.SEED, Readers.standard().vocabulary()), documents, printed);
        Path made = folder.resolve("case");
        new Intake(root).add(printed, made);
        return made;
    }
}
