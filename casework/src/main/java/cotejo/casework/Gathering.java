package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Reading;
import cotejo.core.collate.Line;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the entries that a search finds of what the case holds, as decided: passages of the documents, figures and
/// lines of the blocks.
final class Gathering {
    /// So many characters of cells one after another are one passage: a cell alone says nothing.
    private static final int CELLS = 500;

    private final Bench bench;
    private final EntryWords words;

    Gathering(Bench bench) {
        this.bench = bench;
        this.words = new EntryWords(bench.reader().vocabulary());
    }

    /// The lot of this name, see [Stamps]; empty where nothing is there any more.
    List<Entry> lot(String name) {
        if (name.startsWith(Stamps.SOURCE)) {
            return passages(new SourceId(name.substring(Stamps.SOURCE.length())));
        }
        return name.startsWith(Stamps.BLOCK) ? block(name.substring(Stamps.BLOCK.length())) : List.of();
    }

    private List<Entry> passages(SourceId source) {
        return bench.views(source)
                .map(TwoViews::decided)
                .map(read -> passages(read, bench.known(source).name()))
                .orElse(List.of());
    }

    private List<Entry> passages(ReadDocument read, String file) {
        Document document = read.document();
        String language = read.reading().language();
        List<Entry> entries = new ArrayList<>();
        for (Passage passage : joined(document)) {
            String spoken = passage.language() == null ? language : passage.language();
            Map<Field, List<Term>> names = new HashMap<>();
            Map<Field, Entry.Range> ranges = new HashMap<>();
            words.document(document.description(), spoken, names, ranges);
            names.put(Field.FILE, List.of(Term.of(file)));
            names.put(Field.PASSAGE, List.of(words.passage(passage.kind())));
            entries.add(new Entry(
                    Kind.PASSAGES,
                    Hit.InPassage.id(
                            document.source(), passage.span(), passage.kind(), document.called(passage.span())),
                    spoken,
                    document.text().slice(passage.span()),
                    true,
                    names,
                    ranges));
        }
        return entries;
    }

    /// The passages, with cells one after another in one.
    private static List<Passage> joined(Document document) {
        List<Passage> joined = new ArrayList<>();
        for (Passage passage : document.passages()) {
            Passage last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && passage.kind() == PassageKind.TABLE_CELL
                    && last.kind() == PassageKind.TABLE_CELL
                    && passage.span().end() - last.span().start() <= CELLS) {
                joined.removeLast();
                Span both = new Span(last.span().start(), passage.span().end());
                joined.add(new Passage(PassageKind.TABLE_CELL, both, last.language()));
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }

    private List<Entry> block(String block) {
        List<Claim> claims = bench.store().blocks().claimsIn(block, View.DECIDED).stream()
                .map(row -> KeptClaim.laid(row.body()))
                .toList();
        List<Line> lines = bench.store().blocks().linesIn(block, View.DECIDED).stream()
                .map(item -> Kept.read(item.body(), Line.class))
                .toList();
        Map<FigureId, Line> byFigure = new HashMap<>();
        for (Line line : lines) {
            line.figures().forEach(figure -> byFigure.put(figure, line));
            line.comments().forEach(figure -> byFigure.put(figure, line));
        }
        Map<SourceId, Brief> briefs = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Claim claim : claims) {
            Brief brief = briefs.computeIfAbsent(claim.source(), this::brief);
            entries.add(words.figure(claim, byFigure.get(claim.id()), brief.language()));
        }
        lines.forEach(line -> entries.add(words.line(line, block)));
        return entries;
    }

    private Brief brief(SourceId source) {
        return bench.store()
                .readings()
                .brief(source)
                .map(body -> Kept.read(body, Brief.class))
                .orElse(new Brief(Description.NONE, Reading.Status.READ, "", 0, 0));
    }
}
