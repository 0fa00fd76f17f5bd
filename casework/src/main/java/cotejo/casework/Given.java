package cotejo.casework;

import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Input;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Set;

/// All that was given to a case, and what became of it.
///
/// @param inputs by path and part
/// @param documents the sources of which a document is held
public record Given(List<Input> inputs, Set<SourceId> documents) {
    public Given {
        inputs = List.copyOf(inputs);
        documents = Set.copyOf(documents);
    }

    static Given of(CaseStore store) {
        return new Given(store.inputs().all(), Set.copyOf(store.readings().sources()));
    }

    /// Whether a document of these bytes is held: one that was read, or one whose language is not read yet.
    public boolean held(Input input) {
        return input.source() != null && documents.contains(input.source());
    }

    /// Whether something is left to be done about it, so that a retry tries it once more.
    public boolean failed(Input input) {
        return !input.status().done() && !Failed.done(input, held(input));
    }
}
