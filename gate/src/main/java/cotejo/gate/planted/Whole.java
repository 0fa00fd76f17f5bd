package cotejo.gate.planted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the scorer has to know of a hidden table: of what its parts are the whole.
///
/// @param parts ids of forces, ranks or conditions that together are the whole; empty for none
/// @param adds whether years may be added: yes, no, or open
public record Whole(@Nullable String who, List<String> parts, String adds) {
    public Whole {
        parts = List.copyOf(parts);
    }
}
