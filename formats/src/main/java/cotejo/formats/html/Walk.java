package cotejo.formats.html;

import cotejo.formats.html.Areas.Area;
import cotejo.formats.html.Piece.Break;
import cotejo.formats.html.Piece.Place;
import cotejo.formats.layout.Layout;
import cotejo.formats.office.Grid;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Goes over a page in reading order and takes down its pieces.
final class Walk implements NodeVisitor {
    private static final int MOST_EMPTY = 5;
    private static final int MOST_OF_A_CELL = 300;
    /// An element with more characters is no writer's name and no date, whatever it is called.
    private static final int MOST_OF_A_NAME = 200;

    /// What an element and those around it make of the words in it.
    private record State(
            @Nullable Area area,
            Place place,
            boolean kept,
            boolean linked,
            boolean signed,
            boolean dated,
            boolean pre,
            boolean hidden) {}

    /// A table that is being walked through.
    private record InTable(int number, Grid grid) {}

    private final Seen seen;
    private final Areas areas;
    private final Article article;
    private final @Nullable Element headline;
    private final Deque<State> states = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Break before = Break.NONE;
    /// empty lines since the piece before, where the page keeps them
    private int empty;
    private State first;
    private final Deque<InTable> tables = new ArrayDeque<>();
    private int tablesMet;
    private int kept;
    private int linked;
    private int signed;
    private int dated;

    private Walk(Seen seen, Areas areas, Article article, @Nullable Element headline) {
        this.seen = seen;
        this.areas = areas;
        this.article = article;
        this.headline = headline;
        this.first = new State(null, Place.LOOSE, false, false, false, false, false, false);
        states.push(first);
    }

    static List<Piece> over(Document page, Seen seen, Areas areas, Article article, @Nullable Element headline) {
        Walk walk = new Walk(seen, areas, article, headline);
        page.traverse(walk);
        walk.end(Break.BLOCK);
        return walk.pieces;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !states.getFirst().hidden) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            end(around(element));
            states.push(state(element, states.getFirst()));
            place(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(around(element));
            states.pop();
            if (element.normalName().equals("table") && !tables.isEmpty()) {
                tables.pop();
            }
        }
    }

    private void place(Element element) {
        InTable table = tables.peek();
        switch (element.normalName()) {
            case "table" -> tables.push(new InTable(tablesMet++, new Grid()));
            case "tr" -> {
                if (table != null) {
                    table.grid.row();
                }
            }
            case "td", "th" -> {
                if (table != null) {
                    table.grid.cell(
                            span(element.attr("rowspan")),
                            span(element.attr("colspan")),
                            element.normalName().equals("th"));
                }
            }
            default -> {}
        }
    }

    private static int span(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Break around(Element element) {
        return switch (element.normalName()) {
            case "br" -> Break.LINE;
            case "td", "th" -> Break.CELL;
            case "tr" -> Break.LINE;
            case "button", "time" -> Break.NONE;
            default -> element.isBlock() ? Break.BLOCK : Break.NONE;
        };
    }

    private State state(Element element, State outer) {
        Area area = areas.of(element);
        Set<String> names = Names.of(element);
        boolean small = seen.length(element) <= MOST_OF_A_NAME;
        return new State(
                area == null ? outer.area : area,
                place(element, names, outer.place),
                article.keeps(element) || element == article.root() || article.root() != null && outer.kept,
                outer.linked || element.normalName().equals("a"),
                outer.signed
                        || small
                                && (Names.any(names, Names.WRITER) && !names.contains("bio")
                                        || element.attr("itemprop").equals("author")
                                        || element.attr("rel").equals("author")),
                outer.dated
                        || element.normalName().equals("time")
                        || small
                                && (Names.any(names, Names.DATE)
                                        || element.attr("itemprop").equals("datePublished")),
                outer.pre || element.normalName().equals("pre"),
                outer.hidden || seen.hides(element));
    }

    private Place place(Element element, Set<String> names, Place outer) {
        String tag = element.normalName();
        if (element == headline) {
            return Place.HEADLINE;
        }
        if (outer == Place.HEADLINE || outer == Place.CAPTION || outer == Place.CELL) {
            return outer;
        }
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return Place.HEADING;
        }
        if (tag.equals("figcaption")
                || tag.equals("caption")
                || Names.any(names, Names.CAPTION) && !tag.equals("table") && element.childNodeSize() <= 40) {
            return Place.CAPTION;
        }
        if (tag.equals("td") || tag.equals("th")) {
            return cell(element) ? Place.CELL : Place.LOOSE;
        }
        return Names.TEXT_ELEMENTS.contains(tag) ? Place.TEXT : outer;
    }

    /// A cell that holds data: short, in a row of several, with no blocks of text in it. Tables also serve as page
    /// layout.
    private boolean cell(Element cell) {
        Element row = cell.parent();
        return row != null
                && row.childrenSize() >= 2
                && row.childrenSize() <= 200
                && seen.length(cell) <= MOST_OF_A_CELL
                && cell.selectFirst("table, div, h1, h2, h3, p + p") == null;
    }

    private void text(String text) {
        State state = states.getFirst();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n'
                    || c == '\r'
                    || c == '\f'
                    || c == '\u000b'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029';
            boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (state.pre && breaks) {
                end(half ? Break.NONE : Break.LINE);
            } else if (breaks || !state.pre && (c == ' ' || c == '\t')) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else {
                if (words.isEmpty()) {
                    first = state;
                }
                words.append(c);
                kept += state.kept ? 1 : 0;
                linked += state.linked ? 1 : 0;
                signed += state.signed ? 1 : 0;
                dated += state.dated ? 1 : 0;
            }
        }
    }

    private void end(Break after) {
        if (after == Break.NONE) {
            return;
        }
        String line = words.toString();
        if (!Layout.blank(line)) {
            line = states.getFirst().pre ? line.stripTrailing() : line.strip();
            String between = pieces.isEmpty() ? "" : before.said() + "\n".repeat(empty);
            InTable table = first.place == Place.CELL ? tables.peek() : null;
            pieces.add(new Piece(
                    line,
                    between,
                    first.area,
                    first.place,
                    table == null ? null : new Piece.Cell(table.number, table.grid.here()),
                    kept * 2 > line.length(),
                    linked,
                    signed,
                    dated));
            before = Break.NONE;
            empty = 0;
        } else if (states.getFirst().pre && before == Break.LINE && empty < MOST_EMPTY) {
            empty++;
        }
        words.setLength(0);
        kept = 0;
        linked = 0;
        signed = 0;
        dated = 0;
        before = before.or(after);
    }
}
