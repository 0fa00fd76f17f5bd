package cotejo.serving.page;

/// The address names something the case does not hold: answered with a page that says so.
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param what the phrase that says what is missing: `missing.line`
    public Missing(String what) {
        super(what, null, false, false);
    }

    public String what() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}
