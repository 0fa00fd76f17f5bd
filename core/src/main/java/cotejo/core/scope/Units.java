package cotejo.core.scope;

import org.jspecify.annotations.Nullable;

/// What is known of units of measurement, by our names for them.
@FunctionalInterface
public interface Units {
    Units NONE = name -> null;

    /// Null for a unit that is no fixed multiple of another: a month, a degree Celsius, a counted noun.
    @Nullable
    Unit named(String name);
}
