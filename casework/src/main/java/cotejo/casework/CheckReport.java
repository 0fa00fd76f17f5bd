package cotejo.casework;

import java.util.List;

/// What `check` found.
///
/// @param damaged what is damaged, one line each, naming it; empty for a sound case
/// @param notes what a person may want to know and is no damage ("read by an older reader")
/// @param sources how many sources were compared with their hash
/// @param readings how many documents were read again and compared
/// @param decisions how many decisions stand in the chain
public record CheckReport(List<String> damaged, List<String> notes, int sources, int readings, int decisions) {
    public CheckReport {
        damaged = List.copyOf(damaged);
        notes = List.copyOf(notes);
    }

    public boolean sound() {
        return damaged.isEmpty();
    }
}
