package cotejo.reading.figure;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands around a table in the text it is part of: the line that names it, and the lines under it
/// that tell of its numbers.
final class Surrounding {
    private static final int LONGEST = 250;
    private static final int MOST_NOTES = 4;

    private final Document document;
    private final TableWords words;

    /// By where they end.
    private final NavigableMap<Integer, Span> headlines = new TreeMap<>();

    Surrounding(Document document, TableWords words) {
        this.document = document;
        this.words = words;
        document.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.HEADLINE)
                .forEach(passage -> headlines.put(passage.span().end(), passage.span()));
    }

    /// The place of the line that names the sheet.
    Optional<Span> name(Table table) {
        Passage before = at(first(table) - 1);
        return table.sheet()
                        && before != null
                        && document.text().slice(before.span()).equals(table.name())
                ? Optional.of(before.span())
                : Optional.empty();
    }

    /// What names a table from outside: the name of its sheet, or the line before it. Where nothing does,
    /// the document's headline, as the running topic is that of a number in its prose.
    List<Tabled.Title> over(Table table) {
        List<Tabled.Title> over = new ArrayList<>();
        int at = first(table) - 1;
        Passage before = at(at);
        if (table.sheet()) {
            name(table).ifPresent(span -> over.add(title(span)));
        } else if (before != null && names(before)) {
            Passage caption = at(at - 1);
            // "Cuadro 1" on a line of its own stands over the line that says more.
            if (caption != null
                    && words.begins(Says.CAPTIONS, said(caption))
                    && said(caption).length() < 20) {
                over.add(title(caption.span()));
            }
            over.add(title(before.span()));
        } else {
            headline(table).ifPresent(over::add);
        }
        return over;
    }

    private Optional<Tabled.Title> headline(Table table) {
        Map.Entry<Integer, Span> last = headlines.floorEntry(table.span().start());
        return last == null ? Optional.empty() : Optional.of(title(last.getValue()));
    }

    private boolean names(Passage passage) {
        String said = said(passage);
        boolean kind = passage.kind() == PassageKind.CAPTION
                || passage.kind() == PassageKind.HEADLINE
                || passage.kind() == PassageKind.BODY;
        boolean line = !said.endsWith(".") || said.split("\\s+").length <= 6 || words.begins(Says.CAPTIONS, said);
        return kind && said.length() <= LONGEST && line;
    }

    /// Notes right under a table.
    List<Tabled.Title> under(Table table) {
        List<Tabled.Title> under = new ArrayList<>();
        int at = last(table) + 1;
        for (int i = at; i < at + MOST_NOTES; i++) {
            Passage passage = at(i);
            String said = passage == null || table.sheet() ? "" : said(passage);
            boolean note = words.begins(Says.NOTES, said) || words.begins(Says.SOURCES, said);
            if (passage == null || said.isEmpty() || said.length() > LONGEST || !note) {
                break;
            }
            under.add(title(passage.span()));
        }
        return under;
    }

    private Tabled.Title title(Span span) {
        return new Tabled.Title(span, document.text().slice(span), false);
    }

    private String said(Passage passage) {
        return document.text().slice(passage.span());
    }

    private @Nullable Passage at(int index) {
        return index >= 0 && index < document.passages().size()
                ? document.passages().get(index)
                : null;
    }

    /// The passage in which a table begins.
    private int first(Table table) {
        return index(table.span().start());
    }

    private int last(Table table) {
        int index = index(table.span().end());
        Passage passage = at(index);
        return passage != null && passage.span().start() < table.span().end() ? index : index - 1;
    }

    /// The first passage that ends behind an offset.
    private int index(int offset) {
        int low = 0;
        int high = document.passages().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (document.passages().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
