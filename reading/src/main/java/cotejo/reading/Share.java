package cotejo.reading;

import cotejo.core.claim.Rejected;
import cotejo.core.source.Document;
import cotejo.core.source.FairCopy;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.reading.quantity.SplitNumbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// What of a document is in one language, as a fair copy: this is what is read. Most documents have one share, and are
/// their own fair copy.
///
/// Datelines and bylines go with every share: they are mostly names, and say whose the text is.
///
/// @param document the copy, as a document of its own; the document itself where nothing was to be changed
record Share(String language, FairCopy copy, Document document) {
    /// Characters of a passage that name it.
    private static final int NAMING = 80;

    /// The shares of a document, that of its own language first; none where no passage is in a language that is read.
    ///
    /// @param languages those that are read
    static List<Share> of(Document document, String ofDocument, Set<String> languages) {
        Set<String> found = new LinkedHashSet<>();
        found.add(ofDocument);
        boolean own = false;
        for (Passage passage : document.passages()) {
            if (tells(passage)) {
                found.add(language(passage, ofDocument));
                own |= passage.language() == null;
            }
        }
        if (found.size() == 1 || document.passages().stream().noneMatch(Share::tells)) {
            return languages.contains(ofDocument) ? List.of(whole(document, ofDocument)) : List.of();
        }
        if (!own) {
            found.remove(ofDocument);
        }
        return found.stream()
                .filter(languages::contains)
                .map(language -> part(document, language, ofDocument))
                .toList();
    }

    /// The passages in languages that are not read, each named by its first words.
    static List<Rejected> unread(Document document, String ofDocument, Set<String> languages) {
        List<Rejected> unread = new ArrayList<>();
        for (Passage passage : document.passages()) {
            String language = language(passage, ofDocument);
            if (tells(passage) && !languages.contains(language)) {
                Span span = passage.span();
                Span first = new Span(span.start(), Math.min(span.end(), span.start() + NAMING));
                String why =
                        "this passage of " + span.length() + " characters is in a language not read yet: " + language;
                unread.add(new Rejected(document.text().words(first), language + Rejected.OTHER_LANGUAGE, why));
            }
        }
        return unread;
    }

    private static String language(Passage passage, String ofDocument) {
        String own = passage.language();
        return own == null ? ofDocument : own;
    }

    /// Whether the language of a passage matters: figures are looked for in it.
    private static boolean tells(Passage passage) {
        return switch (passage.kind()) {
            case HEADLINE, BODY, CAPTION, TABLE_CELL, COMMENT -> true;
            case BYLINE, DATELINE, BOILERPLATE -> false;
        };
    }

    private static Share whole(Document document, String language) {
        return share(document, language, document.passages(), FairCopy.of(document.text()));
    }

    private static Share part(Document document, String language, String ofDocument) {
        List<Passage> kept = document.passages().stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE
                        && (!tells(passage) || language(passage, ofDocument).equals(language)))
                .toList();
        return share(
                document,
                language,
                kept,
                FairCopy.of(document.text(), kept.stream().map(Passage::span).toList()));
    }

    private static Share share(Document document, String language, List<Passage> passages, FairCopy seen) {
        FairCopy copy = seen.with(SplitNumbers.of(language).find(seen.text().string()));
        if (copy.same()) {
            return new Share(language, copy, document);
        }
        Text text = copy.text();
        List<Passage> copied = new ArrayList<>();
        for (Passage passage : passages) {
            Span span = copy.copied(passage.span());
            if (!text.slice(span).isBlank()) {
                copied.add(new Passage(passage.kind(), span));
            }
        }
        return new Share(
                language,
                copy,
                new Document(document.source(), text, copied, document.description(), places(document, copy, copied)));
    }

    /// The tables of a document in its copy: of each the cells that are passages there.
    private static Places places(Document document, FairCopy copy, List<Passage> copied) {
        NavigableMap<Integer, Integer> kept = new TreeMap<>();
        copied.forEach(
                passage -> kept.put(passage.span().start(), passage.span().end()));
        List<Table> tables = new ArrayList<>();
        for (Table table : document.places().tables()) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Table.Cell cell : table.cells()) {
                Span span = copy.copied(cell.span());
                Map.Entry<Integer, Integer> first = kept.ceilingEntry(span.start());
                if (first != null && first.getValue() <= span.end()) {
                    cells.add(new Table.Cell(
                            cell.row(), cell.column(), cell.rows(), cell.columns(), cell.heading(), span));
                }
            }
            if (!cells.isEmpty()) {
                tables.add(table.moved(cells));
            }
        }
        return new Places(List.of(), tables);
    }
}
