package cotejo.gate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Claim;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HarvestTest {
    private static final PlantedRecord RECORD = Planter.plant(3, 20);
    private static final PlantedClaims CLAIMS = new PlantedClaims(RECORD);
    private static final Names NAMES = Names.of(RECORD, CLAIMS);
    private static final Perfect PERFECT = new Perfect(RECORD, NAMES);
    private static final Collator.Answer ANSWER = PERFECT.collate(CLAIMS.documents());

    @Test
    void whatIsAllRightScoresFull() {
        for (Row row : rows(ANSWER)) {
            double full = row.measure() instanceof Measure.Errors ? 0 : 100;
            assertEquals(
                    full,
                    row.measure().figure(),
                    row.name() + " " + row.measure().text());
        }
    }

    @Test
    void silenceFindsNothing() {
        Collator.Answer silence = new Collator.Answer(List.of(), List.of(), List.of());
        for (Row row : rows(silence)) {
            if (row.measure() instanceof Measure.F1 f1 && f1.expected() > 0) {
                assertEquals(0, f1.recall(), row.name());
            }
        }
    }

    @Test
    void aRelationBetweenWhatLooksAlikeIsWrong() {
        PlantedRecord.MustNot pair = RECORD.mustNot().getFirst();
        List<JsonNode> relations = new ArrayList<>(ANSWER.relations());
        relations.add(Perfect.relation(
                PERFECT.id(pair.figures().get(0)), PERFECT.id(pair.figures().get(1)), "conflicts"));
        List<Row> rows = rows(new Collator.Answer(relations, ANSWER.findings(), ANSWER.ledger()));
        assertEquals(1, row(rows, "planted.must_not").figure());
        assertTrue(row(rows, "planted.relation.conflicts").figure() < 100);
    }

    @Test
    void refinementHasADirection() {
        List<JsonNode> turned = ANSWER.relations().stream()
                .map(relation -> relation.get("relation").asString().equals("refines")
                        ? (JsonNode) Perfect.relation(
                                relation.get("b").asString(), relation.get("a").asString(), "refines")
                        : relation)
                .toList();
        List<Row> rows = rows(new Collator.Answer(turned, ANSWER.findings(), ANSWER.ledger()));
        assertEquals(0, row(rows, "planted.relation.refines").figure());
        assertEquals(100, row(rows, "planted.relation.part_of").figure());
    }

    @Test
    void aVerdictCounts() {
        List<JsonNode> turned = ANSWER.findings().stream()
                .map(finding -> finding.get("kind").asString().equals("ratio") ? verdict(finding, "short") : finding)
                .toList();
        Measure ratios =
                row(rows(new Collator.Answer(ANSWER.relations(), turned, ANSWER.ledger())), "planted.finding.ratio");
        long holds = RECORD.expected().stream()
                .filter(expected -> expected.kind().equals("ratio") && "holds".equals(expected.verdict()))
                .count();
        assertTrue(ratios instanceof Measure.F1 f1 && f1.given() - f1.right() == holds, ratios.text());
    }

    @Test
    void aSumOfOtherPartsIsWrong() {
        List<JsonNode> cut = ANSWER.findings().stream()
                .map(finding -> finding.get("kind").asString().equals("sum") ? withoutFirst(finding) : finding)
                .toList();
        Measure sums = row(rows(new Collator.Answer(ANSWER.relations(), cut, ANSWER.ledger())), "planted.finding.sum");
        assertEquals(0, sums.figure(), sums.text());
    }

    @Test
    void aFindingWithAStrangeFigureIsWrong() {
        List<JsonNode> findings = new ArrayList<>(ANSWER.findings());
        findings.add(Perfect.finding("conflict", List.of("f00000000000000"), List.of(), null));
        List<Row> rows = rows(new Collator.Answer(ANSWER.relations(), findings, ANSWER.ledger()));
        assertTrue(row(rows, "planted.finding.conflict").figure() < 100);
    }

    @Test
    void claimsSayWhatTheRecordSays() {
        Set<String> ids = new HashSet<>();
        int claims = 0;
        for (Collator.Laid laid : CLAIMS.documents()) {
            for (Claim claim : laid.claims()) {
                claims++;
                assertEquals(
                        claim.figure().words().said(),
                        laid.document().text().slice(claim.figure().words().span()));
                assertTrue(ids.add(claim.id().id()), "an id twice: " + claim);
            }
        }
        assertEquals(RECORD.figures().size(), claims);
    }

    @Test
    void theCommandsWriteReadAndScore(@TempDir Path folder) throws IOException {
        PlantedRecord small = Planter.plant(9, 3);
        RecordFile.write(small, folder);
        assertEquals(RecordFile.lines(small), RecordFile.lines(RecordFile.read(folder)));
        for (PlantedDocument document : small.documents()) {
            assertEquals(
                    document.text(),
                    Files.readString(folder.resolve("documents").resolve(document.file())));
        }
        PlantedClaims claims = new PlantedClaims(small);
        Perfect perfect = new Perfect(small, Names.of(small, claims));
        Collator.Answer answer = perfect.collate(claims.documents());
        write(folder.resolve("relations.jsonl"), answer.relations());
        write(folder.resolve("findings.jsonl"), answer.findings());
        write(folder.resolve("ledger.jsonl"), answer.ledger());
        write(folder.resolve("figures.jsonl"), figures(small, perfect));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Weighing.run(
                new String[] {folder.toString(), folder.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8));
        String page = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit);
        assertTrue(page.contains("planted.finding.total") && page.contains("100.0 (P 100.0, R 100.0"), page);
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(2, Planting.run(new String[] {"seven", "x"}, new PrintStream(out, true, StandardCharsets.UTF_8)));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("usage"));
    }

    private static List<JsonNode> figures(PlantedRecord record, Perfect perfect) {
        List<JsonNode> figures = new ArrayList<>();
        for (PlantedFigure figure : record.figures()) {
            ObjectNode node = JsonMapper.shared()
                    .createObjectNode()
                    .put("id", perfect.id(figure.id()))
                    .put("source", "case/" + figure.document() + ".txt");
            node.putArray("span").add(figure.span().start()).add(figure.span().end());
            figures.add(node);
        }
        return figures;
    }

    private static void write(Path file, List<JsonNode> objects) throws IOException {
        Files.write(
                file,
                objects.stream().map(JsonMapper.shared()::writeValueAsString).toList());
    }

    private static JsonNode verdict(JsonNode finding, String verdict) {
        return ((ObjectNode) finding.deepCopy()).put("verdict", verdict);
    }

    private static JsonNode withoutFirst(JsonNode finding) {
        ObjectNode copy = (ObjectNode) finding.deepCopy();
        copy.withArray("figures").remove(0);
        return copy;
    }

    private static List<Row> rows(Collator.Answer answer) {
        return new Harvest(RECORD, NAMES, Explanation.NONE).rows(answer);
    }

    private static Measure row(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name))
                .measure();
    }
}
