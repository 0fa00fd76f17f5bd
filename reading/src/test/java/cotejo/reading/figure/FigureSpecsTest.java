package cotejo.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Name;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.Readers;
import cotejo.reading.text.SpecTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `specs/xx/figure.tsv`: every figure of every text, and nothing beside them.
final class FigureSpecsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsEveryRow(String language) throws IOException {
        holds(new SpecTable(language + "/figure.tsv", 2, 14), input -> read(language, input.get(0), input.get(1)));
    }

    /// `specs/*/headline.tsv`: who says the figures of a headline.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void headlinesHaveTheVoicesOfTheirArticle(String language) throws IOException {
        holds(new SpecTable(language + "/headline.tsv", 1, 3), input -> roots(language, input.getFirst()));
    }

    /// `specs/*/movement.tsv`: which figures are how far something rose or fell.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void movementsAreTold(String language) throws IOException {
        holds(new SpecTable(language + "/movement.tsv", 1, 3), input -> movements(language, input.getFirst()));
    }

    /// `specs/*/measure.tsv`: which measure a figure is of.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void measuresAreTold(String language) throws IOException {
        holds(new SpecTable(language + "/measure.tsv", 1, 3), input -> measures(language, input.getFirst()));
    }

    private static List<List<String>> measures(String language, String text) {
        return Readers.standard().read(Texts.paragraphs(language, text, null)).claims().stream()
                .map(Claim::figure)
                .map(figure ->
                        List.of(figure.words().said(), or(figure.counted().measure())))
                .toList();
    }

    private static List<List<String>> movements(String language, String text) {
        return Readers.standard().read(Texts.paragraphs(language, text, null)).claims().stream()
                .map(Claim::figure)
                .map(figure -> List.of(
                        figure.words().said(), figure.counted().change().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static void holds(SpecTable table, Function<List<String>, List<List<String>>> reads) {
        List<String> wrong = table.wrong(reads);
        assertEquals("", String.join("\n", wrong), wrong.size() + " texts of " + table.rows() + " rows");
    }

    private static List<List<String>> roots(String language, String text) {
        return Readers.standard().read(Texts.paragraphs(language, text, null)).claims().stream()
                .map(claim -> List.of(
                        claim.figure().words().said(),
                        claim.attribution().root().isEmpty()
                                ? "-"
                                : id(claim.attribution().root().getFirst().name())))
                .toList();
    }

    /// `specs/en/concept.tsv`: what each figure tells about.
    @Test
    void tellsAboutWhat() throws IOException {
        holds(new SpecTable("en/concept.tsv", 1, 3), input -> concepts(input.getFirst()));
    }

    private static List<List<String>> concepts(String text) {
        return Readers.standard().read(Texts.paragraphs(text, null)).claims().stream()
                .map(Claim::figure)
                .map(figure -> List.of(
                        figure.words().said(),
                        figure.counted().concept().isEmpty()
                                ? "-"
                                : figure.counted().concept()))
                .toList();
    }

    static List<List<String>> read(String language, String published, String text) {
        PartialDate date = PartialDate.parse(published).orElse(null);
        return Readers.standard().read(Texts.paragraphs(language, text, date)).claims().stream()
                .map(FigureSpecsTest::row)
                .toList();
    }

    /// The columns of the table: words, unit, class, per, measure, condition, who, where, from, to, change, mood.
    private static List<String> row(Claim claim) {
        Figure figure = claim.figure();
        Counted counted = figure.counted();
        When when = figure.scope().time();
        return List.of(
                figure.words().said(),
                or(counted.unit()),
                counted.unitClass().name().toLowerCase(Locale.ROOT),
                or(counted.per()),
                or(counted.measure()),
                or(figure.scope().condition()),
                id(figure.scope().whoName()),
                id(figure.scope().whereName()),
                when == null ? "-" : end(when.from()),
                when == null ? "-" : end(when.to()),
                counted.change().name().toLowerCase(Locale.ROOT),
                figure.mood().word());
    }

    private static String end(End end) {
        return end.date() == null ? "?" : Objects.requireNonNull(end.date()).toString();
    }

    private static String id(@Nullable Name name) {
        return name == null
                ? "-"
                : name.shown().isEmpty() ? "-" : name.id() == null ? "“" + name.shown() + "”" : or(name.id());
    }

    private static String or(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
