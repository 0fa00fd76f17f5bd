package cotejo.reading.scope;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.WordPhrases;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Countries, their states, some cities, and the adjectives that belong to countries.
public final class Places {
    private final WordPhrases<String> names = new WordPhrases<>();
    private final WordPhrases<String> adjectives = new WordPhrases<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final List<String> countries = new ArrayList<>();

    /// A place named in a sentence.
    ///
    /// @param from index of its first token
    /// @param to index after its last
    public record Mention(int from, int to, String id) {}

    public Places(String language) {
        LexiconFile file = LexiconFile.load("places.yaml");
        file.at("countries").properties().forEach(e -> country(e.getKey(), e.getValue(), language));
        file.at("states")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(name -> place(e.getKey(), name)));
        file.at("cities")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue()).forEach(name -> place(e.getKey(), name)));
    }

    private void country(String id, JsonNode entry, String language) {
        countries.add(id);
        parents.put(id, List.of());
        LexiconFile.strings(entry.get("en")).forEach(name -> names.put(spaced(name), id));
        LexiconFile.strings(entry.get("es")).forEach(name -> names.put(spaced(name), id));
        String key = language.equals("es") ? "es-adjectives" : "adjectives";
        LexiconFile.strings(entry.get(key)).forEach(word -> adjectives.put(spaced(word), id));
        Map<String, String> words = new LinkedHashMap<>();
        entry.get("label")
                .properties()
                .forEach(l -> words.put(l.getKey(), l.getValue().asString()));
        labels.put(id, words);
    }

    /// @param in id of the country or state it lies in
    private void place(String in, String name) {
        String country = in.contains("/") ? in.substring(0, in.indexOf('/')) : in;
        String id = country + "/" + slug(name);
        names.put(spaced(name), id);
        parents.putIfAbsent(id, List.of(in));
        labels.putIfAbsent(id, Map.of("en", name, "es", name));
    }

    /// "Ciudad Juárez" → "ciudad-juarez".
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c == ' ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }

    /// As the tokenizer parts it: commas and apostrophes stand alone.
    static String spaced(String name) {
        return name.replace(",", " ,").replace("'s", " 's");
    }

    public List<Mention> named(Sentence sentence) {
        return names.all(sentence).stream()
                .filter(m ->
                        Character.isUpperCase(sentence.token(m.from()).word().codePointAt(0)))
                .map(m -> new Mention(m.from(), m.to(), m.value()))
                .toList();
    }

    /// Adjectives of countries ("Mexican").
    public List<Mention> adjectives(Sentence sentence) {
        return adjectives.all(sentence).stream()
                .map(m -> new Mention(m.from(), m.to(), m.value()))
                .toList();
    }

    public String countryOf(String id) {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    Map<String, List<String>> parents() {
        return parents;
    }

    Map<String, Map<String, String>> labels() {
        return labels;
    }

    Set<String> countries() {
        return Set.copyOf(countries);
    }
}
