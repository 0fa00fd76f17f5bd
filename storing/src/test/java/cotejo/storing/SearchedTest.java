package cotejo.storing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Held;
import cotejo.casework.Progress;
import cotejo.casework.Result;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case and the index that follows it.
class SearchedTest {
    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("case");
    }

    private Path page(String name, String said) throws IOException {
        return Files.writeString(
                temporary.resolve(name), "A report of the forces\n\nIt is said there that " + said + ".\n");
    }

    private Case open(Mode mode) throws Exception {
        return Case.open(folder(), mode, new DigitReader());
    }

    private static Found find(Case c, Kind kind, String query) {
        assertEquals(0, c.search().follow(Progress.NONE));
        return assertInstanceOf(
                Found.class, c.search().find(new Asking(kind, query, List.of(), Order.RELEVANCE, 0, 50)), query);
    }

    private static long count(Case c, Kind kind, String query) {
        return find(c, kind, query).total();
    }

    @Test
    void findsWhatIsAddedAndAsItIsDecided() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(
                    List.of(page("a.txt", "1680 soldiers of the army deserted in 2010, according to SEDENA")),
                    AddOptions.NONE,
                    Progress.NONE);
            assertEquals(1, count(c, Kind.PASSAGES, "soldier army"));
            assertEquals(1, count(c, Kind.FIGURES, "value:>1000 measure:desertions period:2010"));
            assertEquals(1, count(c, Kind.LINES, "standing:alone value:1680"));
            c.add(
                    List.of(page("b.txt", "2500 soldiers of the army deserted in 2010, according to SEMAR")),
                    AddOptions.NONE,
                    Progress.NONE);
            assertEquals(2, count(c, Kind.FIGURES, "standing:differ"));
            assertEquals(0, count(c, Kind.FIGURES, "standing:alone"));
            assertEquals(1, count(c, Kind.LINES, "origins:2"));

            Claim claim = c.figures(View.DECIDED).getFirst();
            var pointed = c.point(claim.id()).orElseThrow();
            c.decide(
                    new Decision.Correct(claim.id(), pointed.anchor(), pointed.seen(), DecidedFacet.VALUE, "777"),
                    "Ana",
                    "misprint");
            assertEquals(1, count(c, Kind.FIGURES, "value:777"));
            Result.OfFigure corrected = assertInstanceOf(
                    Result.OfFigure.class,
                    c.search()
                            .results(find(c, Kind.FIGURES, "value:777").hits(), View.DECIDED)
                            .getFirst());
            assertEquals("Ana", corrected.decided().getFirst().author());
            c.decide(new Decision.Reject(claim.id(), pointed.anchor(), pointed.seen()), "Ana", "no figure");
            assertEquals(1, count(c, Kind.FIGURES, ""));
        }
        // another time, and by one who may only read
        try (Case c = open(Mode.READ)) {
            assertEquals(1, count(c, Kind.FIGURES, ""));
            assertEquals(2, count(c, Kind.PASSAGES, "said"));
        }
    }

    @Test
    void findsLinesFindingsAndDocumentsInEitherView() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(
                    List.of(
                            page("a.txt", "1680 soldiers of the army deserted in 2010, according to SEDENA"),
                            page("b.txt", "2500 soldiers of the army deserted in 2010, according to SEMAR")),
                    AddOptions.NONE,
                    Progress.NONE);
            assertEquals(1, count(c, Kind.FINDINGS, "finding:conflict measure:desertions review:1"));
            Found lines = find(c, Kind.LINES, "figures:2 review:1 deserted");
            Line line = ((Result.OfLine)
                            c.search().results(lines.hits(), View.DECIDED).getFirst())
                    .line();
            Found about = find(c, Kind.FINDINGS, "line:" + line.id());
            assertInstanceOf(
                    Result.OfFinding.class,
                    c.search().results(about.hits(), View.DECIDED).getFirst());
            Found documents = find(c, Kind.DOCUMENTS, "file:a.txt figures:1");
            assertEquals(
                    c.figures(View.DECIDED).getFirst().source(),
                    ((Result.OfDocument) c.search()
                                    .results(documents.hits(), View.DECIDED)
                                    .getFirst())
                            .held()
                            .source());

            Claim claim = c.figures(View.DECIDED).getFirst();
            var pointed = c.point(claim.id()).orElseThrow();
            c.decide(new Decision.Reject(claim.id(), pointed.anchor(), pointed.seen()), "Ana", "no figure");
            assertEquals(0, count(c, Kind.FINDINGS, "finding:conflict"));
            assertEquals(1, count(c, Kind.LINES, "figures:1"));
            Asking asRead =
                    new Asking(Kind.FINDINGS, "finding:conflict", List.of(), Order.NAME, 0, 9).in(View.MACHINE, "en");
            Found read = assertInstanceOf(Found.class, c.search().find(asRead));
            assertEquals(1, c.search().results(read.hits(), View.MACHINE).size());
        }
    }

    @Test
    void listsTellOfLinesAsTheyStand() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(
                    List.of(
                            page("a.txt", "1680 soldiers of the army deserted in 2010, according to SEDENA"),
                            page("b.txt", "2500 soldiers of the army deserted in 2010, according to SEMAR")),
                    AddOptions.NONE,
                    Progress.NONE);
            Gist gist = gist(c, View.DECIDED);
            Line line = c.ledger(View.DECIDED).getFirst();
            assertEquals(line.id(), gist.line().id());
            assertEquals(2, gist.figures());
            assertEquals(line.statedOrigins(), gist.origins());
            assertEquals(line.figuresWord(), gist.line().figuresWord());
            assertEquals(line.periods().size(), gist.stretches());
            Gist.Told told = gist.told().getFirst();
            assertEquals("1680", said(c, told.least()));
            assertEquals("2500", said(c, told.greatest()));
            Result.OfFigure figure = assertInstanceOf(
                    Result.OfFigure.class,
                    c.search()
                            .listed(find(c, Kind.FIGURES, "value:1680").hits(), View.DECIDED)
                            .getFirst());
            assertEquals(line.id(), Objects.requireNonNull(figure.line()).id());

            Claim claim = c.figures(View.DECIDED).getFirst();
            var pointed = c.point(claim.id()).orElseThrow();
            c.decide(new Decision.Reject(claim.id(), pointed.anchor(), pointed.seen()), "Ana", "no figure");
            assertEquals(1, gist(c, View.DECIDED).figures());
            assertEquals(2, gist(c, View.MACHINE).figures());
        }
    }

    private static Gist gist(Case c, View view) {
        c.search().follow(Progress.NONE);
        Found lines = assertInstanceOf(
                Found.class,
                c.search().hits(new Asking(Kind.LINES, "figures:>0", List.of(), Order.NAME, 0, 9).in(view, "en")));
        return assertInstanceOf(
                        Result.OfGist.class,
                        c.search().listed(lines.hits(), view).getFirst())
                .gist();
    }

    private static String said(Case c, Gist.@Nullable Place place) {
        return c.figure(Objects.requireNonNull(place).figure(), View.DECIDED)
                .orElseThrow()
                .figure()
                .words()
                .said();
    }

    @Test
    void thingsAreFetchedOneByOne() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(
                    List.of(
                            page("a.txt", "1680 soldiers of the army deserted in 2010, according to SEDENA"),
                            page("b.txt", "2500 soldiers of the army deserted in 2010, according to SEMAR")),
                    AddOptions.NONE,
                    Progress.NONE);
            for (View view : View.values()) {
                for (Line line : c.ledger(view)) {
                    assertEquals(line, c.stacks().line(line.id(), view).orElseThrow());
                    assertEquals(
                            c.relations(line.id(), view),
                            c.stacks().relations(line, Set.of(), view).related());
                    for (FigureId figure : line.figures()) {
                        Claim claim = c.figure(figure, view).orElseThrow();
                        assertEquals(line, c.stacks().line(claim, view).orElseThrow());
                        assertEquals(
                                c.relations(line.id(), view).stream()
                                        .filter(each -> each.a().equals(figure)
                                                || each.b().equals(figure))
                                        .toList(),
                                c.stacks().relations(claim, line, view).related());
                    }
                }
                for (Finding finding : c.findings(view)) {
                    assertEquals(finding, c.stacks().finding(finding.id(), view).orElseThrow());
                }
                for (Held held : c.documents(view)) {
                    assertEquals(held, c.stacks().document(held.source(), view).orElseThrow());
                }
            }
            assertEquals(0, c.stacks().uncollated());
            assertEquals(Map.of(Status.READ, 2), c.stacks().outcomes());
            assertEquals(List.of(), c.stacks().failed());
        }
    }

    @Test
    void whatChangedWhileNobodySearchedIsFoundTheNextTime() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(List.of(page("a.txt", "12 soldiers of the army deserted")), AddOptions.NONE, Progress.NONE);
            assertEquals(1, count(c, Kind.FIGURES, ""));
        }
        try (Case c = open(Mode.WRITE)) {
            c.add(List.of(page("b.txt", "13 soldiers of the navy deserted")), AddOptions.NONE, Progress.NONE);
        }
        try (Case c = open(Mode.READ)) {
            assertEquals(2, count(c, Kind.FIGURES, ""));
            assertEquals(1, count(c, Kind.PASSAGES, "navy"));
        }
        deleteIndex();
        try (Case c = open(Mode.READ)) {
            assertEquals(2, count(c, Kind.FIGURES, ""));
        }
    }

    @Test
    void anotherProcessFindsWhatTheFirstOnePut() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(List.of(page("a.txt", "12 soldiers of the army deserted")), AddOptions.NONE, Progress.NONE);
            assertEquals(1, count(c, Kind.FIGURES, ""));
            try (Case reader = open(Mode.READ)) {
                assertEquals(1, count(reader, Kind.FIGURES, ""));
                c.add(List.of(page("b.txt", "13 soldiers of the navy deserted")), AddOptions.NONE, Progress.NONE);
                assertTrue(reader.search().follow(Progress.NONE) > 0);
                assertEquals(2, count(c, Kind.FIGURES, ""));
                assertEquals(2, count(reader, Kind.FIGURES, ""));
            }
        }
    }

    @Test
    void whatIsWithdrawnIsInNoFileOfTheIndex() throws Exception {
        Path page = page("a.txt", "12 soldiers of the army deserted near Ombligodelaluna");
        try (Case c = open(Mode.CREATE)) {
            c.add(List.of(page, page("b.txt", "13 soldiers of the army deserted")), AddOptions.NONE, Progress.NONE);
            assertEquals(1, count(c, Kind.PASSAGES, "ombligodelaluna"));
            c.decide(new Decision.Withdraw(Blobs.nameOf(Files.readAllBytes(page))), "Ana", "court order");
            assertFalse(indexHolds("mbligodelaluna"));
            assertEquals(0, count(c, Kind.PASSAGES, "ombligodelaluna"));
            assertEquals(1, count(c, Kind.FIGURES, ""));
        }
        assertFalse(indexHolds("mbligodelaluna"));
    }

    @Test
    void aRebuiltCaseIsFoundAsItIs() throws Exception {
        try (Case c = open(Mode.CREATE)) {
            c.add(
                    List.of(
                            page("a.txt", "12 soldiers of the army deserted"),
                            page("b.txt", "13 soldiers of the navy deserted")),
                    AddOptions.NONE,
                    Progress.NONE);
            assertEquals(2, count(c, Kind.FIGURES, ""));
            c.rebuild(Progress.NONE);
            assertEquals(2, count(c, Kind.FIGURES, ""));
            assertEquals(1, count(c, Kind.LINES, "force:navy"));
        }
    }

    private boolean indexHolds(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("index"))) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder().resolve("index"));
    }
}
