package cotejo.casework.port;

/// An expected failure: one line saying what, one saying how to mend it.
public final class CaseProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String what;
    private final String mend;

    public CaseProblem(Kind kind, String what, String mend) {
        super(what);
        this.kind = kind;
        this.what = what;
        this.mend = mend;
    }

    public enum Kind {
        /// the folder is no case
        NO_CASE,
        DAMAGED,
        /// somebody else is writing
        LOCKED,
        /// what is to be written finds no room; the case itself is well
        NO_ROOM,
        /// made by a newer version
        NEWER,
        /// what was asked for cannot be done
        USAGE
    }

    public Kind kind() {
        return kind;
    }

    /// What went wrong, on one line.
    public String what() {
        return what;
    }

    /// How to mend it, on one line.
    public String mend() {
        return mend;
    }
}
