package cotejo.gate.kills;

import cotejo.casework.port.CaseProblem;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two hundred runs of `cotejo add` killed and taken up, and twenty of each other command that writes. Not part of the
/// sample: it takes the better part of an hour, and a test of this module does a tenth of it.
public final class KillsSuite implements Suite {
    private static final int RUNS = 200;
    private static final int ERRANDS = 20;
    private static final String MET = "kills.met";

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/java/cotejo/gate/kills");
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public Sense sense(String row) {
        return row.equals(MET) ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    /// @param reader not asked: the program is run as a person runs it
    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        int runs = Integer.getInteger("cotejo.kills", RUNS);
        int errands = Math.ceilDiv(runs * ERRANDS, RUNS);
        long seed = Long.getLong("cotejo.kills.seed", System.nanoTime());
        System.out.println("kills: seed " + seed);
        Path place = Files.createTempDirectory("cotejo-kills");
        Killing killing = new Killing(System.getProperty("java.class.path"), place, seed, true);
        Outcome outcome;
        try {
            outcome = killing.of(runs, errands, line -> explanation.tell("kills", line));
        } catch (CaseProblem e) {
            throw new IOException("seed " + seed + ", " + place + ": " + e.what(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (outcome.clean()) {
            Killing.remove(place);
        } else {
            System.out.println("kills: what went wrong lies in " + place + "; --explain tells it");
        }
        return List.of(
                new Row(
                        "kills.unequal",
                        new Measure.Errors(Math.min(outcome.unequal().size(), outcome.runs()), outcome.runs())),
                new Row("kills.lost", new Measure.Errors(outcome.lost().size(), outcome.acknowledged())),
                new Row(
                        "kills.alone",
                        new Measure.Errors(Math.min(outcome.alone().size(), outcome.kills()), outcome.kills())),
                new Row(MET, new Measure.Passed(outcome.met(), outcome.kills())));
    }
}
