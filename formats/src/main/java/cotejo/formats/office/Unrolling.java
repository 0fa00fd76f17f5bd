package cotejo.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes one text of the elements a parser tells of, in the manner of [Unrolled].
final class Unrolling extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "dt", "dd", "title", "blockquote");

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final List<Unrolled.Grid> tables = new ArrayList<>();
    private Grid grid = new Grid();
    private final List<Integer> pages = new ArrayList<>();
    private boolean body;
    /// How deep in tables: a table in a cell is a part of it.
    private int depth;
    private boolean firstOfRow;

    /// @param most characters of text; a document of more is broken off with [TooLong]
    Unrolling(int most) {
        this.most = most;
    }

    /// More text than is read.
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1;
    }

    Unrolled unrolled(String missing) {
        endBlock();
        endTable();
        return new Unrolled(text.toString(), tables, pages, missing);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "body" -> body = true;
            case "br" -> block.append('\n');
            case "td", "th" -> {
                if (depth++ == 0) {
                    endBlock();
                    if (!firstOfRow) {
                        text.append('\t');
                    }
                    firstOfRow = false;
                    grid.cell(
                            span(attributes.getValue("rowspan")),
                            span(attributes.getValue("colspan")),
                            name.equals("th"));
                }
            }
            case "tr" -> {
                if (depth == 0) {
                    firstOfRow = true;
                    grid.row();
                }
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    breakBlock();
                    if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
                        pages.add(text.length());
                    }
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "body" -> {
                endBlock();
                body = false;
            }
            case "td", "th" -> {
                if (--depth == 0) {
                    endCell();
                }
            }
            case "tr" -> {
                if (depth == 0) {
                    text.append('\n');
                }
            }
            case "table" -> {
                if (depth == 0) {
                    endTable();
                    text.append('\n');
                }
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    breakBlock();
                }
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (body) {
            block.append(characters, start, length);
            if (text.length() + block.length() > most) {
                throw new TooLong();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    /// Paragraphs within a cell are parts of it.
    private void breakBlock() {
        if (depth > 0) {
            block.append('\n');
        } else {
            endBlock();
        }
    }

    private void endBlock() {
        String paragraph = joined();
        if (!paragraph.isEmpty()) {
            text.append(paragraph).append("\n\n");
        }
    }

    private void endTable() {
        List<Unrolled.Cell> cells = grid.cells();
        if (!cells.isEmpty()) {
            tables.add(new Unrolled.Grid("", false, cells));
        }
        grid = new Grid();
    }

    private static int span(@Nullable String written) {
        try {
            return written == null ? 1 : Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void endCell() {
        String words = joined();
        if (!words.isEmpty()) {
            grid.words(new Unrolled.Stretch(text.length(), text.length() + words.length()));
            text.append(words);
        }
    }

    private String joined() {
        Joined joined = new Joined(text);
        block.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(joined::add);
        block.setLength(0);
        return joined.toString();
    }
}
