package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every command on a small case, with the reader and the store as they are.
class CaseCommandsTest {
    private static final List<String> LINE = List.of(
            "id",
            "measure",
            "unit",
            "scope",
            "low",
            "high",
            "origins",
            "origins_word",
            "figures_word",
            "flags",
            "figures");
    private static final List<String> FINDING = List.of(
            "id",
            "kind",
            "figures",
            "documents",
            "arithmetic",
            "difference",
            "verdict",
            "chance",
            "tried",
            "assumptions",
            "base_differs",
            "would_hold_as",
            "text");
    private static final List<String> RELATED = List.of("a", "b", "relation", "why", "gap", "equal_if", "assumptions");
    private static final List<String> INPUT =
            List.of("path", "part", "sha256", "status", "reason", "bytes", "figures", "rejected");

    @TempDir
    private static Path home = Path.of("");

    private static String mycase = "";
    private static Told added = new Told(-1, "", "");

    private static Told told(String... arguments) {
        return Told.by(Readers.standard(), arguments);
    }

    @BeforeAll
    static void aSmallCase() throws IOException {
        SmallCase small = SmallCase.in(home);
        mycase = small.folder();
        added = small.added();
    }

    @Test
    void addTellsWhatBecameOfEach() {
        assertEquals(Exit.NOT_ALL_READ, added.code(), added.err());
        assertTrue(added.out().contains("1 duplicate"), added.out());
        assertTrue(added.out().contains("1 missing"), added.out());
        assertTrue(added.out().contains("nowhere.txt"), added.out());
        assertTrue(added.out().contains("binary.txt"), added.out());
        assertTrue(added.out().contains("language not read yet"), added.out());
    }

    @Test
    void inputs() {
        List<JsonNode> inputs = json(INPUT, "inputs", mycase, "--format", "jsonl");
        assertEquals(9, inputs.size());
        List<String> statuses = inputs.stream()
                .map(input -> input.get("status").asString())
                .sorted()
                .toList();
        assertEquals(
                List.of("duplicate", "empty", "missing", "read", "read", "read", "read", "unsupported", "unsupported"),
                statuses);
        Told table = told("inputs", mycase);
        assertEquals(0, table.code());
        assertTrue(table.out().contains("9 inputs: 4 read"), table.out());
    }

    @Test
    void aPersonsWordOnEachFileReachesTheFigures() {
        JsonNode figure = some1680();
        assertEquals("2011-03-08", figure.get("scope").get("to").asString(), figure.toString());
    }

    @Test
    void figures() {
        JsonNode figure = some1680();
        assertEquals(1680, figure.get("stated").get(0).asInt());
        assertEquals("about", figure.get("approximation").asString());
        assertEquals("documents/efe-2011-03.txt", figure.get("source").asString());
        List<String> csv =
                told("figures", mycase, "--format", "csv").out().lines().toList();
        assertTrue(csv.getFirst().startsWith("id,source,passage,start,end,said,"), csv.getFirst());
        assertEquals(told("figures", mycase, "--format", "jsonl").json().size() + 1, csv.size());
        assertTrue(told("figures", mycase).out().contains("“Some 1,680”"));
    }

    @Test
    void ledger() {
        List<JsonNode> lines = json(LINE, "ledger", mycase, "--format", "jsonl");
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line -> "desertions".equals(line.get("measure").asString())),
                "desertions");
        assertEquals(
                lines.size(),
                told("ledger", mycase, "--view", "machine", "--format", "jsonl")
                        .json()
                        .size());
        Told desertions = told("ledger", mycase, "--measure", "desertions");
        assertEquals(0, desertions.code(), desertions.err());
        assertTrue(desertions.out().lines().allMatch(line -> line.length() <= 100), desertions.out());
        assertFalse(desertions.out().contains("unmeasured"));
        assertTrue(told("ledger", mycase, "--format", "csv").out().startsWith("id,measure,unit,who,"));
        told("ledger", mycase, "--measure", "rumours").isWrongUsage("no measure is called rumours");
    }

    @Test
    void search() {
        List<JsonNode> passages = json(PASSAGE, "search", mycase, "soldiers desert", "--format", "jsonl");
        assertTrue(
                passages.stream()
                        .allMatch(found -> "passage".equals(found.get("found").asString())),
                passages::toString);
        List<JsonNode> figures =
                json(FOUND_FIGURE, "search", mycase, "value:1600..1700 measure:desertions", "--format", "jsonl");
        assertTrue(figures.stream()
                .anyMatch(
                        found -> some1680().get("id").equals(found.get("figure").get("id"))));
        List<String> csv = told("search", mycase, "measure:desertions", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertTrue(csv.getFirst().startsWith("id,source,outlet,published,"), csv.getFirst());
        assertTrue(csv.getFirst().endsWith(",judged,judged_by,judged_at,reason"), csv.getFirst());
        Told table = told("search", mycase, "desertions", "--most", "3");
        assertTrue(table.out().contains("figures, the first 3"), table.out());
        assertTrue(table.out().contains("passages"), table.out());
        assertTrue(table.out().lines().allMatch(line -> line.length() <= 100), table.out());
        assertTrue(told("search", mycase, "zzzz").out().startsWith("0 figures"));
        assertTrue(told("search", mycase, "--for", "lines").out().contains("lines"));
        assertTrue(told("search", mycase, "origins:1").out().contains("line"));
        told("search", mycase, "colour:red").isWrongUsage("there is no field “colour”");
        told("search", mycase, "value:many").isWrongUsage("“many” is no number");
        told("search", mycase, "\"open").isWrongUsage("the query “\"open” cannot be read");
        told("search", mycase, "value:5", "--for", "passages")
                .isWrongUsage("nothing of this kind has the field “value”");
        told("search", mycase, "x", "--most", "-5").isWrongUsage("--most -5 is no number of results");
    }

    @Test
    void findings() {
        List<JsonNode> findings = json(FINDING, "findings", mycase, "--format", "jsonl");
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> "sum".equals(finding.get("kind").asString())),
                "seven yearly figures make 123,218");
        Told sums = told("findings", mycase, "--kind", "sum");
        assertTrue(sums.out().contains("123,218"), sums.out());
        assertTrue(told("findings", mycase, "--kind", "misprint", "--format", "jsonl")
                .json()
                .isEmpty());
    }

    @Test
    void relations() {
        JsonNode line = lineOf(some1680());
        json(RELATED, "relations", mycase, line.get("id").asString(), "--format", "jsonl");
        assertEquals(0, told("relations", mycase, line.get("id").asString()).code());
        told("relations", mycase, "l000").isWrongUsage("no line l000 in this case");
    }

    @Test
    void showOpensEveryNumberOnItsWords() {
        JsonNode figure = some1680();
        String id = figure.get("id").asString();
        Told shown = told("show", mycase, id.substring(0, 9));
        assertEquals(0, shown.code(), shown.err());
        for (String part : List.of("⟦Some 1,680⟧", "allows", "1,670–1,690", "measure", "says so", "rules", id)) {
            assertTrue(shown.out().contains(part), part + " in\n" + shown.out());
        }
        assertEquals(
                id,
                told("show", mycase, id, "--format", "jsonl")
                        .json()
                        .getFirst()
                        .get("id")
                        .asString());
        Told line = told("show", mycase, lineOf(figure).get("id").asString());
        assertTrue(line.out().contains("“Some 1,680”"), line.out());
        String sum = told("findings", mycase, "--kind", "sum", "--format", "jsonl")
                .json()
                .getFirst()
                .get("id")
                .asString();
        Told finding = told("show", mycase, sum);
        assertTrue(finding.out().contains("arithmetic") && finding.out().contains("⟦"), finding.out());
        told("show", mycase, "nothing").isWrongUsage("nothing in this case has the id nothing");
    }

    @Test
    void checkProvesTheCase() {
        Told told = told("check", mycase);
        assertEquals(0, told.code(), told.out() + told.err());
        assertTrue(told.out().contains("sound: "), told.out());
    }

    @Test
    void decisionsAreMadeOnACopyAndListedAndRetracted() {
        String copy = home.resolve("copy").toString();
        assertEquals(0, told("copy", mycase, copy).code());
        String id = some1680().get("id").asString();
        int before = told("figures", copy, "--format", "jsonl").json().size();

        assertEquals(
                0, told("decide", copy, "accept", id, "--reason", "as printed").code());
        assertEquals(
                0,
                told("decide", copy, "reject", id, "--reason", "a test", "--author", "Bea")
                        .code());
        assertEquals(
                before - 1, told("figures", copy, "--format", "jsonl").json().size());
        assertEquals(
                before,
                told("figures", copy, "--format", "jsonl", "--view", "machine")
                        .json()
                        .size());
        Told list = told("decide", copy);
        assertTrue(list.out().contains("Bea") && list.out().contains("Ana"), list.out());
        Told retracted = told("decide", copy, "retract", "2", "--reason", "only a test");
        assertEquals(0, retracted.code(), retracted.err());
        assertEquals(before, told("figures", copy, "--format", "jsonl").json().size());

        Told corrected = told("decide", copy, "correct", id, "value", "1681", "--reason", "the page says so");
        assertEquals(0, corrected.code(), corrected.err());
        assertTrue(
                told("show", copy, id).out().contains("1,681"),
                told("show", copy, id).out());
        assertEquals(
                0,
                told("decide", copy, "note", id, "the printed edition differs").code());
        told("decide", copy, "retract", "99", "--reason", "none").isWrongUsage("no decision 99 in this case");
        told("decide", copy, "accept", "f00000", "--reason", "none").isWrongUsage("no figure f00000 in this case");
        assertEquals(
                Exit.USAGE,
                told("decide", copy, "correct", id, "value", "many", "--reason", "r")
                        .code());

        decidesAboutDocumentsAndPairs(copy, id);
        assertEquals(0, told("rebuild", copy).code());
        Told check = told("check", copy);
        assertEquals(0, check.code(), check.out() + check.err());
        assertEquals(Exit.USAGE, told("copy", mycase, copy).code(), "a folder in use is not written over");
    }

    private void decidesAboutDocumentsAndPairs(String copy, String id) {
        String story = "efe-2011-03.txt";
        done(copy, "unsure", id, "--reason", "torn");
        assertTrue(told("decide", copy, "list", "--review").out().contains("torn"));
        done(copy, "describe", story, "published", "2012", "--reason", "the card");
        done(copy, "describe", story, "passage", "comment", "--quote", "has lost the trail", "--reason", "a reader's");
        told("decide", copy, "describe", story, "published", "8 March", "--reason", "r")
                .isWrongUsage("“8 March” is no date");
        told("decide", copy, "describe", "no.txt", "published", "2012", "--reason", "r")
                .isWrongUsage("no document no.txt in this case");
        told("decide", copy, "describe", story, "passage", "body", "--quote", "no such words", "--reason", "r")
                .isWrongUsage("the words “no such words” do not stand in the document so");
        told("decide", copy, "map_table", story, "--title", "Desertions", "--reason", "r")
                .isWrongUsage("the document holds no table");
        done(copy, "add", story, "--quote", "Defense Secretariat", "--value", "1", "--unit", "office", "--reason", "r");
        done(copy, "same", "EFE", "Milenio", "--reason", "one desk");
        done(copy, "different", "EFE", "Milenio", "--reason", "two desks");
        done(copy, "same", story, "milenio-2011.txt", "--reason", "a copy");
        told("decide", copy, "same", "EFE", story, "--reason", "r")
                .isWrongUsage("EFE is a root and " + story + " is a document");
        told("decide", copy, "same", "EFE", "Nobody", "--reason", "r")
                .isWrongUsage("no figure, line, document or root in this case is called Nobody");
        done(copy, "withdraw", "milenio-2011.txt", "--reason", "court order");
        Told again = told("decide", copy, "withdraw", "milenio-2011.txt", "--reason", "again");
        assertEquals(Exit.USAGE, again.code());
        assertTrue(again.err().contains("it is withdrawn already, by Ana (decision "), again.err());
        assertTrue(told("inputs", copy).out().contains("withdrawn"));
        String list = told("decide", copy, "list").out();
        assertTrue(list.contains("overridden") && list.contains("orphaned"), list);
        assertEquals(
                "withdraw",
                told("decide", copy, "list", "--format", "jsonl")
                        .json()
                        .getLast()
                        .get("kind")
                        .asString());
    }

    private static void done(String copy, String... kind) {
        List<String> all = new java.util.ArrayList<>(List.of("decide", copy));
        all.addAll(List.of(kind));
        Told told = told(all.toArray(String[]::new));
        assertEquals(0, told.code(), told.err());
    }

    @Test
    void addTwiceChangesNothing() {
        String copy = home.resolve("again").toString();
        assertEquals(0, told("copy", mycase, copy).code());
        List<String> before =
                told("ledger", copy, "--format", "jsonl").out().lines().sorted().toList();
        told("add", copy, home.resolve("documents").toString());
        assertEquals(
                before,
                told("ledger", copy, "--format", "jsonl").out().lines().sorted().toList());
    }

    @Test
    void aDamagedCaseIsNamedAndExitsThree() throws IOException {
        Path copy = home.resolve("damaged");
        assertEquals(0, told("copy", mycase, copy.toString()).code());
        try (Stream<Path> files = Files.walk(copy.resolve("sources"))) {
            Path source =
                    files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            source.toFile().setWritable(true);
            Files.writeString(source, "something else");
        }
        Told told = told("check", copy.toString());
        assertEquals(Exit.CASE, told.code(), told.out());
        assertTrue(told.out().startsWith("damaged: "), told.out());
        Files.writeString(copy.resolve("case.db"), "no database");
        Told broken = told("ledger", copy.toString());
        assertEquals(Exit.CASE, broken.code(), broken.err());
        assertEquals(2, broken.err().lines().count(), broken.err());
    }

    @Test
    void badMetadataIsWrongUsage() throws IOException {
        Path table = Files.writeString(home.resolve("bad.csv"), "file,colour\na.txt,red\n");
        Told told = told("add", home.resolve("none").toString(), home.toString(), "--metadata", table.toString());
        assertEquals(Exit.USAGE, told.code(), told.err());
        assertTrue(told.err().contains("colour"), told.err());
        Told missing = told("add", home.resolve("none").toString(), "x", "--metadata", "nowhere.csv");
        assertEquals(Exit.USAGE, missing.code(), missing.err());
    }

    @Test
    void aFolderThatIsNoCase() {
        for (String command : List.of("inputs", "figures", "ledger", "findings", "check", "rebuild", "decide")) {
            Told told = told(command, home.resolve("documents").toString());
            assertEquals(Exit.USAGE, told.code(), command + told.err());
            assertEquals(2, told.err().lines().count(), told.err());
        }
    }

    @Test
    void aPortInUseIsSaid() {
        Told told = told("serve", mycase, "--port", "8080");
        told.isWrongUsage("port 8080 is taken");
    }

    private static final List<String> PASSAGE = List.of(
            "found", "source", "sha256", "outlet", "published", "language", "passage", "place", "span", "words");
    private static final List<String> FOUND_FIGURE = List.of("found", "sha256", "line", "standing", "judged", "figure");

    private static List<JsonNode> json(List<String> keys, String... arguments) {
        Told told = told(arguments);
        assertEquals(0, told.code(), told.err());
        List<JsonNode> lines = told.json();
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertEquals(keys, List.copyOf(line.propertyNames())));
        return lines;
    }

    private static JsonNode some1680() {
        return told("figures", mycase, "--format", "jsonl").json().stream()
                .filter(figure -> "Some 1,680".equals(figure.get("said").asString())
                        && "body".equals(figure.get("passage").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode lineOf(JsonNode figure) {
        return told("ledger", mycase, "--format", "jsonl").json().stream()
                .filter(line -> line.get("figures").valueStream().anyMatch(id -> id.equals(figure.get("id"))))
                .findFirst()
                .orElseThrow();
    }
}
