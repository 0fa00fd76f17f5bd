package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.scope.Counted;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {
    private static final Set<String> HELD =
            Set.of("n", "id", "currency", "language", "any", "label", "measure", "condition");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "desertions",
                    new Measure(
                            "desertions",
                            Map.of("en", "desertions", "es", "deserciones"),
                            null,
                            Counted.CountOf.PERSONS,
                            Counted.TimeKind.FLOW,
                            true,
                            Map.of(),
                            Set.of())),
            Hierarchy.EMPTY,
            Hierarchy.EMPTY,
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(
                    "mx/army",
                    Map.of("en", "Army of Mexico", "es", "Ejército de México"),
                    "mx/air-force",
                    Map.of("en", "Air Force of Mexico", "es", "Fuerza Aérea de México"),
                    "mx/armed-forces",
                    Map.of("en", "armed forces of Mexico", "es", "fuerzas armadas de México")));
    private static final Wording SPANISH = new Wording(Tongue.SPANISH, VOCABULARY);
    private static final Wording WITH_POINTS = new Wording(Tongue.SPANISH_WITH_POINTS, VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,154 of 56,886 is 17.8 %; the text says less than a fifth, which holds. | 10,154 de 56,886 es 17.8 %; el texto dice menos de una quinta parte: se sostiene.",
                "49,471 (Army of Mexico) + 987 (Air Force of Mexico) = 50,458: the parts make the whole (desertions, armed forces of Mexico, 2006). | 49,471 (Ejército de México) + 987 (Fuerza Aérea de México) = 50,458: las partes forman el todo (deserciones, fuerzas armadas de México, 2006).",
                "since 8 March 2001 (to April 2012 at the latest) is read as 2001 to 2010 | desde el 8 de marzo de 2001 (a más tardar hasta abril de 2012) se lee como 2001 a 2010",
                "different currencies; who is stated on one side only | monedas distintas; quién se dice solo en un lado",
                "the groups are of the whole that the same text tells | los grupos son del todo que da el mismo texto"
            })
    void tells(String english, String spanish) {
        assertEquals(new Retold(spanish, null), SPANISH.retold(english));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals(
                "10.154 de 56.886 es 17,8 %; el texto dice alrededor de 18 por ciento: no se sostiene, y se sostendría como (80109 - 40179) / 80109.",
                WITH_POINTS
                        .retold(
                                "10,154 of 56,886 is 17.8 %; the text says about 18 percent, which does not hold, and would"
                                        + " hold as (80109 - 40179) / 80109.")
                        .text());
    }

    @Test
    void whatTheTableDoesNotKnowStaysAsItIsAndSaysSo() {
        assertEquals(new Retold("Nobody wrote this.", "en"), SPANISH.retold("Nobody wrote this."));
        assertNull(new Wording(Tongue.ENGLISH, VOCABULARY)
                .retold("Nobody wrote this.")
                .lang());
        assertEquals(
                "en",
                SPANISH.retold("A count below zero is printed: no number.").lang());
    }

    @Test
    void aLongSentenceCostsLittle() {
        String parts = "1 (2000) + ".repeat(60);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> SPANISH.retold(parts + "1 (2000) = 61: the parts make no whole."));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SPANISH.retold("1 and ".repeat(300)));
    }

    /// Both sides of a line have the same holes, and every hole is told by something.
    @Test
    void theTableIsWhole() throws IOException {
        List<String> lines;
        try (InputStream in = Retelling.class.getResourceAsStream("retelling_es.tsv")) {
            lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        Set<String> sections = new TreeSet<>(HELD);
        lines.stream()
                .filter(line -> line.startsWith("[") && line.indexOf('\t') < 0)
                .forEach(line -> sections.add(line.substring(1, line.length() - 1)));
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                List<String> from = holes(line.substring(0, tab));
                assertEquals(new TreeSet<>(from), new TreeSet<>(holes(line.substring(tab + 1))), line);
                assertEquals(from.size(), new TreeSet<>(from).size(), line);
                from.forEach(hole -> assertTrue(sections.contains(hole.split("\\.")[0]), hole));
                assertTrue(!line.contains("}{"), "two holes with nothing between: " + line);
            }
        }
    }

    private static List<String> holes(String pattern) {
        List<String> holes = new ArrayList<>();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            holes.add(pattern.substring(open + 1, pattern.indexOf('}', open)));
        }
        return holes;
    }
}
