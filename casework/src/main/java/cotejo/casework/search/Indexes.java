package cotejo.casework.search;

import java.nio.file.Path;

/// Opens the index of a case.
public interface Indexes {
    /// What is there and cannot be used is thrown away, and made anew. Where nothing may be written, it stands
    /// elsewhere
    /// for as long as it is open.
    Index open(Path folder);

    /// Whether the case has one already.
    boolean isThere(Path folder);
}
