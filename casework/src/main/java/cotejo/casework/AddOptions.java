package cotejo.casework;

import cotejo.core.source.Description;
import org.jspecify.annotations.Nullable;

/// @param byPerson what a person says of all files added
/// @param metadata what a person says of each; goes before `byPerson`
/// @param jobs how many documents are read side by side, at least one
public record AddOptions(Description byPerson, @Nullable Metadata metadata, int jobs) {
    public static final AddOptions NONE = new AddOptions(Description.NONE, null);

    /// One document after another.
    public AddOptions(Description byPerson, @Nullable Metadata metadata) {
        this(byPerson, metadata, 1);
    }
}
