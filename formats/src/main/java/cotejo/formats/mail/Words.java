package cotejo.formats.mail;

import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.formats.bytes.Decoding;
import cotejo.formats.html.Html;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The words of one piece of a mail, line by line.
///
/// @param cited for each line whether it is earlier mail
/// @param cells the cells of tables, in UTF-16 indices of the lines joined by newlines
record Words(List<String> lines, boolean[] cited, List<Cell> cells) {
    /// From `start` up to, not including, `end`.
    ///
    /// @param table the number of its table
    /// @param in how it stands there; its span is of the page that the words come from. Null where the page
    ///     does not tell
    record Cell(int start, int end, int table, Table.@Nullable Cell in) {}

    /// Stand around earlier mail in a page while it becomes text; no page holds them.
    private static final String OPENS = "\ue0f0";

    private static final String CLOSES = "\ue0f1";
    /// How mail programs mark what they cite.
    private static final String CITING = "blockquote[type=cite], blockquote.gmail_quote, div.gmail_quote,"
            + " div.moz-cite-prefix, blockquote.yahoo_quoted, div.yahoo_quoted, #divRplyFwdMsg ~ *, #divRplyFwdMsg,"
            + " #appendonsend ~ *, .protonmail_quote, div.gmail_attr, blockquote.protonmail_quote";

    static Words plain(String text) {
        List<String> lines = text.lines().toList();
        return new Words(lines, Cited.of(lines), List.of());
    }

    /// Text whose lines end softly where a space stands at their end (RFC 3676).
    static Words flowed(String text, boolean deleteSpace) {
        StringBuilder all = new StringBuilder();
        boolean soft = false;
        for (String line : text.lines().toList()) {
            boolean quoted = line.startsWith(">");
            String stuffed = line.startsWith(" ") ? line.substring(1) : line;
            if (!all.isEmpty() && !(soft && !quoted)) {
                all.append('\n');
            }
            soft = !quoted && stuffed.endsWith(" ") && !stuffed.equals("-- ");
            all.append(soft && deleteSpace ? stuffed.substring(0, stuffed.length() - 1) : stuffed);
        }
        return plain(all.toString());
    }

    /// What a page shows.
    static Words page(String html) {
        Document page = Parser.htmlParser().parseInput(html.replace(OPENS, "").replace(CLOSES, ""), "");
        for (Element citing : page.select(CITING)) {
            boolean inside = citing.parents().stream().anyMatch(outer -> outer.is(CITING));
            if (!inside) {
                citing.before(new Element("p").text(OPENS));
                citing.after(new Element("p").text(CLOSES));
            }
        }
        Html read = Html.of(page.outerHtml());
        return marked(read.text(), read.passages(), read.tables());
    }

    private static Words marked(Text text, List<Passage> passages, List<Table> tables) {
        List<String> lines = new ArrayList<>();
        List<Boolean> marks = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        int depth = 0;
        int from = 0;
        int length = 0;
        for (String line : text.string().split("\n", -1)) {
            String bare = line.strip();
            if (bare.equals(OPENS) || bare.equals(CLOSES)) {
                depth = Math.max(0, depth + (bare.equals(OPENS) ? 1 : -1));
            } else {
                String kept = line.replace(OPENS, "").replace(CLOSES, "");
                begins.add(from);
                moved.add(length);
                lines.add(kept);
                marks.add(depth > 0);
                length += kept.length() + 1;
            }
            from += line.length() + 1;
        }
        boolean[] cited = Cited.of(lines);
        for (int i = 0; i < cited.length; i++) {
            cited[i] |= marks.get(i);
        }
        List<Cell> cells = new ArrayList<>();
        int line = 0;
        int table = 0;
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.TABLE_CELL) {
                int start = text.utf16(passage.span().start());
                int end = text.utf16(passage.span().end());
                while (line + 1 < begins.size() && begins.get(line + 1) <= start) {
                    line++;
                }
                int by = moved.get(line) - begins.get(line);
                while (table < tables.size()
                        && tables.get(table).span().end() <= passage.span().start()) {
                    table++;
                }
                Table.Cell in = table < tables.size() ? tables.get(table).at(passage.span()) : null;
                cells.add(new Cell(start + by, end + by, table, in));
            }
        }
        return new Words(List.copyOf(lines), cited, cells);
    }

    /// Characters of a text in the encoding its header names, as far as that can be true.
    static Decoding decoded(byte[] bytes, @Nullable Charset declared) {
        // Of these every byte is ASCII, and yet they are not.
        if (declared != null && declared.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022")) {
            return new Decoding.Decoded(new String(bytes, declared), declared, 0);
        }
        return Decoding.of(bytes, StandardCharsets.US_ASCII.equals(declared) ? null : declared);
    }
}
