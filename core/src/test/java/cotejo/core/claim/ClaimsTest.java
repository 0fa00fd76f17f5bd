package cotejo.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cotejo.core.scope.Name;
import cotejo.core.source.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static Voice voice(String words) {
        return new Voice(new Name(words, null), true, null);
    }

    @Test
    void theRootIsTheLastStepThatIsNoConfirmation() {
        Step paper = new Step(List.of(voice("a paper")), Step.Relation.SAYS);
        Step ministry = new Step(List.of(voice("a ministry"), voice("a navy")), Step.Relation.CITES);
        Step army = new Step(List.of(voice("an army")), Step.Relation.CONFIRMS);
        assertEquals(ministry.voices(), new Attribution(List.of(paper, ministry, army)).root());
        assertEquals(List.of(), Attribution.OWN_VOICE.root());
        assertEquals(List.of(), new Attribution(List.of(army)).root());
        assertThrows(IllegalArgumentException.class, () -> new Step(List.of(), Step.Relation.SAYS));
    }

    @Test
    void aFigureIsNamedByItsPlaceAndWords() {
        SourceId source = new SourceId("cd".repeat(32));
        FigureId first = FigureId.of(source, "", "some 40", 0);
        assertEquals(first, FigureId.of(source, "", "some 40", 0));
        assertNotEquals(first, FigureId.of(source, "", "some 40", 1));
        assertNotEquals(first, FigureId.of(source, "page 2", "some 40", 0));
        assertEquals(15, first.id().length());
    }

    @Test
    void rulesAreListedOnceEach() {
        Derivation number = Derivation.of("en/number/digits", "40");
        Derivation hedge = new Derivation("en/approx/some", "", List.of(number, number));
        assertEquals(List.of("en/approx/some", "en/number/digits"), hedge.rules());
    }

    @Test
    void moodsOfOneClassMayBeCompared() {
        assertEquals(Mood.STATED.moodClass(), Mood.ALLEGED.moodClass());
        assertEquals(Mood.STATED.moodClass(), Mood.ESTIMATED.moodClass());
        assertNotEquals(Mood.STATED.moodClass(), Mood.PLANNED.moodClass());
        assertNotEquals(Mood.DENIED.moodClass(), Mood.HYPOTHETICAL.moodClass());
    }
}
