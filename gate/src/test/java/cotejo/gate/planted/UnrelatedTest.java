package cotejo.gate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.quantity.Rational;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UnrelatedTest {
    private static final long SEED = 11;
    private static final PlantedRecord RECORD = Unrelated.plant(SEED, Unrelated.DOCUMENTS);

    @Test
    void theSameSeedPlantsTheSame() {
        assertEquals(RecordFile.lines(RECORD), RecordFile.lines(Unrelated.plant(SEED, Unrelated.DOCUMENTS)));
        assertNotEquals(RecordFile.lines(RECORD), RecordFile.lines(Unrelated.plant(SEED + 1, Unrelated.DOCUMENTS)));
    }

    @Test
    void nothingIsExpected() {
        assertEquals(Unrelated.DOCUMENTS, RECORD.documents().size());
        assertEquals(List.of(), RECORD.expected(), "seed " + SEED);
        assertTrue(RECORD.mustNot().size() > 100);
    }

    @Test
    void everySpanHoldsItsWords() {
        Map<String, Text> texts = new TreeMap<>();
        RECORD.documents().forEach(document -> texts.put(document.id(), Text.of(document.text())));
        for (PlantedFigure figure : RECORD.figures()) {
            assertEquals(
                    figure.said(),
                    java.util.Objects.requireNonNull(texts.get(figure.document()))
                            .slice(figure.span()));
        }
    }

    @Test
    void noPeriodOfALineHoldsAnother() {
        lines().values().forEach(line -> {
            for (PlantedFigure one : line) {
                for (PlantedFigure other : line) {
                    Years a = one.extent().years();
                    Years b = other.extent().years();
                    boolean headlined = a.equals(b);
                    assertTrue(headlined || a.from() < b.from() == a.to() < b.to(), one + " and " + other);
                }
            }
        });
    }

    @Test
    void numbersAddUpByChance() {
        int lines = 0;
        for (List<PlantedFigure> line : lines().values()) {
            List<Rational> numbers =
                    line.stream().map(PlantedFigure::truth).distinct().toList();
            boolean two = numbers.stream()
                    .anyMatch(a -> numbers.stream().anyMatch(b -> !a.equals(b) && numbers.contains(a.plus(b))));
            lines += two ? 1 : 0;
        }
        assertTrue(lines > 10, lines + " lines, seed " + SEED);
    }

    private static Map<String, List<PlantedFigure>> lines() {
        Map<String, List<PlantedFigure>> lines = new TreeMap<>();
        RECORD.figures()
                .forEach(figure -> lines.computeIfAbsent(figure.table(), table -> new ArrayList<>())
                        .add(figure));
        return lines;
    }
}
