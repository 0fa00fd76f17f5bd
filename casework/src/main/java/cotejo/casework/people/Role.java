package cotejo.casework.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody may do. Each may do all that those before it may.
public enum Role {
    /// look at everything, search it, check drafts against it, hand it over
    READER,
    /// decide, and add documents
    REVIEWER,
    /// say who may what, see who did what, and add what lies on the machine
    ADMINISTRATOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Role> named(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
