package cotejo.casework.port;

import java.nio.file.Path;
import java.util.List;

/// Where a case is kept. What is acknowledged survives the end of the process at any moment.
///
/// Used by one thread at a time. Every port may throw [BrokenCase] when the store turns out damaged.
public interface CaseStore extends AutoCloseable {
    /// Whether it was opened to be written.
    boolean writable();

    Sources sources();

    Acquisitions acquisitions();

    Inputs inputs();

    Transcripts transcripts();

    Readings readings();

    Decisions decisions();

    Blocks blocks();

    Likenesses likenesses();

    Stamps stamps();

    /// Does all of `work` or, when it throws, nothing of it; readers in other processes see all of it or nothing.
    /// Inside another step it belongs to that step.
    void inOneStep(Runnable work);

    /// In which state the store is: equal to what was told before as long as nothing in it has changed, by whomever. A
    /// store that cannot tell says something new each time.
    default Object state() {
        return new Object();
    }

    /// Leaves nothing in the store's files of what was taken out of it. Outside of any step.
    void sweep();

    /// What the store itself finds wrong with what it keeps, one line each; empty when nothing is.
    List<String> damage();

    /// A consistent copy in a folder that is not there yet, or empty.
    ///
    /// @throws CaseProblem when the folder is in use, or what is to be copied is damaged
    void copyTo(Path to) throws CaseProblem;

    @Override
    void close();
}
