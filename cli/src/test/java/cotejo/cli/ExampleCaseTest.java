package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.reading.Readers;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The example case, read and collated as it is: it shows every worked case, and a finding of every kind. Its README
/// has the same as a table for people.
class ExampleCaseTest {
    @TempDir
    private static Path home = Path.of("");

    private static String example = "";
    private static List<JsonNode> findings = List.of();
    private static List<JsonNode> figures = List.of();
    private static List<JsonNode> ledger = List.of();

    private static Told told(String... arguments) {
        return Told.by(Readers.standard(), arguments);
    }

    private static List<JsonNode> all(String... arguments) {
        Told told = told(arguments);
        assertEquals(Exit.DONE, told.code(), told.err());
        return told.json();
    }

    @BeforeAll
    static void theExampleCase() throws IOException {
        Path examples = Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")), "examples/desertions");
        Path documents = Files.createDirectory(home.resolve("documents"));
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.filter(file -> !file.endsWith("README.md")).toList()) {
                Files.copy(file, documents.resolve(file.getFileName().toString()));
            }
        }
        example = home.resolve("example").toString();
        Path table = home.resolve("metadata.csv");
        Files.move(documents.resolve("metadata.csv"), table);
        Told added = told("add", example, documents.toString(), "--metadata", table.toString());
        assertEquals(Exit.DONE, added.code(), added.err());
        assertTrue(added.out().contains("23 of 23 inputs taken: 22 read, 1 duplicate"), added.out());
        findings = all("findings", example, "--format", "jsonl");
        figures = all("figures", example, "--format", "jsonl");
        ledger = all("ledger", example, "--format", "jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ratio | 10154 / 56886 = 17.8 % | holds | less than a fifth",
                "ratio | 23694 / 56886 = 41.7 % | holds | more than 40 percent",
                "ratio | 56886 / 206013 = 27.6 % | holds | a flow over a stock: a ratio, not a share",
                "gap | 56886 - 23694 - 10154 = 23038; 56886 - 23694 = 33192 | - | 23,038 if the groups do not overlap, up to 33,192 if one holds the other",
                "sum | 22205 + 15870 + 15503 + 14744 + 18267 + 20224 + 16405 = 123218 | holds | 1 December 2000 to 30 November 2001 is read as 2001",
                "sum | 22205 + 15870 + 15503 + 14744 + 18267 + 20224 = 106813 | holds | Army of Mexico and armed forces of Mexico, one step apart, are taken for one",
                "same_series | - | - | 106,813 is to the last digit what the figures of another document add up to",
                "sum | 49471 + 4671 + 987 = 55129 | holds | the parts found are all the parts",
                "change | (107158 - 55129) / 107158 = 48.6 % | holds | origin: the two go back to different bodies",
                "ratio | 55129 / 213980 = 25.8 % | holds | who: the numerator covers more than the base",
                "average | 55129 / 6 = 9188.1667 | holds | the text says 9,200 a year",
                "sum | 40179 + 4021 = 44200 | holds | a part whose time the text does not state is of the whole's time",
                "misprint | - | - | 2007 to 2001",
                "change | (80109 - 40179) / 80109 = 49.8 % | holds | -",
                "change | (88931 - 44200) / 88931 = 50.3 % | fails | would hold as (80109 - 40179) / 80109",
                "part_exceeds_whole | 56886 > 55129 | - | -",
                "variant | - | - | 120, 121 and 125",
                "variant | - | - | The earliest text held, of 7 March 2011, has 121: it is 120 and 125 that changed",
                "average | 1680 / 10 = 168 | holds | -",
                "figures_differ | - | - | stage unstated: USD 1.4 billion (2 documents) and USD 1.6 billion",
                "explanation | 22205 + 15870 + 15503 + 14744 + 18267 + 20224 = 106813 | possible | 106,813 is consistent with covering only 2000 to 2005",
                "coincidence | 15503 + 18267 + 16405 = 50175 | - | a numerical coincidence",
                "conflict | - | - | 106,813 and 123,218 (2 documents)",
                "same_origin | - | - | 206,013 is given under 2 names",
                "update | - | - | 16,405 and 17,651",
                "scope_drift | - | - | 80,109 for desertions",
                "copy | - | - | 8 numbers are the same"
            })
    void shows(String kind, String arithmetic, String verdict, String says) {
        List<JsonNode> found = findings.stream()
                .filter(finding -> finding.get("kind").asString().equals(kind))
                .filter(finding ->
                        finding.get("arithmetic").asString().equals(Objects.requireNonNullElse(arithmetic, "")))
                .filter(finding -> says == null || finding.toString().contains(says))
                .toList();
        assertTrue(!found.isEmpty(), () -> findings.toString());
        found.forEach(finding -> assertEquals(
                verdict,
                finding.get("verdict").isNull() ? null : finding.get("verdict").asString()));
    }

    @Test
    void aFindingOfEveryKind() {
        Set<String> kinds = new TreeSet<>();
        findings.forEach(finding -> kinds.add(finding.get("kind").asString()));
        Set<String> every = new TreeSet<>();
        for (var kind : cotejo.core.collate.Finding.Kind.values()) {
            every.add(kind.word());
        }
        assertEquals(every, kinds);
    }

    @Test
    void aPossibleExplanationHasItsChance() {
        findings.stream()
                .filter(finding -> finding.get("kind").asString().equals("explanation"))
                .forEach(finding -> {
                    assertTrue(finding.get("chance").asDouble() < 0.01, finding.toString());
                    assertEquals(20, finding.get("tried").asInt());
                });
    }

    @Test
    void figuresAgreeAcrossDocumentsAndLanguages() {
        assertEquals("agrees", between("jornada-2007.html", "123,218", "jornada-2007-es.txt", "123 mil 218"));
        assertEquals("agrees", between("contralinea-2013.txt", "987", "contralinea-2013-es.html", "987"));
        assertEquals("agrees", between("milenio-2011.txt", "1,680", "milenio-2011-es.txt", "mil 680"));
        assertEquals("refines", between("insight-2012.html", "56,886", "insight-2012.html", "More than 56,000"));
        assertEquals("part_of", between("insight-2012.html", "10,154", "insight-2012.html", "56,886"));
        assertEquals("variant", between("efe-2011-03.txt", "125", "lavaderos-2011-es.txt", "120"));
        assertEquals("refines", between("expansion-2014.html", "44,200", "americasmexico-2011.txt", "Nearly 45,000"));
    }

    /// The first relation listed between figures of two documents that are said so, in either order.
    private static String between(String document, String said, String otherDocument, String otherSaid) {
        Set<String> ones = ids(document, said);
        Set<String> others = ids(otherDocument, otherSaid);
        for (JsonNode line : ledger) {
            if (line.get("figures").valueStream().anyMatch(id -> ones.contains(id.asString()))) {
                for (JsonNode related : all("relations", example, line.get("id").asString(), "--format", "jsonl")) {
                    String a = related.get("a").asString();
                    String b = related.get("b").asString();
                    if (ones.contains(a) && others.contains(b) || ones.contains(b) && others.contains(a)) {
                        return related.get("relation").asString();
                    }
                }
            }
        }
        return "none";
    }

    private static Set<String> ids(String document, String said) {
        Set<String> ids = new TreeSet<>();
        figures.stream()
                .filter(figure -> figure.get("source").asString().endsWith("/" + document)
                        || document.equals("milenio-2011.txt")
                                && figure.get("source").asString().endsWith("/milenio-2011-again.txt"))
                .filter(figure -> figure.get("said").asString().equals(said))
                .filter(figure -> !figure.get("passage").asString().equals("comment"))
                .forEach(figure -> ids.add(figure.get("id").asString()));
        return ids;
    }

    /// A sentence of collation that the Spanish pages cannot tell is found here: it belongs in `retelling_es.tsv`.
    @Test
    void everyFindingIsToldInSpanish() {
        Wording spanish = new Wording(Tongue.SPANISH, Readers.standard().vocabulary());
        Set<String> english = new TreeSet<>();
        for (JsonNode finding : findings) {
            english.add(finding.get("text").asString());
            finding.get("assumptions").forEach(each -> english.add(each.asString()));
            finding.get("base_differs").forEach(each -> english.add(each.asString()));
            if (!finding.get("would_hold_as").isNull()) {
                english.add(finding.get("would_hold_as").asString());
            }
        }
        english.removeIf(sentence -> spanish.retold(sentence).lang() == null);
        assertEquals(Set.of(), english);
    }

    @Test
    void aLineStandsWithEachOfTheWords() {
        Set<String> words = new TreeSet<>();
        ledger.forEach(line -> words.add(line.get("figures_word").asString()));
        assertTrue(words.containsAll(Set.of("alone", "agree", "differ")), words.toString());
        Told told = told("ledger", example, "--measure", "desertions");
        assertTrue(told.out().contains("differ, possible"), told.out());
        assertTrue(told.out().contains("one body, revised"), told.out());
        assertTrue(told.out().contains("variants"), told.out());
        assertTrue(told.out().contains("open-ended"), told.out());
    }
}
