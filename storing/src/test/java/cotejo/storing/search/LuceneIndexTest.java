package cotejo.storing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.View;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Place;
import cotejo.casework.search.Entry.Range;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Hit.Run;
import cotejo.casework.search.Index;
import cotejo.casework.search.Kind;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every query finds among a few entries, and what becomes of an index that is replaced, damaged or held.
class LuceneIndexTest {
    private static final SourceId A = new SourceId("a".repeat(64));

    @TempDir
    Path folder;

    private static final Set<View> BOTH = Set.of(View.values());

    private @Nullable Index opened;

    @BeforeEach
    void open() {
        Index index = new LuceneIndexes().open(folder);
        opened = index;
        index.put(
                "one",
                1,
                List.of(
                        passage(0, "es", "Desertaron 56.886 soldados del Ejército, informó la Secretaría de Marina."),
                        passage(
                                1,
                                "en",
                                "Some 1,680 special forces soldiers have deserted from the army since 2001.")));
        index.put(
                "two",
                2,
                List.of(
                        figure("f1", "56.886", 56_886, 56_886, "differ", "mx/army", "mx/armed-forces", "2006-12-01"),
                        figure("f2", "Some 1,680", 1_680, 1_680, "agree", "mx/army", "mx/armed-forces", "2001-01-01"),
                        figure(
                                "f3",
                                "dozens",
                                24,
                                Double.POSITIVE_INFINITY,
                                "alone",
                                "mx/navy",
                                "mx/armed-forces",
                                "2010-01-01")));
        index.commit(0);
    }

    @AfterEach
    void close() {
        index().close();
    }

    private Index index() {
        return java.util.Objects.requireNonNull(opened);
    }

    private static Entry passage(int number, String language, String words) {
        Span span = new Span(number * 1_000, number * 1_000 + words.length());
        return new Entry(
                Kind.PASSAGES,
                Hit.InPassage.id(A, span, PassageKind.BODY, "page " + (number + 1)),
                language,
                words,
                true,
                BOTH,
                Place.of(""),
                Map.of(
                        Field.OUTLET,
                        List.of(Term.of(number == 0 ? "La Crónica de Hoy" : "EFE")),
                        Field.YEAR,
                        List.of(Term.of(Integer.toString(2011 + number)))),
                Map.of(Field.YEAR, new Range(2011 + number, 2011 + number)));
    }

    private static Entry figure(
            String id, String said, double from, double to, String standing, String who, String whole, String day) {
        double since = LocalDate.parse(day).toEpochDay();
        return new Entry(
                Kind.FIGURES,
                id,
                "",
                said + "\nsoldiers\nhave deserted",
                false,
                BOTH,
                new Place(id, standing),
                Map.of(
                        Field.MEASURE,
                        List.of(Term.of("desertions", "desertions", "deserciones")),
                        Field.FORCE,
                        List.of(Term.of(who, "Army of Mexico"), Term.of(whole, "armed forces")),
                        Field.STANDING,
                        List.of(Term.of(standing))),
                Map.of(Field.VALUE, new Range(from, to), Field.PERIOD, new Range(since, Double.POSITIVE_INFINITY)));
    }

    private static Asking asking(Kind kind, String query) {
        return new Asking(kind, query, List.of(), Order.RELEVANCE, 0, 10);
    }

    private List<String> ids(Asking asking) {
        Found found = assertInstanceOf(Found.class, index().find(asking), asking.query());
        List<String> ids = new ArrayList<>();
        for (Hit hit : found.hits()) {
            ids.add(
                    switch (hit) {
                        case Hit.InPassage in -> "p" + in.span().start() / 1_000;
                        case Hit.OfFigure of -> of.figure().id();
                        case Hit.OfLine of -> of.line();
                        case Hit.OfFinding of -> of.finding();
                        case Hit.OfDocument of -> of.source().sha256();
                    });
        }
        assertEquals(found.total(), ids.size());
        return ids.stream().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    desertar              | p0
                    deserting             | p1
                    soldado               | p0
                    EJERCITO              | p0
                    secretaria marina     | p0
                    "secretaria marina"   |
                    "secretaría de marina"| p0
                    “secretaría de marina”| p0
                    "informo marina"~3    | p0
                    "soldiers special"~0  |
                    56886                 | p0
                    56,886                | p0
                    1.680                 | p1
                    desert*               | p0 p1
                    desertarn~            | p0
                    d?sertaron            | p0
                    army OR marina        | p0 p1
                    soldados NOT marina   |
                    NOT marina            |
                    *:* NOT marina        | p1
                    (army OR marina) EFE  |
                    outlet:EFE            | p1
                    outlet:"la cronica de hoy" | p0
                    medio:efe             | p1
                    outlet:la*            | p0
                    year:2012             | p1
                    año:<2012             | p0
                    year:2011..2012       | p0 p1
                    year:[2012 TO *]      | p1
                    soldiers year:2011    |
                    `` | p0 p1
                    """)
    void ofPassages(String query, @Nullable String found) {
        assertEquals(found == null ? List.of() : List.of(found.split(" ")), ids(asking(Kind.PASSAGES, query)), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    value:>50000                  | f1 f3
                    value:56886                   | f1 f3
                    value:56,886 standing:differ  | f1
                    valor:<2000 medida:Deserciones| f2 f3
                    value:1000..2000 force:mx/army| f2
                    value:{1680 TO 56886}         | f3
                    value:[1680 TO 56886]         | f1 f2 f3
                    force:"armed forces"          | f1 f2 f3
                    force:mx/navy                 | f3
                    period:2005                   | f2
                    period:>=2007-01              | f1 f2 f3
                    period:2006-12-01             | f1 f2
                    measure:desert*               | f1 f2 f3
                    measure:*                     | f1 f2 f3
                    1680                          | f2
                    deserted standing:agree       | f2
                    """)
    void ofFigures(String query, String found) {
        assertEquals(List.of(found.split(" ")), ids(asking(Kind.FIGURES, query)), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    PASSAGES | "not closed      | SYNTAX
                    PASSAGES | (not closed      | SYNTAX
                    PASSAGES | AND              | SYNTAX
                    PASSAGES | colour:red       | NO_SUCH_FIELD
                    PASSAGES | value:>5         | NOT_OF_THIS_KIND
                    FIGURES  | value:many       | NO_NUMBER
                    FIGURES  | value:1,2,3      | NO_NUMBER
                    FIGURES  | value:5*         | NO_NUMBER
                    FIGURES  | period:yesterday | NO_DATE
                    FIGURES  | published:2011-13| NO_DATE
                    PASSAGES | *desert          | TOO_WIDE
                    PASSAGES | ?esert           | TOO_WIDE
                    """)
    void whatCannotBeUnderstoodIsSaid(Kind kind, String query, Answer.Why why) {
        assertEquals(
                why,
                assertInstanceOf(Unclear.class, index().find(asking(kind, query)), query)
                        .why());
    }

    @Test
    void longAndDeepQueriesEndWell() {
        assertEquals(
                Answer.Why.TOO_LONG,
                assertInstanceOf(Unclear.class, index().find(asking(Kind.PASSAGES, "a ".repeat(600))))
                        .why());
        index().find(asking(Kind.PASSAGES, "(".repeat(1_000)));
        index().find(asking(Kind.PASSAGES, "(".repeat(400) + "a" + ")".repeat(400)));
        index().find(asking(Kind.PASSAGES, "a* OR ".repeat(150) + "a"));
    }

    @Test
    void wordsAreShownWhereTheyMatch() {
        Found found = assertInstanceOf(Found.class, index().find(asking(Kind.PASSAGES, "desertó ejercito")));
        Hit.InPassage hit = assertInstanceOf(Hit.InPassage.class, found.hits().getFirst());
        assertEquals("page 1", hit.place());
        assertEquals(
                List.of("Desertaron", "Ejército"),
                hit.words().stream().filter(Run::sought).map(Run::words).toList());
        assertEquals(
                "Desertaron 56.886 soldados del Ejército, informó la Secretaría de Marina.",
                hit.words().stream().map(Run::words).collect(Collectors.joining()));
    }

    @Test
    void facetsCountAndNarrow() {
        Found found = assertInstanceOf(Found.class, index().find(asking(Kind.FIGURES, "")));
        var force = found.facets().stream()
                .filter(facet -> facet.field() == Field.FORCE)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Answer.Value("mx/army", 2), new Answer.Value("mx/navy", 1)), force.values());
        assertEquals(
                List.of("f3"),
                ids(new Asking(
                        Kind.FIGURES, "", List.of(new Asking.Pick(Field.FORCE, "mx/navy")), Order.RELEVANCE, 0, 10)));
    }

    @Test
    void whatStandsInOneViewIsFoundInThatAlone() {
        Entry read = figure("f4", "12", 12, 12, "alone", "mx/navy", "mx/armed-forces", "2010-01-01");
        Entry corrected = figure("f4", "12", 21, 21, "alone", "mx/navy", "mx/armed-forces", "2010-01-01");
        index().put("three", 3, List.of(read.in(Set.of(View.MACHINE)), corrected.in(Set.of(View.DECIDED))));
        index().commit(0);
        assertEquals(List.of(), ids(asking(Kind.FIGURES, "value:12")));
        assertEquals(List.of("f4"), ids(asking(Kind.FIGURES, "value:12").in(View.MACHINE, "en")));
        assertEquals(List.of("f4"), ids(asking(Kind.FIGURES, "value:21")));
        assertEquals(4, ids(asking(Kind.FIGURES, "")).size());
    }

    @Test
    void namesAreInTheOrderOfTheLanguage() {
        Asking named = new Asking(Kind.FIGURES, "", List.of(), Order.NAME, 0, 10);
        assertEquals(List.of("f1", "f2", "f3"), inOrder(named));
        // agree, alone, differ
        assertEquals(List.of("f2", "f3", "f1"), inOrder(named.in(View.DECIDED, "es")));
    }

    private List<String> inOrder(Asking asking) {
        return assertInstanceOf(Found.class, index().find(asking)).hits().stream()
                .map(hit -> ((Hit.OfFigure) hit).figure().id())
                .toList();
    }

    @Test
    void hitsAreTheSameWithoutFacets() {
        for (Order order : Order.values()) {
            Asking asking = new Asking(Kind.FIGURES, "soldiers", List.of(), order, 1, 2);
            Found found = assertInstanceOf(Found.class, index().find(asking));
            Found hits = assertInstanceOf(Found.class, index().hits(asking));
            assertEquals(new Found(found.total(), found.hits(), List.of()), hits);
        }
        assertInstanceOf(Answer.Unclear.class, index().hits(asking(Kind.FIGURES, "(")));
    }

    @Test
    void countingTellsNothingElse() {
        Found counted = assertInstanceOf(
                Found.class, index().find(asking(Kind.FIGURES, "").page(0, 0)));
        assertEquals(new Found(3, List.of(), List.of()), counted);
    }

    @Test
    void ordersAndPages() {
        Asking greatest = new Asking(Kind.FIGURES, "", List.of(), Order.GREATEST, 0, 2);
        Found first = assertInstanceOf(Found.class, index().find(greatest));
        assertEquals(3, first.total());
        assertEquals(
                List.of("f1", "f2"),
                first.hits().stream()
                        .map(hit -> ((Hit.OfFigure) hit).figure().id())
                        .toList());
        Found second = assertInstanceOf(Found.class, index().find(greatest.page(2, 2)));
        assertEquals(
                List.of("f3"),
                second.hits().stream()
                        .map(hit -> ((Hit.OfFigure) hit).figure().id())
                        .toList());
    }

    @Test
    void allAreToldSomeAtATime() {
        List<Entry> lot = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            lot.add(passage(i, "en", "soldiers of page " + i));
        }
        index().put("many", 7, lot);
        index().commit(0);
        for (Order order : List.of(Order.RELEVANCE, Order.NEWEST)) {
            Asking many = new Asking(Kind.PASSAGES, "page", List.of(), order, 0, Asking.DEEPEST);
            List<Hit> told = new ArrayList<>();
            assertInstanceOf(Found.class, index().each(many, told::addAll));
            assertEquals(1_234, told.stream().distinct().count());
            List<Hit> some = new ArrayList<>();
            index().each(many.page(600, 30), some::addAll);
            assertEquals(told.subList(600, 630), some);
        }
        assertInstanceOf(Unclear.class, index().each(asking(Kind.PASSAGES, "colour:red"), hits -> {}));
    }

    @Test
    void aLotIsReplacedWhole() {
        index().put("two", 3, List.of());
        index().commit(0);
        assertEquals(List.of(), ids(asking(Kind.FIGURES, "")));
        assertEquals(Map.of("one", 1L, "two", 3L), index().stamps());
    }

    @Test
    void staysWhereItIsAndIsMadeAnewWhereItIsDamaged() throws Exception {
        index().close();
        opened = new LuceneIndexes().open(folder);
        assertEquals(Map.of("one", 1L, "two", 2L), index().stamps());
        index().close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        opened = new LuceneIndexes().open(folder);
        assertEquals(Map.of(), index().stamps());
        assertFalse(index().held());
    }

    @Test
    void anotherReadsWhatOnePuts() {
        try (Index other = new LuceneIndexes().open(folder)) {
            assertTrue(other.held());
            assertEquals(Map.of("one", 1L, "two", 2L), other.stamps());
            index().put("three", 4, List.of());
            index().commit(0);
            assertEquals(Map.of("one", 1L, "two", 2L, "three", 4L), other.stamps());
        }
    }

    @Test
    void nothingIsWrittenThroughALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("index"), elsewhere);
        try (Index other = new LuceneIndexes().open(linked)) {
            other.put("one", 1, List.of());
            other.commit(0);
        }
        try (var files = Files.list(elsewhere)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void whatIsSweptIsGoneFromTheFiles() throws Exception {
        index().put("one", 5, List.of());
        index().commit(0);
        index().sweep();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("informó") || bytes.contains("informo"), file.toString());
            }
        }
    }
}
