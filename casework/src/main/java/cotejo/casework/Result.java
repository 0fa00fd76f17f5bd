package cotejo.casework;

import cotejo.casework.search.Hit;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind a hit.
public sealed interface Result {
    record OfPassage(Hit.InPassage hit, Held held) implements Result {}

    /// @param line in which it stands, with some of its figures alone; null for none
    /// @param decided what people decided about it, in the order they did
    record OfFigure(Claim claim, Held held, @Nullable Line line, List<Decided> decided) implements Result {
        public OfFigure {
            decided = List.copyOf(decided);
        }
    }

    record OfLine(Line line) implements Result {}

    /// A line where a list tells of it.
    record OfGist(Gist gist) implements Result {}

    record OfFinding(Finding finding) implements Result {}

    record OfDocument(Held held) implements Result {}
}
