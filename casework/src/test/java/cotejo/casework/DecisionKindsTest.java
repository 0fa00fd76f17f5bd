package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.Two;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each kind of decision does, and what is refused.
class DecisionKindsTest {
    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Case c = open(new DigitReader());
    private SourceId first = new SourceId("0".repeat(64));
    private SourceId second = first;
    private Path file = Path.of("");

    private Case open(DigitReader reader) {
        return Case.over(Path.of("case"), store, reader);
    }

    @BeforeEach
    void twoDocuments() throws Exception {
        c = Case.over(folder.resolve("case"), store, new DigitReader());
        file = page(
                "first.txt",
                "In the north 1,680 soldiers of the army deserted in 2010, according to SEDENA.\n\n"
                        + "A score of officers deserted too.\n\n"
                        + "My cousin says that 99 soldiers of the army deserted in 2010.\n");
        Path other = page(
                "second.txt",
                "In the south 1,731 soldiers of the army deserted in 2010, according to Milenio.\n\n"
                        + "At sea 70 soldiers of the navy deserted in 2010, according to SEDENA.\n");
        c.add(List.of(file, other), AddOptions.NONE, Progress.NONE);
        first = Glance.sourceOf(Files.readAllBytes(file));
        second = Glance.sourceOf(Files.readAllBytes(other));
    }

    private Path page(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), "A report on the forces\n\n" + text);
    }

    private Decided decide(Decision decision) throws CaseProblem {
        Decided decided = c.decide(decision, "Ana", "she knows");
        assertEquals(Standing.IN_FORCE, decided.standing(), decided.why());
        assertEquals(List.of(), c.check().damaged());
        return decided;
    }

    private String refused(Decision decision) {
        int before = c.decisions().size();
        CaseProblem problem = assertThrows(CaseProblem.class, () -> c.decide(decision, "Ana", "she errs"));
        assertEquals(CaseProblem.Kind.USAGE, problem.kind());
        assertEquals(before, c.decisions().size());
        return problem.what();
    }

    private Claim figure(String said, View view) {
        return c.figures(view).stream()
                .filter(claim -> claim.figure().words().said().equals(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + said));
    }

    private Pointed pointed(String said) {
        return c.point(figure(said, View.MACHINE).id()).orElseThrow();
    }

    private Line line(String said, View view) {
        FigureId id = figure(said, view).id();
        return c.ledger(view).stream()
                .filter(line -> line.figures().contains(id) || line.comments().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(Decided decided) {
        return c.decisions().get((int) decided.number() - 1).standing();
    }

    private Anchor quoted(String words) throws CaseProblem {
        return c.quoted(first, words, "", "");
    }

    @Test
    void unsureIsQueuedUntilSomebodyDecides() throws Exception {
        String before = Export.of(c);
        Decided unsure = decide(pointed("1,680").unsure());
        assertEquals(before, Export.of(c));
        assertTrue(unsure.review());
        decide(pointed("1,680").accept());
        assertEquals(Standing.OVERRIDDEN, standing(unsure));
        assertFalse(c.decisions().getFirst().review());
    }

    @Test
    void ofContradictingJudgementsTheLatestStands() throws Exception {
        Decided reject = decide(pointed("1,680").reject());
        Decided correct = decide(pointed("1,680").correct(DecidedFacet.VALUE, "1681"));
        Decided again = decide(pointed("1,680").correct(DecidedFacet.VALUE, "1682"));
        decide(pointed("1,680").correct(DecidedFacet.WHO, "mx/navy"));
        assertEquals(Standing.OVERRIDDEN, standing(reject));
        assertEquals(Standing.OVERRIDDEN, standing(correct));
        assertEquals(Standing.IN_FORCE, standing(again));
        assertEquals("1682", FacetWords.of(figure("1,680", View.DECIDED), DecidedFacet.VALUE));
    }

    @Test
    void aFigureIsAdded() throws Exception {
        Decision add = c.add(
                quoted("A score"),
                Map.of(
                        DecidedFacet.VALUE, "20",
                        DecidedFacet.UNIT, "soldiers",
                        DecidedFacet.MEASURE, "desertions",
                        DecidedFacet.WHO, "mx/army",
                        DecidedFacet.WHERE, "mx",
                        DecidedFacet.WHEN, "2010",
                        DecidedFacet.ROOT, "SEDENA"));
        Decided decided = decide(add);
        Claim added = figure("A score", View.DECIDED);
        assertEquals(FigureId.of(first, "", "A score", 0), added.id());
        assertTrue(added.derivation().rules().contains("decision/add"), added.derivation()::toString);
        assertTrue(line("1,680", View.DECIDED).figures().contains(added.id()));
        assertTrue(
                c.figures(View.MACHINE).stream().noneMatch(claim -> claim.id().equals(added.id())));
        assertTrue(c.document(first).orElseThrow().reading().claims().stream()
                .anyMatch(claim -> claim.id().equals(added.id())));

        decide(c.point(added.id()).orElseThrow().correct(DecidedFacet.VALUE, "21"));
        assertEquals("21", FacetWords.of(figure("A score", View.DECIDED), DecidedFacet.VALUE));
        assertTrue(refused(add).contains("cannot be decided so"));
        decide(new Decision.Retract(decided.hash()));
        assertEquals(4, c.figures(View.DECIDED).size());
        assertEquals(Standing.STALE, c.decisions().get(1).standing());
    }

    @Test
    void aBetterReadersFigureGoesBeforeAnAddedOne() throws Exception {
        Claim read = figure("1,680", View.MACHINE);
        DigitReader blind = new DigitReader().reading("blind", claim -> claim);
        Case poor = Case.over(folder.resolve("case"), store, new MissingReader(blind, read.id()));
        poor.rebuild(Progress.NONE);
        c = poor;
        Decided decided =
                decide(c.add(quoted("1,680"), Map.of(DecidedFacet.VALUE, "1681", DecidedFacet.UNIT, "soldiers")));
        assertEquals(read.id(), figure("1,680", View.DECIDED).id());
        c = Case.over(folder.resolve("case"), store, new DigitReader());
        c.rebuild(Progress.NONE);
        assertEquals(Standing.STALE, standing(decided));
        assertTrue(c.decisions().getFirst().review());
        assertEquals("1680", FacetWords.of(figure("1,680", View.DECIDED), DecidedFacet.VALUE));
        assertEquals(List.of(), c.check().damaged());
    }

    @Test
    void whatADocumentIsIsReadAgainForTheDecidedViewAlone() throws Exception {
        String machine = c.figures(View.MACHINE).toString();
        decide(Case.describe(first, Detail.PUBLISHED, "2011-03-08"));
        decide(Case.describe(first, Detail.OUTLET, "El Diario"));
        assertEquals("El Diario", figure("1,680", View.DECIDED).outlet());
        assertEquals("2011-03-08", String.valueOf(figure("1,680", View.DECIDED).published()));
        assertEquals(machine, c.figures(View.MACHINE).toString());
        assertEquals(
                "El Diario",
                c.document(first).orElseThrow().held().description().outletName());
        assertEquals(
                null,
                c.document(first, View.MACHINE)
                        .orElseThrow()
                        .held()
                        .description()
                        .outletName());
        Decided later = decide(Case.describe(first, Detail.OUTLET, "El Norte"));
        assertEquals(Standing.OVERRIDDEN, c.decisions().get(1).standing());
        decide(new Decision.Retract(later.hash()));
        assertEquals("El Diario", figure("1,680", View.DECIDED).outlet());

        Decided spanish = decide(Case.describe(first, Detail.LANGUAGE, "ES"));
        assertEquals(2, c.figures(View.DECIDED).size());
        assertEquals(4, c.figures(View.MACHINE).size());
        decide(new Decision.Retract(spanish.hash()));
        assertEquals(4, c.figures(View.DECIDED).size());
    }

    @Test
    void aPassageToldToBeACommentIsNoEvidence() throws Exception {
        assertTrue(line("99", View.DECIDED)
                .figures()
                .contains(figure("99", View.DECIDED).id()));
        Decided comment = decide(new Decision.DescribePassage(quoted("My cousin says"), PassageKind.COMMENT));
        assertFalse(figure("99", View.DECIDED).figure().evidence());
        assertTrue(line("99", View.DECIDED)
                .comments()
                .contains(figure("99", View.DECIDED).id()));
        assertTrue(figure("99", View.MACHINE).figure().evidence());
        decide(new Decision.DescribePassage(quoted("cousin says that"), PassageKind.BODY));
        assertTrue(figure("99", View.DECIDED).figure().evidence());
        assertEquals(Standing.OVERRIDDEN, standing(comment));
    }

    @Test
    void figuresOfOneOriginAndNever() throws Exception {
        assertEquals(2, line("1,680", View.DECIDED).statedOrigins());
        Two two = new Two.Figures(pointed("1,680").marked(), pointed("1,731").marked());
        Decided same = decide(new Decision.Same(two));
        assertEquals(1, line("1,680", View.DECIDED).statedOrigins());
        assertEquals(2, line("1,680", View.MACHINE).statedOrigins());
        Decided different = decide(new Decision.Different(two));
        assertEquals(2, line("1,680", View.DECIDED).statedOrigins());
        assertEquals(Standing.OVERRIDDEN, standing(same));
        decide(new Decision.Retract(different.hash()));
        assertEquals(Standing.IN_FORCE, standing(same));
        assertEquals(1, line("1,680", View.DECIDED).statedOrigins());
        assertEquals(
                "both are the same thing",
                refused(new Decision.Same(
                        new Two.Figures(pointed("70").marked(), pointed("70").marked()))));
    }

    @Test
    void rootsOfOneName() throws Exception {
        String sedena = c.root("SEDENA").orElseThrow();
        String milenio = c.root("milenio").orElseThrow();
        decide(new Decision.Same(new Two.Roots(sedena, milenio)));
        assertEquals(1, line("1,680", View.DECIDED).statedOrigins());
        decide(new Decision.Different(new Two.Roots(sedena, milenio)));
        assertEquals(2, line("1,680", View.DECIDED).statedOrigins());
        assertTrue(c.root("nobody").isEmpty());
        assertTrue(refused(new Decision.Same(new Two.Roots(sedena, "nobody"))).contains("nobody"));
    }

    @Test
    void linesAreLaidOnOneAnother() throws Exception {
        Two.Lines lines = new Two.Lines(
                c.markLine(line("70", View.DECIDED).id()).orElseThrow(),
                c.markLine(line("1,680", View.DECIDED).id()).orElseThrow());
        Decided same = decide(new Decision.Same(lines));
        assertEquals(line("70", View.DECIDED).id(), line("1,680", View.DECIDED).id());
        assertNotEquals(
                line("70", View.MACHINE).id(), line("1,680", View.MACHINE).id());
        // It holds for what comes later, and for a line that is no more.
        Path more = page("third.txt", "At sea 75 soldiers of the navy deserted in 2010, according to EFE.\n");
        c.add(List.of(more), AddOptions.NONE, Progress.NONE);
        assertEquals(line("70", View.DECIDED).id(), line("75", View.DECIDED).id());
        decide(new Decision.Different(lines));
        assertNotEquals(
                line("75", View.DECIDED).id(), line("1,680", View.DECIDED).id());
        assertEquals(Standing.OVERRIDDEN, standing(same));
    }

    @Test
    void aSourceIsWithdrawn() throws Exception {
        decide(pointed("1,680").note("seen on paper"));
        Decided withdrawn = decide(new Decision.Withdraw(first));
        assertFalse(store.sources().holds(first));
        assertEquals(2, c.figures(View.MACHINE).size());
        Input input = c.inputs().getFirst();
        assertEquals(Status.WITHDRAWN, input.status());
        assertEquals("by Ana (decision 2): she knows", input.reason());
        assertTrue(c.check().notes().getFirst().contains("is withdrawn by Ana (decision 2): she knows"));
        Decided note = c.decisions().getFirst();
        assertEquals(Standing.ORPHANED, note.standing());
        assertFalse(note.toString().contains("1,680") || note.toString().contains("seen on paper"), note.toString());
        c.rebuild(Progress.NONE);
        assertEquals(List.of(), c.check().damaged());

        AddReport again = c.add(List.of(file), AddOptions.NONE, Progress.NONE);
        assertFalse(again.allRead());
        assertEquals(Status.REFUSED, again.inputs().getFirst().status());
        assertTrue(again.inputs().getFirst().reason().contains("she knows"));
        assertFalse(store.sources().holds(first));
        assertTrue(refused(new Decision.Withdraw(first)).contains("withdrawn already"));
        assertTrue(refused(new Decision.Withdraw(new SourceId("1".repeat(64)))).contains("no document"));

        decide(new Decision.Retract(withdrawn.hash()));
        assertTrue(c.check().notes().getFirst().contains("add it again"));
        assertTrue(c.add(List.of(file), AddOptions.NONE, Progress.NONE).allRead());
        assertEquals(Status.READ, c.inputs().getFirst().status());
        assertEquals(4, c.figures(View.DECIDED).size());
        assertEquals(Standing.IN_FORCE, c.decisions().getFirst().standing());
        assertEquals(List.of(), c.check().damaged());
    }

    @Test
    void aWithdrawalThatWasCutOffIsEnded() throws Exception {
        store.sweeping = () -> {
            throw new IllegalStateException("the process ends here");
        };
        assertThrows(IllegalStateException.class, () -> c.decide(new Decision.Withdraw(first), "Ana", "court order"));
        assertTrue(store.sources().holds(first));
        assertEquals(2, c.figures(View.MACHINE).size());
        assertEquals(List.of(), c.check().damaged());
        assertTrue(c.check().notes().getFirst().contains("cut off"));
        store.sweeping = () -> {};
        c.add(List.of(file), AddOptions.NONE, Progress.NONE);
        assertFalse(store.sources().holds(first));
        assertFalse(c.check().notes().getFirst().contains("cut off"));
    }

    @Test
    void whatPointsAtNothingIsRefused() throws Exception {
        assertTrue(refused(Case.describe(first, Detail.PUBLISHED, "8 March")).contains("is no date"));
        assertTrue(refused(Case.describe(first, Detail.LANGUAGE, "Spanish")).contains("is no language"));
        assertTrue(refused(Case.describe(new SourceId("1".repeat(64)), Detail.OUTLET, "EFE"))
                .contains("no document"));
        assertTrue(refused(new Decision.Same(new Two.Documents(first, new SourceId("1".repeat(64)))))
                .contains("no document"));
        assertEquals("both are the same thing", refused(new Decision.Different(new Two.Documents(first, first))));
        assertTrue(assertThrows(CaseProblem.class, () -> quoted("no such words"))
                .what()
                .contains("do not stand"));
        assertTrue(
                assertThrows(CaseProblem.class, () -> quoted("deserted")).what().contains("3 places"));
        assertEquals("deserted", c.quoted(first, "deserted", "officers", "").quote());
        assertTrue(refused(c.add(quoted("A score"), Map.of(DecidedFacet.VALUE, "many")))
                .contains("cannot be applied"));
    }
}
