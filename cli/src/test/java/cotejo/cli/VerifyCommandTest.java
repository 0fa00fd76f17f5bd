package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `verify` on the example case, with drafts that were written for it, and with what is no draft.
class VerifyCommandTest {
    private static final Path EXAMPLES = Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")), "examples");
    private static final List<String> KEYS = List.of("said", "span", "verdict", "origins", "line", "text");

    @TempDir
    private static Path home = Path.of("");

    private static String mycase = "";

    @BeforeAll
    static void theExampleCase() {
        mycase = home.resolve("mycase").toString();
        Path documents = EXAMPLES.resolve("desertions");
        told(
                "add",
                mycase,
                documents.toString(),
                "--metadata",
                documents.resolve("metadata.csv").toString());
    }

    private static Told told(String... arguments) {
        return Told.by(Readers.standard(), arguments);
    }

    private static String draft(String name) {
        return EXAMPLES.resolve("drafts").resolve(name).toString();
    }

    private static String written(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text).toString();
    }

    private static Map<String, JsonNode> bySaid(Told told) {
        Map<String, JsonNode> figures = new TreeMap<>();
        told.json().forEach(json -> {
            assertEquals(KEYS, List.copyOf(json.propertyNames()));
            figures.putIfAbsent(json.get("said").asString(), json);
        });
        return figures;
    }

    private static void stands(Map<String, JsonNode> figures, String said, String verdict, int origins, String text) {
        JsonNode json = Objects.requireNonNull(figures.get(said), () -> said + " is not in " + figures.keySet());
        assertEquals(verdict, json.get("verdict").asString(), json.toString());
        assertEquals(origins, json.get("origins").asInt(), json.toString());
        assertTrue(json.get("text").asString().contains(text), json.toString());
    }

    @Test
    void anEnglishDraft() {
        Told told = told(
                "verify",
                mycase,
                draft("desertions-en.txt"),
                "--published",
                "2013-06-10",
                "--language",
                "en",
                "--format",
                "jsonl");
        assertEquals(Exit.DIFFERS, told.code(), told.err());
        Map<String, JsonNode> figures = bySaid(told);
        stands(figures, "1,680", "found", 1, "found in the case (1 origin): 1,680");
        stands(figures, "56,886", "differs", 0, "55,129 in the case, 1,757 less than the draft");
        stands(figures, "56,886", "differs", 0, "the same number is held for desertions");
        stands(figures, "20,242", "differs", 0, "20,224: two digits change places");
        stands(figures, "16,600", "not_found", 0, "the draft says 2007");
        stands(figures, "a quarter", "differs", 0, "10,154 of 56,886 is 17.8 %");
        stands(figures, "$1.4 billion", "disputed", 1, "USD 200 million more than the draft");
        stands(figures, "37", "not_found", 0, "no measure is known");
    }

    @Test
    void aSpanishDraft() {
        Told told = told(
                "verify",
                mycase,
                draft("desertions-es.txt"),
                "--published",
                "2013-06-10",
                "--country",
                "MX",
                "--lang",
                "es",
                "--format",
                "jsonl");
        assertEquals(Exit.DIFFERS, told.code(), told.err());
        Map<String, JsonNode> figures = bySaid(told);
        stands(figures, "mil 680", "found", 1, "hallada en el caso (1 origen)");
        stands(figures, "18 mil 627", "differs", 0, "18,267 en el caso, 360 menos que el borrador");
        stands(figures, "55 mil 129", "disputed", 1, "en disputa en el caso");
        stands(figures, "850", "not_found", 0, "no hallada en el caso");
    }

    @Test
    void aTableForAPerson() {
        Told told = told("verify", mycase, draft("desertions-en.txt"), "--published", "2013-06-10");
        assertTrue(told.out().startsWith("verdict "), told.out());
        assertTrue(told.out().contains("11 figures: found 4, differs 3, disputed 2, not found 2"), told.out());
    }

    @Test
    void nothingDiffersExitsZero() {
        Told told = Told.piped(
                Readers.standard(),
                "From 2001 to 2010, 1,680 members of the special forces deserted from the Mexican army.\n",
                "verify",
                mycase,
                "-",
                "--language",
                "en",
                "--format",
                "jsonl");
        assertEquals(Exit.DONE, told.code(), told.err());
        assertEquals(
                List.of("found"),
                told.json().stream().map(json -> json.get("verdict").asString()).toList());
        assertTrue(told.err().contains("read as of today"), told.err());
    }

    @Test
    void commentsOfTheDraftAreNotVerified() throws IOException {
        String page = written(
                "comments.html",
                "<html lang=en><body><article><h1>Deserters</h1><p>From 2001 to 2010, 1,680 members of the special forces"
                        + " deserted from the Mexican army, the newspaper said in a long report on the matter.</p></article>"
                        + "<section id=comments class=comments><h2>Comments</h2><div class=comment><p>Ana says: 9,999 special"
                        + " forces soldiers deserted from the Mexican army from 2001 to 2010.</p></div></section></body></html>");
        Told told = told("verify", mycase, page, "--published", "2013-06-10", "--format", "jsonl");
        assertTrue(
                told.json().stream()
                        .noneMatch(json -> json.get("said").asString().contains("9,999")),
                told.out());
    }

    @Test
    void aPageNeedsNothingBesideItself() {
        for (String language : List.of("en", "es")) {
            Told told = told(
                    "verify",
                    mycase,
                    draft("desertions-en.txt"),
                    "--published",
                    "2013-06-10",
                    "--lang",
                    language,
                    "--format",
                    "html");
            assertEquals(Exit.DIFFERS, told.code());
            assertTrue(told.out().startsWith("<!doctype html>"), told.out().substring(0, 40));
            assertTrue(told.out().contains("Content-Security-Policy"));
            for (String outside : List.of("<script", "<link", "<img", "src=", "url(", "http:", "https:", "@import")) {
                assertFalse(told.out().contains(outside), outside);
            }
        }
    }

    @Test
    void hostileWordsAreHarmless() throws IOException {
        String hostile = written(
                "hostile.txt",
                "A <script>alert(1)</script> title\n\nIn 2005, 20,242 soldiers deserted\u001b[31m from the Mexican army\u202e"
                        + " & \"more\".\n");
        Told page = told("verify", mycase, hostile, "--language", "en", "--format", "html");
        assertFalse(page.out().contains("<script"), page.out());
        assertTrue(page.out().contains("&lt;script&gt;"));
        for (String form : List.of("html", "jsonl", "table")) {
            Told told = told("verify", mycase, hostile, "--language", "en", "--format", form);
            assertFalse(told.out().contains("\u001b") || told.out().contains("\u202e"), form);
        }
    }

    @Test
    void whatIsNoDraftExitsOne() throws IOException {
        Path binary = Files.write(home.resolve("zip.txt"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 1, 2});
        String french = written(
                "fr.txt",
                "Les soldats qui désertent\n\nDe 2001 à 2010, 1 680 membres des forces spéciales ont déserté de l’armée"
                        + " mexicaine, selon le journal. On ne sait pas ce que sont devenus les autres.\n");
        for (String each : List.of(home.resolve("nowhere.txt").toString(), binary.toString(), french)) {
            Told told = told("verify", mycase, each, "--format", "jsonl");
            assertEquals(Exit.NOT_ALL_READ, told.code(), each + told.err());
            assertEquals("", told.out());
            assertEquals(2, told.err().lines().count(), told.err());
        }
    }

    @Test
    void anEmptyDraftHasNothingThatDiffers() throws IOException {
        Told told = told("verify", mycase, written("empty.txt", ""));
        assertEquals(Exit.DONE, told.code(), told.err());
        assertTrue(told.err().contains("nothing in it to verify"), told.err());
        Told words = told("verify", mycase, written("words.txt", "Nobody counted anything.\n"), "--language", "en");
        assertEquals(Exit.DONE, words.code(), words.err());
        assertTrue(words.err().contains("no figures in it"), words.err());
    }

    @Test
    void wrongUsage() {
        String folder = home.toString();
        told("verify", mycase, folder).isWrongUsage(folder + " is a folder");
        Told nowhere = told("verify", home.resolve("nocase").toString(), draft("desertions-en.txt"));
        assertEquals(Exit.USAGE, nowhere.code(), nowhere.err());
        assertFalse(Files.exists(home.resolve("nocase")));
        told("verify", mycase, "-", "--country", "Mexico").isWrongUsage("--country Mexico is no country code");
        assertEquals(Exit.USAGE, told("verify", mycase).code());
        assertEquals(Exit.USAGE, told("verify", mycase, "-", "--lang", "fr").code());
    }
}
