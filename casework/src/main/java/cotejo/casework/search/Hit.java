package cotejo.casework.search;

import cotejo.core.claim.FigureId;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import java.util.List;

/// One of what was found.
public sealed interface Hit {
    /// @param span where the passage stands in its document
    /// @param place what that is called, "page 3"; empty where there is nothing to be called
    /// @param words of it around what was sought, which is marked
    record InPassage(SourceId source, Span span, PassageKind kind, String place, List<Run> words) implements Hit {
        private static final int PARTS = 5;

        public InPassage {
            words = List.copyOf(words);
        }

        /// The id of the entry of a passage.
        public static String id(SourceId source, Span span, PassageKind kind, String place) {
            return source.sha256() + " " + span.start() + " " + span.end() + " " + kind.name() + " " + place;
        }

        /// Of an entry's id.
        public static InPassage of(String id, List<Run> words) {
            String[] parts = id.split(" ", PARTS);
            return new InPassage(
                    new SourceId(parts[0]),
                    new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                    PassageKind.valueOf(parts[3]),
                    parts[4],
                    words);
        }
    }

    record OfFigure(FigureId figure) implements Hit {}

    /// @param block in which it is collated
    record OfLine(String line, String block) implements Hit {
        /// The id of the entry of a line.
        public static String id(String line, String block) {
            return line + " " + block;
        }

        /// Of an entry's id.
        public static OfLine of(String id) {
            int between = id.indexOf(' ');
            return new OfLine(id.substring(0, between), id.substring(between + 1));
        }
    }

    record OfFinding(String finding) implements Hit {}

    record OfDocument(SourceId source) implements Hit {}

    /// Words in a row that match, or do not.
    record Run(String words, boolean sought) {}
}
