package cotejo.serving.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.serving.Rendered;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputsViewTest {
    private static final SourceId ONE = new SourceId("ab".repeat(32));
    private static final SourceId TWO = new SourceId("cd".repeat(32));
    private static final SourceId GERMAN = new SourceId("ef".repeat(32));

    private final Given given = given(
            new Input("papers/2010/gazette.txt", "", ONE, Status.READ, "", 65_000, 6, 1),
            new Input("papers/copy.txt", "", ONE, Status.DUPLICATE, "the same bytes as gazette", 65_000, 0, 0),
            new Input("papers/heer.txt", "", GERMAN, Status.UNSUPPORTED, "language not read yet: de", 90, 0, 0),
            new Input(
                    "papers/scan.png", "", null, Status.UNSUPPORTED, "a PNG picture: read by a later version", 9, 0, 0),
            new Input("papers/box.zip", "", TWO, Status.READ, "", 2_500_000, 0, 0),
            new Input("papers/box.zip", "inner.zip", null, Status.READ, "", 9_000, 0, 0),
            new Input(
                    "papers/box.zip", "inner.zip!/mail/letter.eml", TWO, Status.PARTLY, "no text on page 2", 99, 3, 2),
            new Input("papers/b\u202etxt.exe", "", null, Status.DAMAGED, "no <i>text</i>", 9, 0, 0),
            new Input(
                    "papers/<b>/\u05e9\u05dc\u05d5\u05dd/\ud83d\uddc2.txt",
                    "",
                    null,
                    Status.EMPTY,
                    "no bytes",
                    0,
                    0,
                    0),
            new Input("papers/gone", "", null, Status.MISSING, "no such file or folder", 0, 0, 0));

    @Test
    void theSumAddsUp() throws Exception {
        InputsView view = view(given, Map.of());
        assertEquals("10 inputs", view.sum().all().text());
        assertEquals(
                List.of("3 read", "1 read in part", "1 duplicate", "5 not read"),
                texts(view.sum().parts()));
        assertEquals(
                List.of("2 unsupported", "1 damaged", "1 missing", "1 empty"),
                texts(view.sum().notRead()));
        assertTrue(view.sum().all().current());
        assertEquals("/inputs?outcome=read", view.sum().parts().getFirst().href());
        assertEquals(
                "9 figures read, those in reader comments included", view.sum().figures());
        assertEquals("3 candidates that are no figures", view.sum().rejected());
        assertEquals("2.6\u00a0MB", view.sum().size());
        String html = Rendered.html("inputs.jte", visit(Tongue.ENGLISH, Map.of()), view);
        assertTrue(html.contains("<span class=\"term\">= <a href=\"/inputs?outcome=read\">3 read</a></span>"), html);
        assertTrue(html.contains("aria-current=\"page\">Inputs</a>"));
    }

    /// Whatever became of them, the parts are the whole, in every search.
    @Test
    void everySumAddsUp() {
        long seed = 20_110_308;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Input> inputs = new ArrayList<>();
            int many = random.nextInt(40);
            for (int i = 0; i < many; i++) {
                Status status = Status.values()[random.nextInt(Status.values().length)];
                String part = random.nextInt(4) == 0 ? "p" + i : "";
                inputs.add(new Input("d" + random.nextInt(3) + "/f" + i, part, null, status, "", 1, 0, 0));
            }
            Given all = given(inputs.toArray(Input[]::new));
            for (Map<String, String> choices : List.of(Map.<String, String>of(), Map.of("q", "D1/"))) {
                Sum sum = view(all, choices).sum();
                String message = "seed " + seed + ", round " + round + " " + choices;
                assertEquals(number(sum.all()), numbers(sum.parts()), message);
                if (!sum.notRead().isEmpty()) {
                    assertEquals(number(sum.parts().getLast()), numbers(sum.notRead()), message);
                }
                for (Sum.Term term : Stream.concat(sum.parts().stream(), sum.notRead().stream())
                        .toList()) {
                    int shown = view(all, query(term.href())).rows().size();
                    assertEquals(number(term), shown, message + " " + term);
                }
            }
        }
    }

    @Test
    void whatFailedComesFirstWithWhatToDo() throws Exception {
        InputsView view = view(given, Map.of());
        assertEquals("4 inputs need a look", view.failed());
        assertEquals(
                List.of("1 missing", "1 damaged", "1 read in part", "1 unsupported"),
                view.looks().stream().map(Look::count).toList());
        assertEquals(
                "1 input is in a language that is not read yet, or has passages in one. That is an outcome, not a"
                        + " failure: its text is held.",
                view.languages());
        Look unsupported = view.looks().getLast();
        assertEquals("scan.png", unsupported.first().getFirst().name());
        assertEquals(1, view(given, query(unsupported.href())).rows().size(), "without the language that is not read");
        String html = Rendered.html("inputs.jte", visit(Tongue.ENGLISH, Map.of()), view);
        assertTrue(html.contains("<code>cotejo add CASE --retry</code>"));
        assertTrue(html.indexOf("Put it back where it was") < html.indexOf("<table"));
        assertFalse(html.contains("Nothing failed"));
        assertTrue(view(given, Map.of("q", "scan")).looks().isEmpty(), "who searches looks at what was found");
    }

    @Test
    void thatNothingFailedIsSaid() throws Exception {
        Given well = given(
                new Input("a.txt", "", ONE, Status.READ, "", 10, 1, 0),
                new Input("b.txt", "", GERMAN, Status.UNSUPPORTED, "language not read yet: de", 90, 0, 0),
                new Input("c.txt", "", GERMAN, Status.PARTLY, "1 passage in a language not read yet: de", 90, 0, 0),
                new Input("d.txt", "", null, Status.EMPTY, "no bytes", 0, 0, 0),
                new Input("e.txt", "", TWO, Status.WITHDRAWN, "by Ana (decision 1): x", 5, 0, 0));
        InputsView view = view(well, Map.of());
        assertEquals("", view.failed());
        String html =
                Rendered.html("inputs.jte", visit(Tongue.SPANISH, Map.of()), view(well, Tongue.SPANISH, Map.of()));
        assertTrue(html.contains("Nada falló"), html);
        assertTrue(html.contains("2 entradas están en un idioma que aún no se lee"), html);
    }

    @Test
    void partsStandBelowTheirContainer() {
        InputsView view = view(given, Map.of());
        List<Row> rows = view.rows();
        int box = names(view).indexOf("box.zip");
        assertEquals(List.of("box.zip", "inner.zip", "letter.eml"), names(view).subList(box, box + 3));
        assertEquals(
                List.of(0, 1, 2),
                rows.subList(box, box + 3).stream().map(Row::depth).toList());
        assertEquals(
                new Row.Link("2 parts", "/inputs?q=papers%2Fbox.zip"),
                rows.get(box).parts());
        assertEquals(List.of(new Row.Step("mail", "/")), rows.get(box + 2).way());
        // Where its containers are not shown, a part tells where it is from.
        Row alone = view(given, Map.of("outcome", "partly")).rows().getFirst();
        assertEquals(0, alone.depth());
        assertEquals(
                "box.zip\u00a0› inner.zip\u00a0› mail/letter.eml",
                alone.way().stream().map(step -> step.name() + step.mark()).collect(Collectors.joining())
                        + alone.name());
        assertEquals(3, view(given, Map.of("q", "box.zip")).rows().size());
        assertEquals(1, view(given, Map.of("q", "inner.zip!/mail")).rows().size());
    }

    @Test
    void aRowTellsWhatBecameOfIt() {
        Row gazette = row("gazette.txt", Tongue.ENGLISH);
        assertEquals("/document/" + ONE, gazette.href());
        assertEquals(List.of(new Row.Step("2010", "/")), gazette.way(), "the folder of all is left out");
        assertEquals("65\u00a0kB", gazette.bytes());
        assertEquals("6", gazette.figures());
        assertEquals("1", gazette.rejected());
        Row copy = row("copy.txt", Tongue.ENGLISH);
        assertNotNull(copy.same());
        assertEquals(new Row.Link("2010/gazette.txt", "/inputs?q=papers%2F2010%2Fgazette.txt"), copy.same());
        assertEquals("", copy.reason().text());
        assertEquals("", copy.figures());
        assertEquals("/document/" + ONE, copy.href());
        Row gone = row("gone", Tongue.SPANISH);
        assertEquals("no hay tal archivo ni carpeta", gone.reason().text());
        assertNull(gone.reason().lang());
        assertEquals("", gone.bytes());
        assertEquals("", gone.href());
        Row damaged = row("b⟦U+202E⟧txt.exe", Tongue.SPANISH);
        assertEquals("no <i>text</i>", damaged.reason().text());
        assertEquals("en", damaged.reason().lang(), "what cannot be told in Spanish says so");
        assertEquals("", row("\ud83d\uddc2.txt", Tongue.ENGLISH).bytes(), "no bytes were had, which is not none");
    }

    @Test
    void hostileNamesStayNames() throws Exception {
        for (Tongue tongue : Tongue.values()) {
            Map<String, String> choices =
                    Map.of("q", "b\u202e\"><script>", "outcome", "<x>", "sort", "\"", "page", "-1");
            String all = Rendered.html("inputs.jte", visit(tongue, Map.of()), view(given, tongue, Map.of()));
            String none = Rendered.html("inputs.jte", visit(tongue, choices), view(given, tongue, choices));
            for (String html : List.of(all, none)) {
                assertFalse(html.contains("\u202e"), html);
                assertFalse(html.contains("<script>"), html);
                assertFalse(html.contains("<i>text"), html);
                assertFalse(html.contains("<b>"), html);
            }
            assertTrue(all.contains("<bdi>&lt;b&gt;</bdi>/"), "each folder stands by itself");
            assertTrue(all.contains("<bdi>\u05e9\u05dc\u05d5\u05dd</bdi>/"));
            assertTrue(all.contains("no &lt;i&gt;text&lt;/i&gt;"));
        }
        assertEquals(1, view(given, Map.of("q", "b⟦U+202E⟧TXT")).rows().size(), "as it is shown");
        assertEquals(1, view(given, Map.of("q", "b\u202etxt")).rows().size(), "as it is");
    }

    @Test
    void theAddressOrders() {
        assertEquals("box.zip", names(view(given, Map.of("sort", "size"))).getFirst());
        assertEquals(
                "gazette.txt", names(view(given, Map.of("sort", "figures"))).getFirst());
        assertEquals("gone", names(view(given, Map.of("sort", "outcome"))).getFirst());
        InputsView turned = view(given, Map.of("sort", "outcome", "order", "turned"));
        assertEquals("gone", names(turned).getLast());
        assertEquals("descending", turned.heads().get(1).direction());
        assertEquals("/inputs?sort=outcome", turned.heads().get(1).href(), "once more turns it back");
        assertEquals("/inputs?sort=size", turned.heads().get(2).href());
        assertEquals("ascending", view(given, Map.of()).heads().getFirst().direction());
        assertEquals(
                "/inputs?order=turned", view(given, Map.of()).heads().getFirst().href());
        assertEquals(
                "/inputs?outcome=not_read&q=p&sort=figures",
                view(given, Map.of("q", "p", "outcome", "not_read"))
                        .heads()
                        .getLast()
                        .href());
    }

    @Test
    void manyInputsArePaged() throws Exception {
        int many = 2 * InputsView.ON_A_PAGE + 7;
        Given all = given(Stream.iterate(0, i -> i + 1)
                .limit(many)
                .map(i -> new Input("f%05d.txt".formatted(i), "", null, Status.READ, "", i, 0, 0))
                .toArray(Input[]::new));
        InputsView first = view(all, Map.of());
        assertEquals(InputsView.ON_A_PAGE, first.rows().size());
        assertNotNull(first.pages());
        assertEquals("1 to 200 of 407", first.pages().rows());
        assertEquals("", first.pages().previous());
        assertEquals("/inputs?page=2", first.pages().next());
        InputsView last = view(all, Map.of("page", "3", "sort", "size"));
        assertEquals(7, last.rows().size());
        assertEquals(
                "/inputs?sort=size&page=2",
                last.pages() == null ? "" : last.pages().previous());
        assertEquals(
                last.rows(), view(all, Map.of("page", "99999", "sort", "size")).rows(), "the last there is");
        assertEquals(
                first.rows(), view(all, Map.of("page", "99999999999999999999")).rows());
        assertNull(view(all, Map.of("q", "f0000")).pages());
        String html =
                Rendered.html("inputs.jte", visit(Tongue.ENGLISH, Map.of("page", "2")), view(all, Map.of("page", "2")));
        assertTrue(html.contains("rel=\"prev\"") && html.contains("rel=\"next\""));
    }

    @Test
    void anEmptyCaseSaysSo() throws Exception {
        String html = Rendered.html("inputs.jte", visit(Tongue.ENGLISH, Map.of()), view(given(), Map.of()));
        assertTrue(html.contains("The case holds no inputs yet"), html);
        assertTrue(Rendered.html("inputs.jte", visit(Tongue.ENGLISH, Map.of("q", "zz")), view(given, Map.of("q", "zz")))
                .contains("No input fits this choice"));
    }

    private Row row(String name, Tongue tongue) {
        return view(given, tongue, Map.of()).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(InputsView view) {
        return view.rows().stream().map(Row::name).toList();
    }

    private static List<String> texts(List<Sum.Term> terms) {
        return terms.stream().map(Sum.Term::text).toList();
    }

    private static int number(Sum.Term term) {
        return Integer.parseInt(term.text().substring(0, term.text().indexOf(' ')));
    }

    private static int numbers(List<Sum.Term> terms) {
        return terms.stream().mapToInt(InputsViewTest::number).sum();
    }

    /// The choices of an address of this page.
    private static Map<String, String> query(String href) {
        String query = href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
        return Stream.of(query.split("&"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> java.net.URLDecoder.decode(each[1], java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Given given(Input... inputs) {
        return new Given(
                Stream.of(inputs)
                        .sorted(Comparator.comparing(Input::path).thenComparing(Input::part))
                        .toList(),
                Set.of(ONE, TWO, GERMAN));
    }

    private static InputsView view(Given given, Map<String, String> choices) {
        return view(given, Tongue.ENGLISH, choices);
    }

    private static InputsView view(Given given, Tongue tongue, Map<String, String> choices) {
        return InputsView.of(given, visit(tongue, choices));
    }

    private static Visit visit(Tongue tongue, Map<String, String> choices) {
        return Rendered.visit(Vocabulary.EMPTY, tongue, "/inputs", choices);
    }
}
