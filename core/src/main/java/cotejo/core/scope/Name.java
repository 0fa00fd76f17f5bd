package cotejo.core.scope;

import org.jspecify.annotations.Nullable;

/// A force, a place or a voice: the words used for it, and its id where the lexicon knows it.
/// Comparison uses ids, pages use words.
///
/// @param said the words; null where the name was inferred ("Mexico" from "Mexican army")
/// @param id such as `mx/army/special-forces`; null where the lexicon does not know the words
public record Name(@Nullable String said, @Nullable String id) {
    public Name {
        if (said == null && id == null) {
            throw new IllegalArgumentException("a name has words, an id, or both");
        }
    }

    /// What stands for it in comparison: the id, else its words in lower case.
    public String key() {
        return id != null ? id : java.util.Objects.requireNonNull(said).toLowerCase(java.util.Locale.ROOT);
    }

    /// What a person reads: the words, else the id.
    public String shown() {
        return said != null ? said : java.util.Objects.requireNonNull(id);
    }
}
