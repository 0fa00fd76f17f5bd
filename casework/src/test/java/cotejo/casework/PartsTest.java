package cotejo.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.View;
import cotejo.core.decision.Decision;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What containers hold is taken part by part, each with an outcome of its own.
///
/// A container here is a text that begins with "BOX"; each line after it is a part, "name>content", where "|" stands
/// for the end of a line, and "^" for the same one level further in. What stands before an empty line is its own words.
class PartsTest {
    private static final String STORY = "It is said that 1,680 soldiers of the army deserted in 2010.";
    private static final String OTHER = "It is said that 22 soldiers of the navy deserted in 2009.";

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Path docs = Path.of("unset");
    private boolean failing;

    @BeforeEach
    void makeDocuments() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    private Outcome read(
            SourceId source, String name, byte[] bytes, Description said, @Nullable Transcript transcript) {
        String text = new String(bytes, UTF_8);
        if (!text.startsWith("BOX")) {
            return failing && text.contains("broken")
                    ? new Outcome.Refused(cotejo.formats.Status.TIMED_OUT, "for now")
                    : DocumentMaker.FORMATS.read(source, name, bytes, said, transcript);
        }
        List<Part> parts = new ArrayList<>();
        for (String line :
                text.lines().skip(1).filter(each -> each.contains(">")).toList()) {
            int at = line.indexOf('>');
            String content = line.substring(at + 1);
            parts.add(
                    content.equals("locked")
                            ? new Part.Left(line.substring(0, at), cotejo.formats.Status.ENCRYPTED, "a password")
                            : new Part.Held(
                                    line.substring(0, at),
                                    content.replace('|', '\n').replace('^', '|').getBytes(UTF_8),
                                    new Description(
                                            null, Described.byMarkup("The Box"), null, null, null, null, null)));
        }
        String own = text.lines()
                .filter(line -> line.startsWith("SAYS "))
                .findFirst()
                .orElse("");
        Document document = own.isEmpty()
                ? null
                : ((Outcome.Read) DocumentMaker.FORMATS.read(source, name, own.getBytes(UTF_8), said)).document();
        return new Outcome.Opened(document, parts, "");
    }

    private Case open() {
        return Case.over(folder.resolve("case"), store, new DigitReader(), this::read);
    }

    private AddReport add(int jobs) {
        return open().add(List.of(docs), new AddOptions(Description.NONE, null, jobs), Progress.NONE);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = docs.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private List<String> told() {
        return open().inputs().stream().map(PartsTest::told).toList();
    }

    private static String told(Input input) {
        return Named.of(input) + " " + input.status().word() + (input.reason().isEmpty() ? "" : ": " + input.reason());
    }

    private SourceId source(String name) {
        return open().inputs().stream()
                .filter(input -> Named.of(input).toString().equals("docs/" + name))
                .map(Input::source)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String box(String... parts) {
        return "BOX|" + String.join("|", parts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyPartIsAnInputOfItsOwn(int jobs) throws IOException {
        write("a.txt", OTHER);
        write(
                "b.box",
                "BOX",
                "SAYS 7 soldiers were found.",
                "x.txt>" + STORY,
                "y.txt>" + OTHER + "|",
                "z.txt>locked",
                "in.box>" + box("deep.txt>" + STORY + "^", "none.txt>"));
        AddReport report = add(jobs);
        assertEquals(
                List.of(
                        "docs/a.txt read",
                        "docs/b.box read: 4 parts",
                        "docs/b.box!/in.box read: 2 parts",
                        "docs/b.box!/in.box!/deep.txt read",
                        "docs/b.box!/in.box!/none.txt empty: no bytes",
                        "docs/b.box!/x.txt read",
                        "docs/b.box!/y.txt duplicate: the same bytes as docs/a.txt",
                        "docs/b.box!/z.txt encrypted: a password"),
                told());
        assertEquals(2, report.met());
        assertEquals(2, report.inputs().size());
        assertEquals(6, report.parts().size());
        assertEquals(List.of(), report.lost());
        assertFalse(report.allRead(), "one part needs a password");
        assertEquals(List.of(), open().check().damaged());
        assertTrue(open().documents().stream()
                .filter(held ->
                        !held.path().startsWith("docs/a.txt") && !held.path().equals("docs/b.box"))
                .allMatch(held -> Objects.equals("The Box", held.description().outletName())));
    }

    @Test
    void whatWasTakenIsNotTakenTwice() throws IOException {
        write("b.box", "BOX", "x.txt>" + STORY, "y.txt>broken");
        failing = true;
        AddReport first = add(1);
        AddReport second = add(1);
        assertEquals(first.parts(), second.parts());
        assertFalse(second.allRead());
        int acquired = store.acquired.size();
        assertEquals(3, acquired);
        failing = false;
        AddReport again = open().retry(List.of(), AddOptions.NONE, Progress.NONE);
        assertTrue(again.allRead(), told().toString());
        assertEquals(List.of("docs/b.box read: 2 parts", "docs/b.box!/x.txt read", "docs/b.box!/y.txt read"), told());
        assertEquals(acquired, store.acquired.size());
        assertEquals(
                List.of(),
                open().retry(List.of(), AddOptions.NONE, Progress.NONE).inputs());
        assertEquals(List.of(), open().check().damaged());
    }

    @Test
    void aContainerThatWasCutOffIsTakenAgain() throws IOException {
        write("b.box", "BOX", "x.txt>" + STORY, "y.txt>" + OTHER);
        add(1);
        List<String> whole = told();
        // As the process was killed: one part was taken, the container was not yet.
        store.inputs.remove("docs/b.box\n");
        store.inputs.remove("docs/b.box\ny.txt");
        store.acquired.removeIf(each -> each.part().isEmpty() || each.part().equals("y.txt"));
        add(1);
        assertEquals(whole, told());
        assertEquals(List.of(), open().check().damaged());
    }

    @Test
    void depthIsBounded() throws IOException {
        write("a.box", "BOX", "self.box>BOX|deeper.txt>" + STORY);
        add(1);
        assertTrue(told().contains("docs/a.box!/self.box!/deeper.txt read"), told().toString());
        Case endless = Case.over(
                folder.resolve("case"),
                new MemoryStore(),
                new DigitReader(),
                (source, name, bytes, said, transcript) -> new Outcome.Opened(
                        null,
                        List.of(new Part.Held("b", (new String(bytes, UTF_8) + "x").getBytes(UTF_8), Description.NONE)),
                        ""));
        AddReport report = endless.add(List.of(docs), AddOptions.NONE, Progress.NONE);
        assertEquals(Allowance.DEEPEST + 1, report.parts().size());
        assertEquals(Allowance.TOO_DEEP, report.parts().getLast().reason());
        Case circle = Case.over(
                folder.resolve("case"),
                new MemoryStore(),
                new DigitReader(),
                (source, name, bytes, said, transcript) ->
                        new Outcome.Opened(null, List.of(new Part.Held("b", bytes, Description.NONE)), ""));
        assertEquals(
                "the same bytes as a container it stands in",
                circle.add(List.of(docs), AddOptions.NONE, Progress.NONE)
                        .parts()
                        .getLast()
                        .reason());
    }

    @Test
    void rebuildingGivesTheSame() throws Exception {
        write("b.box", "BOX", "SAYS 7 soldiers were found.", "x.txt>" + STORY, "in.box>" + box("y.txt>" + OTHER));
        add(2);
        List<String> before = told();
        int figures = open().figures(View.DECIDED).size();
        assertEquals(3, figures);
        open().rebuild(Progress.NONE);
        assertEquals(before, told());
        assertEquals(figures, open().figures(View.DECIDED).size());
        assertEquals(List.of(), open().check().damaged());
    }

    @Test
    void rebuildingTakesWhatWasNotSeenBefore() throws Exception {
        write("b.box", "BOX", "x.txt>" + STORY, "in.box>" + box("y.txt>" + OTHER));
        add(1);
        List<String> whole = told();
        store.inputs.keySet().removeIf(name -> name.contains("in.box") || name.contains("x.txt"));
        store.acquired.removeIf(
                each -> each.part().contains("in.box") || each.part().contains("x.txt"));
        store.serving.clear();
        assertEquals(
                List.of("docs/b.box holds 2 parts that this case knows nothing of; cotejo rebuild takes them in"),
                open().check().notes().stream()
                        .filter(note -> note.contains("parts"))
                        .toList());
        open().rebuild(Progress.NONE);
        assertEquals(whole, told());
        assertEquals(2, open().figures(View.DECIDED).size());
        assertEquals(List.of(), open().check().damaged());
    }

    @Test
    void withAPartItsContainersAreWithdrawn() throws IOException, CaseProblem {
        write("b.box", "BOX", "SAYS 7 soldiers were found.", "x.txt>" + STORY, "in.box>" + box("y.txt>" + OTHER));
        add(1);
        open().decide(new Decision.Withdraw(source("b.box!/in.box!/y.txt")), "ana", "a court's order");
        assertEquals(
                List.of("docs/b.box", "docs/b.box!/in.box", "docs/b.box!/in.box!/y.txt"),
                open().inputs().stream()
                        .filter(input -> input.status() == cotejo.casework.port.Status.WITHDRAWN)
                        .map(input -> Named.of(input).toString())
                        .toList());
        assertEquals(1, store.bytes.size(), "the other part stays, and nothing else");
        assertEquals(1, open().figures(View.DECIDED).size());
        assertEquals(List.of(), open().check().damaged());
        assertTrue(open().decisions().stream()
                .skip(1)
                .allMatch(each -> each.reason().equals("with decision 1: a court's order")));
    }

    @Test
    void withAContainerWhatOnlyItHeldIsWithdrawn() throws IOException, CaseProblem {
        write("a.txt", STORY);
        write("b.box", "BOX", "x.txt>" + STORY + "|", "in.box>" + box("y.txt>" + OTHER));
        add(1);
        open().decide(new Decision.Withdraw(source("b.box")), "ana", "sent by mistake");
        assertEquals(List.of(source("a.txt")), List.copyOf(store.bytes.keySet()));
        assertEquals(1, open().figures(View.DECIDED).size());
        add(1);
        assertEquals(1, store.bytes.size(), "what was withdrawn does not come back");
        assertEquals(List.of(), open().check().damaged());
    }
}
