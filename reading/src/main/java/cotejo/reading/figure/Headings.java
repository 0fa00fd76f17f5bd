package cotejo.reading.figure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The headings of one number while it is read.
///
/// @param draft what is read of it
/// @param labels nearest first: those of the column, those of the row, titles, notes
/// @param used those that said something of it; by what they are and not by what they say, for the same words
///     may stand in two places
record Headings(String language, Draft draft, List<Label> labels, Set<Label> used) {
    Headings(String language, Draft draft, List<Label> labels) {
        this(language, draft, labels, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /// What a heading said.
    void rule(Label label, String what) {
        draft.rule(
                language + "/table/" + label.role().rule(),
                label.told() + " " + label.role().words() + ": " + what);
    }
}
