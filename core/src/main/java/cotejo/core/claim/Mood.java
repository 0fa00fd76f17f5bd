package cotejo.core.claim;

/// How the text holds a number, or the conduct it counts.
public enum Mood {
    STATED,
    ALLEGED,
    ESTIMATED,
    PLANNED,
    DENIED,
    HYPOTHETICAL;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Moods that may be compared with each other share a class.
    public MoodClass moodClass() {
        return switch (this) {
            case STATED, ALLEGED, ESTIMATED -> MoodClass.HELD;
            case PLANNED -> MoodClass.PLANNED;
            case DENIED -> MoodClass.DENIED;
            case HYPOTHETICAL -> MoodClass.HYPOTHETICAL;
        };
    }

    public enum MoodClass {
        HELD,
        PLANNED,
        DENIED,
        HYPOTHETICAL
    }
}
