package cotejo.gate.spanish;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Published figures written as Spanish sentences in several ways each: the share of them of which value, measure and
/// condition, who, period and root are all right.
public final class FactsSuite implements Suite {
    private static final String FILE = "specs/es/facts.jsonl";

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String scorer() {
        return "spanish";
    }

    @Override
    public List<String> data() {
        return List.of(FILE);
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    /// Not before its first run has been taken.
    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public Sense sense(String row) {
        return row.endsWith(".must_not") ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        SpecScore score = SpanishSuite.score(name(), reader, folder.resolve(FILE), explanation);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(name() + ".es", score.whole()));
        rows.addAll(score.facetRows());
        return rows;
    }
}
