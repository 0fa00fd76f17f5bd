package cotejo.serving.compare;

import cotejo.casework.Held;
import cotejo.core.source.Facing;
import cotejo.core.source.Facing.Kind;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Two documents side by side.
///
/// @param sum how much of the first stands in the second, in words
/// @param numbers how many numbers are the same, in words
/// @param changed numbers that are others in the same place, each leading to its row
/// @param whole the way to the page with nothing left out; empty where nothing is
/// @param turned the way to the same with the sides exchanged
public record CompareView(
        Side one,
        Side other,
        String sum,
        String numbers,
        List<Change> changed,
        List<Row> rows,
        String whole,
        String turned) {
    /// Of words in a row that stand in both, so many are shown at either end.
    private static final int ENDS = 24;
    /// Where both have more words than this in a row, those in the middle are left out.
    private static final int LONGEST = 3 * ENDS;
    /// Longer texts are shown around what differs alone, even where all is asked for: a browser has to lay it out.
    private static final int MOST_WORDS = 60_000;

    private static final String LEFT = "left";

    public record Side(String name, String href, String file) {}

    public record Change(String one, String other, int row) {}

    /// @param number from 0
    /// @param tag what is said of a stretch that stands in one alone, or elsewhere; empty for nothing
    public record Row(int number, List<Piece> one, List<Piece> other, boolean both, String tag) {
        private boolean isCut() {
            return one.stream().anyMatch(piece -> piece.style().equals(LEFT));
        }
    }

    /// @param style as the style sheet calls it; empty for what stands in both
    public record Piece(String words, String style) {}

    static CompareView of(Held one, Held other, Facing facing, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        boolean whole = !visit.choice("whole").isEmpty() && facing.words() + facing.otherWords() <= MOST_WORDS;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < facing.rows().size(); i++) {
            Facing.Row row = facing.rows().get(i);
            rows.add(new Row(
                    i,
                    pieces(row.one(), row.both(), whole, words),
                    pieces(row.other(), row.both(), whole, words),
                    row.both(),
                    tag(row, words)));
        }
        Set<Change> changed = new LinkedHashSet<>();
        facing.changed()
                .forEach(each -> changed.add(
                        new Change(Visible.onOneLine(each.one()), Visible.onOneLine(each.other()), each.row())));
        return new CompareView(
                side(one, holdings, visit),
                side(other, holdings, visit),
                words.say(
                        "compare.sum",
                        words.number(facing.same()),
                        words.number(facing.words()),
                        words.number(facing.otherWords())),
                words.say("compare.numbers", words.number(facing.sameNumbers()), words.number(changed.size())),
                List.copyOf(changed),
                rows,
                rows.stream().anyMatch(Row::isCut)
                        ? visit.to(
                                "/compare",
                                "one",
                                one.source().sha256(),
                                "other",
                                other.source().sha256(),
                                "whole",
                                "1")
                        : "",
                ComparePage.address(other.source(), one.source(), visit));
    }

    private static String tag(Facing.Row row, Wording words) {
        if (row.both()) {
            return row.moved() ? words.say("compare.moved") : "";
        }
        return row.one().isEmpty()
                ? words.say("compare.onlyOther")
                : row.other().isEmpty() ? words.say("compare.onlyOne") : words.say("compare.replaced");
    }

    /// @param both whether the stretch stands in both: a number that differs there was changed
    private static List<Piece> pieces(List<Facing.Run> runs, boolean both, boolean whole, Wording words) {
        List<Piece> pieces = new ArrayList<>();
        for (Facing.Run run : runs) {
            if (run.kind() == Kind.SAME && run.count() > LONGEST && !whole) {
                String[] said = run.words().split("(?<=\\s)(?=\\S)");
                if (said.length > 2 * ENDS) {
                    pieces.add(piece(String.join("", List.of(said).subList(0, ENDS)), ""));
                    pieces.add(new Piece(words.count("compare.left", said.length - 2 * ENDS), LEFT));
                    pieces.add(piece(String.join("", List.of(said).subList(said.length - ENDS, said.length)), ""));
                    continue;
                }
            }
            pieces.add(piece(
                    run.words(),
                    switch (run.kind()) {
                        case SAME -> "";
                        case OTHER -> "alone";
                        case NUMBER -> both ? "alone digit" : "alone";
                    }));
        }
        return pieces;
    }

    private static Piece piece(String words, String style) {
        return new Piece(Visible.of(words), style);
    }

    private static Side side(Held held, Holdings holdings, Visit visit) {
        return new Side(
                holdings.document(
                        held.source(),
                        held.description().outletName(),
                        held.description().publishedDate(),
                        visit.words()),
                visit.to("/document/" + held.source().sha256()),
                Holdings.fileName(held.path()));
    }
}
