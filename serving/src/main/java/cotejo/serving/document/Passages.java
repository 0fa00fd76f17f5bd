package cotejo.serving.document;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A document's text cut at every mark, passage by passage; comments and boilerplate are folded.
///
/// @param blocks passages in order; neighbouring comments, and neighbouring boilerplate, are one block
/// @param before how many characters stand before what is shown, of a text too long for one page
/// @param after how many stand after it
public record Passages(List<Block> blocks, int before, int after) {
    /// Longer texts are shown a part at a time, around the chosen figure first.
    static final int MOST_SHOWN = 60_000;

    /// @param kind as the style sheet calls it
    /// @param summary what stands on the fold; empty where nothing is folded
    /// @param at whether the page was opened on it
    /// @param sheet a table, which has no paragraphs; null for all else
    public record Block(
            String kind,
            String summary,
            boolean open,
            boolean at,
            List<Paragraph> paragraphs,
            @Nullable Sheet sheet) {}

    /// @param at whether the page was opened on it
    public record Paragraph(List<Run> runs, boolean at) {}

    /// A piece of text under one set of marks.
    ///
    /// @param styles classes; empty for plain text
    /// @param figure the figure it belongs to; empty for none
    /// @param first whether the figure begins here: this run carries its anchor
    /// @param chosen whether this is the figure the page was opened on
    public record Run(String text, String styles, String figure, boolean first, boolean chosen) {}

    static Passages of(Document document, List<Mark> marks, @Nullable Span chosen, Wording words) {
        int length = document.text().length();
        int from = 0;
        int to = length;
        if (length > MOST_SHOWN) {
            int middle = chosen == null ? 0 : chosen.start();
            from = Math.clamp((long) middle - MOST_SHOWN / 2, 0, length - MOST_SHOWN);
            to = from + MOST_SHOWN;
        }
        List<Mark> sorted = marks.stream()
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> folded = new ArrayList<>();
        @Nullable PassageKind folding = null;
        boolean open = false;
        int next = 0;
        Table seen = null;
        boolean laid = false;
        boolean opened = chosen == null || marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.CHOSEN);
        for (Passage passage : document.passages()) {
            Span span = clipped(passage.span(), from, to);
            if (span == null) {
                continue;
            }
            while (next < sorted.size() && sorted.get(next).span().end() <= span.start()) {
                next++;
            }
            boolean at = !opened && chosen != null && chosen.contains(passage.span());
            Sheet sheet = null;
            if (passage.kind() == PassageKind.TABLE_CELL) {
                Table table = table(document, seen, passage.span());
                if (table != null && table != seen) {
                    seen = table;
                    sheet = Sheet.of(
                            table,
                            document.places().tables().indexOf(table) + 1,
                            chosen,
                            cell -> runs(document.text(), cell, sorted, from(sorted, cell.start())),
                            words);
                    laid = sheet != null;
                    at |= laid && !opened && chosen != null && table.span().contains(chosen);
                } else if (table != null && laid) {
                    continue;
                }
            }
            opened |= at;
            Paragraph paragraph =
                    new Paragraph(sheet == null ? runs(document.text(), span, sorted, next) : List.of(), at);
            if (folding != null && folding != passage.kind()) {
                blocks.add(fold(folding, open, folded, words));
                folded = new ArrayList<>();
                open = false;
                folding = null;
            }
            if (sheet != null) {
                blocks.add(new Block("sheet", "", true, at, List.of(), sheet));
            } else if (isFolded(passage.kind())) {
                folding = passage.kind();
                folded.add(paragraph);
                open |= chosen != null && passage.span().overlap(chosen) > 0;
            } else {
                blocks.add(new Block(passage.kind().word(), "", true, at, List.of(paragraph), null));
            }
        }
        if (folding != null) {
            blocks.add(fold(folding, open, folded, words));
        }
        return new Passages(List.copyOf(blocks), from, length - to);
    }

    /// The table that holds a cell, which most often is the one that held the cell before it.
    private static @Nullable Table table(Document document, @Nullable Table before, Span cell) {
        return before != null && before.span().contains(cell)
                ? before
                : document.places().table(cell);
    }

    /// The first mark that begins here or later: none reaches from one cell into another.
    private static int from(List<Mark> marks, int start) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isFolded(PassageKind kind) {
        return switch (kind) {
            case COMMENT, BOILERPLATE -> true;
            case HEADLINE, BYLINE, DATELINE, BODY, CAPTION, TABLE_CELL -> false;
        };
    }

    private static Block fold(PassageKind kind, boolean open, List<Paragraph> paragraphs, Wording words) {
        String summary = words.count("fold." + kind.word(), paragraphs.size());
        return new Block(kind.word(), summary, open, false, List.copyOf(paragraphs), null);
    }

    private static @Nullable Span clipped(Span span, int from, int to) {
        int start = Math.max(span.start(), from);
        int end = Math.min(span.end(), to);
        return start < end ? new Span(start, end) : null;
    }

    /// @param from the first mark that may reach into the span
    private static List<Run> runs(Text text, Span span, List<Mark> marks, int from) {
        List<Mark> here = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (int i = from; i < marks.size() && marks.get(i).span().start() < span.end(); i++) {
            Mark mark = marks.get(i);
            if (mark.span().end() > span.start()) {
                here.add(mark);
                cuts.add(Math.max(mark.span().start(), span.start()));
                cuts.add(Math.min(mark.span().end(), span.end()));
            }
        }
        List<Run> runs = new ArrayList<>();
        List<Mark> active = new ArrayList<>();
        int next = 0;
        int start = span.start();
        for (int end : cuts) {
            if (end == start) {
                continue;
            }
            int begun = start;
            active.removeIf(mark -> mark.span().end() <= begun);
            while (next < here.size() && here.get(next).span().start() <= start) {
                if (here.get(next).span().end() > start) {
                    active.add(here.get(next));
                }
                next++;
            }
            runs.add(run(text.slice(start, end), active, start));
            start = end;
        }
        return List.copyOf(runs);
    }

    private static Run run(String words, List<Mark> active, int start) {
        @Nullable Mark figure = null;
        TreeSet<Mark.Kind> kinds = new TreeSet<>();
        for (Mark mark : active) {
            if (mark.kind().figure()) {
                if (figure == null || mark.span().length() < figure.span().length()) {
                    figure = mark;
                }
            } else {
                kinds.add(mark.kind());
            }
        }
        StringBuilder styles = new StringBuilder();
        if (figure != null) {
            styles.append(figure.kind().style());
        }
        for (Mark.Kind kind : kinds) {
            styles.append(styles.isEmpty() ? "" : " ").append(kind.style());
        }
        return new Run(
                Visible.of(words),
                styles.toString(),
                figure == null ? "" : figure.id(),
                figure != null && figure.span().start() == start,
                figure != null && figure.kind() == Mark.Kind.CHOSEN);
    }
}
