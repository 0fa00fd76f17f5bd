package cotejo.gate;

import cotejo.gate.attributions.AttributionsSuite;
import cotejo.gate.collated.CollatedSuite;
import cotejo.gate.copies.CopiesSuite;
import cotejo.gate.corpus.CorpusSuite;
import cotejo.gate.floors.Digest;
import cotejo.gate.floors.Floor;
import cotejo.gate.floors.Floors;
import cotejo.gate.hostile.HostileSuite;
import cotejo.gate.kills.KillsSuite;
import cotejo.gate.movements.MovementsSuite;
import cotejo.gate.names.NamesSuite;
import cotejo.gate.newsquant.NewsQuantSuite;
import cotejo.gate.reader.Reader;
import cotejo.gate.recognizers.RecognizersSuite;
import cotejo.gate.room.RoomSuite;
import cotejo.gate.scale.ScaleSuite;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.gate.seeds.SeedsSuite;
import cotejo.gate.spanish.FactsSuite;
import cotejo.gate.spanish.SpanishSuite;
import cotejo.gate.speed.SpeedSuite;
import cotejo.gate.throughput.ThroughputSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures suites and holds them against their floors.
///
/// @param root the project's root, where the scorers' sources are
/// @param shared the folder with the data
public record Gate(Path root, Path shared, Floors floors) {
    /// Every suite, in the order of the table.
    static final List<Suite> SUITES = List.of(
            new SeedsSuite(),
            new SpanishSuite(),
            new FactsSuite(),
            new MovementsSuite(),
            new NewsQuantSuite(),
            new RecognizersSuite(),
            new NamesSuite(),
            new AttributionsSuite(),
            new CollatedSuite(),
            new CopiesSuite(),
            new CorpusSuite(),
            new HostileSuite(),
            new SpeedSuite(),
            new ScaleSuite(),
            new ThroughputSuite(),
            new RoomSuite(),
            new KillsSuite());

    static Optional<Suite> suite(String name) {
        return SUITES.stream().filter(suite -> suite.name().equals(name)).findFirst();
    }

    /// The suite a row belongs to.
    static Optional<Suite> suiteOf(String row) {
        return SUITES.stream()
                .filter(suite -> row.startsWith(suite.name() + "."))
                .findFirst();
    }

    /// Where the suite's data is.
    private Path folder(Suite suite) {
        return suite.ofProject() ? root : shared;
    }

    /// What of the suite's data is not there.
    List<String> absent(Suite suite) {
        return suite.data().stream()
                .filter(place -> !Files.exists(folder(suite).resolve(place)))
                .toList();
    }

    String dataDigest(Suite suite) {
        return Digest.data(folder(suite), suite.data());
    }

    String scorerDigest(Suite suite) {
        return Digest.scorer(root, suite.scorer());
    }

    /// One suite, measured and judged. Absent data is one row that does not pass.
    List<Judged> judge(Suite suite, Reader reader, Tier tier, Explanation explanation) throws IOException {
        List<String> absent = absent(suite);
        if (!absent.isEmpty()) {
            return List.of(new Judged(suite.name(), "no " + String.join(", ", absent), "", Verdict.ABSENT));
        }
        List<Row> rows = suite.measure(reader, folder(suite), tier, explanation);
        String data = dataDigest(suite);
        String scorer = scorerDigest(suite);
        List<Judged> judged = new ArrayList<>();
        rows.forEach(row -> judged.add(judge(row, data, scorer)));
        judged.addAll(vanished(suite, rows));
        return judged;
    }

    private Judged judge(Row row, String data, String scorer) {
        String figure = row.measure().text();
        return floors.of(row.name())
                .map(floor -> new Judged(row.name(), figure, floor.text(), verdict(row, floor, data, scorer)))
                .orElseGet(() -> new Judged(row.name(), figure, "", Verdict.NO_FLOOR));
    }

    private static Verdict verdict(Row row, Floor floor, String data, String scorer) {
        if (!floor.data().equals(data)
                || !floor.scorer().equals(scorer)
                || floor.sense() != row.measure().sense()) {
            return Verdict.STALE;
        }
        return floor.sense().holds(row.measure().figure(), floor.value()) ? Verdict.HOLDS : Verdict.BELOW;
    }

    /// Floors of the suite whose rows are gone. A sampled run has its own rows, and only those are asked for.
    private List<Judged> vanished(Suite suite, List<Row> rows) {
        boolean sampled = rows.stream().anyMatch(row -> Tier.SAMPLE.owns(row.name()));
        return floors.inForce().values().stream()
                .filter(floor -> suiteOf(floor.row()).filter(suite::equals).isPresent())
                .filter(floor -> Tier.SAMPLE.owns(floor.row()) == sampled)
                .filter(floor -> rows.stream().noneMatch(row -> row.name().equals(floor.row())))
                .map(floor -> new Judged(floor.row(), "", floor.text(), Verdict.VANISHED))
                .toList();
    }
}
