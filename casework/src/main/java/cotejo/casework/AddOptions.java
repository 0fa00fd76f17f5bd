package cotejo.casework;

import cotejo.core.source.Description;
import org.jspecify.annotations.Nullable;

/// @param byPerson what a person says of all files added
/// @param metadata what a person says of each; goes before `byPerson`
/// @param jobs how many documents are read side by side, at least one
/// @param stop asked between one file and the next
/// @param received files that were sent, and are called by that; null where all lie where they are
public record AddOptions(
        Description byPerson,
        @Nullable Metadata metadata,
        int jobs,
        Stop stop,
        @Nullable Received received) {
    public static final AddOptions NONE = new AddOptions(Description.NONE, null);

    /// Files that lie where they are.
    public AddOptions(Description byPerson, @Nullable Metadata metadata, int jobs, Stop stop) {
        this(byPerson, metadata, jobs, stop, null);
    }

    /// To the end.
    public AddOptions(Description byPerson, @Nullable Metadata metadata, int jobs) {
        this(byPerson, metadata, jobs, Stop.NEVER);
    }

    /// One document after another.
    public AddOptions(Description byPerson, @Nullable Metadata metadata) {
        this(byPerson, metadata, 1);
    }
}
