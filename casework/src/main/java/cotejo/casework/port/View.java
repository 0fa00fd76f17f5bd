package cotejo.casework.port;

import java.util.Locale;

/// Which figures are looked at.
public enum View {
    /// as the reader read them
    MACHINE,
    /// with what people decided
    DECIDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
