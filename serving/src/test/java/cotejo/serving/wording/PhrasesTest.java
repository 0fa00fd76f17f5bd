package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided;
import cotejo.casework.port.Status;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Relation;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Detail;
import cotejo.core.quantity.Approximation;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Ground;
import cotejo.core.source.Described;
import cotejo.core.source.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("status", Status.class),
            Map.entry("mood", Mood.class),
            Map.entry("step", Step.Relation.class),
            Map.entry("finding", Finding.Kind.class),
            Map.entry("verdict", Finding.Verdict.class),
            Map.entry("verdict.means", Finding.Verdict.class),
            Map.entry("figures", Line.FiguresWord.class),
            Map.entry("flag", Line.Flag.class),
            Map.entry("relation", Relation.class),
            Map.entry("relation.name", Relation.class),
            Map.entry("facet", DecidedFacet.class),
            Map.entry("detail", Detail.class),
            Map.entry("quantity", Approximation.class),
            Map.entry("kind", Counted.Kind.class),
            Map.entry("timeKind", Counted.TimeKind.class),
            Map.entry("countOf", Counted.CountOf.class),
            Map.entry("change", Counted.Change.class),
            Map.entry("stage", Counted.Stage.class),
            Map.entry("ground", Ground.class),
            Map.entry("basis", Described.Basis.class),
            Map.entry("passage", PassageKind.class),
            Map.entry("standing", Decided.Standing.class));

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(Phrases.ENGLISH.keys(), Phrases.SPANISH.keys());
    }

    @Test
    void bothFillTheSameBlanks() {
        for (String key : Phrases.ENGLISH.keys()) {
            assertEquals(blanks(Phrases.ENGLISH.say(key)), blanks(Phrases.SPANISH.say(key)), key);
        }
    }

    @Test
    void everyConstantHasItsWord() {
        List<String> missing = new ArrayList<>();
        FAMILIES.forEach((family, type) -> {
            for (Enum<?> constant : type.getEnumConstants()) {
                String key = family + "." + constant.name().toLowerCase(Locale.ROOT);
                if (!Phrases.ENGLISH.has(key)) {
                    missing.add(key);
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void everyOutcomeIsCountedAndEveryFailureHasItsMend() {
        for (Status status : Status.values()) {
            assertTrue(Phrases.ENGLISH.has("inputs." + status.word() + ".one"), status.word());
            assertTrue(Phrases.ENGLISH.has("inputs." + status.word() + ".other"), status.word());
            assertEquals(!status.done(), Phrases.ENGLISH.has("inputs.mend." + status.word()), status.word());
        }
    }

    @Test
    void whatCountsHasTwoForms() {
        for (String key : Phrases.ENGLISH.keys()) {
            if (key.endsWith(".other")) {
                String one = key.substring(0, key.length() - ".other".length()) + ".one";
                assertTrue(Phrases.ENGLISH.has(one), one);
            }
        }
    }

    /// The blanks a phrase fills, each once.
    private static List<Integer> blanks(String phrase) {
        List<Integer> blanks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (phrase.contains("{" + i + "}")) {
                blanks.add(i);
            }
        }
        return blanks;
    }
}
