package cotejo.core.scope;

import cotejo.core.when.When;
import org.jspecify.annotations.Nullable;

/// Of whom, where, when and under which condition something is counted. Null is "not stated".
///
/// @param whenSaid the time words ("in the past decade")
/// @param condition the id of a condition of the measure (`whereabouts-unknown`), see [Vocabulary]; words in quotation
///     marks where the heading of a table sets a figure apart in a way that the vocabulary does not know
public record Scope(
        @Nullable Facet<Name> who,
        @Nullable Facet<Name> where,
        @Nullable Facet<When> when,
        @Nullable String whenSaid,
        @Nullable String condition) {
    /// How a condition begins that is known by its words alone.
    public static final String AS_SAID = "“";

    public static final Scope NONE = new Scope(null, null, null, null, null);

    public @Nullable Name whoName() {
        return who == null ? null : who.value();
    }

    public @Nullable Name whereName() {
        return where == null ? null : where.value();
    }

    public @Nullable When time() {
        return when == null ? null : when.value();
    }
}
