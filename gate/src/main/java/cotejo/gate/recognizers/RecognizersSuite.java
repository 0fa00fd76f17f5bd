package cotejo.gate.recognizers;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Table;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Microsoft's Recognizers-Text specs, English and Spanish. Every case counts, the ones their own ports mark as not
/// supported included. A text that was not read passes nothing, not even a case that must give nothing.
public final class RecognizersSuite implements Suite {
    private static final String FOLDER = "bench/recognizers";
    private static final double MOST_EXCEPTED = 0.03;

    private final Currencies currencies = new Currencies();

    @Override
    public String name() {
        return "recognizers";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            for (Model model : Model.values()) {
                List<SpecCase> cases = cases(shared, language, model);
                rows.add(row(reader, language, model, counted(cases, language, model), explanation));
            }
        }
        return rows;
    }

    private Row row(Reader reader, String language, Model model, List<SpecCase> cases, Explanation explanation) {
        String name = "recognizers." + language + "." + model.file();
        int passed = 0;
        for (SpecCase one : cases) {
            int unread = reader.unread().size();
            List<Resolved> ours = Resolved.ours(reader.numbers(one.input(), language), model);
            if (reader.unread().size() > unread) {
                explanation.tell(name, "\"" + one.input() + "\" was not read");
            } else if (one.passed(ours, currencies)) {
                passed++;
            } else {
                explanation.tell(name, "\"" + one.input() + "\" gave " + brief(ours) + ", not " + brief(one.results()));
            }
        }
        return new Row(name, new Measure.Passed(passed, cases.size()));
    }

    static List<SpecCase> cases(Path shared, String language, Model model) throws IOException {
        Path file = shared.resolve(FOLDER).resolve(language).resolve(model.file() + ".json");
        String text = Files.readString(file);
        List<SpecCase> cases = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            cases.add(SpecCase.of(model, language, node));
        }
        return cases;
    }

    /// The cases without the listed exceptions, of which there may be few.
    private static List<SpecCase> counted(List<SpecCase> cases, String language, Model model) {
        Set<String> excepted = Table.rows(RecognizersSuite.class, "exceptions.tsv", 4).stream()
                .filter(row -> row.get(0).equals(language) && row.get(1).equals(model.file()))
                .map(row -> row.get(2))
                .collect(Collectors.toSet());
        List<SpecCase> counted =
                cases.stream().filter(one -> !excepted.contains(one.input())).toList();
        if (cases.size() - counted.size() > MOST_EXCEPTED * cases.size()) {
            throw new IllegalStateException("more than 3 % of " + language + " " + model.file() + " are excepted");
        }
        return counted;
    }

    private static String brief(List<Resolved> results) {
        return results.stream()
                .map(one -> "\"" + one.said() + "\" " + one.span().start() + "–"
                        + one.span().end() + " " + one.interval() + (one.unit() == null ? "" : " " + one.unit()))
                .toList()
                .toString();
    }
}
