package cotejo.gate.movements;

import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// A figure of a held-out sentence and how it moved.
///
/// @param begin in code points
/// @param end in code points
/// @param change up, down or none
record Moved(int begin, int end, String words, String change) {
    private static final String NONE = "none";

    static Moved of(String text, String words, String change) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in its sentence: “" + words + "” | " + text);
        }
        if (!List.of("up", "down", NONE).contains(change)) {
            throw new IllegalArgumentException("no way to move: " + change + " | " + text);
        }
        int begin = text.codePointCount(0, at);
        return new Moved(begin, begin + words.codePointCount(0, words.length()), words, change);
    }

    /// One expected where it moved, one given where the figure that shares most of its words was read as moving.
    Measure.F1 score(String text, List<ReadFigure> read, Consumer<String> wrong) {
        String told = read.stream()
                .filter(figure -> shared(figure) > 0)
                .max(Comparator.comparingInt(this::shared))
                .map(figure -> figure.change() == null ? NONE : figure.change())
                .orElse(NONE);
        if (!told.equals(change)) {
            wrong.accept(change + ", read as " + told + ": “" + words + "” | " + text);
        }
        int expected = change.equals(NONE) ? 0 : 1;
        int given = told.equals(NONE) ? 0 : 1;
        return new Measure.F1(expected == 1 && told.equals(change) ? 1 : 0, expected, given);
    }

    private int shared(ReadFigure figure) {
        return Math.min(end, figure.span().end())
                - Math.max(begin, figure.span().start());
    }
}
