package cotejo.gate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import cotejo.core.source.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanterTest {
    private static final long SEED = 20260717;
    private static final PlantedRecord RECORD = Planter.plant(SEED, Planter.TABLES);
    private static final Map<String, PlantedFigure> FIGURES = RECORD.byId();

    @Test
    void theSameSeedPlantsTheSame() {
        assertEquals(RecordFile.lines(Planter.plant(5, 8)), RecordFile.lines(Planter.plant(5, 8)));
        assertNotEquals(RecordFile.lines(Planter.plant(5, 8)), RecordFile.lines(Planter.plant(6, 8)));
    }

    @Test
    void aHundredTablesMakeAboutTwoThousandDocuments() {
        assertEquals(Planter.TABLES, RECORD.tables().size());
        int size = RECORD.documents().size();
        assertTrue(size > 1850 && size < 2200, size + " documents, seed " + SEED);
        Set<String> languages = new TreeSet<>();
        RECORD.documents().forEach(document -> languages.add(document.language()));
        assertEquals(Set.of("en", "es"), languages);
    }

    @Test
    void everySpanHoldsItsWords() {
        Map<String, Text> texts = new HashMap<>();
        RECORD.documents().forEach(document -> texts.put(document.id(), Text.of(document.text())));
        for (PlantedFigure figure : RECORD.figures()) {
            Text text = java.util.Objects.requireNonNull(texts.get(figure.document()));
            assertEquals(figure.said(), text.slice(figure.span()), figure.id() + ", seed " + SEED);
        }
    }

    @Test
    void everyDocumentSaysThatItWasMadeAndNoSlotWasLeft() {
        for (PlantedDocument document : RECORD.documents()) {
            String text = document.text();
            assertTrue(text.endsWith(Language.EN.mark() + "\n") || text.endsWith(Language.ES.mark() + "\n"));
            assertFalse(text.contains("{") || text.contains("[") || text.contains("  "), document.id() + ": " + text);
            assertFalse(text.contains(" de el ") || text.contains(" a el "), document.id() + ": " + text);
        }
    }

    @Test
    void noTwoDocumentsAreTheSame() {
        Set<String> texts = new HashSet<>();
        for (PlantedDocument document : RECORD.documents()) {
            assertTrue(texts.add(document.text()), document.id() + ", seed " + SEED);
        }
    }

    @Test
    void recordedSumsAreTrue() {
        for (Expected expected : RECORD.expected()) {
            if (expected.kind().equals("sum") || expected.kind().equals("explanation")) {
                Rational sum = Rational.ZERO;
                List<String> parts =
                        expected.figures().subList(0, expected.figures().size() - 1);
                for (String part : parts) {
                    sum = sum.plus(figure(part).spoken().value());
                }
                assertEquals(figure(expected.figures().getLast()).spoken().value(), sum, expected.where());
            }
        }
    }

    @Test
    void ratiosAreRightOrWrongAsRecorded() {
        for (Expected expected : RECORD.expected()) {
            if (expected.kind().equals("ratio")) {
                PlantedFigure ratio = figure(expected.figures().get(0));
                Rational share = figure(expected.figures().get(1))
                        .spoken()
                        .value()
                        .over(figure(expected.figures().get(2)).spoken().value());
                Rational said = ratio.spoken().scale() == Scale.PERCENT ? share.times(100) : share;
                assertEquals("holds".equals(expected.verdict()), ratio.spoken().covers(said), expected.where());
            }
        }
    }

    @Test
    void whatIsSaidIsTrueWhereNothingWasPlantedWrongly() {
        Set<String> wrong = Set.of("typo", "ratio_wrong", "wrong_scope", "partial_period");
        for (PlantedFigure figure : RECORD.figures()) {
            if (!wrong.contains(figure.plant()) && !figure.ratio()) {
                assertTrue(figure.spoken().covers(figure.truth()), figure.id() + ", seed " + SEED);
                assertEquals(figure.extent(), figure.meant(), figure.id());
            }
            if (figure.plant().equals("typo")) {
                assertNotEquals(figure.truth(), figure.spoken().value(), figure.id());
            }
            if (figure.plant().equals("wrong_scope") || figure.plant().equals("partial_period")) {
                assertNotEquals(figure.extent(), figure.meant(), figure.id());
            }
        }
    }

    @Test
    void everyKindOccurs() {
        Set<String> plants = new HashSet<>();
        RECORD.figures().forEach(figure -> plants.add(figure.plant()));
        for (Telling.Plant plant : EnumSet.complementOf(EnumSet.of(Telling.Plant.UNRELATED))) {
            assertTrue(plants.contains(plant.word()), plant + ", seed " + SEED);
        }
        Set<String> made = new HashSet<>();
        RECORD.documents().forEach(document -> made.add(document.made()));
        assertTrue(made.containsAll(Set.of("story", "retelling", "translation", "typo")), made.toString());
        for (Copyist.Way way : Copyist.Way.values()) {
            assertTrue(made.contains("copy_" + way.name().toLowerCase(java.util.Locale.ROOT)), way.toString());
        }
        Set<String> kinds = new HashSet<>();
        RECORD.expected().forEach(expected -> kinds.add(expected.kind()));
        assertTrue(
                kinds.containsAll(Set.of(
                        "agrees",
                        "refines",
                        "part_of",
                        "conflicts",
                        "variant",
                        "update",
                        "figures_differ",
                        "same_number_other_scope",
                        "conflict",
                        "part_exceeds_whole",
                        "scope_drift",
                        "sum",
                        "ratio",
                        "explanation")),
                kinds.toString());
        assertTrue(RECORD.mustNot().size() > 100);
    }

    @Test
    void whatMayNotBeFoundIsNotExpected() {
        Set<Pair> related = new HashSet<>();
        for (Expected expected : RECORD.expected()) {
            if (expected.of() == Expected.Of.RELATION) {
                related.add(Pair.of(expected.groups().get(0), expected.groups().get(1)));
            }
        }
        for (PlantedRecord.MustNot pair : RECORD.mustNot()) {
            assertFalse(related.contains(pair.groups()), pair.toString());
        }
        RECORD.open().keySet().forEach(pair -> assertFalse(related.contains(pair), pair.toString()));
    }

    @Test
    void theTemplatesVaryInBothLanguages() {
        for (Language language : Language.values()) {
            Wording wording = new Wording(language);
            for (Setting.Measure measure : new Setting().measures) {
                assertTrue(wording.clauses(measure.family()).size() >= 12, measure.family() + " " + language);
                assertTrue(wording.headlines(measure.family()).size() >= 5, measure.family() + " " + language);
            }
        }
    }

    private static PlantedFigure figure(String id) {
        return java.util.Objects.requireNonNull(FIGURES.get(id));
    }
}
