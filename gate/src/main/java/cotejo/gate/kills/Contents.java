package cotejo.gate.kills;

import cotejo.casework.Case;
import cotejo.casework.Export;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.reading.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a case holds, so that two can be compared: the outcome of every input, and the canonical export.
///
/// @param damaged what `cotejo check` finds damaged
record Contents(List<Input> inputs, List<String> export, List<String> damaged) {
    static final Contents NONE = new Contents(List.of(), List.of(), List.of());

    /// How many files became something; what is inside of a file is not counted.
    int files() {
        return (int) inputs.stream().filter(input -> input.part().isEmpty()).count();
    }

    /// The inputs alone, which is quicker.
    static Contents unchecked(Path folder, Reader reader) throws CaseProblem {
        if (!isMade(folder)) {
            return NONE;
        }
        try (Case held = Case.open(folder, Mode.READ, reader)) {
            return new Contents(held.inputs(), List.of(), List.of());
        }
    }

    private static boolean isMade(Path folder) {
        return Files.exists(folder.resolve("cotejo.case"));
    }

    /// Empty where the program had not come to make the case.
    static Optional<Contents> of(Path folder, Reader reader) throws CaseProblem {
        if (!isMade(folder)) {
            return Optional.empty();
        }
        try (Case held = Case.open(folder, Mode.READ, reader)) {
            return Optional.of(new Contents(
                    held.inputs(),
                    Export.of(held).lines().toList(),
                    held.check().damaged()));
        }
    }

    /// Where this is not as another is; empty when they are equal and sound.
    List<String> against(Contents other) {
        List<String> different = new ArrayList<>(damaged);
        different.addAll(against("inputs", inputs, other.inputs));
        different.addAll(against("export", export, other.export));
        return different;
    }

    private static <T> List<String> against(String what, List<T> is, List<T> should) {
        if (is.equals(should)) {
            return List.of();
        }
        int at = 0;
        while (at < Math.min(is.size(), should.size()) && is.get(at).equals(should.get(at))) {
            at++;
        }
        return List.of(what + " differ, " + is.size() + " lines for " + should.size() + ": "
                + (at < is.size() ? is.get(at) : "nothing") + " for "
                + (at < should.size() ? should.get(at) : "nothing"));
    }

    /// Of the inputs there were, those that are gone or have become something else.
    List<Input> lostSince(Contents earlier) {
        return earlier.inputs.stream().filter(input -> !inputs.contains(input)).toList();
    }
}
