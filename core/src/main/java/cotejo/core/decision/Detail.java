package cotejo.core.decision;

import java.util.Locale;
import java.util.Optional;

/// What a person may say of a whole document.
public enum Detail {
    /// a year, a month or a day
    PUBLISHED,
    OUTLET,
    /// two letters, lower case
    LANGUAGE,
    /// two letters, upper case
    COUNTRY,
    URL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Detail> of(String word) {
        for (Detail detail : values()) {
            if (detail.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(detail);
            }
        }
        return Optional.empty();
    }
}
