package cotejo.cli;

import cotejo.casework.Abreast;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How many documents are read side by side.
final class JobsOption {
    /// More than any machine this runs on; each needs memory of its own.
    private static final int MOST = 256;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many documents are read side by side (default: one for each processor). What comes out is the same,"
                            + " in the same order.")
    private @Nullable Integer jobs;

    /// @throws Problem when it is no number of jobs
    int jobs() throws Problem {
        if (jobs == null) {
            return Math.min(MOST, Abreast.all());
        }
        if (jobs < 1 || jobs > MOST) {
            throw Problem.usage("--jobs " + jobs + " is no number of jobs", "write a number from 1 to " + MOST);
        }
        return jobs;
    }
}
