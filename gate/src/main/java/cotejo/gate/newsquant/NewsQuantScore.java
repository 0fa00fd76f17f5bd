package cotejo.gate.newsquant;

import cotejo.gate.score.Explanation;
import cotejo.gate.score.Matching;
import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Counts sentence by sentence. A quantity counts in a row when its value and the row's facet both agree with one of
/// the
/// sentence's; pairs are one to one and as many as can be. Precision and recall are over all quantities of all
/// sentences.
final class NewsQuantScore {
    private final Units units = new Units();
    private final Explanation explanation;
    private final Map<Facet, Measure.F1> scores = new EnumMap<>(Facet.class);

    NewsQuantScore(Explanation explanation) {
        this.explanation = explanation;
        for (Facet facet : Facet.values()) {
            scores.put(facet, new Measure.F1(0, 0, 0));
        }
    }

    enum Facet {
        VALUE("newsquant.value"),
        UNIT("newsquant.value+unit"),
        UNIT_FIELD("newsquant.value+unit-field"),
        CHANGE("newsquant.value+change"),
        CONCEPT_PARTIAL("newsquant.value+concept-partial"),
        CONCEPT_COMPLETE("newsquant.value+concept-complete");

        private final String row;

        Facet(String row) {
            this.row = row;
        }
    }

    void sentence(String text, List<GoldQuantity> gold, List<JsonNode> objects) {
        List<ReadFigure> read = ReadFigure.all(objects);
        scores.replaceAll((facet, score) -> {
            BiPredicate<GoldQuantity, ReadFigure> agree =
                    (one, other) -> value(one, other) && agrees(facet, one, other);
            List<Matching.Pair> pairs = Matching.largest(gold, read, agree);
            tell(facet, text, gold, read, pairs);
            return score.plus(new Measure.F1(pairs.size(), gold.size(), read.size()));
        });
    }

    List<Row> rows() {
        return scores.entrySet().stream()
                .map(score -> new Row(score.getKey().row, score.getValue()))
                .toList();
    }

    private boolean agrees(Facet facet, GoldQuantity gold, ReadFigure read) {
        return switch (facet) {
            case VALUE -> true;
            case UNIT -> units.right(gold, units.of(read));
            case UNIT_FIELD -> units.right(gold, units.ofUnit(read));
            case CHANGE -> gold.change().equals(change(read));
            case CONCEPT_PARTIAL -> Concepts.partial(gold.concepts(), concepts(read));
            case CONCEPT_COMPLETE -> gold.concepts().equals(concepts(read));
        };
    }

    private static Set<String> concepts(ReadFigure read) {
        return Concepts.words(read.concept());
    }

    /// As numpy's isclose in the paper's script: 1e-5 of the value read. A range agrees only with a range.
    private static boolean value(GoldQuantity gold, ReadFigure read) {
        boolean range = !read.shape().equals("single");
        return gold.range() == range
                && read.low() != null
                && read.high() != null
                && close(gold.low(), read.low())
                && close(gold.high(), read.high());
    }

    private static boolean close(double gold, double read) {
        return Math.abs(gold - read) <= 1e-8 + 1e-5 * Math.abs(read);
    }

    /// NewsQuant has one mark where we have two fields: a movement, else an approximator.
    static String change(ReadFigure read) {
        if (read.change() != null) {
            return read.change();
        }
        String approximation = read.approximation() == null ? "exact" : read.approximation();
        return switch (approximation) {
            case "exact" -> "=";
            case "about", "nearly" -> "~";
            case "more_than", "at_least", "just_over" -> ">";
            case "less_than", "at_most" -> "<";
            default ->
                throw new IllegalArgumentException("an approximation the contract does not have: " + approximation);
        };
    }

    private void tell(
            Facet facet, String text, List<GoldQuantity> gold, List<ReadFigure> read, List<Matching.Pair> pairs) {
        IntStream.range(0, gold.size())
                .filter(place -> pairs.stream().noneMatch(pair -> pair.expected() == place))
                .forEach(place -> explanation.tell(facet.row, "missed " + said(facet, gold.get(place)) + " | " + text));
        IntStream.range(0, read.size())
                .filter(place -> pairs.stream().noneMatch(pair -> pair.given() == place))
                .forEach(place -> explanation.tell(facet.row, "given " + said(facet, read.get(place)) + " | " + text));
    }

    private static String said(Facet facet, GoldQuantity gold) {
        String value = gold.range() ? gold.low() + "-" + gold.high() : String.valueOf(gold.low());
        return switch (facet) {
            case VALUE -> value + " " + gold.normalizedUnit();
            case UNIT, UNIT_FIELD -> value + " unit " + gold.unit() + " / " + gold.normalizedUnit();
            case CHANGE -> value + " change " + gold.change();
            case CONCEPT_PARTIAL, CONCEPT_COMPLETE -> value + " concept " + gold.concepts();
        };
    }

    private String said(Facet facet, ReadFigure read) {
        return switch (facet) {
            case VALUE -> read.brief();
            case UNIT -> read.brief() + " unit " + units.of(read);
            case UNIT_FIELD -> read.brief() + " unit " + units.ofUnit(read);
            case CHANGE -> read.brief() + " change " + change(read);
            case CONCEPT_PARTIAL, CONCEPT_COMPLETE -> read.brief() + " concept " + concepts(read);
        };
    }
}
