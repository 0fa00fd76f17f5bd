package cotejo.core.quantity;

import java.util.Locale;

/// How a number is hedged by the words around it.
public enum Approximation {
    EXACT,
    ABOUT,
    NEARLY,
    MORE_THAN,
    AT_LEAST,
    JUST_OVER,
    LESS_THAN,
    AT_MOST;

    /// As the JSON writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
