package cotejo.serving.page;

/// What was asked cannot be answered as it was asked.
public final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String mend;

    public Unacceptable(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String mend() {
        return mend;
    }
}
