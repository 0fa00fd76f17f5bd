package cotejo.core.verify;

import java.util.Locale;

/// How a figure of a draft stands to a case. It is said of the case, never of the world.
public enum Verdict {
    /// figures of the case agree with it, and none contradicts
    FOUND,
    /// figures of the case contradict it and none agrees, or the draft contradicts itself
    DIFFERS,
    /// some agree and some contradict
    DISPUTED,
    /// nothing that may be compared is held
    NOT_FOUND;

    /// As the JSON writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
