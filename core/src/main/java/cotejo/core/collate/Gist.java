package cotejo.core.collate;

import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding.Verdict;
import cotejo.core.source.SourceId;
import cotejo.core.when.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line as lists tell of it. Its name, its standing and its numbers are those of the whole line; of its stretches,
/// origins and figures some are told alone.
///
/// @param line with its first stretches, and in each the figures that say the least and the greatest value
/// @param figures how many figures the whole line has
/// @param comments likewise of reader comments
/// @param origins how many origins it states
/// @param stretches how many stretches of time it has
/// @param told more of each stretch of `line`, in the same order
public record Gist(Line line, int figures, int comments, int origins, int stretches, List<Told> told) {
    public Gist {
        told = List.copyOf(told);
        if (told.size() != line.periods().size()) {
            throw new IllegalArgumentException(
                    told.size() + " are told of " + line.periods().size());
        }
    }

    /// @param when the time of the stretch, as a figure of it has it; null where none has the stretch's ends
    /// @param least the figure that says the least value; null where none does by itself
    /// @param greatest likewise
    /// @param unstated whether its figures differ, and a stage that nobody stated could explain it
    /// @param notes what was found about its figures, those first that do not fit
    public record Told(
            @Nullable When when,
            @Nullable Place least,
            @Nullable Place greatest,
            boolean unstated,
            List<Note> notes) {
        public Told {
            notes = List.copyOf(notes);
        }
    }

    /// Where a number is said.
    public record Place(FigureId figure, SourceId source) {}

    /// What was found; findings that would be told in the same words are one note.
    ///
    /// @param first the id of the first of them
    /// @param alike how many there are
    /// @param figures of the first of them, where its numbers are told with it
    public record Note(Finding.Kind kind, @Nullable Verdict verdict, String first, int alike, List<FigureId> figures) {
        public Note {
            figures = List.copyOf(figures);
        }

        public Finding.Bearing bearing() {
            return Finding.bearing(kind, verdict);
        }
    }
}
