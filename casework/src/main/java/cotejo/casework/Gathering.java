package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Place;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Reading;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Gists;
import cotejo.core.collate.Line;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes the entries that a search finds of what the case holds: documents with their passages, as decided; figures,
/// lines and findings in either view.
final class Gathering {
    /// So many characters of cells one after another are one passage: a cell alone says nothing.
    private static final int CELLS = 500;
    /// A line is found by so many of the words of its figures; beyond that by its names.
    private static final int MOST_SAID = 400;

    private final Bench bench;
    private final EntryWords words;

    Gathering(Bench bench) {
        this.bench = bench;
        this.words = new EntryWords(bench.reader().vocabulary());
    }

    /// The lot of this name, see [Stamps]; empty where nothing is there any more.
    List<Entry> lot(String name) {
        if (name.startsWith(Stamps.SOURCE)) {
            return document(new SourceId(name.substring(Stamps.SOURCE.length())));
        }
        if (name.startsWith(Stamps.COPIES)) {
            return both(view -> findings(name, view, List.of()));
        }
        return name.startsWith(Stamps.BLOCK) ? block(name.substring(Stamps.BLOCK.length())) : List.of();
    }

    /// What stands alike in both views is one entry.
    private static List<Entry> both(Function<View, List<Entry>> seen) {
        Map<Entry, Set<View>> entries = new LinkedHashMap<>();
        for (View view : View.values()) {
            for (Entry entry : seen.apply(view)) {
                entries.computeIfAbsent(entry, each -> EnumSet.noneOf(View.class))
                        .add(view);
            }
        }
        return entries.entrySet().stream()
                .map(each -> each.getKey().in(each.getValue()))
                .toList();
    }

    private List<Entry> document(SourceId source) {
        List<Entry> entries = new ArrayList<>();
        bench.views(source).map(TwoViews::decided).ifPresent(read -> {
            Known known = bench.known(source);
            entries.addAll(passages(read, known.name()));
            entries.add(words.document(Brief.of(read).held(source, known.path())));
            entries.addAll(both(view -> findings(Blocks.ownerInside(source), view, claimsOf(source, view))));
        });
        return entries;
    }

    private List<Claim> claimsOf(SourceId source, View view) {
        return bench.store()
                        .blocks()
                        .findingsOf(List.of(Blocks.ownerInside(source)), view)
                        .isEmpty()
                ? List.of()
                : laid(bench.store().blocks().claimsOf(source, view));
    }

    /// @param known the claims they mostly speak of
    private List<Entry> findings(String owner, View view, List<Claim> known) {
        List<Finding> findings = bench.store().blocks().findingsOf(List.of(owner), view).stream()
                .map(item -> Kept.read(item.body(), Finding.class))
                .toList();
        Map<FigureId, Claim> claims = new HashMap<>();
        known.forEach(claim -> claims.put(claim.id(), claim));
        return findings.stream()
                .map(finding -> words.finding(
                        finding,
                        finding.figures().stream()
                                .map(id -> Optional.ofNullable(claims.get(id)).or(() -> claim(id, view)))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    private Optional<Claim> claim(FigureId id, View view) {
        return bench.store().blocks().claim(id, view).map(row -> KeptClaim.laid(row.body()));
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
                    EntryWords.BOTH,
                    Place.of(file),
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
        List<ClaimRow> machine = bench.store().blocks().claimsIn(block, View.MACHINE);
        List<ClaimRow> decided = bench.store().blocks().claimsIn(block, View.DECIDED);
        List<Item> lines = bench.store().blocks().linesIn(block, View.DECIDED);
        boolean alike =
                machine.equals(decided) && lines.equals(bench.store().blocks().linesIn(block, View.MACHINE));
        List<Entry> entries = new ArrayList<>();
        List<Claim> claims = laid(decided);
        if (alike) {
            entries.addAll(collated(block, View.DECIDED, claims, lines));
        } else {
            entries.addAll(both(view -> view == View.DECIDED
                    ? collated(block, view, claims, lines)
                    : collated(
                            block, view, laid(machine), bench.store().blocks().linesIn(block, view))));
        }
        entries.addAll(both(view -> findings(block, view, view == View.DECIDED || alike ? claims : laid(machine))));
        return entries;
    }

    private static List<Claim> laid(List<ClaimRow> rows) {
        return rows.stream().map(row -> KeptClaim.laid(row.body())).toList();
    }

    private List<Entry> collated(String block, View view, List<Claim> claims, List<Item> items) {
        List<Line> lines =
                items.stream().map(item -> Kept.read(item.body(), Line.class)).toList();
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
        Map<String, Set<String>> said = new HashMap<>();
        for (Claim claim : claims) {
            Line line = byFigure.get(claim.id());
            if (line != null) {
                Set<String> words = said.computeIfAbsent(line.id(), id -> new LinkedHashSet<>());
                EntryWords.said(claim)
                        .takeWhile(each -> words.size() < MOST_SAID)
                        .forEach(words::add);
            }
        }
        Gists gists = gists(block, view, claims);
        lines.forEach(line -> entries.add(words.line(line, block, said.getOrDefault(line.id(), Set.of()).stream())
                .telling(Kept.write(gists.of(line)))));
        return entries;
    }

    /// With what was found about the figures of a block: in it, and inside their documents.
    private Gists gists(String block, View view, List<Claim> claims) {
        Map<FigureId, Claim> byId = new HashMap<>();
        Set<String> owners = new LinkedHashSet<>(List.of(block));
        for (Claim claim : claims) {
            byId.put(claim.id(), claim);
            owners.add(Blocks.ownerInside(claim.source()));
        }
        return new Gists(
                byId,
                Gists.byFigure(bench.store().blocks().findingsOf(owners, view).stream()
                        .map(item -> Kept.read(item.body(), Finding.class))
                        .toList()),
                words.vocabulary());
    }

    private Brief brief(SourceId source) {
        return bench.store()
                .readings()
                .brief(source, View.DECIDED)
                .map(body -> Kept.read(body, Brief.class))
                .orElse(new Brief(Description.NONE, Reading.Status.READ, "", 0, 0));
    }
}
