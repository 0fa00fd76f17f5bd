package cotejo.reading.dimension;

import cotejo.reading.lexicon.LexiconFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What weights and areas are measured of, in all languages: lexicon/goods.yaml.
///
/// @param words words → id (`goods/cocaine`)
/// @param labels id → language → words for a person
public record Goods(Map<String, String> words, Map<String, Map<String, String>> labels) {
    private static final List<String> LANGUAGES = List.of("en", "es");

    public Goods {
        words = Map.copyOf(words);
        labels = Map.copyOf(labels);
    }

    public static Goods shipped() {
        Map<String, String> words = new HashMap<>();
        Map<String, Map<String, String>> labels = new HashMap<>();
        LexiconFile.load("goods.yaml").at("goods").properties().forEach(entry -> {
            String id = "goods/" + entry.getKey();
            JsonNode node = entry.getValue();
            Map<String, String> label = new HashMap<>();
            for (String language : LANGUAGES) {
                LexiconFile.strings(node.get(language)).forEach(word -> words.merge(word, id, Goods::one));
                label.put(language, node.get("label").get(language).asString());
            }
            labels.put(id, Map.copyOf(label));
        });
        return new Goods(words, labels);
    }

    private static String one(String a, String b) {
        if (!a.equals(b)) {
            throw new IllegalStateException("lexicon/goods.yaml gives one word to " + a + " and to " + b);
        }
        return a;
    }
}
