package cotejo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Json;
import cotejo.casework.Metadata;
import cotejo.casework.Progress;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.Relation;
import cotejo.core.source.Description;
import cotejo.core.source.PassageKind;
import cotejo.gate.made.Shared;
import cotejo.reading.Readers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The five real documents, from bytes to ledger: what a person must find there.
class SeedsCaseTest {
    @TempDir
    static Path folder;

    private static Case seeds;
    private static Map<FigureId, Claim> figures;
    private static List<Finding> findings;

    @BeforeAll
    static void add() throws Exception {
        Path documents = Shared.folder().resolve("seeds");
        seeds = Case.open(folder.resolve("seeds"), Mode.CREATE, Readers.standard());
        AddOptions options = new AddOptions(Description.NONE, Metadata.read(documents.resolve("metadata.csv")));
        assertTrue(seeds.add(List.of(documents), options, Progress.NONE).allRead());
        figures = new HashMap<>();
        seeds.figures(View.DECIDED).forEach(claim -> figures.put(claim.id(), claim));
        findings = seeds.findings(View.DECIDED);
    }

    @AfterAll
    static void close() throws Exception {
        if (figures != null) {
            seeds.close();
        }
    }

    private static Claim figure(String said, String document) {
        List<Claim> found = figures.values().stream()
                .filter(c ->
                        c.figure().words().said().equals(said) && c.figure().evidence())
                .filter(c ->
                        seeds.document(c.source()).orElseThrow().held().path().contains(document))
                .toList();
        assertEquals(1, found.size(), said + " in " + document);
        return found.getFirst();
    }

    private static Line line(Claim claim) {
        return seeds.ledger(View.DECIDED).stream()
                .filter(l -> l.figures().contains(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Related related(Claim a, Claim b) {
        return seeds.relations(line(b).id(), View.DECIDED).stream()
                .filter(r -> r.a().equals(a.id()) && r.b().equals(b.id())
                        || r.relation().symmetric() && r.a().equals(b.id()) && r.b().equals(a.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no relation told between "
                        + a.figure().words() + " and " + b.figure().words()));
    }

    private static JsonNode json(Claim claim) {
        return Json.figure(claim, "");
    }

    private static String root(Claim claim) {
        return json(claim).at("/root").asString("");
    }

    private static boolean found(Finding.Kind kind, Finding.Verdict verdict, String arithmetic) {
        return findings.stream()
                .anyMatch(f -> f.kind() == kind
                        && f.verdict() == verdict
                        && f.arithmetic().contains(arithmetic));
    }

    @Test
    void specialForces() {
        Claim exact = figure("Some 1,680", "000_");
        assertEquals("Defense Secretariat", root(exact));
        assertEquals(3, exact.attribution().steps().size());
        assertEquals("mx/army/special-forces", json(exact).at("/scope/who/id").asString());
        assertEquals(
                Relation.REFINES, related(exact, figure("Nearly 1,700", "000_")).relation());
    }

    @Test
    void militaryAndItsParts() {
        Claim whole = figure("56,886", "003_");
        assertEquals(
                Relation.REFINES,
                related(whole, figure("More than 56,000", "003_")).relation());
        assertEquals(Relation.PART_OF, related(figure("10,154", "003_"), whole).relation());
        assertEquals(Relation.PART_OF, related(figure("23,694", "003_"), whole).relation());
        Claim earlier = figure("106,813", "003_");
        assertEquals("2000", json(earlier).at("/scope/from").asString());
        assertEquals("2005", json(earlier).at("/scope/to").asString());
    }

    @Test
    void ratiosHold() {
        assertTrue(found(Finding.Kind.RATIO, Finding.Verdict.HOLDS, "10154 / 56886 = 17.8 %"));
        assertTrue(found(Finding.Kind.RATIO, Finding.Verdict.HOLDS, "23694 / 56886 = 41.7 %"));
        assertTrue(found(Finding.Kind.RATIO, Finding.Verdict.HOLDS, "56886 / 206013 = 27.6 %"));
        assertTrue(findings.stream()
                .anyMatch(f -> f.arithmetic().contains("27.6 %")
                        && f.baseDiffers().toString().contains("flow over a stock")));
    }

    @Test
    void officersAddUp() {
        long sums = findings.stream()
                .filter(f -> f.kind() == Finding.Kind.SUM
                        && f.verdict() == Finding.Verdict.HOLDS
                        && f.arithmetic().equals("3 + 1 = 4"))
                .count();
        assertEquals(2, sums, "three generals + one lieutenant colonel, three retired + one on active duty");
    }

    @Test
    void deployedIsASeriesOfTwoStocks() {
        assertEquals(
                Relation.SERIES,
                related(figure("Some 50,000", "000_"), figure("Nearly 50,000", "002_"))
                        .relation());
    }

    @Test
    void payAgreesIfReadAsOnePeriod() {
        Related pay = related(figure("115 percent", "000_"), figure("115 percent", "003_"));
        assertEquals(Relation.AGREES, pay.relation());
        assertFalse(pay.equalIf() == null, "the reading of time that makes them equal is printed");
    }

    @Test
    void meridaDiffersWithItsStageUnstated() {
        Line merida = line(figure("$1.6 billion", "004_"));
        assertEquals(3, merida.figures().size());
        assertEquals(
                Relation.FIGURES_DIFFER,
                related(figure("$1.4 billion", "000_"), figure("$1.6 billion", "004_"))
                        .relation());
        assertTrue(findings.stream().anyMatch(f -> f.kind() == Finding.Kind.FIGURES_DIFFER));
    }

    @Test
    void singleFigures() {
        assertEquals("complaints", figure("1,695", "002_").figure().counted().measure());
        assertEquals("detained", figure("over 1000", "001_").figure().counted().measure());
        assertEquals(
                "aid",
                figure("at least $310 million", "004_").figure().counted().measure());
    }

    @Test
    void noCommentIsEvidence() {
        for (Claim claim : figures.values()) {
            if (claim.figure().passage() == PassageKind.COMMENT) {
                assertTrue(seeds.ledger(View.DECIDED).stream()
                        .noneMatch(l -> l.figures().contains(claim.id())));
                assertTrue(findings.stream().noneMatch(f -> f.figures().contains(claim.id())));
            }
        }
        assertTrue(figures.values().stream()
                .anyMatch(c -> c.figure().words().said().equals("170 a year")
                        && c.figure().passage() == PassageKind.COMMENT));
    }
}
