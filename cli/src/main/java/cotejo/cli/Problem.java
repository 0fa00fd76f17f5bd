package cotejo.cli;

/// An expected failure of a command: one line what, one line how to mend it, and what to exit with.
final class Problem extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;
    private final String what;
    private final String mend;

    private Problem(int code, String what, String mend) {
        super(what);
        this.code = code;
        this.what = what;
        this.mend = mend;
    }

    static Problem usage(String what, String mend) {
        return new Problem(Exit.USAGE, what, mend);
    }

    int code() {
        return code;
    }

    String what() {
        return what;
    }

    String mend() {
        return mend;
    }
}
