package cotejo.gate.collated;

import cotejo.casework.Json;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.gate.planted.Collator;
import cotejo.gate.planted.Harvest;
import cotejo.gate.planted.Names;
import cotejo.gate.planted.PlantedClaims;
import cotejo.gate.planted.PlantedDocument;
import cotejo.gate.planted.PlantedRecord;
import cotejo.gate.planted.Planter;
import cotejo.gate.planted.Unrelated;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.reading.Readers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What collation makes of documents with planted truth: of the record's own figures (`direct`), of the documents read
/// by the program (`read`), and of documents whose figures have nothing to do with one another (`unrelated`). The
/// record comes from a seed, so there is no data beside the scorer.
public final class CollatedSuite implements Suite {
    private static final long SEED = 20261129;
    /// Tables in the sample; the whole is [Planter#TABLES].
    private static final int SAMPLED = 20;

    private final Formats formats = new Formats();

    @Override
    public String name() {
        return "collated";
    }

    @Override
    public String scorer() {
        return "planted";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/resources/cotejo/gate/planted");
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    @Override
    public Sense sense(String row) {
        boolean errors = row.contains("must_not") || row.contains("unrelated") && !row.contains("origins");
        return errors ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) {
        cotejo.reading.Reader own = Readers.standard();
        Vocabulary vocabulary = own.vocabulary();
        boolean sample = tier == Tier.SAMPLE;
        PlantedRecord record = Planter.plant(SEED, sample ? SAMPLED : Planter.TABLES);
        PlantedRecord unrelated = Unrelated.plant(SEED, Unrelated.DOCUMENTS);
        List<Row> rows = new ArrayList<>();
        rows.addAll(named("direct", direct(record, vocabulary, named("direct", explanation)), tier));
        rows.addAll(
                named("unrelated-direct", direct(unrelated, vocabulary, named("unrelated-direct", explanation)), tier));
        rows.addAll(named("read", read(record, own, vocabulary, named("read", explanation)), tier));
        rows.addAll(
                named("unrelated-read", read(unrelated, own, vocabulary, named("unrelated-read", explanation)), tier));
        return rows;
    }

    private static List<Row> named(String how, List<Row> rows, Tier tier) {
        return rows.stream()
                .map(row ->
                        new Row(tier.row("collated." + how + row.name().substring("planted".length())), row.measure()))
                .toList();
    }

    private static Explanation named(String how, Explanation explanation) {
        return (row, line) -> explanation.tell("collated." + how + row.substring("planted".length()), line);
    }

    private static List<Row> direct(PlantedRecord record, Vocabulary vocabulary, Explanation explanation) {
        PlantedClaims claims = new PlantedClaims(record);
        Collator.Answer answer = new InMemory(vocabulary).collate(claims.documents());
        return new Harvest(record, Names.of(record, claims), explanation).rows(answer);
    }

    private List<Row> read(
            PlantedRecord record, cotejo.reading.Reader reader, Vocabulary vocabulary, Explanation explanation) {
        List<Collator.Laid> laid = new ArrayList<>();
        List<JsonNode> figures = new ArrayList<>();
        for (PlantedDocument planted : record.documents()) {
            Document document = document(planted);
            Reading reading = reader.read(document);
            laid.add(new Collator.Laid(document, reading.claims()));
            reading.claims().forEach(claim -> figures.add(Json.figure(claim, planted.file())));
        }
        Collator.Answer answer = new InMemory(vocabulary).collate(laid);
        return new Harvest(record, Names.read(record, figures), explanation).rows(answer);
    }

    private Document document(PlantedDocument planted) {
        byte[] bytes = planted.text().getBytes(StandardCharsets.UTF_8);
        SourceId source = PlantedClaims.source(planted);
        return switch (formats.read(source, planted.file(), bytes, PlantedClaims.described(planted))) {
            case Outcome.Read read -> read.document();
            case Outcome.Partly partly -> partly.document();
            case Outcome.Opened opened -> throw new IllegalStateException("a planted document is no container");
            case Outcome.Refused refused ->
                throw new IllegalStateException("a planted document is refused: " + refused.reason());
        };
    }
}
