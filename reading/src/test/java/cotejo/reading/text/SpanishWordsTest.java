package cotejo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Spanish words as the rules see them, by `specs/es/words.tsv`.
final class SpanishWordsTest {
    private static final String LONG =
            "Según la Sedena, 56 mil 886 militares del Ejército desertaron entre 2006 y 2012;"
                    + " «ninguno volvió», dijo Juan Pérez en Ciudad Juárez. ¿Cuántos eran? De ellos, 10.154 fueron castigados.";

    @Test
    void everyRow() throws IOException {
        SpecTable table = new SpecTable("es/words.tsv", 2, 4);
        List<String> wrong = table.wrong(input -> tokens(input.get(0)).stream()
                .filter(token -> token.word().equals(input.get(1)))
                .map(token -> List.of(token.tag(), token.lemma()))
                .limit(1)
                .toList());
        assertEquals("", String.join("\n", wrong), wrong.size() + " of " + table.rows() + " rows");
    }

    @Test
    void tokensAreStretchesOfTheTextInItsOrder() {
        int at = 0;
        for (Token token : tokens(LONG)) {
            assertTrue(token.begin() >= at && token.end() > token.begin(), token.toString());
            assertEquals(LONG.substring(token.begin(), token.end()), token.word());
            at = token.end();
        }
        assertEquals(LONG.length(), at);
    }

    @Test
    void threadsReadAlike() throws Exception {
        List<Token> alone = tokens(LONG);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Token>>> futures = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(any -> threads.submit(() -> tokens(LONG)))
                    .toList();
            for (Future<List<Token>> future : futures) {
                assertEquals(alone, future.get());
            }
        }
    }

    @Test
    void anotherLanguageHasNoTagger() {
        assertThrows(IllegalArgumentException.class, () -> Tagger.of("fr"));
    }

    private static List<Token> tokens(String string) {
        Text text = Text.of(string);
        Document document = new Document(
                new SourceId("0".repeat(64)),
                text,
                List.of(new Passage(PassageKind.BODY, text.span(0, string.length()))),
                new Description(null, null, null, null, null, null, null));
        return Tagger.of("es").tag(document).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }
}
