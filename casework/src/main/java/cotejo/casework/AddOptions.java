package cotejo.casework;

import cotejo.core.source.Description;
import org.jspecify.annotations.Nullable;

/// @param byPerson what a person says of all files added
/// @param metadata what a person says of each; goes before `byPerson`
public record AddOptions(Description byPerson, @Nullable Metadata metadata) {
    public static final AddOptions NONE = new AddOptions(Description.NONE, null);
}
