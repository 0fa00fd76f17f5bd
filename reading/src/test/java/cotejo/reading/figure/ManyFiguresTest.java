package cotejo.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import cotejo.reading.attribution.Attributions;
import cotejo.reading.measure.Triggers;
import cotejo.reading.scope.Forces;
import cotejo.reading.scope.Places;
import cotejo.reading.text.Particles;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A document with very many figures is read, in time that grows with it. Its words are tagged by hand here: tagging is
/// by
/// far the dearest step, and grows with the words alone.
final class ManyFiguresTest {
    private static final int FIGURES = 40_000;
    private static final Map<String, String> TAGS = Map.of(
            "men",
            "NNS",
            "deserted",
            "VBD",
            "percent",
            "NN",
            "of",
            "IN",
            "the",
            "DT",
            "total",
            "NN",
            ",",
            ",",
            ".",
            ".");

    @Test
    void differentNumbers() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5 * FIGURES; i++) {
            text.append(3_001 + 7 * i).append(" men deserted .\n");
        }
        assertEquals(5 * FIGURES, read(text.toString()));
    }

    @Test
    void partsOfATotal() {
        StringBuilder text = new StringBuilder("9,000,000 men deserted .\n");
        for (int i = 1; i < FIGURES; i++) {
            text.append(i % 89 + 10).append(" percent of the total deserted .\n");
        }
        assertEquals(FIGURES, read(text.toString()));
    }

    @Test
    void numbersInsideEachOther() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FIGURES / 40; i++) {
            for (int digits = 1; digits <= 40; digits++) {
                text.append("1".repeat(digits)).append(" men .\n");
            }
        }
        assertEquals(FIGURES, read(text.toString()));
    }

    private static int read(String string) {
        Tagged tagged = tagged(string);
        FigureReader reader = new FigureReader("en", new Triggers("en"), new Forces("en"), new Places("en"));
        return assertTimeoutPreemptively(
                        Duration.ofMinutes(3),
                        () -> reader.read(tagged, Attributions.of("en").read(tagged)))
                .claims()
                .size();
    }

    private static Tagged tagged(String string) {
        Document document = Texts.body(string);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) != ' ' && string.charAt(i) != '\n') {
                continue;
            }
            String word = string.substring(at, i);
            String lemma = word.equals("men") ? "man" : word.equals("deserted") ? "desert" : word;
            tokens.add(new Token(at, i, word, lemma.toLowerCase(Locale.ROOT), TAGS.getOrDefault(word, "CD"), "O"));
            at = i + 1;
            if (string.charAt(i) == '\n') {
                sentences.add(new Sentence(sentences.size(), 0, PassageKind.BODY, Particles.of("en"), tokens));
                tokens = new ArrayList<>();
            }
        }
        return new Tagged(document, "en", sentences);
    }
}
