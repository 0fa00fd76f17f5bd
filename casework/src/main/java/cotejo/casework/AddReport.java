package cotejo.casework;

import cotejo.casework.port.Input;
import java.util.List;

/// What an `add` did.
///
/// @param inputs in the order they were taken, with those that were there before
/// @param figures how many figures stand in them
/// @param allRead false where an input could not be read, or only in part
/// @param warnings one line each: metadata for files that were not added
public record AddReport(List<Input> inputs, int figures, boolean allRead, List<String> warnings) {
    public AddReport {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }
}
