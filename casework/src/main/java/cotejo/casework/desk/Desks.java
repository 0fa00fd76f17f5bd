package cotejo.casework.desk;

import java.nio.file.Path;

/// Knows the desks of cases.
public interface Desks {
    /// Nothing is read or made before it is asked for something.
    Desk of(Path folder);
}
