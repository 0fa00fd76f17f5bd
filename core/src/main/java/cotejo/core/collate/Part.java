package cotejo.core.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One dimension of two scopes, compared.
///
/// @param reason why it is not equal, for a person; empty where it is
/// @param equalIf the reading under which it is equal; null when none was chosen
record Part(Standing standing, String reason, @Nullable String equalIf, List<String> assumptions) {
    static final Part EQUAL = new Part(Standing.EQUAL, "", null, List.of());

    Part {
        assumptions = List.copyOf(assumptions);
    }

    static Part of(Standing standing, String reason) {
        return new Part(standing, reason, null, List.of());
    }

    static Part equalAssuming(String assumption) {
        return new Part(Standing.EQUAL, "", null, List.of(assumption));
    }

    static Part equalIf(String reading) {
        return new Part(Standing.EQUAL, "", reading, List.of());
    }
}
