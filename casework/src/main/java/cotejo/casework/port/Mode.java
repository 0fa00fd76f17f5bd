package cotejo.casework.port;

/// What a case is opened for.
public enum Mode {
    /// to write; made if it is not there
    CREATE,
    /// to write; one at a time
    WRITE,
    /// to read only, also while somebody else writes, and from a folder that cannot be written
    READ
}
