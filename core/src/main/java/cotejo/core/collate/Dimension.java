package cotejo.core.collate;

import java.util.Locale;

/// What a scope is measured along.
public enum Dimension {
    WHO,
    WHERE,
    WHEN,
    CONDITION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
