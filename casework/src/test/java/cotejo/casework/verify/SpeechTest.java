package cotejo.casework.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Mood;
import cotejo.core.quantity.Approximation;
import cotejo.core.scope.Counted;
import cotejo.core.verify.Difference;
import cotejo.core.verify.Remark;
import cotejo.core.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpeechTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(Speech.ENGLISH.keys(), Speech.SPANISH.keys());
    }

    /// A Spanish phrase may leave out what is told in English only.
    @Test
    void noPhraseFillsABlankTheOtherLacks() {
        for (String key : Speech.ENGLISH.keys()) {
            assertTrue(blanks(Speech.ENGLISH, key).containsAll(blanks(Speech.SPANISH, key)), key);
        }
    }

    private static List<String> blanks(Speech speech, String key) {
        String[] arguments = {"⟨0⟩", "⟨1⟩", "⟨2⟩"};
        String said = speech.say(key, (Object[]) arguments);
        return List.of(arguments).stream().filter(said::contains).toList();
    }

    @Test
    void everyConstantHasItsWord() {
        List<String> keys = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            keys.add("verdict." + verdict.word());
        }
        for (Mood mood : Mood.values()) {
            keys.add("mood." + mood.word());
            if (mood != Mood.STATED) {
                keys.add("conduct." + mood.word());
            }
        }
        for (Approximation approximation : Approximation.values()) {
            keys.add("quantity." + approximation.word());
        }
        for (Counted.CountOf countOf : Counted.CountOf.values()) {
            keys.add("count." + countOf.name().toLowerCase(Locale.ROOT));
        }
        for (Remark.Slip.Kind kind : Remark.Slip.Kind.values()) {
            keys.add("slip." + kind.word());
        }
        for (Remark.Likeness likeness : Remark.Likeness.values()) {
            keys.add("elsewhere." + likeness.word());
        }
        for (Difference difference :
                List.of(Difference.UNIT, Difference.STAGE, Difference.RATE, Difference.TIME_KIND, Difference.KIND)) {
            keys.add("difference." + difference.word());
        }
        assertEquals(
                List.of(), keys.stream().filter(key -> !Speech.ENGLISH.has(key)).toList());
    }
}
