package cotejo.casework;

import cotejo.casework.port.Input;
import java.util.List;

/// What an `add` did.
///
/// @param inputs in the order they were taken, with those that were there before
/// @param parts what the containers among them hold, in the order of the containers
/// @param met how many files were met: as many as `inputs`, unless it was stopped or some are lost
/// @param stopped whether it ended before the last of them, because somebody asked
/// @param lost the files and parts among those it came to that have no outcome of their own in the case,
///     which is a bug: it must be told
/// @param figures how many figures stand in them
/// @param allRead false where an input could not be read, or only in part
/// @param warnings one line each: metadata for files that were not added
public record AddReport(
        List<Input> inputs,
        List<Input> parts,
        int met,
        boolean stopped,
        List<String> lost,
        int figures,
        boolean allRead,
        List<String> warnings) {
    public AddReport {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
        lost = List.copyOf(lost);
        warnings = List.copyOf(warnings);
    }
}
