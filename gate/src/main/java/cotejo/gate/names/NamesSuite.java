package cotejo.gate.names;

import cotejo.core.source.Text;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Fields;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// CoNLL-2003 English and CoNLL-2002 Spanish, validation part. A name is right when stretch and type are exactly those
/// of
/// the gold. Each sentence is read as a text of its own, its tokens set apart by one space. Persons, organisations and
/// places make the row with a floor; names of other kinds are reported apart.
public final class NamesSuite implements Suite {
    private static final String FOLDER = "bench/conll-val";
    private static final List<String> SCORED = List.of("PER", "ORG", "LOC");
    private static final String APART = "MISC";
    private static final int SAMPLE_STEP = 10;

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) {
        List<Row> rows = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            List<Conll.Sentence> sentences =
                    Conll.sentences(shared.resolve(FOLDER).resolve(language + ".conllu.gz"));
            rows.addAll(language(reader, language, sampled(sentences, tier), tier, explanation));
        }
        return rows;
    }

    private static List<Conll.Sentence> sampled(List<Conll.Sentence> sentences, Tier tier) {
        return switch (tier) {
            case FULL -> sentences;
            case SAMPLE -> {
                List<Conll.Sentence> some = new ArrayList<>();
                for (int i = 0; i < sentences.size(); i += SAMPLE_STEP) {
                    some.add(sentences.get(i));
                }
                yield some;
            }
        };
    }

    private static List<Row> language(
            Reader reader, String language, List<Conll.Sentence> sentences, Tier tier, Explanation explanation) {
        Map<String, Measure.F1> byType = new TreeMap<>();
        for (Conll.Sentence sentence : sentences) {
            List<Conll.Name> read = reader.names(sentence.text(), language).stream()
                    .map(NamesSuite::name)
                    .toList();
            for (String type : List.of("PER", "ORG", "LOC", APART)) {
                List<Conll.Name> expected = ofType(sentence.names(), type);
                List<Conll.Name> given = ofType(read, type);
                int right = (int) expected.stream().filter(given::contains).count();
                byType.merge(type, new Measure.F1(right, expected.size(), given.size()), Measure.F1::plus);
                tell(explanation, tier.row("names." + language), sentence.text(), expected, given);
            }
        }
        List<Row> rows = new ArrayList<>();
        Measure.F1 all = new Measure.F1(0, 0, 0);
        for (String type : SCORED) {
            Measure.F1 score = byType.getOrDefault(type, new Measure.F1(0, 0, 0));
            rows.add(new Row(tier.row("names." + language + "." + type), score));
            all = all.plus(score);
        }
        rows.addFirst(new Row(tier.row("names." + language), all));
        rows.add(new Row(
                tier.row("names." + language + "." + APART), byType.getOrDefault(APART, new Measure.F1(0, 0, 0))));
        return rows;
    }

    private static Conll.Name name(JsonNode node) {
        Fields name = new Fields(node);
        return new Conll.Name(name.span("span"), name.word("type"));
    }

    private static List<Conll.Name> ofType(List<Conll.Name> names, String type) {
        return names.stream()
                .filter(name -> name.type().equals(type))
                .distinct()
                .toList();
    }

    private static void tell(
            Explanation explanation, String row, String text, List<Conll.Name> expected, List<Conll.Name> given) {
        for (Conll.Name name : expected) {
            if (!given.contains(name)) {
                explanation.tell(
                        row, "missed " + name.type() + " \"" + Text.of(text).slice(name.span()) + "\" | " + text);
            }
        }
        for (Conll.Name name : given) {
            if (!expected.contains(name)) {
                explanation.tell(
                        row, "given " + name.type() + " \"" + Text.of(text).slice(name.span()) + "\" | " + text);
            }
        }
    }
}
