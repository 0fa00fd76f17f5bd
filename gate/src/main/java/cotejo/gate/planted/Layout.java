package cotejo.gate.planted;

import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays an article out as a text, and notes where its figures stand.
final class Layout {
    /// A text and its figures, not grouped yet.
    record Laid(PlantedDocument document, List<PlantedFigure> figures) {}

    private final StringBuilder text = new StringBuilder();
    private final List<PlantedFigure> figures = new ArrayList<>();
    private final Map<Telling, String> ids = new IdentityHashMap<>();
    private final List<Piece.Number> numbers = new ArrayList<>();
    private final String id;

    private Layout(String id) {
        this.id = id;
    }

    static Laid of(String id, Article article, String made, @Nullable String madeFrom, String cluster) {
        Layout layout = new Layout(id);
        layout.lay(article);
        PlantedDocument document = new PlantedDocument(
                id,
                id + ".txt",
                layout.text.toString(),
                article.published(),
                article.outlet().name(),
                article.outlet().language().code(),
                article.outlet().country(),
                made,
                madeFrom,
                cluster);
        return new Laid(document, layout.withRatios());
    }

    private void lay(Article article) {
        article.before().forEach(line -> text.append(line).append("\n\n"));
        sentence(article.headline(), "headline");
        text.append("\n\n");
        article.under().forEach(line -> text.append(line).append('\n'));
        if (!article.under().isEmpty()) {
            text.append('\n');
        }
        for (List<List<Piece>> paragraph : article.paragraphs()) {
            for (int i = 0; i < paragraph.size(); i++) {
                text.append(i == 0 ? "" : " ");
                sentence(paragraph.get(i), "body");
            }
            text.append("\n\n");
        }
        article.after().forEach(line -> text.append(line).append("\n\n"));
        text.append(article.outlet().language().mark()).append('\n');
    }

    private void sentence(List<Piece> pieces, String passage) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String said) -> text.append(said);
                case Piece.Number number -> {
                    int start = text.codePointCount(0, text.length());
                    text.append(number.said());
                    figures.add(figure(number, passage, new Span(start, text.codePointCount(0, text.length()))));
                    numbers.add(number);
                }
            }
        }
    }

    private PlantedFigure figure(Piece.Number number, String passage, Span span) {
        Telling telling = number.telling();
        Release by = telling.by();
        String figure = id + "-" + (figures.size() + 1);
        ids.put(telling, figure);
        PlantedFigure.Root root = number.root() == null
                ? null
                : new PlantedFigure.Root(number.root(), by.body().id(), by.number());
        return new PlantedFigure(
                figure,
                id,
                span,
                number.said(),
                passage,
                by.table().id(),
                by.table().measure().id(),
                number.unit(),
                number.unitClass(),
                number.countOf(),
                number.unitClass().equals("money") ? by.table().currency() : null,
                telling.spoken(),
                telling.truth(),
                telling.extent(),
                telling.meant(),
                number.when(),
                root,
                number.via(),
                telling.origin(),
                null,
                null,
                telling.plant().word(),
                0);
    }

    /// A ratio's part and base stand in its own sentence, before it or behind.
    private List<PlantedFigure> withRatios() {
        List<PlantedFigure> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Telling telling = numbers.get(i).telling();
            PlantedFigure figure = figures.get(i);
            all.add(
                    telling.part() == null || telling.base() == null
                            ? figure
                            : figure.of(ids.get(telling.part()), ids.get(telling.base())));
        }
        return all;
    }
}
