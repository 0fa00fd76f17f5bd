package cotejo.cli.terminal;

/// How words look on a terminal that shows colours; elsewhere all look the same.
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    /// figures that hold or agree
    GOOD("32"),
    /// figures that differ, sums that fail
    BAD("31"),
    /// variants, and what is to be looked at
    CARE("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
