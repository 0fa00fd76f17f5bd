package cotejo.core.scope;

import cotejo.core.when.When;
import org.jspecify.annotations.Nullable;

/// Of whom, where, when and under which condition something is counted. Null is "not stated".
///
/// @param whenSaid the time words ("in the past decade")
/// @param condition the id of a condition of the measure (`whereabouts-unknown`), see [Vocabulary]
public record Scope(
        @Nullable Facet<Name> who,
        @Nullable Facet<Name> where,
        @Nullable Facet<When> when,
        @Nullable String whenSaid,
        @Nullable String condition) {
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
