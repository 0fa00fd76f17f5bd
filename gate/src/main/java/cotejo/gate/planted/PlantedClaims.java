package cotejo.gate.planted;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a record as a perfect reader would read them: collation is tried without the reader.
public final class PlantedClaims {
    private final Map<String, FigureId> ids = new HashMap<>();
    private final List<Collator.Laid> documents = new ArrayList<>();

    public PlantedClaims(PlantedRecord record) {
        Map<String, List<PlantedFigure>> figures = new HashMap<>();
        record.figures()
                .forEach(figure -> figures.computeIfAbsent(figure.document(), id -> new ArrayList<>())
                        .add(figure));
        for (PlantedDocument document : record.documents()) {
            documents.add(laid(document, figures.getOrDefault(document.id(), List.of())));
        }
    }

    public List<Collator.Laid> documents() {
        return List.copyOf(documents);
    }

    /// The program's id of each figure → the record's.
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        ids.forEach((figure, id) -> names.put(id.id(), figure));
        return names;
    }

    /// As the program names a text file's source.
    public static SourceId source(PlantedDocument document) {
        try {
            return new SourceId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(document.text().getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private Collator.Laid laid(PlantedDocument document, List<PlantedFigure> figures) {
        SourceId source = source(document);
        Text text = Text.of(document.text());
        for (PlantedFigure figure : figures) {
            ids.put(figure.id(), FigureId.of(source, "", figure.said(), occurrence(document, figure, text)));
        }
        List<Claim> claims = figures.stream()
                .map(figure -> claim(document, source, text, figure))
                .toList();
        return new Collator.Laid(
                new Document(source, text, passages(document, text, figures), described(document)), claims);
    }

    private static int occurrence(PlantedDocument document, PlantedFigure figure, Text text) {
        String before = document.text().substring(0, text.utf16(figure.span().start()));
        int count = 0;
        for (int at = before.indexOf(figure.said()); at >= 0; at = before.indexOf(figure.said(), at + 1)) {
            count++;
        }
        return count;
    }

    /// One a line: the menus of a page and the line that says it was made are boilerplate; the headline is the line
    /// with
    /// a headline's figure, else the first that is neither.
    private static List<Passage> passages(PlantedDocument document, Text text, List<PlantedFigure> figures) {
        List<Passage> passages = new ArrayList<>();
        int headline = figures.stream()
                .filter(figure -> figure.passage().equals("headline"))
                .mapToInt(figure -> figure.span().start())
                .findFirst()
                .orElse(-1);
        boolean headed = headline >= 0;
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = text.span(at, at + line.length());
                boolean mark = line.equals(Language.EN.mark()) || line.equals(Language.ES.mark());
                boolean menu = line.split("\\|", -1).length > 2;
                boolean here = headed ? span.start() <= headline && headline < span.end() : !menu;
                PassageKind kind =
                        mark || menu ? PassageKind.BOILERPLATE : here ? PassageKind.HEADLINE : PassageKind.BODY;
                headed |= here;
                passages.add(new Passage(kind, span));
            }
            at += line.length() + 1;
        }
        return passages;
    }

    public static Description described(PlantedDocument document) {
        return new Description(
                Described.byPerson(PartialDate.of(document.published())),
                Described.byPerson(document.outlet()),
                null,
                null,
                Described.byPerson(document.language()),
                Described.byPerson(document.country()),
                null);
    }

    private Claim claim(PlantedDocument document, SourceId source, Text text, PlantedFigure figure) {
        Figure read = new Figure(
                id(figure.id()),
                text.words(figure.span()),
                figure.passage().equals("headline") ? PassageKind.HEADLINE : PassageKind.BODY,
                figure.spoken().quantity(),
                counted(figure),
                scope(document, figure),
                Mood.STATED,
                Mood.STATED,
                figure.ratio() ? new Proportion(idOf(figure.part()), idOf(figure.base())) : null);
        return new Claim(
                source,
                PartialDate.of(document.published()),
                document.outlet(),
                read,
                attribution(figure),
                Derivation.of("planted", "taken from the record"));
    }

    private FigureId id(String figure) {
        return java.util.Objects.requireNonNull(ids.get(figure));
    }

    private @Nullable FigureId idOf(@Nullable String figure) {
        return figure == null ? null : ids.get(figure);
    }

    private static Counted counted(PlantedFigure figure) {
        return new Counted(
                figure.unit(),
                Counted.UnitClass.valueOf(figure.unitClass().toUpperCase(Locale.ROOT)),
                Counted.CountOf.valueOf(figure.countOf().toUpperCase(Locale.ROOT)),
                figure.ratio() ? Counted.Kind.RATIO : figure.money() ? Counted.Kind.MONEY : Counted.Kind.COUNT,
                Counted.TimeKind.FLOW,
                null,
                Counted.Change.NONE,
                Counted.Stage.UNSTATED,
                figure.currency(),
                figure.measure(),
                null,
                null,
                "");
    }

    private static Scope scope(PlantedDocument document, PlantedFigure figure) {
        Span at = figure.span();
        String who = figure.extent().who();
        return new Scope(
                who == null ? null : new Facet<>(new Name(null, who), Ground.CLAUSE, at),
                new Facet<>(
                        new Name(null, figure.extent().where()), who == null ? Ground.CLAUSE : Ground.IMPLIED, null),
                new Facet<>(figure.extent().years().when(document.published()), Ground.CLAUSE, at),
                figure.when().isEmpty() ? null : figure.when(),
                figure.extent().condition());
    }

    private static Attribution attribution(PlantedFigure figure) {
        List<Step> steps = new ArrayList<>();
        if (figure.via() != null) {
            steps.add(new Step(List.of(new Voice(new Name(figure.via(), null), true, null)), Step.Relation.SAYS));
        }
        PlantedFigure.Root root = figure.root();
        if (root != null) {
            steps.add(new Step(
                    List.of(new Voice(new Name(root.said(), root.id()), true, null)),
                    steps.isEmpty() ? Step.Relation.SAYS : Step.Relation.CITES));
        }
        return new Attribution(steps);
    }
}
